// Invitations: the only way to an account. A link for one person, good once and for some days.
import { randomUUID } from "node:crypto";
import type { Transaction } from "../../store/store.ts";
import { Refusal } from "../http/outcome.ts";
import type { Role } from "../rights/roles.ts";
import { hashOf, newSecret, SECRET } from "../secret.ts";
import { own, type ServerTables } from "../tables.ts";

const DAYS = 7;
const DAY = 86_400_000;
type Inside = Pick<Transaction, "db">;

export interface Invited {
  readonly login: string;
  readonly name: string;
  readonly role: Role;
  /** The Patient that a patient's account is. */
  readonly person?: string;
}

/** The token of the link `/invitation/{token}`. */
export async function invite(
  inside: Inside,
  { login, name, role, person }: Invited,
  by: string,
  now: Date,
): Promise<{ token: string; expires: number }> {
  if ((role === "patient") !== (person !== undefined))
    throw new Refusal(400, "an account of a patient names its person, and no other account does", { place: "person" });
  const token = newSecret();
  const expires = now.getTime() + DAYS * DAY;
  const row = {
    token_hash: hashOf(token),
    login,
    name,
    role,
    patient: person ?? null,
    created: now.getTime(),
    created_by: by,
    expires,
    used: null,
  };
  await own(inside).insertInto("invitation").values(row).execute();
  return { token, expires };
}

export async function invitationOf(inside: Inside, token: string, now: Date): Promise<ServerTables["invitation"]> {
  const row = SECRET.test(token)
    ? await own(inside).selectFrom("invitation").selectAll().where("token_hash", "=", hashOf(token)).executeTakeFirst()
    : undefined;
  if (row === undefined) throw new Refusal(404, "there is no such invitation");
  if (row.used !== null || Number(row.expires) <= now.getTime()) throw new Refusal(410, "this invitation has ended; ask for a new one");
  return row;
}

/** Makes the account, or gives one that is there (a reset) its new password; second factors of before are gone either way. */
export async function accept(inside: Inside, token: string, passwordHash: string, now: Date): Promise<string> {
  const invitation = await invitationOf(inside, token, now);
  const db = own(inside);
  const before = await db.selectFrom("account").select("id").where("login", "=", invitation.login).executeTakeFirst();
  const id = before?.id ?? randomUUID();
  const fresh = { password: passwordHash, totp: null, totp_step: 0, failures: 0, locked_until: 0, disabled: null };
  const { login, name, role, patient } = invitation;
  if (before === undefined)
    await db
      .insertInto("account")
      .values({ id, login, name, role, patient, created: now.getTime(), ...fresh })
      .execute();
  else {
    await db
      .updateTable("account")
      .set({ name, role, patient, ...fresh })
      .where("id", "=", id)
      .execute();
    await db.deleteFrom("passkey").where("account", "=", id).execute();
    await db.updateTable("session").set({ revoked: now.getTime() }).where("account", "=", id).where("revoked", "is", null).execute();
  }
  await db.updateTable("invitation").set({ used: now.getTime() }).where("token_hash", "=", invitation.token_hash).execute();
  return id;
}

/** A clinic without any account: whoever starts the server invites its first administrator. Undefined when there is one. */
export async function inviteFirst(inside: Inside, now: Date): Promise<string | undefined> {
  const any = await own(inside).selectFrom("account").select("id").limit(1).executeTakeFirst();
  if (any !== undefined) return undefined;
  const { token } = await invite(inside, { login: "administrator", name: "Administrator", role: "administrator" }, "server", now);
  return token;
}
