// Accounts as an administrator keeps them: invite, change, disable, reset.
import { Type } from "typebox";
import { invite } from "../accounts/invitations.ts";
import { Refusal } from "../http/outcome.ts";
import { actorOf, created, noContent, ok, type Route, route } from "../http/route.ts";
import { roles } from "../rights/roles.ts";
import { isRole } from "../session/sessions.ts";
import { own } from "../tables.ts";
import { closed, isoOf, line, personId, uuid } from "./shapes.ts";

const login = Type.String({ pattern: "^[a-z0-9._@+-]{2,200}$", description: "lower case, such as an e-mail address" });
const role = Type.Enum(roles.filter((one) => one !== "owner" && one !== "system"));
const byAccount = Type.Object({ account: uuid }, closed);

export const accountsRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/api/accounts",
    says: "all accounts",
    access: { resource: "account", action: "read" },
    async handle({ house, now }) {
      const rows = await own(house.store).selectFrom("account").selectAll().orderBy("login").execute();
      return ok({
        accounts: rows.map((row) => ({
          id: row.id,
          login: row.login,
          name: row.name,
          role: row.role,
          ...(row.patient !== null && { person: row.patient }),
          createdAt: isoOf(row.created),
          disabled: row.disabled !== null,
          locked: Number(row.locked_until) > now.getTime(),
          secondFactor: row.totp !== null,
        })),
      });
    },
  }),
  route({
    method: "POST",
    path: "/api/accounts/invitations",
    says: "invite somebody, or give an account that lost its password or phone a new start",
    access: { resource: "account", action: "write" },
    body: Type.Object({ login, name: line(120), role, person: Type.Optional(personId) }, closed),
    async handle(call) {
      const { body, house, now } = call;
      if (!isRole(body.role)) throw new Refusal(400, "there is no such role", { place: "role" });
      const { login: name, name: shown, role: as, person } = body;
      const invited = { login: name, name: shown, role: as, ...(person !== undefined && { person }) };
      const { token, expires } = await house.store.transaction((inside) => invite(inside, invited, actorOf(call).account, now));
      return created({ path: `/invitation/${token}`, expiresAt: isoOf(expires) });
    },
  }),
  route({
    method: "PUT",
    path: "/api/accounts/:account",
    says: "disable an account or enable it again; its sessions end",
    access: { resource: "account", action: "write" },
    params: byAccount,
    body: Type.Object({ disabled: Type.Boolean() }, closed),
    async handle(call) {
      const { params, body, house, now } = call;
      if (params.account === actorOf(call).account) throw new Refusal(409, "nobody disables the account with which they are signed in");
      const changed = await own(house.store)
        .updateTable("account")
        .set({ disabled: body.disabled ? now.getTime() : null, failures: 0, locked_until: 0 })
        .where("id", "=", params.account)
        .executeTakeFirst();
      if (Number(changed.numUpdatedRows) === 0) throw new Refusal(404, "there is no such account");
      if (body.disabled) await house.sessions.end({ account: params.account });
      return noContent;
    },
  }),
  route({
    method: "DELETE",
    path: "/api/accounts/:account/sessions",
    says: "sign an account out everywhere",
    access: { resource: "account", action: "write" },
    params: byAccount,
    async handle({ params, house }) {
      await house.sessions.end({ account: params.account });
      return noContent;
    },
  }),
];
