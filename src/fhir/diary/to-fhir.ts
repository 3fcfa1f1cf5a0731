// The diary as FHIR R4: one Observation an entry, one component a field. An entry that was taken back is entered in error.
import type { Interval } from "../../logic/interval.ts";
import { NONE, writeDose } from "../../record/diary/csv/cells.ts";
import { type Diary, isDeleted, type Revision } from "../../record/diary/diary.ts";
import { type Dose, type FieldName, fieldNames, fieldOf, outsideName } from "../../record/diary/fields.ts";
import { newest } from "../../record/diary/merge.ts";
import type { Moment } from "../../record/diary/moment.ts";
import { systems } from "../codes/systems.ts";
import { diaryAnswerSystem, diarySystem, ENTRY_CODE, entrySystem, toTheMinute } from "./names.ts";

export interface DiaryObservation {
  readonly resourceType: "Observation";
  readonly id: string;
  readonly [element: string]: unknown;
}

type Component = Readonly<Record<string, unknown>>;

/**
 * Every entry that counts, the ones taken back among them; earlier revisions stay behind.
 * @param subject reference to the person, such as `Patient/7`
 */
export const diaryToFhir = (diary: Diary, subject: string): readonly DiaryObservation[] =>
  newest(diary).map((revision) => observation(revision, subject));

function observation(revision: Revision, subject: string): DiaryObservation {
  const { id, night, kind, savedAt } = revision;
  const at = isDeleted(revision) ? undefined : revision.at;
  return {
    resourceType: "Observation",
    id,
    identifier: [{ system: entrySystem, value: `urn:uuid:${id}` }],
    status: isDeleted(revision) ? "entered-in-error" : revision.revision > 1 ? "amended" : "final",
    category: [{ coding: [{ system: "http://terminology.hl7.org/CodeSystem/observation-category", code: "survey" }] }],
    code: { coding: [{ system: diarySystem, code: ENTRY_CODE }], text: "Entry of a night diary" },
    subject: { reference: subject },
    ...(at === undefined ? { effectiveDateTime: night } : timed("effectiveDateTime", at)),
    ...timed("issued", savedAt),
    component: [
      component("night", { valueDateTime: night }),
      component("kind", answer(kind)),
      component("revision", { valueInteger: revision.revision }),
      ...(isDeleted(revision) ? [] : fieldNames.filter((name) => name !== "at").flatMap((name) => componentsOf(name, revision[name]))),
    ],
  };
}

const component = (code: string, value: Component): Component => ({ code: { coding: [{ system: diarySystem, code }] }, ...value });

const answer = (code: string): Component => ({ valueCodeableConcept: { coding: [{ system: diaryAnswerSystem, code }] } });

/** FHIR wants seconds; where the person gave none, an extension says so. */
const timed = (element: string, moment: Moment): Component =>
  /T\d\d:\d\d(?:Z|[+-])/.test(moment)
    ? {
        [element]: moment.replace(/T(\d\d:\d\d)/, "T$1:00"),
        [`_${element}`]: { extension: [{ url: toTheMinute, valueBoolean: true }] },
      }
    : { [element]: moment };

function componentsOf(name: FieldName, value: unknown): readonly Component[] {
  if (value === undefined) return [];
  const field = fieldOf(name);
  const one = (part: Component) => component(outsideName(name), part);
  switch (field.is) {
    case "range": {
      const { low, high } = value as Interval;
      return [one({ valueRange: { low: quantity(low, field.unit), high: quantity(high, field.unit) } })];
    }
    case "number":
      return [one({ valueQuantity: quantity(value as number, field.unit) })];
    case "moment":
      return [one(timed("valueDateTime", value as Moment))];
    case "yes-no":
      return [one({ valueBoolean: value })];
    case "word":
      return [one(answer(value as string))];
    case "words":
      return orNone(value as readonly string[]).map((word) => one(answer(word)));
    case "doses":
      return orNone((value as readonly Dose[]).map(writeDose)).map((text) => one({ valueString: text }));
    case "text":
      return [one({ valueString: value })];
  }
}

const orNone = (words: readonly string[]): readonly string[] => (words.length === 0 ? [NONE] : words);

const quantity = (value: number, unit: string): Component => ({
  value,
  unit: unit === "{score}" ? "points" : unit,
  system: systems.ucum,
  code: unit,
});
