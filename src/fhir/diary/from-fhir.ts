// The diary back from FHIR: Observations that carry our code become entries again. What cannot be read is a problem with its
// place; resources of other kinds are nobody's entries and are left to the other readers.
import { NONE, readDose } from "../../record/diary/csv/cells.ts";
import { emptyDiary, type Revision } from "../../record/diary/diary.ts";
import { type Field, fieldNames, fieldOf, outsideName } from "../../record/diary/fields.ts";
import { merge } from "../../record/diary/merge.ts";
import { type ReadDiary, readRevision } from "../../record/diary/read-diary.ts";
import { isPlain, type Plain } from "../../record/read.ts";
import type { Problem } from "../../record/record.ts";
import { found, numberIn, objectIn, objectsIn, textIn } from "../json.ts";
import { diarySystem, ENTRY_CODE, toTheMinute } from "./names.ts";

/** Is this resource an entry of a diary? */
export const isDiaryObservation = (resource: unknown): resource is Plain =>
  isPlain(resource) && resource["resourceType"] === "Observation" && codeIn(objectIn(resource, "code")) === ENTRY_CODE;

export function diaryFromFhir(resources: readonly unknown[]): ReadDiary {
  const problems: Problem[] = [];
  const revisions = resources.filter(isDiaryObservation).flatMap((resource) => readEntry(resource, problems) ?? []);
  return { diary: merge(emptyDiary, { version: 1, revisions }), problems };
}

function codeIn(concept: Plain | undefined): string | undefined {
  const coding = concept && objectsIn(concept, "coding").find((one) => textIn(one, "system") === diarySystem);
  return coding && textIn(coding, "code");
}

function readEntry(resource: Plain, problems: Problem[]): Revision | undefined {
  const id = textIn(resource, "id");
  const where = `Observation/${id ?? "?"}`;
  const parts = Map.groupBy(objectsIn(resource, "component"), (component) => codeIn(objectIn(component, "code")) ?? "");
  const known: ReadonlySet<string> = new Set(["night", "kind", "revision", ...fieldNames.map(outsideName)]);
  const strange = [...parts.keys()].filter((code) => !known.has(code));
  for (const code of strange)
    problems.push({ where: `${where}.component`, what: `found the code "${code}"`, expected: "a field of the diary, under its own code" });
  const only = (code: string): Plain => parts.get(code)?.[0] ?? {};
  const deleted = textIn(resource, "status") === "entered-in-error";
  const told = fieldNames.flatMap((name) => {
    const components = parts.get(outsideName(name));
    return components === undefined ? [] : [[name, valueOf(fieldOf(name), components)] as const];
  });
  const effective = momentIn(resource, "effectiveDateTime");
  return strange.length > 0
    ? undefined
    : readRevision(
        {
          id,
          revision: numberIn(only("revision"), "valueInteger"),
          savedAt: momentIn(resource, "issued"),
          night: textIn(only("night"), "valueDateTime"),
          kind: wordIn(only("kind")),
          ...(deleted && { deleted: true }),
          ...(effective?.includes("T") === true && { at: effective }),
          ...Object.fromEntries(told),
        },
        where,
        problems,
      );
}

/** Zero seconds that FHIR asked for are taken off again. */
function momentIn(from: Plain, element: string): string | undefined {
  const [text, beside] = [textIn(from, element), objectIn(from, `_${element}`)];
  const minute = beside !== undefined && objectsIn(beside, "extension").some((one) => textIn(one, "url") === toTheMinute);
  return minute ? text?.replace(/T(\d\d:\d\d):00/, "T$1") : text;
}

function wordIn(component: Plain): string | undefined {
  const concept = objectIn(component, "valueCodeableConcept");
  const [coding] = concept === undefined ? [] : objectsIn(concept, "coding");
  return coding && textIn(coding, "code");
}

/** What the components of one field say, to be checked like any other input. */
function valueOf(field: Field, components: readonly Plain[]): unknown {
  const first = components[0] ?? {};
  if (components.length > 1 && field.is !== "words" && field.is !== "doses") return components; // told twice: no value, and so a problem
  switch (field.is) {
    case "range": {
      const range = objectIn(first, "valueRange") ?? {};
      return { low: valueIn(range, "low", field.unit), high: valueIn(range, "high", field.unit) };
    }
    case "number":
      return valueIn(first, "valueQuantity", field.unit);
    case "moment":
      return momentIn(first, "valueDateTime");
    case "yes-no":
      return first["valueBoolean"];
    case "word":
      return wordIn(first);
    case "words":
      return listed(components.map(wordIn));
    case "doses":
      return listed(components.map((component) => textIn(component, "valueString"))).map((text) =>
        text === undefined ? text : readDose(text),
      );
    case "text":
      return first["valueString"];
  }
}

const listed = (words: readonly (string | undefined)[]): readonly (string | undefined)[] =>
  words.length === 1 && words[0] === NONE ? [] : words;

/** A number in the unit of the field; in any other unit it is none. */
function valueIn(from: Plain, element: string, unit: string): unknown {
  const quantity = objectIn(from, element) ?? {};
  return textIn(quantity, "code") === unit ? numberIn(quantity, "value") : `${found(quantity["value"])} ${found(quantity["code"])}`;
}
