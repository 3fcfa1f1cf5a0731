// The people whose data is kept here: in personal mode oneself and perhaps a relative, in a clinic one per Patient.
import { Type } from "typebox";
import type { Transaction } from "../../store/store.ts";
import { Refusal } from "../http/outcome.ts";
import { actorOf, ok, type Route, route } from "../http/route.ts";
import { own, type ServerTables } from "../tables.ts";
import { closed, isoOf, line, ofPerson } from "./shapes.ts";

export const personRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/api/people",
    says: "the people whom this account may see",
    access: { resource: "person", action: "read" },
    async handle(call) {
      const { house } = call;
      const actor = actorOf(call);
      const reach = await house.gate.reach(actor, "person", "read");
      const rows = await own(house.store).selectFrom("person").selectAll().orderBy("created").orderBy("id").execute();
      const seen = reach === undefined ? rows : rows.filter(({ id }) => reach.includes(id));
      if (seen.length > 0)
        await house.audit.add([{ actor, action: "read", what: "person", patients: seen.map(({ id }) => id), outcome: "done" }]);
      return ok({ people: seen.map(shown) });
    },
  }),
  route({
    method: "PUT",
    path: "/api/people/:person",
    says: "a person, by an id that the app makes",
    access: { resource: "person", action: "write" },
    params: ofPerson,
    body: Type.Object({ label: line(80) }, closed),
    handle: (call) =>
      call.house.store.transaction(async (inside) => {
        const { person: id } = call.params;
        const before = await personIn(inside, id);
        const row = before ?? { id, created: call.now.getTime(), created_by: actorOf(call).account, record_version: 0, diary_cursor: 0 };
        const after = { ...row, label: call.body.label };
        if (before === undefined) await own(inside).insertInto("person").values(after).execute();
        else await own(inside).updateTable("person").set({ label: after.label }).where("id", "=", id).execute();
        await call.record(inside);
        return { status: before === undefined ? 201 : 200, body: shown(after) };
      }),
  }),
];

type Person = ServerTables["person"];

export const personIn = (inside: Pick<Transaction, "db">, id: string): Promise<Person | undefined> =>
  own(inside).selectFrom("person").selectAll().where("id", "=", id).executeTakeFirst();

export async function personOrRefuse(inside: Pick<Transaction, "db">, id: string): Promise<Person> {
  const row = await personIn(inside, id);
  if (row === undefined) throw new Refusal(404, "there is no such person here", { place: "person" });
  return row;
}

const shown = ({ id, label, created, record_version }: Person) => ({
  id,
  label,
  createdAt: isoOf(created),
  recordVersion: Number(record_version),
});
