// Passkeys: a device signs the server's challenge; nothing that could be stolen from here opens an account.
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import { Refusal } from "../http/outcome.ts";
import type { ServerTables } from "../tables.ts";

type Passkey = ServerTables["passkey"];
const NAME = "Ekbom";

export const passkeyOptions = (origin: string) =>
  generateAuthenticationOptions({ rpID: new URL(origin).hostname, userVerification: "required", allowCredentials: [] });

export const newPasskeyOptions = (
  origin: string,
  account: { readonly id: string; readonly login: string; readonly name: string },
  known: readonly Passkey[],
) =>
  generateRegistrationOptions({
    rpName: NAME,
    rpID: new URL(origin).hostname,
    userID: new TextEncoder().encode(account.id),
    userName: account.login,
    userDisplayName: account.name,
    attestationType: "none",
    excludeCredentials: known.map(({ id }) => ({ id })),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
  });

/** The new counter; a refusal when the device did not sign our challenge for our address. */
export async function checkPasskey(response: AuthenticationResponseJSON, challenge: string, origin: string, key: Passkey): Promise<number> {
  const checked = await verifyAuthenticationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedRPID: new URL(origin).hostname,
    requireUserVerification: true,
    credential: { id: key.id, publicKey: new Uint8Array(Buffer.from(key.public_key, "base64url")), counter: Number(key.counter) },
  }).catch(refuse);
  if (!checked.verified) return refuse();
  return checked.authenticationInfo.newCounter;
}

export async function checkNewPasskey(
  response: RegistrationResponseJSON,
  challenge: string,
  origin: string,
): Promise<Pick<Passkey, "id" | "public_key" | "counter" | "transports">> {
  const checked = await verifyRegistrationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedRPID: new URL(origin).hostname,
    requireUserVerification: true,
  }).catch(refuse);
  if (!checked.verified) return refuse();
  const { id, publicKey, counter, transports = [] } = checked.registrationInfo.credential;
  return { id, public_key: Buffer.from(publicKey).toString("base64url"), counter, transports: transports.join(",") };
}

function refuse(): never {
  throw new Refusal(401, "this passkey does not open the account");
}
