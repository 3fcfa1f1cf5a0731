// The value of an Observation or of one of its components, in any of FHIR's forms, as a value of a fact.
import { factOf, type FactId } from "../knowledge/facts.ts";
import { between } from "../logic/interval.ts";
import type { Day } from "../record/day.ts";
import { isPlain, type Plain } from "../record/read.ts";
import { isCount, readOne } from "../record/read-value.ts";
import { yesOrNo, yesOrNoIn } from "./answers.ts";
import { eachCoding } from "./coded.ts";
import type { ObservationRow } from "./codes/code-row.ts";
import { systems } from "./codes/systems.ts";
import type { Draft } from "./draft.ts";
import { found, objectIn, objectsIn } from "./json.ts";
import { keep, type Place, readInterval, readQuantity, readRange, refuse, unitOf } from "./quantity.ts";

const VALUES = ["valueQuantity", "valueCodeableConcept", "valueString", "valueBoolean", "valueInteger", "valueRange"] as const;
const UNREADABLE = ["valueRatio", "valueSampledData", "valueTime", "valueDateTime", "valuePeriod"];

/** Reads the value into the draft; false when there is none that could be used. */
export function readValue(
  from: Plain,
  row: ObservationRow,
  fact: FactId,
  side: "left" | "right" | undefined,
  on: Day,
  origin: string,
  draft: Draft,
): boolean {
  const place = { fact, side, on, origin };
  if (from["dataAbsentReason"] !== undefined) {
    const present = valueKeys(from);
    if (present.length > 0) draft.problem(origin, `both a value and a reason for its absence (${present.join(", ")})`, "one of the two");
    return false;
  }
  const quantity = from["valueQuantity"];
  if (quantity !== undefined && from["valueCodeableConcept"] === undefined && from["valueString"] === undefined)
    return isPlain(quantity) ? readQuantity(quantity, place, draft) : refuse(place, draft, "valueQuantity", quantity);
  const [key, ...more] = valueKeys(from);
  if (key === undefined || more.length > 0) {
    draft.problem(origin, key === undefined ? "there is no value" : `found ${[key, ...more].join(" and ")}`, "one value");
    return false;
  }
  const value = from[key];
  switch (key) {
    case "valueCodeableConcept":
      return isPlain(value) ? readConcept(value, row, place, draft) : refuse(place, draft, key, value);
    case "valueString":
      return typeof value === "string" ? readText(value, row, from, place, draft) : refuse(place, draft, key, value);
    case "valueRange":
      return isPlain(value) ? readRange(value, place, draft) : refuse(place, draft, key, value);
    case "valueBoolean":
    case "valueInteger":
      return readBare(value, place, draft);
    default:
      return refuse(place, draft, key, value);
  }
}

const valueKeys = (from: Plain): string[] => [...VALUES, ...UNREADABLE].filter((key) => from[key] !== undefined);

const MEASURED = /^([<>]=?)?\s*(\d+(?:\.\d+)?)\s*(\S.*)?$/;

/** A result in words, or a number that a laboratory wrote as text: "<5", "<5 ng/mL". */
function readText(text: string, row: ObservationRow, from: Plain, place: Place, draft: Draft): boolean {
  const word = factOf(place.fact);
  if (word.type !== "number") return readSaid(row.answers === undefined ? yesOrNo(text) : undefined, text, "valueString", place, draft);
  const match = text.length > 40 ? null : MEASURED.exec(text.trim());
  const [, comparator = "", number] = match ?? [];
  const unit = match?.[3] ?? unitOfLimits(from, place.fact);
  if (number === undefined) return refuse(place, draft, "valueString", text);
  if (unit === undefined && !isCount(word.unit)) {
    draft.problem(`${place.origin}.valueString`, `${found(text)} has no unit`, `a quantity in ${word.unit}`);
    return false;
  }
  if (comparator === "") return readInterval(between(Number(number), Number(number)), unit, number, "valueString", place, draft);
  return keep(
    readOne(place.fact, `${comparator}${number}`, unit, place.on, `${place.origin}.valueString`, place.origin, draft.problems),
    place.side,
    draft,
  );
}

/** The laboratory's own limits are in the unit of the result. */
function unitOfLimits(from: Plain, fact: FactId): string | undefined {
  const units = new Set(
    objectsIn(from, "referenceRange").flatMap((range) =>
      ["low", "high"].flatMap((end) => {
        const limit = objectIn(range, end);
        const unit = limit && unitOf(limit, fact);
        return unit === undefined ? [] : [unit];
      }),
    ),
  );
  const [unit] = units;
  return units.size === 1 && typeof unit === "string" ? unit : undefined;
}

function readConcept(concept: Plain, row: ObservationRow, place: Place, draft: Draft): boolean {
  if (row.answers === undefined) return readSaid(yesOrNoIn(concept), undefined, "valueCodeableConcept", place, draft);
  const said = new Set<boolean | number>();
  eachCoding(concept, (system, code) => {
    if (system !== systems.snomed) return;
    const answer = row.answers !== undefined && Object.hasOwn(row.answers, code) ? row.answers[code] : undefined;
    if (answer !== undefined) said.add(answer);
  });
  const [answer] = said;
  if (answer === undefined || said.size > 1) return false; // any other answer says nothing
  return typeof answer === "number" ? readBare(answer, place, draft) : readSaid(answer, undefined, "valueCodeableConcept", place, draft);
}

function readSaid(answer: boolean | undefined, text: string | undefined, key: string, place: Place, draft: Draft): boolean {
  if (answer === undefined || factOf(place.fact).type !== "boolean") {
    draft.problem(
      `${place.origin}.${key}`,
      `found ${text === undefined ? "an answer that is not known here" : found(text)}`,
      "positive or negative, yes or no",
    );
    return false;
  }
  return readBare(answer, place, draft);
}

/** A bare value has no unit: only counts, scores and yes or no can do without. */
function readBare(value: unknown, { fact, side, on, origin }: Place, draft: Draft): boolean {
  const word = factOf(fact);
  if (word.type === "number" && typeof value === "number" && value !== 0 && !isCount(word.unit)) {
    draft.problem(origin, `${value} has no unit`, `a quantity in ${word.unit}`);
    return false;
  }
  return keep(readOne(fact, value, undefined, on, origin, origin, draft.problems), side, draft);
}
