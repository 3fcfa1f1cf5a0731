// How the values, doses and times of an assessment are said to a reader, on every face of the product.
import { factOf } from "../knowledge/facts.ts";
import type { Shown, ShownDose, Span } from "./assessment.ts";

const rounded = (value: number): string => String(Math.abs(value) >= 100 ? Math.round(value) : Math.round(value * 100) / 100);

/** A value as a reader wants it; ends without limit are said in words. */
export function valueText({ value, unit, written }: Shown): string {
  const withUnit = (text: string) => (unit === undefined ? text : `${text} ${unit}`);
  const suffix = written === undefined ? "" : ` (reported as ${written})`;
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return withUnit(rounded(value)) + suffix;
  if (typeof value === "string") return value;
  if ("low" in value) return rangeText(value, withUnit) + suffix;
  return value.length === 0 ? "none" : value.join(", ");
}

function rangeText({ low, high }: Span, withUnit: (text: string) => string): string {
  const most = high !== null && withUnit(`${high < Number(rounded(high)) ? "below" : "at most"} ${rounded(high)}`);
  if (low === null || low === 0) return most || "any";
  return withUnit(
    high === null ? `${low > Number(rounded(low)) ? "above" : "at least"} ${rounded(low)}` : `${rounded(low)} to ${rounded(high)}`,
  );
}

/** "Ferritin ≤ 75 ug/L: 40 ug/L, 2026-10-30". A yes/no statement that holds needs no value. */
export function shownText(shown: Shown, today: string): string {
  const date = shown.on === undefined || shown.on === today ? "" : `, ${shown.on}`;
  // "Medicine taken: lithium: lithium" says it twice
  const { value } = shown;
  const [only, more] = Array.isArray(value) ? (value as readonly string[]) : []; // a list holds names
  if (more === undefined && only !== undefined && shown.says.endsWith(`: ${only}`)) return `${shown.says}${date}`;
  if (shown.value === true) return `${shown.says}${date}`;
  return `${shown.says}: ${valueText(shown)}${date}`;
}

/** A statement about several facts is said once; after it each of them stands under its own name. */
export function shownAll(shown: readonly Shown[], today: string): string {
  const said = new Set<string>();
  return telling(shown)
    .map((one) => {
      const again = said.has(one.says);
      said.add(one.says);
      return shownText(again ? { ...one, says: factOf(one.fact).says } : one, today);
    })
    .join("; ");
}

/** Who somebody is lets a rule apply; it is worth a word only where nothing else is. */
export function telling(shown: readonly Shown[]): readonly Shown[] {
  const others = shown.filter(({ fact }) => fact !== "age" && fact !== "sex");
  return others.length > 0 ? others : shown;
}

const UNIT: Readonly<Record<string, string>> = { D: "day", W: "week", M: "month", Y: "year" };

/** P8W as "8 weeks". */
export function durationText(iso: string): string {
  const match = /^P(\d+)([DWMY])$/.exec(iso);
  const [, amount = "", letter = ""] = match ?? [];
  return match === null ? iso : `${amount} ${UNIT[letter] ?? letter}${amount === "1" ? "" : "s"}`;
}

/** Of a due day and a latest one: "in 2 to 4 weeks"; what should be done by today is due now. */
export const whenText = (due: string, latest: string | undefined): string =>
  (latest ?? due) === "P0D" ? "now" : due === "P0D" ? `within ${durationText(latest ?? due)}` : `in ${spanText(due, latest)}`;

function spanText(due: string, latest: string | undefined): string {
  const [first, last] = [durationText(due), latest === undefined ? undefined : durationText(latest)];
  if (last === undefined) return first;
  const [amount = "", unit = ""] = first.split(" ");
  return last.replace(/s$/, "").endsWith(` ${unit.replace(/s$/, "")}`) ? `${amount} to ${last}` : `${first} to ${last}`;
}

export function doseAmount({ start, usualLow, usualHigh, ceiling, unit, per }: ShownDose): string {
  const usual = usualLow === undefined ? "" : `, usual ${usualLow === usualHigh ? usualLow : `${usualLow} to ${usualHigh ?? ceiling}`}`;
  return `start ${start}${usual}, at most ${ceiling} ${unit} a ${per.replace("-", " ")}`;
}
