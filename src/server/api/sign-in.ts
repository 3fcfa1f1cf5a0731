// Signing in to a clinic: password and second factor, or a passkey, which is both.
import { Type } from "typebox";
import type { AuthenticationResponseJSON } from "@simplewebauthn/server";
import type { Transaction } from "../../store/store.ts";
import { countFailure, forgetFailures, isLocked, refuseLocked } from "../accounts/lockout.ts";
import { checkPasskey, passkeyOptions } from "../accounts/passkeys.ts";
import { hashPassword, passwordFault, passwordFits } from "../accounts/password.ts";
import { finish, resume, wait } from "../accounts/pending.ts";
import { accept, invitationOf } from "../accounts/invitations.ts";
import { newTotp, stepOfCode } from "../accounts/totp.ts";
import type { House } from "../house.ts";
import { Refusal } from "../http/outcome.ts";
import { type Call, ok, type Reply, type Route, route } from "../http/route.ts";
import type { Actor } from "../rights/actor.ts";
import { isRole } from "../session/sessions.ts";
import { own, type ServerTables } from "../tables.ts";
import { anyObject, closed, isoOf } from "./shapes.ts";

const login = Type.String({ minLength: 1, maxLength: 200 });
const password = Type.String({ minLength: 1, maxLength: 200 });
const ticket = Type.String({ maxLength: 100 });
/** The same words whatever was wrong: nobody learns here who has an account, or which one waits. */
const WRONG = "the name or the password is wrong, or too many wrong tries lock the account for a while";
const byToken = Type.Object({ token: Type.String({ maxLength: 100 }) }, closed);

export const signInRoutes: readonly Route[] = [
  route({
    method: "POST",
    path: "/api/session",
    says: "sign in with name and password; the second factor follows",
    access: "anyone",
    perMinute: 20,
    body: Type.Object({ login, password }, closed),
    async handle({ body, house, now }) {
      const db = own(house.store);
      const account = await db.selectFrom("account").selectAll().where("login", "=", body.login.trim().toLowerCase()).executeTakeFirst();
      const fits = await passwordFits(body.password, account?.password ?? undefined);
      const locked = account !== undefined && isLocked(account, now);
      if (account === undefined || account.disabled !== null || locked || !fits) {
        if (account !== undefined && !locked) await house.store.transaction((inside) => countFailure(inside, account, now));
        await note(house, account, "password", "refused");
        throw new Refusal(401, WRONG);
      }
      const kind = account.totp === null ? "enrol" : "second-factor";
      const value = kind === "enrol" ? house.seal.close(newTotp(account.login).secret) : null;
      const waiting = await house.store.transaction((inside) => wait(inside, { kind, account: account.id, value }, now));
      return ok({ next: kind === "enrol" ? "enrol-totp" : "totp", ticket: waiting });
    },
  }),
  route({
    method: "POST",
    path: "/api/session/totp/enrol",
    says: "the secret for an authenticator app, for an account that has none yet",
    access: "anyone",
    perMinute: 20,
    body: Type.Object({ ticket }, closed),
    async handle({ body, house, now }) {
      const { account, value } = await resume(house.store, body.ticket, ["enrol"], now);
      const row = await own(house.store).selectFrom("account").select("login").where("id", "=", account).executeTakeFirstOrThrow();
      const secret = house.seal.open(String(value));
      const uri = `otpauth://totp/Ekbom:${encodeURIComponent(row.login)}?issuer=Ekbom&secret=${secret}&algorithm=SHA1&digits=6&period=30`;
      return ok({ secret, uri });
    },
  }),
  route({
    method: "POST",
    path: "/api/session/totp",
    says: "the code of the authenticator app",
    access: "anyone",
    perMinute: 20,
    body: Type.Object({ ticket, code: Type.String({ pattern: "^\\d{6}$" }) }, closed),
    async handle({ body, house, now, actor }) {
      const { kind, account: id, value } = await resume(house.store, body.ticket, ["second-factor", "enrol"], now);
      const account = await own(house.store).selectFrom("account").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
      refuseLocked(account, now);
      const sealed = kind === "enrol" ? String(value) : String(account.totp);
      const step = stepOfCode(house.seal.open(sealed), body.code, now, Number(account.totp_step));
      if (step === undefined) {
        await house.store.transaction((inside) => countFailure(inside, account, now));
        await note(house, account, "code", "refused");
        throw new Refusal(401, "this code is wrong, or was used already", { place: "code" });
      }
      await house.store.transaction(async (inside) => {
        const used = await own(inside)
          .updateTable("account")
          .set({ totp: sealed, totp_step: step })
          .where("id", "=", id)
          .where("totp_step", "<", step)
          .executeTakeFirst();
        if (Number(used.numUpdatedRows) !== 1) throw new Refusal(401, "this code is wrong, or was used already", { place: "code" });
        await forgetFailures(inside, id);
        await finish(inside, body.ticket);
      });
      return signedIn(house, account, kind === "enrol" ? "password, new code" : "password, code", actor);
    },
  }),
  route({
    method: "POST",
    path: "/api/session/passkey/options",
    says: "what a passkey has to sign",
    access: "anyone",
    perMinute: 20,
    async handle({ house, now }) {
      const options = await passkeyOptions(house.origin());
      const waiting = await wait(house.store, { kind: "passkey-sign-in", account: "", value: options.challenge }, now);
      return ok({ options, ticket: waiting });
    },
  }),
  route({
    method: "POST",
    path: "/api/session/passkey",
    says: "sign in with a passkey",
    access: "anyone",
    perMinute: 20,
    body: Type.Object({ ticket, response: anyObject }, closed),
    handle: signInWithPasskey,
  }),
  route({
    method: "GET",
    path: "/api/invitations/:token",
    says: "whom an invitation is for",
    access: "anyone",
    perMinute: 20,
    params: byToken,
    async handle({ params, house, now }) {
      const { login: name, name: shown, role, expires } = await invitationOf(house.store, params.token, now);
      return ok({ login: name, name: shown, role, expiresAt: isoOf(expires) });
    },
  }),
  route({
    method: "POST",
    path: "/api/invitations/:token",
    says: "accept an invitation with a password of one's own",
    access: "anyone",
    perMinute: 20,
    params: byToken,
    body: Type.Object({ password }, closed),
    async handle({ params, body, house, now }) {
      const { login: name, role } = await invitationOf(house.store, params.token, now);
      const fault = passwordFault(body.password, name);
      if (fault !== undefined) throw new Refusal(400, fault, { place: "password" });
      const hash = await hashPassword(body.password);
      const id = await house.store.transaction(async (inside) => {
        const accepted = await accept(inside, params.token, hash, now);
        const actor: Actor = { account: accepted, name: "", role: isRole(role) ? role : "patient" };
        await house.audit.add([{ actor, action: "sign-in", what: "invitation accepted", patients: [], outcome: "done" }], inside);
        return accepted;
      });
      return { status: 201, body: { account: { id, login: name } } };
    },
  }),
];

