// Sessions: who is behind a cookie. They live in the database, so that they survive a restart and can be revoked.
import { randomUUID } from "node:crypto";
import type { Store } from "../../store/store.ts";
import type { Actor } from "../rights/actor.ts";
import { type Role, roles } from "../rights/roles.ts";
import { hashOf, newSecret, SECRET } from "../secret.ts";
import type { Settings } from "../settings/schema.ts";
import { own, ownReads } from "../tables.ts";

export interface NewSession {
  readonly token: string;
  readonly expiresAt: Date;
}

export interface Sessions {
  /** The name of the cookie: bound to the host where there is TLS. */
  readonly cookie: string;
  /** Who acts, from the cookies of a request; undefined without a session that still holds. */
  actorOf(cookies: Readonly<Record<string, string | undefined>>): Promise<Actor | undefined>;
  open(account: string): Promise<NewSession>;
  /** Ends one session, or all of an account. Again is no fault. */
  end(which: { readonly session: string } | { readonly account: string; readonly except?: string }): Promise<void>;
  /** The value of a Set-Cookie header; without a session, the one that removes it. */
  header(session?: NewSession): string;
}

const HOUR = 3_600_000;
const MINUTE = 60_000;
/** In personal mode there is one account, and it is nowhere written down. */
export const owner = { id: "owner", name: "Owner", role: "owner" } as const;

export function makeSessions({
  store,
  settings,
  now,
  secure,
}: {
  readonly store: Store;
  readonly settings: Settings;
  readonly now: () => Date;
  readonly secure: boolean;
}): Sessions {
  const personal = settings.mode === "personal";
  const cookie = secure ? "__Host-ekbom" : "ekbom";
  const db = own(store);
  const reads = ownReads(store);
  const lifetime = personal ? settings.personalDays * 24 * HOUR : settings.sessionHours * HOUR;
  const idle = personal ? lifetime : settings.idleMinutes * MINUTE;

  async function accountOf(id: string): Promise<Pick<Actor, "account" | "name" | "role" | "patient"> | undefined> {
    if (personal) return id === owner.id ? { account: owner.id, name: owner.name, role: owner.role } : undefined;
    const row = await reads.selectFrom("account").selectAll().where("id", "=", id).executeTakeFirst();
    const role = roles.find((one) => one === row?.role);
    if (row === undefined || row.disabled !== null || role === undefined || role === "owner" || role === "system") return undefined;
    return { account: row.id, name: row.name, role, ...(row.patient !== null && { patient: row.patient }) };
  }

  return {
    cookie,
    async actorOf(cookies) {
      const token = cookies[cookie];
      if (token === undefined || !SECRET.test(token)) return undefined;
      const hash = hashOf(token);
      const row = await reads.selectFrom("session").selectAll().where("token_hash", "=", hash).executeTakeFirst();
      const at = now().getTime();
      if (row === undefined || row.revoked !== null || row.expires <= at || row.used + idle <= at) return undefined;
      const account = await accountOf(row.account);
      if (account === undefined) return undefined;
      // Once a minute is often enough to know that a session is in use.
      if (row.used + MINUTE <= at) await db.updateTable("session").set({ used: at }).where("token_hash", "=", hash).execute();
      return { ...account, session: row.id, expiresAt: new Date(row.expires) };
    },
    async open(account) {
      const token = newSecret();
      const at = now().getTime();
      const expires = at + lifetime;
      const row = { token_hash: hashOf(token), id: randomUUID(), account, created: at, used: at, expires, revoked: null };
      await db.deleteFrom("session").where("expires", "<=", at).execute();
      await db.insertInto("session").values(row).execute();
      return { token, expiresAt: new Date(expires) };
    },
    async end(which) {
      const at = now().getTime();
      const ending = db.updateTable("session").set({ revoked: at }).where("revoked", "is", null);
      if ("session" in which) await ending.where("id", "=", which.session).execute();
      else
        await ending
          .where("account", "=", which.account)
          .where("id", "!=", which.except ?? "")
          .execute();
    },
    header(session) {
      const rest = `; Path=/; HttpOnly; SameSite=Strict${secure ? "; Secure" : ""}`;
      if (session === undefined) return `${cookie}=; Max-Age=0${rest}`;
      return `${cookie}=${session.token}; Max-Age=${Math.floor((session.expiresAt.getTime() - now().getTime()) / 1000)}${rest}`;
    },
  };
}

export const isRole = (word: string): word is Role => roles.some((role) => role === word);
