// Where an EHR lets people sign in: from the settings which EHRs there are, from the EHR itself its addresses.
import { isSafeAddress } from "../cds/safe-address.ts";
import { Refusal } from "../http/outcome.ts";
import type { Settings } from "../settings/schema.ts";

export interface Ehr {
  readonly iss: string;
  readonly clientId: string;
  readonly scope: string;
}

const SCOPE = "launch openid fhirUser patient/*.rs";
const TIMEOUT_MILLISECONDS = 10_000;
const MOST_BYTES = 1_000_000;

/** Only an EHR of the settings: an address that a stranger names is never asked. */
export function knownEhr({ ehrs }: Settings, iss: string): Ehr {
  const same = (a: string): string => a.replace(/\/+$/, "");
  const ehr = ehrs.find((one) => same(one.iss) === same(iss));
  if (ehr === undefined) throw new Refusal(403, "this EHR is not in the settings of this server (ehrs)", { place: "iss" });
  return { iss: same(ehr.iss), clientId: ehr.clientId, scope: ehr.scope ?? SCOPE };
}

export interface Endpoints {
  readonly authorize: string;
  readonly token: string;
}

export async function endpointsOf({ iss }: Ehr): Promise<Endpoints> {
  const said = await askedJson(`${iss}/.well-known/smart-configuration`, {});
  const [authorize, token] = ["authorization_endpoint", "token_endpoint"].map((name) => said[name]);
  if (typeof authorize !== "string" || typeof token !== "string" || !isSafeAddress(authorize) || !isSafeAddress(token))
    throw new Refusal(502, "the EHR names no safe addresses to sign in");
  return { authorize, token };
}

/** A JSON object from an EHR; what it says otherwise is not passed on. */
export async function askedJson(url: string, init: RequestInit): Promise<Readonly<Record<string, unknown>>> {
  if (!isSafeAddress(url)) throw new Refusal(502, "the EHR has no safe address");
  try {
    const response = await fetch(url, { ...init, redirect: "error", signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS) });
    const text = await response.text();
    if (!response.ok || text.length > MOST_BYTES) throw new Refusal(502, `the EHR answered ${response.status}`);
    const value: unknown = text === "" ? {} : JSON.parse(text);
    if (typeof value === "object" && value !== null) return value as Readonly<Record<string, unknown>>;
  } catch (error) {
    if (error instanceof Refusal) throw error;
  }
  throw new Refusal(502, "the EHR does not answer");
}
