// One's own account: password, passkeys, and where one is signed in.
import { Type } from "typebox";
import type { RegistrationResponseJSON } from "@simplewebauthn/server";
import { countFailure, forgetFailures, refuseLocked } from "../accounts/lockout.ts";
import { checkNewPasskey, newPasskeyOptions } from "../accounts/passkeys.ts";
import { hashPassword, passwordFault, passwordFits } from "../accounts/password.ts";
import { finish, resume, wait } from "../accounts/pending.ts";
import type { House } from "../house.ts";
import { Refusal } from "../http/outcome.ts";
import { actorOf, type Call, created, noContent, ok, type Route, route } from "../http/route.ts";
import { own, type ServerTables } from "../tables.ts";
import { anyObject, closed, isoOf, line, uuid } from "./shapes.ts";

const password = Type.String({ minLength: 1, maxLength: 200 });

export const accountRoutes: readonly Route[] = [
  route({
    method: "PUT",
    path: "/api/account/password",
    says: "change one's password; other sessions end",
    access: "signed-in",
    perMinute: 10,
    body: Type.Object({ current: password, next: password }, closed),
    async handle(call) {
      const { body, house, now } = call;
      const account = await accountOf(call);
      await provePassword(house, account, body.current, now);
      const fault = passwordFault(body.next, account.login);
      if (fault !== undefined) throw new Refusal(400, fault, { place: "next" });
      const hash = await hashPassword(body.next);
      await house.store.transaction(async (inside) => {
        await own(inside).updateTable("account").set({ password: hash }).where("id", "=", account.id).execute();
        await forgetFailures(inside, account.id);
      });
      await house.sessions.end({ account: account.id, except: actorOf(call).session ?? "" });
      return noContent;
    },
  }),
  route({
    method: "GET",
    path: "/api/account/sessions",
    says: "where one is signed in",
    access: "signed-in",
    async handle(call) {
      const { account, session } = actorOf(call);
      const rows = await own(call.house.store)
        .selectFrom("session")
        .select(["id", "created", "used", "expires"])
        .where("account", "=", account)
        .where("revoked", "is", null)
        .where("expires", ">", call.now.getTime())
        .orderBy("used", "desc")
        .execute();
      return ok({
        sessions: rows.map((row) => ({
          id: row.id,
          since: isoOf(row.created),
          usedAt: isoOf(row.used),
          expiresAt: isoOf(row.expires),
          thisOne: row.id === session,
        })),
      });
    },
  }),
  route({
    method: "DELETE",
    path: "/api/account/sessions/:session",
    says: "end one of one's sessions",
    access: "signed-in",
    params: Type.Object({ session: uuid }, closed),
    async handle(call) {
      const mine = await own(call.house.store)
        .selectFrom("session")
        .select("id")
        .where("id", "=", call.params.session)
        .where("account", "=", actorOf(call).account)
        .executeTakeFirst();
      if (mine === undefined) throw new Refusal(404, "there is no such session of yours");
      await call.house.sessions.end({ session: mine.id });
      return noContent;
    },
  }),
  route({
    method: "GET",
    path: "/api/account/passkeys",
    says: "one's passkeys",
    access: "signed-in",
    async handle(call) {
      const keys = await passkeysOf(call);
      return ok({ passkeys: keys.map(({ id, name, created: at }) => ({ id, name, createdAt: isoOf(at) })) });
    },
  }),
  route({
    method: "POST",
    path: "/api/account/passkeys/options",
    says: "what a new passkey has to sign",
    access: "signed-in",
    perMinute: 10,
    body: Type.Object({ password }, closed),
    async handle(call) {
      const account = await accountOf(call);
      await provePassword(call.house, account, call.body.password, call.now);
      const options = await newPasskeyOptions(call.house.origin(), account, await passkeysOf(call));
      const ticket = await wait(call.house.store, { kind: "passkey-new", account: account.id, value: options.challenge }, call.now);
      return ok({ options, ticket });
    },
  }),
  route({
    method: "POST",
    path: "/api/account/passkeys",
    says: "keep a new passkey",
    access: "signed-in",
    body: Type.Object({ ticket: Type.String({ maxLength: 100 }), name: line(60), response: anyObject }, closed),
    async handle(call) {
      const { house, body, now } = call;
      const { account, value } = await resume(house.store, body.ticket, ["passkey-new"], now);
      await finish(house.store, body.ticket);
      if (account !== actorOf(call).account) throw new Refusal(401, "this step has ended; begin again", { place: "ticket" });
      // The library checks the shape of what the browser sent before it uses it.
      const key = await checkNewPasskey(body.response as unknown as RegistrationResponseJSON, String(value), house.origin());
      const row = { ...key, account, name: body.name, created: now.getTime() };
      await own(house.store).insertInto("passkey").values(row).execute();
      return created({ id: row.id, name: row.name, createdAt: isoOf(row.created) });
    },
  }),
  route({
    method: "DELETE",
    path: "/api/account/passkeys/:key",
    says: "forget a passkey",
    access: "signed-in",
    params: Type.Object({ key: Type.String({ pattern: "^[A-Za-z0-9_-]{1,1400}$" }) }, closed),
    async handle(call) {
      await own(call.house.store)
        .deleteFrom("passkey")
        .where("id", "=", call.params.key)
        .where("account", "=", actorOf(call).account)
        .execute();
      return noContent;
    },
  }),
];

/** A session alone is not enough to change how one signs in. */
async function provePassword(house: House, account: ServerTables["account"], given: string, now: Date): Promise<void> {
  refuseLocked(account, now);
  if (await passwordFits(given, account.password ?? undefined)) return;
  await house.store.transaction((inside) => countFailure(inside, account, now));
  throw new Refusal(403, "the current password is wrong");
}

async function accountOf(call: Call): Promise<ServerTables["account"]> {
  const row = await own(call.house.store).selectFrom("account").selectAll().where("id", "=", actorOf(call).account).executeTakeFirst();
  if (row === undefined) throw new Refusal(404, "this session belongs to no account"); // personal mode
  return row;
}

const passkeysOf = (call: Call): Promise<ServerTables["passkey"][]> =>
  own(call.house.store).selectFrom("passkey").selectAll().where("account", "=", actorOf(call).account).execute();
