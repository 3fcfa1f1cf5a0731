// Which CDS clients may call: by a signed JWT whose issuer and keys stand on the list.
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  decodeJwt,
  decodeProtectedHeader,
  type JSONWebKeySet,
  type JWTVerifyGetKey,
  jwtVerify,
} from "jose";
import { isSafeAddress } from "./safe-address.ts";

export interface TrustedClient {
  readonly iss: string;
  /** The client's public keys, exchanged beforehand; or the address at which it publishes them. */
  readonly jwks?: JSONWebKeySet;
  readonly jku?: string;
  /** FHIR servers from which data may be fetched with the tokens of this client. */
  readonly fhirServers?: readonly string[];
}

/** Asymmetric signatures alone: a shared secret proves nothing about who signed, and `none` proves nothing at all. */
const ALGORITHMS = ["ES384", "RS384", "ES256", "RS256", "ES512", "RS512", "PS256", "PS384", "PS512", "EdDSA"];
const TOLERANCE_SECONDS = 30;
/** Counted from its making; so long a used token is remembered at most. */
const LONGEST_LIFE_SECONDS = 3_600;

/** Why a call is not trusted. Says nothing of the token. */
export class NotTrusted extends Error {}

export class Trust {
  readonly #clients: ReadonlyMap<string, { readonly client: TrustedClient; readonly keys: JWTVerifyGetKey }>;
  readonly #now: () => Date;
  /** Tokens that were used, until none of that age is valid. */
  readonly #used = new Map<string, number>();

  /** Throws a RangeError where a client on the list has no keys, or an address for them that is not safe. */
  constructor(clients: readonly TrustedClient[], now: () => Date) {
    this.#clients = new Map(clients.map((client) => [client.iss, { client, keys: keysOf(client) }]));
    this.#now = now;
  }

  /** The client that signed the token for one of these addresses; each token counts once. Throws NotTrusted. */
  async clientOf(authorization: string | undefined, audience: readonly string[]): Promise<TrustedClient> {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]*)$/.exec(authorization ?? "")?.[1];
    if (token === undefined) throw new NotTrusted("a signed JWT as Bearer token is needed");
    const { client, keys } = this.#claimed(token);
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer: client.iss,
        audience: [...audience],
        algorithms: ALGORITHMS,
        typ: "JWT",
        requiredClaims: ["exp", "iat", "jti"],
        maxTokenAge: LONGEST_LIFE_SECONDS,
        clockTolerance: TOLERANCE_SECONDS,
        currentDate: this.#now(),
      });
      this.#useOnce(`${client.iss} ${payload.jti}`);
      return client;
    } catch (error) {
      if (error instanceof NotTrusted) throw error;
      throw new NotTrusted(
        `the token is not valid for this address (${error instanceof Error && "code" in error ? String(error.code) : "unreadable"})`,
      );
    }
  }

  #claimed(token: string) {
    const [header, claims] = tried(() => [decodeProtectedHeader(token), decodeJwt(token)] as const);
    if (header.kid === undefined) throw new NotTrusted("the token does not name its key (kid)");
    const known = this.#clients.get(claims.iss ?? "");
    if (known === undefined) throw new NotTrusted("the issuer of the token is not on the list of trusted clients");
    if (header["jku"] !== undefined && header["jku"] !== known.client.jku)
      throw new NotTrusted("the address of keys (jku) is not the one on the list");
    return known;
  }

  #useOnce(name: string): void {
    const now = this.#now().getTime() / 1000;
    // used tokens stand in the order of their use, so the first that still counts ends the look
    for (const [used, until] of this.#used) {
      if (until >= now) break;
      this.#used.delete(used);
    }
    if (this.#used.has(name)) throw new NotTrusted("the token was used before");
    this.#used.set(name, now + LONGEST_LIFE_SECONDS + 2 * TOLERANCE_SECONDS);
  }
}

function tried<Result>(decode: () => Result): Result {
  try {
    return decode();
  } catch {
    throw new NotTrusted("the token cannot be read");
  }
}

function keysOf({ iss, jwks, jku }: TrustedClient): JWTVerifyGetKey {
  if (jwks !== undefined) return createLocalJWKSet(jwks);
  if (jku === undefined || !isSafeAddress(jku)) throw new RangeError(`the trusted client ${iss} needs jwks, or a jku with https`);
  return createRemoteJWKSet(new URL(jku));
}
