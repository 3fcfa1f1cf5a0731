// One field as the text of a cell, and back. Empty is unknown; "none" is an empty list.
import { type Dose, type Field, type FieldName, fieldOf, outsideName } from "../fields.ts";
import type { Interval } from "../../../logic/interval.ts";

export const NONE = "none";

/** `severity` has two columns, everything else has one. */
export const columnsOf = (name: FieldName): readonly string[] => {
  const outside = outsideName(name);
  return fieldOf(name).is === "range" ? [`${outside}-low`, `${outside}-high`] : [outside];
};

/** As many cells as columns. */
export function writeField(name: FieldName, value: unknown): readonly string[] {
  const field = fieldOf(name);
  if (value === undefined) return columnsOf(name).map(() => "");
  switch (field.is) {
    case "range": {
      const { low, high } = value as Interval;
      return [String(low), String(high)];
    }
    case "yes-no":
      return [value === true ? "yes" : "no"];
    case "words":
      return [(value as readonly string[]).join(" ") || NONE];
    case "doses":
      return [(value as readonly Dose[]).map(writeDose).join(" | ") || NONE];
    default:
      return [String(value)];
  }
}

/** `pramipexole rescue 0.125mg 2026-11-21T22:00+01:00`; the amount and the time may be missing. */
export const writeDose = ({ ingredient, purpose, mg, at }: Dose): string =>
  [ingredient, purpose, ...(mg === undefined ? [] : [`${mg}mg`]), ...(at === undefined ? [] : [at])].join(" ");

/** What the cells say, to be checked like any other input; nothing where they are empty. What is no number stays text. */
export function readCells(field: Field, cells: readonly string[]): unknown {
  const [first = "", second = ""] = cells;
  if (first === "" && second === "") return undefined;
  switch (field.is) {
    case "range":
      return { low: numberIn(first), high: numberIn(second === "" ? first : second) };
    case "number":
      return numberIn(first);
    case "yes-no":
      return first === "yes" ? true : first === "no" ? false : first;
    case "words":
      return first === NONE ? [] : first.split(/\s+/);
    case "doses":
      return first === NONE ? [] : first.split("|").map(readDose);
    case "moment":
    case "word":
    case "text":
      return first;
  }
}

const numberIn = (text: string): unknown => (/^-?\d+(?:\.\d+)?(?:e-?\d+)?$/i.test(text) ? Number(text) : text);

/** The parts of such a text, to be checked like any other input. */
export function readDose(text: string): unknown {
  const [ingredient, purpose, ...rest] = text.trim().split(/\s+/);
  const dose: Record<string, unknown> = { ingredient, purpose };
  for (const part of rest) {
    const mg = /^(.+)mg$/.exec(part)?.[1];
    dose[mg === undefined ? (dose["at"] === undefined ? "at" : part) : "mg"] = mg === undefined ? part : numberIn(mg);
  }
  return dose;
}
