// Share links: cipher text that this server cannot read, kept until it expires or is revoked, with every access listed.
import { Type } from "typebox";
import type { Store } from "../../store/store.ts";
import { Refusal } from "../http/outcome.ts";
import { created, noContent, ok, type Route, route } from "../http/route.ts";
import { hashOf, newSecret, SECRET } from "../secret.ts";
import { own, type ServerTables } from "../tables.ts";
import { personOrRefuse } from "./people.ts";
import { closed, instant, isoOf, line, ofPerson, personId, uuid } from "./shapes.ts";

const DAY = 86_400_000;
const LONGEST_DAYS = 90;
const SEALED_CHARACTERS = 4 * 2 ** 20;
const ACCESSES_SHOWN = 200;

const NewShare = Type.Object(
  {
    id: uuid,
    sealed: Type.String({ minLength: 1, maxLength: SEALED_CHARACTERS, pattern: "^[A-Za-z0-9_-]+$", description: "cipher text, base64url" }),
    expiresAt: instant,
    note: Type.Optional(line(80)),
  },
  closed,
);

export const shareRoutes: readonly Route[] = [
  route({
    method: "POST",
    path: "/api/people/:person/shares",
    says: "make a share link for a sealed snapshot",
    access: { resource: "share", action: "write" },
    params: ofPerson,
    body: NewShare,
    most: SEALED_CHARACTERS + 4096,
    handle: (call) =>
      call.house.store.transaction(async (inside) => {
        const { id, sealed, note } = call.body;
        const at = call.now.getTime();
        const expires = Date.parse(call.body.expiresAt);
        if (!(expires > at && expires <= at + LONGEST_DAYS * DAY))
          throw new Refusal(400, `expiresAt: expected an instant within the next ${LONGEST_DAYS} days`, { place: "expiresAt" });
        await personOrRefuse(inside, call.params.person);
        const taken = await own(inside).selectFrom("share").select("id").where("id", "=", id).executeTakeFirst();
        if (taken !== undefined) throw new Refusal(409, "there is a share with this id", { place: "id" });
        const token = newSecret();
        const row = { id, person: call.params.person, token_hash: hashOf(token), sealed, note: note ?? null, created: at, expires };
        await own(inside)
          .insertInto("share")
          .values({ ...row, revoked: null })
          .execute();
        await call.record(inside);
        return created({ id, path: `/s/${token}`, createdAt: isoOf(at), expiresAt: isoOf(expires) });
      }),
  }),
  route({
    method: "GET",
    path: "/api/people/:person/shares",
    says: "the share links of a person, with their accesses",
    access: { resource: "share", action: "read" },
    params: ofPerson,
    handle: async ({ params, house, now }) => ok({ shares: await sharesOf(house.store, params.person, now) }),
  }),
  route({
    method: "DELETE",
    path: "/api/people/:person/shares/:share",
    says: "revoke a share link and delete its content",
    access: { resource: "share", action: "delete" },
    params: Type.Object({ person: personId, share: uuid }, closed),
    handle: (call) =>
      call.house.store.transaction(async (inside) => {
        const { person, share } = call.params;
        const found = await own(inside)
          .selectFrom("share")
          .select("revoked")
          .where("id", "=", share)
          .where("person", "=", person)
          .executeTakeFirst();
        if (found === undefined) throw new Refusal(404, "there is no such share");
        if (found.revoked === null)
          await own(inside).updateTable("share").set({ revoked: call.now.getTime(), sealed: null }).where("id", "=", share).execute();
        await call.record(inside);
        return noContent;
      }),
  }),
  route({
    method: "GET",
    path: "/api/s/:token",
    says: "the sealed content of a share link",
    access: "anyone",
    perMinute: 60,
    params: Type.Object({ token: Type.String({ maxLength: 100 }) }, closed),
    async handle({ params, house, now }) {
      const opened = await house.store.transaction(async (inside) => {
        const db = own(inside);
        const share = SECRET.test(params.token)
          ? await db.selectFrom("share").selectAll().where("token_hash", "=", hashOf(params.token)).executeTakeFirst()
          : undefined;
        if (share === undefined) return undefined;
        const state = stateOf(share, now);
        const outcome = state === "active" ? "opened" : state;
        const last = await db
          .selectFrom("share_access")
          .select("number")
          .where("share", "=", share.id)
          .orderBy("number", "desc")
          .executeTakeFirst();
        const number = Number(last?.number ?? 0) + 1;
        await db.insertInto("share_access").values({ share: share.id, number, at: now.getTime(), outcome }).execute();
        if (state === "expired" && share.sealed !== null)
          await db.updateTable("share").set({ sealed: null }).where("id", "=", share.id).execute();
        return { share, state };
      });
      if (opened === undefined) throw new Refusal(404, "there is no such share");
      const { share, state } = opened;
      if (state !== "active") throw new Refusal(410, state === "expired" ? "this share has expired" : "this share was revoked");
      return ok({ sealed: share.sealed, createdAt: isoOf(share.created), expiresAt: isoOf(share.expires) });
    },
  }),
];

type Share = ServerTables["share"];

function stateOf({ revoked, expires }: Pick<Share, "revoked" | "expires">, now: Date): "active" | "expired" | "revoked" {
  if (revoked !== null) return "revoked";
  return Number(expires) <= now.getTime() ? "expired" : "active";
}

export async function sharesOf(store: Pick<Store, "db">, person: string, now: Date) {
  const db = own(store);
  const rows = await db
    .selectFrom("share")
    .select(["id", "note", "created", "expires", "revoked"])
    .where("person", "=", person)
    .orderBy("created", "desc")
    .execute();
  const shown = [];
  for (const { id, note, created: at, expires, revoked } of rows) {
    const accesses = await db.selectFrom("share_access").selectAll().where("share", "=", id).orderBy("number", "desc").execute();
    shown.push({
      id,
      ...(note !== null && { note }),
      createdAt: isoOf(at),
      expiresAt: isoOf(expires),
      ...(revoked !== null && { revokedAt: isoOf(revoked) }),
      state: stateOf({ revoked, expires }, now),
      opened: accesses.filter(({ outcome }) => outcome === "opened").length,
      accesses: accesses.slice(0, ACCESSES_SHOWN).map((one) => ({ at: isoOf(one.at), outcome: one.outcome })),
    });
  }
  return shown;
}
