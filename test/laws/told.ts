// What an input says, read a second time and independently of the engine: the newest word on a fact, and whether it
// is still fresh. Only readable input is understood here; what cannot be read is tried by law 41.
import { factOf, type FactId } from "../../src/knowledge/facts.ts";
import { classesOf, ingredientNamed, membersOf, type ClassId, type IngredientId } from "../../src/knowledge/medicines.ts";

export interface Medicine {
  readonly ingredient: string;
  readonly dailyDose?: number;
  readonly unit?: string;
  readonly since?: string;
  readonly until?: string;
  readonly status?: "taking" | "ordered" | "stopped";
}
export interface Input {
  readonly today: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly medicines?: readonly Medicine[];
}
export interface Span {
  readonly low: number;
  readonly high: number;
}

/** Days in one unit of what grows with the calendar. */
const grows: Readonly<Record<string, number>> = {
  age: 365.25,
  gestation: 7,
  "weeks-since-birth": 7,
  "symptom-duration-months": 365.25 / 12,
  "days-since-iv-iron": 1,
  "major-surgery-weeks-ago": 7,
  "spinal-symptom-days": 1,
  "statin-started-weeks": 7,
  "dopamine-blocker-started-or-raised-weeks": 7,
};
const factors: Readonly<Record<string, number>> = { "ferritin ng/mL": 1, "hemoglobin g/dL": 10, "height m": 100 };
/** Iron values drawn within 56 days of iron by vein tell nothing about today (B2-28). */
const ironValues: ReadonlySet<string> = new Set(["ferritin", "transferrin-saturation", "serum-iron", "tibc"]);
/** Two values of one day that differ by more than this factor contradict each other (S-02). */
export const clashFactor = 2;

interface Word {
  readonly value: unknown;
  readonly daysAgo: number;
  readonly side?: string;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const dayNumber = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000;

export class Told {
  readonly input: Input;
  readonly #words = new Map<FactId, readonly Word[]>();
  constructor(input: Input) {
    this.input = input;
  }

