// What a launch from an EHR keeps between its steps: sealed, short-lived, and bound to one browser by a cookie.
import { hashOf, newSecret, SECRET } from "../secret.ts";
import { own } from "../tables.ts";
import type { House } from "../house.ts";

/** Between leaving for the EHR and coming back. */
export interface Leaving {
  readonly iss: string;
  readonly clientId: string;
  readonly token: string;
  readonly verifier: string;
}

/** After coming back: the right to read one patient. */
export interface Arrived {
  readonly iss: string;
  readonly accessToken: string;
  readonly patient: string;
  readonly clientId: string;
}

type Kind = "EhrLeaving" | "EhrArrived";
export const COOKIE = "ekbom_ehr";
const MINUTE = 60_000;

/** The secret under which it is found again. */
export async function keep(house: House, kind: Kind, value: Leaving | Arrived, minutes: number): Promise<string> {
  const secret = newSecret();
  const now = house.now().getTime();
  const row = { kind, id: hashOf(secret), json: house.seal.close(JSON.stringify(value)), grant_id: null, uid: null, used: null };
  await own(house.store).deleteFrom("oauth").where("expires", "<=", now).execute();
  await own(house.store)
    .insertInto("oauth")
    .values({ ...row, expires: now + minutes * MINUTE })
    .execute();
  return secret;
}

export async function kept<T extends Leaving | Arrived>(house: House, kind: Kind, secret: string | undefined): Promise<T | undefined> {
  if (secret === undefined || !SECRET.test(secret)) return undefined;
  const row = await own(house.store)
    .selectFrom("oauth")
    .selectAll()
    .where("kind", "=", kind)
    .where("id", "=", hashOf(secret))
    .executeTakeFirst();
  if (row === undefined || Number(row.expires) <= house.now().getTime()) return undefined;
  return JSON.parse(house.seal.open(row.json)) as T; // sealed by ourselves, in this shape
}

export async function forget(house: House, kind: Kind, secret: string): Promise<void> {
  await own(house.store).deleteFrom("oauth").where("kind", "=", kind).where("id", "=", hashOf(secret)).execute();
}

/** The EHR sends the browser back from its own site, so the cookie has to come along: Lax, and for this path alone. */
export const cookieFor = (house: House, secret: string, minutes: number): string =>
  `${COOKIE}=${secret}; Path=/launch; Max-Age=${minutes * 60}; HttpOnly; SameSite=Lax${house.origin().startsWith("https:") ? "; Secure" : ""}`;
