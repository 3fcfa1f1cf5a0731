// What an entry of the diary can say, one line a field: the table behind reading, CSV, FHIR and the screens. Every field may
// be absent, and absent is unknown. Limits are what can be at all, taken from the vocabulary where it has the same thing.
import { factOf, type NumberFact } from "../../knowledge/facts.ts";
import type { Interval } from "../../logic/interval.ts";
import type { IngredientId } from "../../knowledge/medicines/ingredients.ts";
import type { Moment } from "./moment.ts";

/** A medicine taken: by plan (`regular`) or because it was bad (`rescue`). The amount is in mg. */
export interface Dose {
  readonly ingredient: IngredientId;
  readonly purpose: "regular" | "rescue";
  readonly mg?: number;
  readonly at?: Moment;
}

export type Field =
  /** A range on a scale: exact where both ends are the same, as wide as the answer was unsure. */
  | { readonly is: "range"; readonly min: number; readonly max: number; readonly unit: string }
  | { readonly is: "number"; readonly min: number; readonly max: number; readonly unit: string; readonly whole?: true }
  | { readonly is: "moment" }
  | { readonly is: "yes-no" }
  | { readonly is: "word"; readonly words: readonly string[] }
  /** Several words; an empty list means "none of them", which is not the same as not told. */
  | { readonly is: "words"; readonly words: readonly string[] }
  | { readonly is: "doses" }
  | { readonly is: "text"; readonly longest: number };

const within = (fact: NumberFact, unit: string) => {
  const word = factOf(fact);
  if (word.type !== "number") throw new Error(`${fact} is not measured`);
  return { is: "number", min: word.min, max: word.max, unit } as const;
};

export const fields = {
  /** How strong the symptoms were, 0 (none) to 10. A tired tap is a range such as 7 to 8. */
  severity: { is: "range", min: 0, max: 10, unit: "{score}" },
  /** When it was so; absent in an entry about a whole night. */
  at: { is: "moment" },
  /** What happened then. */
  event: { is: "word", words: ["woke", "cannot-sleep", "got-up", "took-medicine"] },
  /** When symptoms first came on this day or night. */
  onset: { is: "moment" },
  /** Minutes of rest until they came. */
  restMinutes: within("rest-to-onset-minutes", "min"),
  bodyParts: { is: "words", words: ["left-leg", "right-leg", "left-arm", "right-arm", "trunk", "other"] },
  /** What eased it; an empty list: nothing did. */
  helped: {
    is: "words",
    words: ["walking", "stretching", "massage", "warmth", "cold", "busy-mind", "compression", "device", "medicine", "other"],
  },
  /** Hours for which a dose helped. */
  reliefHours: within("hours-of-relief", "h"),
  bedAt: { is: "moment" },
  asleepAt: { is: "moment" },
  upAt: { is: "moment" },
  /** Minutes awake between falling asleep and getting up. */
  awakeMinutes: { is: "number", min: 0, max: 1440, unit: "min" },
  /** How often the person woke. */
  awakenings: { is: "number", min: 0, max: 100, unit: "1", whole: true },
  caffeineCups: within("caffeine-cups-per-day", "1"),
  lastCaffeine: { is: "moment" },
  alcoholDrinks: { is: "number", min: 0, max: 40, unit: "1" },
  lastAlcohol: { is: "moment" },
  cigarettes: { ...within("cigarettes-per-day", "1"), whole: true },
  exerciseMinutes: { is: "number", min: 0, max: 1440, unit: "min" },
  exerciseEnd: { is: "moment" },
  sittingHours: within("sitting-hours-per-day", "h"),
  stress: within("stress", "{score}"),
  /** Medicines taken on this day or at this moment; an empty list: none. Medicines that nobody noted are unknown. */
  doses: { is: "doses" },
  ironTaken: { is: "yes-no" },
  /** Planned doses that were missed or late; 0: none was. */
  missedDoses: { is: "number", min: 0, max: 50, unit: "1", whole: true },
  illness: { is: "yes-no" },
  period: { is: "yes-no" },
  /** A long journey, or another time zone. */
  travel: { is: "yes-no" },
  /** What a bed partner saw at that moment. */
  seen: { is: "word", words: ["legs-moved", "restless", "calm"] },
  note: { is: "text", longest: 1000 },
} as const satisfies Readonly<Record<string, Field>>;

export type FieldName = keyof typeof fields;

type ValueOf<F extends Field> = F extends { is: "range" }
  ? Interval
  : F extends { is: "number" }
    ? number
    : F extends { is: "moment" }
      ? Moment
      : F extends { is: "yes-no" }
        ? boolean
        : F extends { is: "word"; words: readonly (infer Word)[] }
          ? Word
          : F extends { is: "words"; words: readonly (infer Word)[] }
            ? readonly Word[]
            : F extends { is: "doses" }
              ? readonly Dose[]
              : string;

/** What an entry tells. */
export type Details = { readonly [Name in FieldName]?: ValueOf<(typeof fields)[Name]> };

export type BodyPart = (typeof fields.bodyParts.words)[number];

// The same table with every line seen as a Field: what only some kinds have can be asked for.
export const fieldOf = (name: FieldName): Field => fields[name];
export const fieldNames = Object.keys(fields) as readonly FieldName[]; // the keys of a literal
export const isFieldName = (word: string): word is FieldName => Object.hasOwn(fields, word);

/** The name outside of the program: `rest-minutes`. */
export const outsideName = (name: FieldName): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
