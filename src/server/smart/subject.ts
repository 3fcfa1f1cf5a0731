// Who signed in, as SMART apps are told: the account's id, and the Practitioner or Patient that it is.
import type { Account } from "oidc-provider";
import type { House } from "../house.ts";
import type { Actor } from "../rights/actor.ts";
import { own } from "../tables.ts";
import { isRole, owner } from "../session/sessions.ts";

/** The account behind an id, if it may still sign in. */
export async function actorById(house: House, id: string): Promise<Actor | undefined> {
  if (house.settings.mode === "personal") return id === owner.id ? { account: owner.id, name: owner.name, role: owner.role } : undefined;
  const row = await own(house.store).selectFrom("account").selectAll().where("id", "=", id).executeTakeFirst();
  if (row === undefined || row.disabled !== null || !isRole(row.role)) return undefined;
  return { account: row.id, name: row.name, role: row.role, ...(row.patient !== null && { patient: row.patient }) };
}

export async function accountFor(house: House, id: string, fhirBase: string): Promise<Account | undefined> {
  const actor = await actorById(house, id);
  if (actor === undefined) return undefined;
  const fhirUser = `${fhirBase}/${actor.patient === undefined ? `Practitioner/${id}` : `Patient/${actor.patient}`}`;
  return { accountId: id, claims: () => ({ sub: id, fhirUser, name: actor.name }) };
}
