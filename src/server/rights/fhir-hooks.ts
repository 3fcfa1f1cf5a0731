// The rights table and the audit as the FHIR API asks for them: by type, by patient, and for a SMART app by scope.
import type { Audit } from "../audit/audit.ts";
import type { AccessQuestion, Decision, FhirHooks } from "../fhir/hooks.ts";
import { scopesAllow } from "../smart/scopes.ts";
import type { Actor } from "./actor.ts";
import { fhirActions, groupOfType } from "./fhir-types.ts";
import type { Gate } from "./gate.ts";
import { type Action, mayAct, type ResourceGroup, rights } from "./roles.ts";

/** Somebody during one request: whom they reach is looked up once. */
export class FhirActor {
  readonly actor: Actor;
  readonly #gate: Gate;
  readonly #reach = new Map<string, Promise<ReadonlySet<string> | undefined>>();

  constructor(actor: Actor, gate: Gate) {
    this.actor = actor;
    this.#gate = gate;
  }

  /** Ids of the people whom the actor reaches; undefined means everybody. */
  reach(group: ResourceGroup, action: Action): Promise<ReadonlySet<string> | undefined> {
    const key = `${group} ${action}`;
    const known = this.#reach.get(key);
    if (known !== undefined) return known;
    const found = this.#gate.reach(this.actor, group, action).then((ids) => (ids === undefined ? undefined : new Set(ids)));
    this.#reach.set(key, found);
    return found;
  }
}

const NOBODYS: ReadonlySet<ResourceGroup> = new Set(["directory", "knowledge", "whole-audit"]);
const no = (because: string): Decision => ({ allowed: false, because });

export function fhirHooks(audit: Audit): FhirHooks<FhirActor> {
  return {
    allow: decide,
    async record({ actor: { actor }, action, type, id, patients, outcome, parameters }, inside) {
      const group = groupOfType(type);
      const personal = patients.length > 0 || group === undefined || !NOBODYS.has(group);
      if (!personal && fhirActions[action] === "read" && outcome === "done") return;
      const what = id === undefined ? type : `${type}/${id}`;
      await audit.add([{ actor, action, what, patients, outcome, ...(parameters !== undefined && { parameters }) }], inside);
    },
  };
}

async function decide({ actor: somebody, action: interaction, type, patients }: AccessQuestion<FhirActor>): Promise<Decision> {
  const { actor } = somebody;
  const action = fhirActions[interaction];
  const { client, role } = actor;
  if (client !== undefined && !scopesAllow(client.scopes, type, interaction))
    return no(`this app was not given ${type} for that (its scopes are ${client.scopes.join(" ")})`);
  const group = groupOfType(type);
  if (group === undefined && role !== "owner") return no(`${type} belongs to no group of the rights table`);
  if (group !== undefined && !mayAct(role, group, action)) return no(`the role ${role} may not ${action} ${type}`);
  if (group === undefined || NOBODYS.has(group) || interaction === "validate") return { allowed: true };

  const reached = await somebody.reach(group, action);
  const within = client?.patient === undefined ? reached : limited(reached, client.patient);
  if (within === undefined) return { allowed: true };
  if (interaction === "search") return { allowed: true, onlyPatients: [...within] };
  // R4 puts a Provenance into nobody's compartment: whoever may write what it speaks of may write it, and older versions stay.
  if (patients.length === 0 && type === "Provenance" && action === "write" && within.size > 0) return { allowed: true };
  if (patients.length === 0) return no(`a ${type} that is about nobody cannot be reached by the role ${role}`);
  const beyond = patients.some((patient) => !within.has(patient));
  return beyond
    ? no(rights[role].reach === "team" ? "this account is not in the care team of that person" : "this is another person's data")
    : { allowed: true };
}

/** A launch for one patient reaches that one, if the person who launched does. */
const limited = (reached: ReadonlySet<string> | undefined, patient: string): ReadonlySet<string> =>
  new Set(reached === undefined || reached.has(patient) ? [patient] : []);
