// Whose resource is it? One draft for every patient, and what to do with resources that do not tell.
import { isPlain, type Plain } from "../record/read.ts";
import type { Problem } from "../record/record.ts";
import { Draft, type Input } from "./draft.ts";
import type { Resource } from "./gather.ts";
import { objectIn, textIn } from "./json.ts";
import { Directory, relative, typeOf } from "./references.ts";

export interface People {
  readonly drafts: () => readonly Draft[];
  /** Nothing for what belongs to nobody; it is counted. */
  readonly draftFor: (resource: Plain, type: string, patient: "subject" | "patient" | undefined) => Draft | undefined;
  /** Reports what belonged to nobody. */
  readonly reportLost: () => void;
}

export function peopleOf(resources: readonly Resource[], input: Input, problems: Problem[]): People {
  const drafts: Draft[] = [];
  const directory = new Directory<Draft>();
  const lost = new Map<string, number>();
  for (const { resource, type, fullUrl } of resources) if (type === "Patient") admit(resource, fullUrl);
  const patients = drafts.length;
  const [nameless] = patients === 1 && drafts[0]?.patient?.["id"] === undefined ? drafts : [];
  let named = false;
  let latest: { readonly reference: string; readonly draft: Draft } | undefined;

  return { drafts: () => drafts, draftFor, reportLost };

  function admit(patient: Plain, fullUrl: string | undefined): void {
    const id = textIn(patient, "id");
    const known = fullUrl === undefined ? id && directory.get(`Patient/${id}`) : directory.get(fullUrl);
    if (known instanceof Draft) {
      if (isNewer(patient, known.patient)) known.patient = patient;
      return known.tally.refuse("Patient", "told twice");
    }
    const draft = new Draft(id ?? fullUrl ?? "patient", input);
    draft.patient = patient;
    drafts.push(draft);
    directory.add(draft, "Patient", id, fullUrl);
  }

  function draftFor(resource: Plain, type: string, key: "subject" | "patient" | undefined): Draft | undefined {
    const holder = key === undefined ? (resource["subject"] ?? resource["patient"]) : resource[key];
    const reference = isPlain(holder) ? holder["reference"] : undefined;
    if (typeof reference !== "string" || reference.startsWith("#")) return untold(type, key);
    if (reference === latest?.reference) return latest.draft; // neighbours mostly share their patient
    const known = directory.get(reference);
    if (known instanceof Draft) {
      latest = { reference, draft: known };
      return known;
    }
    const about = typeOf(reference);
    if (known === "claimed twice" || (about !== undefined && about !== "Patient")) return lose(type);
    if (nameless !== undefined && !named) {
      named = true; // a Patient without id takes the first name that others call
      directory.add(nameless, "Patient", idIn(reference), reference);
      return nameless;
    }
    const draft = new Draft(idIn(reference), input);
    drafts.push(draft);
    directory.add(draft, "Patient", idIn(reference), reference);
    return draft;
  }

  /** What names no patient is of the only one; of types that we do not read nobody needs to know whose they are. */
  function untold(type: string, key: string | undefined): Draft | undefined {
    if (patients > 1 || (patients === 0 && drafts.length > 1)) return key === undefined ? undefined : lose(type);
    if (drafts[0] === undefined) {
      if (key === undefined) return undefined;
      drafts.push(new Draft("patient", input));
    }
    return drafts[0];
  }

  function lose(type: string): undefined {
    lost.set(type, (lost.get(type) ?? 0) + 1);
  }

  function reportLost(): void {
    for (const [type, count] of lost)
      problems.push({
        where: type,
        what: `${count} of them belong to nobody in this input, or nobody can tell to whom`,
        expected: "a reference to one Patient",
      });
  }
}

const idIn = (reference: string): string => (relative(reference) ?? reference).replace(/^(?:Patient\/|urn:uuid:)/, "").slice(0, 80);

function isNewer(one: Plain, other: Plain | undefined): boolean {
  const [a, b] = [one, other ?? {}].map((patient) => textIn(objectIn(patient, "meta") ?? {}, "lastUpdated"));
  return a !== undefined && b !== undefined && a > b;
}