  has(fact: FactId): boolean {
    return fact in this.input.facts;
  }
  yes(...facts: readonly FactId[]): boolean {
    return facts.some((fact) => this.#plain(fact) === true);
  }
  no(fact: FactId): boolean {
    return this.#plain(fact) === false;
  }
  /** The word of a code or scale. */
  code(fact: FactId): unknown {
    const value = this.#plain(fact);
    const word = factOf(fact);
    return word.type === "scale" && typeof value === "number" ? word.levels[value] : value;
  }

  /** A number that is fresh and readable today; the worse leg where legs are told apart. */
  span(fact: FactId): Span | undefined {
    if (ironValues.has(fact) && this.#unreadable(fact)) return undefined;
    return this.#numbers(fact, true);
  }
  /** The newest number however old: it can still close a door. */
  late(fact: FactId): Span | undefined {
    return this.#numbers(fact, false);
  }
  at(fact: FactId, by: "<" | "<=" | ">" | ">=", limit: number): boolean {
    return holds(this.span(fact), by, limit);
  }
  lateAt(fact: FactId, by: "<" | "<=" | ">" | ">=", limit: number): boolean {
    return holds(this.late(fact), by, limit);
  }
  /** The values of each leg, and of a fact told without a side as one more. */
  legs(fact: FactId): readonly Span[] {
    const words = this.#fresh(fact);
    return [...Map.groupBy(words, ({ side }) => side).values()].flatMap((some) => newestDay(fact, some) ?? []);
  }
  /** Two values of its newest day contradict each other. */
  clashes(fact: FactId): boolean {
    return [...Map.groupBy(this.#newest(fact), ({ side }) => side).values()].some((some) => {
      const spans = some.map(({ value, daysAgo }) => spanOf(fact, value, daysAgo));
      if (some.length < 2) return false;
      if (spans.every((span) => span !== undefined)) {
        const [low, high] = [Math.min(...spans.map((span) => span.low)), Math.max(...spans.map((span) => span.high))];
        const same = spans.every((span) => span.low === spans[0]?.low && span.high === spans[0]?.high);
        return !same && high > low * clashFactor;
      }
      return some.some(({ value }) => valueIn(value) !== valueIn(some[0]?.value));
    });
  }

  takes(...ingredients: readonly string[]): boolean {
    return this.#medicines("taking").some((id) => ingredients.includes(id));
  }
  takesOf(...groups: readonly ClassId[]): boolean {
    return groups.some((group) => this.#medicines("taking").some((id) => classesOf(id).includes(group)));
  }
  takesOrOrderedOf(group: ClassId): readonly IngredientId[] {
    const members = membersOf(group);
    return [...new Set([...this.#medicines("taking"), ...this.#medicines("ordered")])].filter((id) => members.includes(id));
  }
  listOf(status: "taking" | "ordered" | "stopped"): readonly IngredientId[] {
    return this.#medicines(status);
  }

  #medicines(wanted: "taking" | "ordered" | "stopped"): readonly IngredientId[] {
    const today = dayNumber(this.input.today);
    return (this.input.medicines ?? []).flatMap(({ ingredient, since, until, status = "taking" }) => {
      const id = ingredientNamed(ingredient);
      if (id === undefined) return [];
      const over = until !== undefined && dayNumber(until) < today;
      const coming = since !== undefined && dayNumber(since) > today;
      const now = over || (coming && status === "stopped") ? "stopped" : coming ? "ordered" : status;
      return now === wanted ? [id] : [];
    });
  }

  #plain(fact: FactId): unknown {
    const words = this.#fresh(fact).map(({ value }) => valueIn(value));
    return words.every((value) => value === words[0]) ? words[0] : undefined;
  }
  #words0(fact: FactId): readonly Word[] {
    let words = this.#words.get(fact);
    if (words === undefined) {
      words = this.has(fact) ? this.#flatten(this.input.facts[fact], undefined) : [];
      this.#words.set(fact, words);
    }
    return words;
  }
  #flatten(value: unknown, side: string | undefined): Word[] {
    if (Array.isArray(value)) return value.flatMap((one: unknown) => this.#flatten(one, side));
    if (isObject(value) && ("left" in value || "right" in value))
      return Object.entries(value).flatMap(([leg, one]) => this.#flatten(one, leg));
    const on = isObject(value) && typeof value["on"] === "string" ? value["on"] : this.input.today;
    return [{ value, daysAgo: dayNumber(this.input.today) - dayNumber(on), ...(side !== undefined && { side }) }];
  }
  /** The words of the newest day; of each leg where legs are told apart. */
  #newest(fact: FactId): readonly Word[] {
    const words = this.#words0(fact);
    const last = (some: readonly Word[]) => some.filter(({ daysAgo }) => daysAgo === Math.min(...some.map((one) => one.daysAgo)));
    const newest = last(words);
    if (newest.every(({ side }) => side === undefined)) return newest;
    return ["left", "right"].flatMap((leg) => last(words.filter(({ side }) => side === leg)));
  }
  #fresh(fact: FactId): readonly Word[] {
    return this.#newest(fact).filter(({ daysAgo }) => daysAgo <= factOf(fact).freshDays);
  }
  #numbers(fact: FactId, fresh: boolean): Span | undefined {
    const legs = [...Map.groupBy(fresh ? this.#fresh(fact) : this.#newest(fact), ({ side }) => side).values()].flatMap(
      (some) => newestDay(fact, some) ?? [],
    );
    const [first, second] = legs;
    if (first === undefined || second === undefined) return first;
    const pick = factOf(fact).perSide === "lowest" ? Math.min : Math.max;
    return { low: pick(first.low, second.low), high: pick(first.high, second.high) };
  }
  #unreadable(fact: FactId): boolean {
    const since = this.late("days-since-iv-iron");
    const [newest] = this.#newest(fact);
    return since !== undefined && newest !== undefined && since.low - newest.daysAgo < 56;
  }
}

const valueIn = (value: unknown): unknown => (isObject(value) ? value["value"] : value);

function spanOf(fact: FactId, told: unknown, daysAgo: number): Span | undefined {
  const value = valueIn(told);
  if (typeof value !== "number") return undefined;
  const part = (key: string): string => (isObject(told) && typeof told[key] === "string" ? told[key] : "");
  const number = value * (factors[`${fact} ${part("unit")}`] ?? 1);
  const more = grows[fact] === undefined ? 0 : daysAgo / grows[fact];
  const whole = fact === "age" && daysAgo > 0 ? 1 : 0;
  const word = factOf(fact);
  const lowest = word.type === "number" ? Math.min(0, word.min) : 0;
  const [low, high] = {
    "<": [lowest, number - 1e-9],
    "<=": [lowest, number],
    ">": [number + 1e-9, Infinity],
    ">=": [number, Infinity],
  }[part("comparator")] ?? [number, number];
  if (low === undefined || high === undefined || !possible(fact, low, high)) return undefined;
  return { low: low + more, high: high + more + whole };
}

/** What lies outside the plausible range altogether is refused, not read: "<0" says nothing. */
function possible(fact: FactId, low: number, high: number): boolean {
  const word = factOf(fact);
  return word.type === "number" && high >= word.min && low <= word.max;
}

function newestDay(fact: FactId, words: readonly Word[]): Span | undefined {
  const spans = words.flatMap(({ value, daysAgo }) => spanOf(fact, value, daysAgo) ?? []);
  if (spans.length === 0) return undefined;
  return { low: Math.min(...spans.map(({ low }) => low)), high: Math.max(...spans.map(({ high }) => high)) };
}

function holds(span: Span | undefined, by: "<" | "<=" | ">" | ">=", limit: number): boolean {
  if (span === undefined) return false;
  switch (by) {
    case "<":
      return span.high < limit;
    case "<=":
      return span.high <= limit;
    case ">":
      return span.low > limit;
    case ">=":
      return span.low >= limit;
  }
}
