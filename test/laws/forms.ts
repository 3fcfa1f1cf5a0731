// How one fact may be written: bare, with unit and day, with a comparator, old, told twice, for each leg.
// An `ago` stands for a date until the day of the assessment is known.
import fc from "fast-check";
import { factOf, type FactId } from "../../src/knowledge/facts.ts";

export type Facts = Readonly<Record<string, unknown>>;
type Any<T> = fc.Arbitrary<T>;

/** Values on which a decision turns, by fact; every other number is drawn from its whole range. */
const edges: Readonly<Partial<Record<FactId, readonly number[]>>> = {
  age: [0, 1, 2, 5, 9, 12, 16, 17, 18, 19, 21, 22, 30, 49, 50, 55, 56, 64, 65, 70, 74, 75, 79, 80, 90],
  weight: [12, 20, 24, 25, 30, 43, 44, 49, 50, 55, 70, 85, 110],
  height: [150, 165, 180],
  gestation: [4, 12, 13, 13.9, 14, 20, 28, 36],
  "weeks-since-birth": [1, 6, 7, 20],
  ferritin: [
    8, 14, 15, 29, 30, 44, 45, 49, 49.9, 50, 60, 74, 75, 75.1, 76, 90, 100, 100.1, 101, 150, 199, 200, 250, 299, 300, 301, 420, 900,
  ],
  "transferrin-saturation": [4, 12, 19, 19.9, 20, 21, 28, 35, 44, 44.9, 45, 45.1, 50, 70, 100],
  "serum-iron": [20, 50, 60, 90, 130, 180],
  tibc: [250, 300, 330, 400],
  hemoglobin: [65, 69, 70, 79, 80, 95, 109, 119, 120, 129, 130, 145],
  crp: [1, 4.9, 5, 5.1, 20],
  creatinine: [0.6, 0.8, 1, 1.2, 1.6, 2.2, 3.5, 5.5, 8],
  "creatinine-clearance": [8, 14.9, 15, 15.1, 20, 29.5, 30, 30.5, 45, 59.9, 60, 61, 90],
  egfr: [8, 14, 15, 29, 30, 44, 45, 59, 60, 90],
  "days-since-iv-iron": [0, 10, 30, 55, 56, 57, 83, 84, 85, 200],
  "symptom-nights-per-week": [0.5, 1, 1.9, 2, 3, 5, 7],
  "symptom-duration-months": [2, 3, 11, 12, 60],
  "irls-total": [5, 10, 14, 15, 20, 21, 30, 31, 36],
  "phq9-item9": [0, 0, 0, 1, 2, 3],
  "phq9-total": [2, 9, 10, 14, 15, 22],
  "epworth-total": [5, 10, 11, 16],
  qtc: [400, 440, 449, 450, 499, 500, 520],
  potassium: [2.4, 2.9, 3.4, 3.5, 4.2],
  magnesium: [0.5, 0.69, 0.7, 0.9],
  phosphate: [0.9, 1.9, 2, 3.2],
  "vitamin-d": [8, 11, 12, 19, 20, 35],
  "ankle-brachial-index": [0.3, 0.39, 0.5, 0.59, 0.6, 0.75, 0.9, 0.91, 1.1, 1.4, 1.41, 1.6],
  "toe-brachial-index": [0.4, 0.69, 0.7, 0.9],
  "ankle-pressure": [45, 59, 60, 90, 140],
  "toe-pressure": [20, 29, 30, 70],
  tcpo2: [10, 19, 20, 50],
  "heart-failure-nyha": [0, 0, 1, 2, 3, 4],
  "calf-circumference-difference": [0, 1, 2.9, 3, 5],
  "apnea-hypopnea-index": [2, 5, 14, 15, 40],
  "plms-index": [2, 5, 6, 15, 16, 60],
  "alcohol-drinks-per-week": [0, 5, 14, 15, 40],
  "audit-c-total": [0, 2, 3, 4, 8],
  "falls-in-last-year": [0, 1, 3],
  "reflux-superficial": [200, 500, 501, 1500],
  "dopamine-blocker-started-or-raised-weeks": [1, 5, 6, 7, 40],
  "symptom-onset-hour": [14, 16, 18, 20, 22],
  "symptom-onset-hour-before-treatment": [18, 20, 22],
  "worse-days-in-last-week": [2, 4, 5, 7],
  "systolic-pressure": [110, 139, 140, 160],
  "diastolic-pressure": [70, 89, 90, 110],
  "oxygen-saturation": [85, 89, 90, 97],
  "major-surgery-weeks-ago": [1, 4, 12, 13, 60],
};

/** Other units that mean the same, with what one of them is in the vocabulary's unit. */
const otherUnits: Readonly<Partial<Record<FactId, readonly [unit: string, factor: number]>>> = {
  ferritin: ["ng/mL", 1],
  hemoglobin: ["g/dL", 10],
  height: ["m", 100],
};

const countUnit = /^(?:1|\{.*\})$/;

