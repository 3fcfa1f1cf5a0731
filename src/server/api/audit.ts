// Who looked and who wrote: the audit as the person it is about may read it, and as an auditor takes it away.
import { eventsAfter } from "../audit/read.ts";
import { ok, type Route, route } from "../http/route.ts";
import { ofPerson, pageQuery } from "./shapes.ts";

const PAGE = 500;

export const auditRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/api/people/:person/audit",
    says: "who read and wrote a person's data",
    access: { resource: "audit", action: "read" },
    params: ofPerson,
    query: pageQuery(PAGE),
    async handle({ params, query, house }) {
      const { events, cursor, more } = await eventsAfter(house.store, {
        after: query.after ?? 0,
        count: query.count ?? 100,
        person: params.person,
      });
      return ok({
        events: events.map(({ number, event }) => ({
          number,
          at: event.recorded,
          account: event.agent[0]?.who.identifier.value,
          role: event.agent[0]?.role?.[0]?.coding[0]?.code,
          action: event.subtype[0]?.code,
          what: event.entity.find(({ name }) => name !== undefined)?.name,
          outcome: event.outcome === "0" ? "done" : "refused",
          ...(event.agent[0]?.purposeOfUse?.[0] && { reason: event.agent[0].purposeOfUse[0].text }),
        })),
        cursor,
        more,
      });
    },
  }),
  route({
    method: "GET",
    path: "/api/audit",
    says: "the whole audit as FHIR AuditEvents with their hashes, in pages",
    access: { resource: "whole-audit", action: "read" },
    query: pageQuery(PAGE),
    async handle({ query, house }) {
      return ok(await eventsAfter(house.store, { after: query.after ?? 0, count: query.count ?? 100 }));
    },
  }),
];
