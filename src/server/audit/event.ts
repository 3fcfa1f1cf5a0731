// One access as a FHIR AuditEvent: who, in which role, did what with whose data, and how it ended. Ids only, never content.
import type { Actor } from "../rights/actor.ts";

export interface Access {
  readonly actor: Actor;
  /** read, write, delete, or a FHIR interaction. */
  readonly action: string;
  /** What was touched: a word of the rights table, or a FHIR reference. */
  readonly what: string;
  /** Ids of the people whose data it is. */
  readonly patients: readonly string[];
  readonly outcome: "done" | "refused";
  /** Why somebody from outside the care team looked. */
  readonly reason?: string;
  /** Names of the parameters of a search, without their values. */
  readonly parameters?: readonly string[];
}

const LETTERS: Readonly<Record<string, string>> = {
  create: "C",
  import: "C",
  feedback: "E",
  write: "U",
  update: "U",
  patch: "U",
  delete: "D",
  assess: "E",
  validate: "E",
};

/** `at` in ISO 8601, UTC. The letter follows DICOM: C, R, U, D, E. */
export function auditEvent({ actor, action, what, patients, outcome, reason, parameters }: Access, at: string) {
  const coding = { system: "urn:ekbom:audit", code: action };
  return {
    resourceType: "AuditEvent",
    type: { system: "http://terminology.hl7.org/CodeSystem/audit-event-type", code: "rest", display: "RESTful Operation" },
    subtype: [coding],
    action: LETTERS[action] ?? "R",
    recorded: at,
    outcome: outcome === "done" ? "0" : "4",
    ...(outcome === "refused" && { outcomeDesc: "refused" }),
    agent: [
      {
        role: [{ coding: [{ system: "urn:ekbom:role", code: actor.role }] }],
        who: { identifier: { system: "urn:ekbom:account", value: actor.account } },
        requestor: true,
        ...(reason !== undefined && { purposeOfUse: [breakGlass(reason)] }),
      },
      ...(actor.client === undefined
        ? []
        : [{ who: { identifier: { system: "urn:ekbom:client", value: actor.client.id } }, requestor: false }]),
    ],
    source: { observer: { display: "Ekbom" } },
    entity: [
      ...patients.map((id) => ({ what: { reference: `Patient/${id}` }, role: { system: ENTITY_ROLE, code: "1", display: "Patient" } })),
      {
        name: what,
        role: { system: ENTITY_ROLE, code: "4", display: "Domain Resource" },
        ...(parameters !== undefined && parameters.length > 0 && { detail: [{ type: "parameters", valueString: parameters.join(",") }] }),
      },
    ],
  } as const;
}

export type AuditEvent = ReturnType<typeof auditEvent>;

const ENTITY_ROLE = "http://terminology.hl7.org/CodeSystem/object-role";
const breakGlass = (reason: string) => ({
  coding: [{ system: "http://terminology.hl7.org/CodeSystem/v3-ActReason", code: "BTG", display: "break the glass" }],
  text: reason,
});
