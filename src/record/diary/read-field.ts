// One field as it came from a file, a form or another device. What cannot be read is a problem with its place.
import { isIngredientId } from "../../knowledge/medicines.ts";
import { isPlain, shown } from "../read.ts";
import type { Problem } from "../record.ts";
import { type Dose, type Field, type FieldName, fieldOf } from "./fields.ts";
import { readMoment } from "./moment.ts";

const MOST_DOSES = 50;
export const MOST_MG = 100_000;

/** The value as it is, once it was found good; nothing, and a problem, where it is not. */
export function readField(name: FieldName, value: unknown, where: string, problems: Problem[]): unknown {
  const trouble = troubleWith(fieldOf(name), value, where);
  if (trouble === undefined) return value;
  problems.push(trouble);
  return undefined;
}

function troubleWith(field: Field, value: unknown, where: string): Problem | undefined {
  const unless = (fine: boolean, expected: string): Problem | undefined =>
    fine ? undefined : { where, what: `found ${asTold(value)}`, expected };
  switch (field.is) {
    case "range": {
      const { min, max } = field;
      const ends = `low and high from ${min} to ${max}, low first`;
      if (!isPlain(value) || Object.keys(value).length !== 2) return unless(false, ends);
      const { low, high } = value;
      return unless(isWithin(low, min, max) && isWithin(high, min, max) && low <= high, ends);
    }
    case "number": {
      const { min, max, unit, whole } = field;
      const fine = isWithin(value, min, max) && (!whole || Number.isInteger(value));
      return unless(
        fine,
        `a ${whole ? "whole " : ""}number from ${min} to ${max}${unit.startsWith("{") || unit === "1" ? "" : ` ${unit}`}`,
      );
    }
    case "moment":
      return unless(typeof value === "string" && readMoment(value) !== undefined, MOMENT_EXPECTED);
    case "yes-no":
      return unless(typeof value === "boolean", "true or false");
    case "word":
      return unless(typeof value === "string" && field.words.includes(value), `one of ${field.words.join(", ")}`);
    case "words": {
      const fine = Array.isArray(value) && value.every((one) => field.words.includes(one)) && new Set(value).size === value.length;
      return unless(fine, `a list of ${field.words.join(", ")}, each at most once`);
    }
    case "doses":
      if (!Array.isArray(value) || value.length > MOST_DOSES) return unless(false, `a list of at most ${MOST_DOSES} doses`);
      return value.map((one: unknown, i) => troubleWithDose(one, `${where}[${i}]`)).find((trouble) => trouble !== undefined);
    case "text":
      return unless(
        typeof value === "string" && value.trim() === value && value !== "" && value.length <= field.longest,
        `words, at most ${field.longest} letters, with no blanks around them`,
      );
  }
}

export const MOMENT_EXPECTED = "a time with its offset, such as 2026-11-22T03:12+01:00";
const DOSE_PARTS: readonly (keyof Dose)[] = ["ingredient", "purpose", "mg", "at"];

function troubleWithDose(dose: unknown, where: string): Problem | undefined {
  const at = (part: string, value: unknown, expected: string): Problem => ({
    where: `${where}${part}`,
    what: `found ${shown(value)}`,
    expected,
  });
  if (!isPlain(dose)) return at("", dose, "a dose: ingredient, purpose, mg, at");
  const strange = Object.keys(dose).find((key) => !DOSE_PARTS.some((part) => part === key));
  if (strange !== undefined) return at("", strange, DOSE_PARTS.join(", "));
  const { ingredient, purpose, mg, at: when } = dose;
  if (typeof ingredient !== "string" || !isIngredientId(ingredient))
    return at(".ingredient", ingredient, "an ingredient such as pramipexole");
  if (purpose !== "regular" && purpose !== "rescue") return at(".purpose", purpose, "regular or rescue");
  if (mg !== undefined && (!isWithin(mg, 0, MOST_MG) || mg === 0)) return at(".mg", mg, `a number above 0, up to ${MOST_MG} mg`);
  if (when !== undefined && (typeof when !== "string" || readMoment(when) === undefined)) return at(".at", when, MOMENT_EXPECTED);
  return undefined;
}

/** A range by its ends, anything else as it is. */
const asTold = (value: unknown): string =>
  isPlain(value) && "low" in value ? `${shown(value["low"])} to ${shown(value["high"])}` : shown(value);

const isWithin = (value: unknown, min: number, max: number): value is number =>
  typeof value === "number" && Number.isFinite(value) && value >= min && value <= max;
