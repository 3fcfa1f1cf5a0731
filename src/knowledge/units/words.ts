// Units as a reader says them. A unit that is not here is written as it is.

const spelt: ReadonlyMap<string, string> = new Map([
  ["a", "years"],
  ["mo", "months"],
  ["wk", "weeks"],
  ["d", "days"],
  ["1/wk", "a week"],
  ["1/d", "a day"],
  ["/h", "an hour"],
  ["min/wk", "minutes a week"],
  ["mm[Hg]", "mmHg"],
  ["m[IU]/L", "mIU/L"],
  ["Cel", "°C"],
  ["mL/min/{1.73_m2}", "mL/min/1.73 m²"],
  ["kg/m2", "kg/m²"],
  ["1", ""],
]);

/** Scores and classes have no unit to say. */
export const unitWords = (unit: string): string =>
  spelt.get(unit) ?? (unit.startsWith("{") ? "" : unit.replace(/^u(?=[A-Z])/, "µ").replace(/^ug/, "µg"));
