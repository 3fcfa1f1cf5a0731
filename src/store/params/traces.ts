// Where things come from and who looked at them, and the published content that records point to.
import { date, type Params, reference, string, token, uri } from "./param.ts";

const known = { identifier: token("identifier"), status: token("status") };

export const traces: Readonly<Record<string, Params>> = {
  Provenance: {
    target: reference("", "target"),
    patient: reference("Patient", "target"),
    agent: reference("", "agent.who"),
    recorded: date("recorded"),
    when: date("occurredDateTime"),
    entity: reference("", "entity.what"),
  },
  AuditEvent: {
    agent: reference("", "agent.who"),
    entity: reference("", "entity.what"),
    patient: reference("Patient", "agent.who", "entity.what"),
    action: token("action"),
    outcome: token("outcome"),
    date: date("recorded"),
    type: token("type"),
    subtype: token("subtype"),
  },
  Library: canonical(),
  PlanDefinition: canonical(),
  ActivityDefinition: canonical(),
  ValueSet: canonical(),
  CodeSystem: canonical(),
};

function canonical(): Params {
  return {
    ...known,
    url: uri("url"),
    version: token("version"),
    name: string("name"),
    title: string("title"),
    date: date("date"),
    publisher: string("publisher"),
  };
}
