// The diary between devices: every revision of every entry is kept once, in the order of its arrival, and nothing is merged here.
import { Type } from "typebox";
import type { Transaction } from "../../store/store.ts";
import { ok, type Route, route } from "../http/route.ts";
import { own } from "../tables.ts";
import { personOrRefuse } from "./people.ts";
import { anyObject, closed, isoOf, ofPerson, pageQuery, uuid } from "./shapes.ts";

const PAGE = 500;
const ENTRY_BYTES = 16 * 1024;

const Sent = Type.Object(
  { id: uuid, revision: Type.String({ pattern: "^[A-Za-z0-9._:-]{1,64}$" }), entry: anyObject },
  { ...closed, description: "one state of one entry" },
);
const Sync = Type.Object(
  { after: Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER }), revisions: Type.Array(Sent, { maxItems: PAGE }) },
  closed,
);

type Sent = Type.Static<typeof Sent>;
interface Refused {
  readonly id: string;
  readonly revision: string;
  readonly what: string;
  readonly expected: string;
}

export const diaryRoutes: readonly Route[] = [
  route({
    method: "POST",
    path: "/api/people/:person/diary/sync",
    says: "send what this device has, get what it lacks",
    access: { resource: "diary", action: "write" },
    params: ofPerson,
    body: Sync,
    handle: (call) =>
      call.house.store.transaction(async (inside) => {
        const { person } = call.params;
        const { after, revisions } = call.body;
        const result = await keep(inside, person, revisions, call.now.getTime());
        await call.record(inside);
        return ok({ ...result, ...(await since(inside, person, after, PAGE)) });
      }),
  }),
  route({
    method: "GET",
    path: "/api/people/:person/diary",
    says: "the revisions that were stored after a cursor",
    access: { resource: "diary", action: "read" },
    params: ofPerson,
    query: pageQuery(PAGE),
    async handle({ params, query, house }) {
      await personOrRefuse(house.store, params.person);
      return ok(await since(house.store, params.person, query.after ?? 0, query.count ?? PAGE));
    },
  }),
];

async function keep(inside: Transaction, person: string, sent: readonly Sent[], at: number) {
  const db = own(inside);
  const accepted: { id: string; revision: string }[] = [];
  const refused: Refused[] = [];
  // Writing to the person's row first makes two devices take turns: numbers become visible in their order, and no cursor jumps over one.
  await db
    .updateTable("person")
    .set((row) => ({ diary_cursor: row("diary_cursor", "+", 0) }))
    .where("id", "=", person)
    .execute();
  let number = Number((await personOrRefuse(inside, person)).diary_cursor);
  for (const { id, revision, entry } of sent) {
    const json = JSON.stringify(entry);
    const stored = await db
      .selectFrom("diary_revision")
      .select("json")
      .where("person", "=", person)
      .where("entry", "=", id)
      .where("revision", "=", revision)
      .executeTakeFirst();
    const fault = faultOf(json, stored?.json);
    if (fault !== undefined) refused.push({ id, revision, ...fault });
    else accepted.push({ id, revision });
    if (fault !== undefined || stored !== undefined) continue;
    number += 1;
    await db.insertInto("diary_revision").values({ person, number, entry: id, revision, saved: at, json }).execute();
  }
  await db.updateTable("person").set({ diary_cursor: number }).where("id", "=", person).execute();
  return { accepted, refused };
}

function faultOf(json: string, stored: string | undefined): Pick<Refused, "what" | "expected"> | undefined {
  if (Buffer.byteLength(json) > ENTRY_BYTES) return { what: `the entry has more than ${ENTRY_BYTES} bytes`, expected: "a shorter entry" };
  if (stored !== undefined && !sameJson(stored, json))
    return { what: "another entry was stored as this revision", expected: "a new revision" };
  return undefined;
}

/** The order of keys says nothing. */
const sameJson = (a: string, b: string): boolean => a === b || sorted(JSON.parse(a)) === sorted(JSON.parse(b));
const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) =>
    typeof one === "object" && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );

async function since(from: Pick<Transaction, "db">, person: string, after: number, count: number) {
  const rows = await own(from)
    .selectFrom("diary_revision")
    .selectAll()
    .where("person", "=", person)
    .where("number", ">", after)
    .orderBy("number")
    .limit(count + 1)
    .execute();
  const page = rows.slice(0, count);
  const revisions = page.map((row) => ({
    id: row.entry,
    revision: row.revision,
    entry: JSON.parse(row.json) as unknown,
    savedAt: isoOf(row.saved),
  }));
  return { revisions, cursor: Number(page.at(-1)?.number ?? after), more: rows.length > count };
}
