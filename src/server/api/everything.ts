// Everything that is kept of a person: given out whole, or taken away whole.
import { Type } from "typebox";
import type { Store } from "../../store/store.ts";
import { links } from "../audit/read.ts";
import { Refusal } from "../http/outcome.ts";
import { ok, type Route, route } from "../http/route.ts";
import { own } from "../tables.ts";
import { eraseResources, resourcesOf } from "./compartment.ts";
import { personIn } from "./people.ts";
import { closed, isoOf, ofPerson } from "./shapes.ts";
import { sharesOf } from "./shares.ts";

export const everythingRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/api/people/:person/export",
    says: "everything that is kept of a person, as one download",
    access: { resource: "export", action: "read" },
    params: ofPerson,
    perMinute: 30,
    async handle({ params, house, now }) {
      const body = await exportOf(house.store, params.person, now);
      return ok(body, { "content-disposition": `attachment; filename="ekbom-${now.toISOString().slice(0, 10)}.json"` });
    },
  }),
  route({
    method: "POST",
    path: "/api/people/:person/erase",
    says: "delete everything that is kept of a person, history included",
    access: { resource: "erase", action: "write" },
    params: ofPerson,
    body: Type.Object({ confirm: Type.String({ maxLength: 64 }) }, closed),
    perMinute: 10,
    handle: (call) =>
      call.house.store.transaction(async (inside) => {
        const { person } = call.params;
        if (call.body.confirm !== person) throw new Refusal(400, "confirm must repeat the id of the person", { place: "confirm" });
        const db = own(inside);
        const shares = await db.selectFrom("share").select("id").where("person", "=", person).execute();
        for (const { id } of shares) await db.deleteFrom("share_access").where("share", "=", id).execute();
        const gone = await Promise.all([
          db.deleteFrom("person_record").where("person", "=", person).executeTakeFirst(),
          db.deleteFrom("diary_revision").where("person", "=", person).executeTakeFirst(),
          db.deleteFrom("share").where("person", "=", person).executeTakeFirst(),
          db.deleteFrom("person").where("id", "=", person).executeTakeFirst(),
        ]);
        const [recordVersions, diaryRevisions, shareCount] = gone.map(({ numDeletedRows }) => Number(numDeletedRows));
        const resources = await eraseResources(inside, person);
        await call.record(inside);
        return ok({ erased: { recordVersions, diaryRevisions, shares: shareCount, resources } });
      }),
  }),
];

async function exportOf(store: Store, person: string, now: Date) {
  const row = await personIn(store, person);
  const resources = await resourcesOf(store, person);
  if (row === undefined && resources.length === 0) throw new Refusal(404, "there is no such person here", { place: "person" });
  const db = own(store);
  const versions = await db.selectFrom("person_record").selectAll().where("person", "=", person).orderBy("version").execute();
  const diary = await db.selectFrom("diary_revision").selectAll().where("person", "=", person).orderBy("number").execute();
  const audit: unknown[] = [];
  for await (const { json } of links(store)) if (json.includes(`"Patient/${person}"`)) audit.push(JSON.parse(json));
  return {
    format: "ekbom-export",
    formatVersion: 1,
    exportedAt: now.toISOString(),
    person: row === undefined ? { id: person } : { id: row.id, label: row.label, createdAt: isoOf(row.created) },
    record: {
      versions: versions.map((one) => ({
        version: Number(one.version),
        savedAt: isoOf(one.saved),
        by: one.saved_by,
        record: JSON.parse(one.json) as unknown,
      })),
    },
    diary: {
      revisions: diary.map((one) => ({
        id: one.entry,
        revision: one.revision,
        savedAt: isoOf(one.saved),
        entry: JSON.parse(one.json) as unknown,
      })),
    },
    shares: await sharesOf(store, person, now),
    audit,
    fhir: { resourceType: "Bundle", type: "collection", entry: resources.map((resource) => ({ resource })) },
  };
}
