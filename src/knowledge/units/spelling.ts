// One spelling for the many ways in which people and laboratories write a unit.

// What stands between two slashes, in lower case and without blanks, and the UCUM word for it (in lower case too).
const words: ReadonlyMap<string, string> = new Map(
  Object.entries({
    percent: "%",
    pct: "%",
    mcg: "ug",
    mcl: "ul",
    mcmol: "umol",
    mcv: "uv",
    iu: "[iu]",
    miu: "m[iu]",
    mu: "m[iu]",
    uiu: "u[iu]",
    uu: "u[iu]",
    units: "u",
    unit: "u",
    mmhg: "mm[hg]",
    "kg/m^2": "kg/m2",
    "m^2": "m2",
    "m²": "m2",
    "1.73m2": "{1.73_m2}",
    "1.73m^2": "{1.73_m2}",
    "1.73m²": "{1.73_m2}",
    "1.73_m2": "{1.73_m2}",
    "1.73sqm": "{1.73_m2}",
    lb: "[lb_av]",
    lbs: "[lb_av]",
    pound: "[lb_av]",
    pounds: "[lb_av]",
    in: "[in_i]",
    inch: "[in_i]",
    inches: "[in_i]",
    ft: "[ft_i]",
    feet: "[ft_i]",
    kgs: "kg",
    "°c": "cel",
    degc: "cel",
    c: "cel",
    celsius: "cel",
    "°f": "[degf]",
    degf: "[degf]",
    f: "[degf]",
    fahrenheit: "[degf]",
    year: "a",
    years: "a",
    yr: "a",
    yrs: "a",
    y: "a",
    month: "mo",
    months: "mo",
    week: "wk",
    weeks: "wk",
    day: "d",
    days: "d",
    hour: "h",
    hours: "h",
    hr: "h",
    hrs: "h",
    minute: "min",
    minutes: "min",
    mins: "min",
    sec: "s",
    seconds: "s",
    msec: "ms",
    ratio: "1",
    score: "1",
    points: "1",
    point: "1",
    count: "1",
    events: "1",
  }),
);

// Both characters for micro that keyboards and laboratories use.
const micro = /[\u00b5\u03bc]/g;

// {score}, {ratio}, {events}: a remark, not a unit; the body surface of an eGFR is the one that is kept.
const remark = /\{(?!1\.73_m2\})[^}]*\}/g;

// Two units are the same when their plain forms are. Lower case is safe only among the few units of one fact.
export function plainUnit(unit: string): string {
  const parts = unit
    .replaceAll(micro, "u")
    .toLowerCase()
    .replaceAll(remark, "")
    .replaceAll(/\s+/g, "")
    .split("/")
    .map((part) => words.get(part) ?? part);
  const [first = "", ...rest] = parts;
  const counted = first === "" || first === "1" ? "1" : first;
  return [counted, ...rest].join("/");
}