async function signInWithPasskey({
  body,
  house,
  now,
  actor,
}: Call<unknown, unknown, { ticket: string; response: object }>): Promise<Reply> {
  const { value } = await resume(house.store, body.ticket, ["passkey-sign-in"], now);
  await finish(house.store, body.ticket); // a challenge is tried once
  // The library checks the shape of what the browser sent before it uses it.
  const response = body.response as unknown as AuthenticationResponseJSON;
  const key = typeof response.id === "string" ? await passkey(house, response.id) : undefined;
  if (key === undefined) throw new Refusal(401, "this passkey does not open the account");
  const account = await own(house.store).selectFrom("account").selectAll().where("id", "=", key.account).executeTakeFirst();
  if (account === undefined || account.disabled !== null) throw new Refusal(401, "this passkey does not open the account");
  const counter = await checkPasskey(response, String(value), house.origin(), key).catch(async (error: unknown) => {
    await note(house, account, "passkey", "refused");
    throw error;
  });
  await house.store.transaction(async (inside: Transaction) => {
    await own(inside).updateTable("passkey").set({ counter }).where("id", "=", key.id).execute();
    await forgetFailures(inside, account.id);
  });
  return signedIn(house, account, "passkey", actor);
}

const passkey = (house: House, id: string): Promise<ServerTables["passkey"] | undefined> =>
  own(house.store).selectFrom("passkey").selectAll().where("id", "=", id).executeTakeFirst();

type Account = ServerTables["account"];

/** A new session with a new secret; the one that the browser had before ends. */
async function signedIn(house: House, account: Account, how: string, before: Actor | undefined): Promise<Reply> {
  if (before?.session !== undefined) await house.sessions.end({ session: before.session });
  await note(house, account, how, "done");
  const session = await house.sessions.open(account.id);
  return ok({ signedIn: true, expiresAt: session.expiresAt.toISOString() }, { "set-cookie": house.sessions.header(session) });
}

/** Every try to sign in is in the audit, with the account where there is one, and never with what was typed. */
function note(house: House, account: Account | undefined, how: string, outcome: "done" | "refused"): Promise<void> {
  const role = account !== undefined && isRole(account.role) ? account.role : "patient";
  const actor: Actor = { account: account?.id ?? "unknown", name: "", role };
  return house.audit.add([{ actor, action: "sign-in", what: how, patients: [], outcome }]);
}
