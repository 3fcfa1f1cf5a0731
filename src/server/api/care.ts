// Who cares for a person: the care team, and breaking the glass when there is no time to be put into it.
import { randomUUID } from "node:crypto";
import { Type } from "typebox";
import { parse } from "../../store/resource.ts";
import { Refusal } from "../http/outcome.ts";
import { actorOf, created, ok, type Route, route } from "../http/route.ts";
import { own } from "../tables.ts";
import { personOrRefuse } from "./people.ts";
import { closed, isoOf, line, ofPerson, uuid } from "./shapes.ts";

const MINUTES = 60;
/** A reason is words that somebody can weigh later; blanks and dots are none. */
const LETTERS = 10;

export const careRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/api/people/:person/care-team",
    says: "the accounts in a person's care team",
    access: { resource: "care-team", action: "read" },
    params: ofPerson,
    async handle({ params, house }) {
      const version = await house.store.read("CareTeam", teamId(params.person));
      const team = version === undefined || version.deleted ? undefined : (parse(version) as { participant?: readonly Participant[] });
      const members = (team?.participant ?? []).map(({ member }) => member?.reference?.replace("Practitioner/", ""));
      return ok({ members: members.filter((one) => one !== undefined) });
    },
  }),
  route({
    method: "PUT",
    path: "/api/people/:person/care-team",
    says: "set a person's care team",
    access: { resource: "care-team", action: "write" },
    params: ofPerson,
    body: Type.Object({ members: Type.Array(uuid, { maxItems: 100, uniqueItems: true }) }, closed),
    handle: (call) =>
      call.house.store.transaction(async (inside) => {
        const { person } = call.params;
        await personOrRefuse(inside, person);
        await inside.update({
          resourceType: "CareTeam",
          id: teamId(person),
          status: "active",
          subject: { reference: `Patient/${person}` },
          participant: call.body.members.map((id) => ({ member: { reference: `Practitioner/${id}` } })),
        });
        await call.record(inside);
        return ok({ members: call.body.members });
      }),
  }),
  route({
    method: "POST",
    path: "/api/people/:person/break-glass",
    says: "look at a person's data from outside the care team, with a reason, for an hour",
    access: { resource: "break-glass", action: "write" },
    params: ofPerson,
    body: Type.Object({ reason: line(500) }, closed),
    perMinute: 10,
    handle: (call) =>
      call.house.store.transaction(async (inside) => {
        const actor = actorOf(call);
        const at = call.now.getTime();
        const until = at + MINUTES * 60_000;
        const { person } = call.params;
        const reason = call.body.reason.trim();
        if ((reason.match(/\p{L}/gu) ?? []).length < LETTERS)
          throw new Refusal(400, `a reason of at least ${LETTERS} letters was expected`, { place: "reason" });
        const patient = await inside.read("Patient", person);
        if (patient === undefined || patient.deleted) await personOrRefuse(inside, person);
        const row = { id: randomUUID(), account: actor.account, patient: person, reason, at, until };
        await own(inside).insertInto("break_glass").values(row).execute();
        await call.record(inside, { reason });
        return created({ until: isoOf(until) });
      }),
  }),
];

interface Participant {
  readonly member?: { readonly reference?: string };
}

/** One team of the app per person; other CareTeams may come by FHIR and count as well. */
const teamId = (person: string): string => `team-${person}`.slice(0, 64);
