// UCUM codes in base units, so that a search for 75 ug/L also finds 75 ng/mL. Only units that differ by a factor; others stand as written.

/** Metric prefixes and what they multiply by, as powers of ten. */
const prefixes: ReadonlyMap<string, number> = new Map([
  ["T", 12],
  ["G", 9],
  ["M", 6],
  ["k", 3],
  ["h", 2],
  ["da", 1],
  ["d", -1],
  ["c", -2],
  ["m", -3],
  ["u", -6],
  ["n", -9],
  ["p", -12],
  ["f", -15],
]);

/** Unit, factor, dimension. `metric` ones take a prefix. The mole is 6.02214076e23 by definition; it stays a dimension of its own here. */
const units: ReadonlyMap<string, { readonly factor: number; readonly of: string; readonly metric: boolean }> = new Map(
  (
    [
      ["g", 1, "g", true],
      ["m", 1, "m", true],
      ["s", 1, "s", true],
      ["mol", 1, "mol", true],
      ["K", 1, "K", true],
      ["L", 1e-3, "m3", true],
      ["l", 1e-3, "m3", true],
      ["Pa", 1000, "g.m-1.s-2", true],
      ["bar", 1e8, "g.m-1.s-2", true],
      ["m[Hg]", 133322000, "g.m-1.s-2", true],
      ["Hz", 1, "s-1", true],
      ["N", 1000, "g.m.s-2", true],
      ["J", 1000, "g.m2.s-2", true],
      ["W", 1000, "g.m2.s-3", true],
      ["V", 1, "V", true],
      ["eq", 1, "mol", true],
      ["U", 1, "U", true],
      ["[iU]", 1, "iU", true],
      ["[IU]", 1, "iU", true],
      ["kat", 1, "kat", true],
      ["Bq", 1, "Bq", true],
      ["osm", 1, "mol", true],
      ["min", 60, "s", false],
      ["h", 3600, "s", false],
      ["d", 86400, "s", false],
      ["wk", 604800, "s", false],
      ["mo", 2629800, "s", false],
      ["a", 31557600, "s", false],
      ["%", 0.01, "", false],
      ["1", 1, "", false],
      ["[in_i]", 0.0254, "m", false],
      ["[ft_i]", 0.3048, "m", false],
      ["[lb_av]", 453.59237, "g", false],
      ["[oz_av]", 28.349523125, "g", false],
    ] as const
  ).map(([unit, factor, of, metric]) => [unit, { factor, of, metric }]),
);

export interface BaseUnit {
  readonly factor: number;
  /** Dimensions with their powers in a fixed order, such as `g1.m-3`; `1` for a plain number. */
  readonly base: string;
}

const known = new Map<string, BaseUnit | undefined>();
const MOST_KNOWN = 2000; // units come from outside: remembering them is bounded

/** Undefined when the code holds anything that is not in the table. */
export function baseOf(code: string): BaseUnit | undefined {
  if (known.has(code)) return known.get(code);
  if (known.size >= MOST_KNOWN) known.clear();
  const read = code.length > 60 ? undefined : readUnit(code);
  known.set(code, read);
  return read;
}

function readUnit(code: string): BaseUnit | undefined {
  const powers = new Map<string, number>();
  let factor = 1;
  let sign = 1;
  // A term after a slash is divided by; a dot multiplies. Brackets of grouping are rare in results and are left as written.
  for (const [index, part] of code
    .replaceAll(/\{[^{}]*\}/g, "")
    .split(/([./])/)
    .entries()) {
    if (index % 2 === 1) {
      sign = part === "/" ? -1 : 1;
      continue;
    }
    if (part === "") {
      if (code.startsWith("/") && index === 0) continue;
      if (code.includes("{")) continue; // an annotation alone counts as one
      return undefined;
    }
    const term = readTerm(part);
    if (term === undefined) return undefined;
    factor *= (term.factor ** term.power) ** sign;
    for (const [dimension, power] of dimensionsOf(term.of)) add(powers, dimension, power * term.power * sign);
  }
  const base = [...powers].filter(([, power]) => power !== 0).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { factor, base: base.map(([dimension, power]) => `${dimension}${power}`).join(".") || "1" };
}

const add = (powers: Map<string, number>, dimension: string, power: number): void =>
  void powers.set(dimension, (powers.get(dimension) ?? 0) + power);

function readTerm(part: string): { readonly factor: number; readonly of: string; readonly power: number } | undefined {
  const ten = /^10[*^](-?\d{1,2})$/.exec(part);
  if (ten) return { factor: 10 ** Number(ten[1]), of: "", power: 1 };
  const [, atom = part, digits] = /^(.*?[^\d+-])([+-]?\d)?$/.exec(part) ?? [];
  const power = digits === undefined ? 1 : Number(digits);
  const whole = units.get(atom);
  if (whole !== undefined) return { ...whole, power };
  for (const length of [1, 2]) {
    const unit = units.get(atom.slice(length));
    const ten = prefixes.get(atom.slice(0, length));
    if (unit?.metric && ten !== undefined) return { factor: unit.factor * 10 ** ten, of: unit.of, power };
  }
  return undefined;
}

const dimensionsOf = (of: string): readonly (readonly [string, number])[] =>
  of === ""
    ? []
    : of.split(".").map((one) => {
        const [, name = one, power = "1"] = /^([A-Za-z]+)(-?\d)?$/.exec(one) ?? [];
        return [name, Number(power)];
      });
