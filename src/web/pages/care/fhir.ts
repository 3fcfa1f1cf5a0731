// Everything told, as one FHIR Bundle that a hospital system can read: the record, the diary, and the assessment as a draft.
import { assess } from "../../../assess/assess.ts";
import { diaryToFhir } from "../../../fhir/diary/to-fhir.ts";
import { bundleOf, toFhir } from "../../../fhir/out/assessment.ts";
import { recordToFhir } from "../../../fhir/out/record.ts";
import type { Revision } from "../../../record/diary/diary.ts";
import { recordOf } from "../../engine/thinking.ts";
import { type Answers, localDay } from "../../state/answers.ts";

const patient = { resourceType: "Patient", id: "me" } as const;

export function fhirOf(answers: Answers, diary: readonly Revision[], now: Date) {
  const record = recordOf(answers, localDay(now));
  const about = { subject: { reference: `Patient/${patient.id}` }, recorded: now.toISOString() };
  return bundleOf([
    patient,
    ...recordToFhir(record, about).resources,
    ...diaryToFhir({ version: 1, revisions: diary }, about.subject.reference),
    ...toFhir(assess(record), about),
  ]);
}
