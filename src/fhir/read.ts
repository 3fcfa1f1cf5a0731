// FHIR R4 to records: one for every person in the input. What cannot be used is a problem or stands in the coverage.
import type { IngredientId } from "../knowledge/medicines.ts";
import type { Day } from "../record/day.ts";
import type { PersonRecord, Problem } from "../record/record.ts";
import { finder } from "./codes/find.ts";
import { notRead } from "./codes/not-read.ts";
import type { Coverage } from "./coverage.ts";
import { Draft, type Input } from "./draft.ts";
import { gather } from "./gather.ts";
import { merge } from "./medicines/merge.ts";
import { readPatient } from "./patient.ts";
import { peopleOf } from "./people.ts";
import { resolver } from "./references.ts";
import { partTypes, type ResourceType, resourceTypes } from "./resource-types.ts";

export interface FhirPerson {
  /** The id of the Patient, or what other resources call it. */
  readonly id: string;
  readonly record: PersonRecord;
  /** Worked out when asked for. */
  readonly coverage: () => Coverage;
}

export interface FhirPeople {
  readonly people: readonly FhirPerson[];
  /** Resources of types that are not read, in an input of several people, such as an Organization: they are nobody's. */
  readonly ofNobody: ReadonlyMap<string, number>;
  readonly problems: readonly Problem[];
}

export interface Options {
  readonly today: Day;
  readonly productCodes: (code: string) => readonly IngredientId[];
}

export function peopleIn(inputs: readonly unknown[], { today, productCodes }: Options): FhirPeople {
  const problems: Problem[] = [];
  const { resources, madeOn } = gather(inputs, problems);
  const input: Input = { today, productCodes, labels: new Map(), resolve: resolver(resources, partTypes) };
  const people = peopleOf(resources, input, problems);
  const ofNobody = new Map<string, number>();
  let known: ResourceType | undefined;
  let latest = "";
  for (const { resource, type } of resources) {
    if (type === "Patient") continue;
    if (type !== latest) [known, latest] = [resourceTypes.get(type), type]; // resources of one type mostly stand together
    const draft = people.draftFor(resource, type, known?.patient);
    if (draft === undefined) {
      if (known === undefined) ofNobody.set(type, (ofNobody.get(type) ?? 0) + 1);
      continue;
    }
    if (known === undefined) draft.tally.count(type, "ignored");
    else {
      if (known.dated !== undefined) draft.note(resource[known.dated]);
      known.read(resource, draft);
    }
  }
  people.reportLost();
  const drafts = people.drafts();
  if (drafts.length === 1) for (const date of madeOn) drafts[0]?.note(date);
  return { people: drafts.map(finished), ofNobody, problems };
}

function finished(draft: Draft): FhirPerson {
  if (draft.patient !== undefined) readPatient(draft.patient, draft);
  for (const read of draft.waiting) read();
  const { medicines, open } = merge(draft.prescriptions);
  return {
    id: draft.id,
    record: {
      today: draft.input.today,
      observations: draft.observations,
      ...(draft.medicinesSeen && { medicines, medicinesOn: draft.keptUntil }),
      medicinesOpen: draft.medicinesOpen || open,
      ...(draft.allergies && { allergies: [...new Set(draft.allergies.map(({ ingredient }) => ingredient))] }),
      allergiesOpen: draft.allergiesOpen,
      problems: draft.problems,
    },
    coverage: () => draft.tally.coverage(reasonFor),
  };
}

const refused = finder(notRead);
const reasonFor = (system: string, code: string): string | undefined => refused(system, code)[0]?.why;
