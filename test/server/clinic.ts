// A clinic: accounts in their roles, people, and one care team that stands around one of them.
import { randomUUID } from "node:crypto";
import type { Role } from "../../src/server/rights/roles.ts";
import { own } from "../../src/server/tables.ts";
import type { Settings } from "../../src/server/settings/schema.ts";
import { type Ask, start } from "./start.ts";

export const inTeam = "00000000-0000-4000-8000-00000000000a";
export const outside = "00000000-0000-4000-8000-00000000000b";

export async function clinic(given: Partial<Settings> = {}, how: Parameters<typeof start>[1] = {}) {
  const server = await start({ mode: "clinic", ...given }, how);
  const created = server.house.now().getTime();
  for (const id of [inTeam, outside])
    await own(server.store)
      .insertInto("person")
      .values({ id, label: id, created, created_by: "x", record_version: 0, diary_cursor: 0 })
      .execute();

  /** An account that is signed in; in the team where it treats. */
  async function as(role: Role, { team = true, patient = inTeam }: { readonly team?: boolean; readonly patient?: string } = {}) {
    const id = randomUUID();
    const row = { id, login: id, name: role, role, patient: role === "patient" ? patient : null, password: null, totp: null, totp_step: 0 };
    await own(server.store)
      .insertInto("account")
      .values({ ...row, failures: 0, locked_until: 0, created, disabled: null })
      .execute();
    if (team)
      await server.store.create({
        resourceType: "CareTeam",
        status: "active",
        subject: { reference: `Patient/${inTeam}` },
        participant: [{ member: { reference: `Practitioner/${id}` } }],
      });
    const { token } = await server.house.sessions.open(id);
    const cookie = `${server.house.sessions.cookie}=${token}`;
    return { id, cookie, ask: (path: string, ask: Ask = {}) => server.ask(path, { ...ask, headers: { cookie, ...ask.headers } }) };
  }
  return { ...server, as };
}