/** A number of this fact: near a limit, or anywhere. */
export function plainNumber(fact: FactId): Any<number> {
  const word = factOf(fact);
  if (word.type !== "number") throw new TypeError(`${fact} is not a number`);
  const { min, max, unit } = word;
  const [low, high] = [Math.max(min, -1e6), Math.min(max, 1e6)];
  const whole = countUnit.test(unit) && fact !== "ankle-brachial-index" && fact !== "toe-brachial-index";
  const anywhere = whole
    ? fc.integer({ min: Math.ceil(low), max: Math.floor(Math.min(high, low + 40)) })
    : fc.integer({ min: 0, max: 1000 }).map((share) => Number((low + ((high - low) * share) / 1000).toPrecision(4)));
  const near = edges[fact];
  return near === undefined ? anywhere : fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...near) }, { weight: 1, arbitrary: anywhere });
}

/** The ways to write the numbers of a fact, fresh and certain most of the time. */
export function written(fact: FactId, value: Any<number> = plainNumber(fact)): Any<unknown> {
  const word = factOf(fact);
  if (word.type !== "number") throw new TypeError(`${fact} is not a number`);
  const { unit, freshDays, perSide } = word;
  const fresh = fc.integer({ min: 0, max: Math.min(freshDays, 400) });
  const stale = fc.integer({ min: freshDays + 1, max: freshDays + 500 });
  const other = otherUnits[fact];
  const dated = (ago: Any<number>) => fc.tuple(value, ago).map(([v, days]) => ({ value: v, unit, ago: days }));
  const oneOf = fc.oneof(
    { weight: 10, arbitrary: value },
    { weight: 8, arbitrary: dated(fresh) },
    ...(freshDays > 3000 ? [] : [{ weight: 2, arbitrary: dated(stale) }]),
    ...(other ? [{ weight: 2, arbitrary: value.map((v) => ({ value: v / other[1], unit: other[0] })) }] : []),
    {
      weight: 1,
      arbitrary: fc.tuple(value, fc.constantFrom("<", "<=", ">", ">=")).map(([v, comparator]) => ({ value: v, comparator, unit })),
    },
    { weight: 1, arbitrary: fc.array(dated(fresh), { minLength: 2, maxLength: 3 }) },
    { weight: 1, arbitrary: fc.tuple(value, value, fresh).map(([a, b, ago]) => [a, b].map((v) => ({ value: v, unit, ago }))) },
  );
  if (perSide === undefined) return oneOf;
  const legs = fc.record({ left: oneOf, right: oneOf }, { requiredKeys: [] }).filter((both) => Object.keys(both).length > 0);
  return fc.oneof({ weight: 1, arbitrary: oneOf }, { weight: 2, arbitrary: legs });
}

const yesNo = (fact: FactId, yes: number): Any<unknown> => {
  const { freshDays } = factOf(fact);
  const truth = fc.integer({ min: 1, max: 100 }).map((of100) => of100 <= yes);
  const dated = (min: number, max: number) => fc.tuple(truth, fc.integer({ min, max })).map(([value, ago]) => ({ value, ago }));
  return fc.oneof(
    { weight: 12, arbitrary: truth },
    { weight: 3, arbitrary: dated(0, Math.min(freshDays, 400)) },
    ...(freshDays > 3000 ? [] : [{ weight: 1, arbitrary: dated(freshDays + 1, freshDays + 300) }]),
  );
};

/** Danger and look-alikes are rare unless a picture asks for them: else every person would be an emergency. */
const howOftenYes = (fact: FactId): number => {
  const { domain } = factOf(fact);
  return domain === "alarm" ? 6 : domain === "mimic" ? 12 : domain === "safety" ? 15 : 35;
};

/** Any fact, in any form in which it may be stated. */
export function anyForm(fact: FactId): Any<unknown> {
  const word = factOf(fact);
  switch (word.type) {
    case "boolean":
      return yesNo(fact, howOftenYes(fact));
    case "code":
      return fc.constantFrom(...word.codes);
    case "scale":
      return fc.constantFrom(...word.levels);
    case "number":
      return written(fact);
    case "list":
      throw new TypeError(`${fact} is a list`);
  }
}

/** Forms that cannot be read as a value of this fact. */
export function badForm(fact: FactId): Any<unknown> {
  const word = factOf(fact);
  switch (word.type) {
    case "boolean":
      return fc.constantFrom<unknown>("yes", 1, null, { value: "true" }, { value: true, on: "2026-02-31" });
    case "code":
    case "scale":
      return fc.constantFrom<unknown>("something else", 99, null, {});
    case "number": {
      const outside = [word.max * 2 + 1, ...(word.min > -1e5 ? [word.min - 1] : [])];
      return fc.constantFrom<unknown>(
        ...outside,
        "12",
        Number.NaN,
        { value: word.min, unit: "furlong" },
        ...(countUnit.test(word.unit) ? [] : [{ value: word.max }]),
        { value: word.max, unit: word.unit, on: "2999-01-01" },
      );
    }
    case "list":
      throw new TypeError(`${fact} is a list`);
  }
}
