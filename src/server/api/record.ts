// A person's document, in versions: what the app keeps of a person, as it put it.
import { Type } from "typebox";
import { Refusal } from "../http/outcome.ts";
import { actorOf, ok, type Route, route } from "../http/route.ts";
import { own } from "../tables.ts";
import { personOrRefuse } from "./people.ts";
import { anyObject, closed, isoOf, ofPerson, personId } from "./shapes.ts";
import { etag, saidOtherwise, versionSeen } from "./versions.ts";

const MOST_BYTES = 2 * 2 ** 20;
const read = { resource: "record", action: "read" } as const;

export const recordRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/api/people/:person/record",
    says: "the newest version of a person's document",
    access: read,
    params: ofPerson,
    async handle({ params, house }) {
      const { record_version } = await personOrRefuse(house.store, params.person);
      return versionReply(await versionOf(house.store, params.person, Number(record_version)));
    },
  }),
  route({
    method: "PUT",
    path: "/api/people/:person/record",
    says: "save a new version, made from the one named",
    access: { resource: "record", action: "write" },
    params: ofPerson,
    body: Type.Object({ record: anyObject }, closed),
    most: MOST_BYTES,
    handle: (call) =>
      call.house.store.transaction(async (inside) => {
        const { person } = call.params;
        const seen = versionSeen(call.header);
        const json = JSON.stringify(call.body.record);
        const newest = Number((await personOrRefuse(inside, person)).record_version);
        if (newest === seen + 1) {
          // The answer to this very request may have been lost on its way.
          const row = await versionOf(inside, person, newest);
          if (row?.json === json && row.saved_by === actorOf(call).account) return saved(newest, Number(row.saved));
        }
        const version = seen + 1;
        const at = call.now.getTime();
        const moved = await own(inside)
          .updateTable("person")
          .set({ record_version: version })
          .where("id", "=", person)
          .where("record_version", "=", seen)
          .executeTakeFirst();
        if (Number(moved.numUpdatedRows) !== 1) throw saidOtherwise(newest);
        const row = { person, version, saved: at, saved_by: actorOf(call).account, json };
        await own(inside).insertInto("person_record").values(row).execute();
        await call.record(inside);
        return saved(version, at);
      }),
  }),
  route({
    method: "GET",
    path: "/api/people/:person/record/versions",
    says: "the versions of a person's document, newest first",
    access: read,
    params: ofPerson,
    async handle({ params, house }) {
      await personOrRefuse(house.store, params.person);
      const rows = await own(house.store)
        .selectFrom("person_record")
        .select(["version", "saved", "saved_by"])
        .where("person", "=", params.person)
        .orderBy("version", "desc")
        .execute();
      return ok({ versions: rows.map((row) => ({ version: Number(row.version), savedAt: isoOf(row.saved), by: row.saved_by })) });
    },
  }),
  route({
    method: "GET",
    path: "/api/people/:person/record/versions/:version",
    says: "one version of a person's document",
    access: read,
    params: Type.Object({ person: personId, version: Type.String({ pattern: "^[1-9]\\d{0,8}$" }) }, closed),
    async handle({ params, house }) {
      return versionReply(await versionOf(house.store, params.person, Number(params.version)));
    },
  }),
];

type From = Parameters<typeof own>[0];

const versionOf = (from: From, person: string, version: number) =>
  own(from).selectFrom("person_record").selectAll().where("person", "=", person).where("version", "=", version).executeTakeFirst();

const saved = (version: number, at: number) => ({
  status: version === 1 ? 201 : 200,
  body: { version, savedAt: isoOf(at) },
  headers: { etag: etag(version) },
});

function versionReply(row: Awaited<ReturnType<typeof versionOf>>) {
  if (row === undefined) throw new Refusal(404, "nothing is saved under this version");
  const version = Number(row.version);
  return ok({ version, savedAt: isoOf(row.saved), record: JSON.parse(row.json) as unknown }, { etag: etag(version) });
}
