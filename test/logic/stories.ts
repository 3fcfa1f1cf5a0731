// Worlds in three states of knowledge: a complete one, and what was known of it earlier, and earlier still.
import fc from "fast-check";
import { type Answer, type Entry, list } from "../../src/logic/answers.ts";
import { between } from "../../src/logic/interval.ts";
import { tags, vocabulary } from "./invented.ts";

export type Answers = ReadonlyMap<string, Answer>;
/** Each state knows what the state before it knew, only more closely. */
export interface Story {
  readonly before: Answers;
  readonly later: Answers;
  readonly complete: Answers;
}

/** Told before, told later, or told only at the end. */
const when = fc.constantFrom(0, 0, 0, 1, 2);
type Told = readonly [before: Answer | undefined, later: Answer | undefined, complete: Answer];

const plain = (answer: fc.Arbitrary<Answer>): fc.Arbitrary<Told> =>
  fc.tuple(answer, when).map(([it, since]) => [since < 1 ? it : undefined, since < 2 ? it : undefined, it]);

/** A number, and up to two ranges around it, the second within the first. */
const measured = (min: number, max: number, step: number, endless: boolean): fc.Arbitrary<Told> => {
  const slack = fc.integer({ min: 0, max: 4 }).map((n) => n * step);
  const widest = fc.constantFrom(0, 0, 0, ...(endless ? [Infinity] : []));
  const state = fc.integer({ min: 0, max: 3 });
  const value = fc.integer({ min: min / step, max: max / step }).map((n) => n * step + 0);
  return fc.tuple(value, state, slack, slack, slack, slack, widest, widest).map(([it, how, a, b, c, d, down, up]) => {
    const near = between(Math.max(min, it - a), Math.min(max, it + b));
    const far = between(Math.max(min, near.low - c) - down, Math.min(max, near.high + d) + up);
    const told = [
      [it, it, it],
      [far, near, it],
      [undefined, far, it],
      [undefined, undefined, it],
    ] as const;
    return told[how] ?? [it, it, it];
  });
};

const entries: fc.Arbitrary<readonly Required<Entry>[]> = fc.array(
  fc.record({
    tags: fc.subarray([...tags], { minLength: 1 }),
    amount: fc.integer({ min: 0, max: 6 }).map((n) => n / 2),
    from: fc.integer({ min: -1, max: 4 }),
  }),
  { maxLength: 3 },
);

/** Every entry is read at last; before that it may be missing, or lack its amount or its day. */
const listed: fc.Arbitrary<Told> = fc
  .tuple(entries, fc.array(fc.tuple(when, when, when), { minLength: 3, maxLength: 3 }), when, when)
  .map(([all, stages, closed, since]) => {
    const state = (now: number) => {
      const read = all.filter((_, i) => (stages[i]?.[0] ?? 0) <= now);
      const open = closed > now || read.length < all.length;
      return list(
        all.flatMap((entry, i) => (read.includes(entry) ? [partly(entry, stages[i] ?? [0, 0, 0], now)] : [])),
        open,
      );
    };
    return [since < 1 ? state(0) : undefined, since < 2 ? state(1) : undefined, list(all)];
  });

const partly = ({ tags: own, amount, from }: Required<Entry>, [, amountSince, fromSince]: readonly number[], now: number): Entry => ({
  tags: own,
  ...((amountSince ?? 0) <= now && { amount }),
  ...((fromSince ?? 0) <= now && { from }),
});

/** With `endless`, a range may have no end on one side, as "more than 5" has none. */
export const stories = ({ endless }: { readonly endless: boolean }): fc.Arbitrary<Story> => {
  const told: Record<keyof typeof vocabulary, fc.Arbitrary<Told>> = {
    sunny: plain(fc.boolean()),
    windy: plain(fc.boolean()),
    said: plain(fc.boolean()),
    height: measured(vocabulary.height.min, vocabulary.height.max, 0.5, endless),
    width: measured(vocabulary.width.min, vocabulary.width.max, 0.5, endless),
    mood: measured(vocabulary.mood.min, vocabulary.mood.max, 1, false),
    colour: plain(fc.constantFrom(...vocabulary.colour.codes)),
    basket: listed,
  };
  const state = (facts: Readonly<Record<string, Told>>, at: 0 | 1 | 2): Answers =>
    new Map(Object.entries(facts).flatMap(([fact, { [at]: answer }]) => (answer === undefined ? [] : [[fact, answer] as const])));
  return fc.record(told).map((facts) => ({ before: state(facts, 0), later: state(facts, 1), complete: state(facts, 2) }));
};

/** Somebody's word may overturn what was computed; without it, learning must not. So it is held as it was. */
export const keepingWord = (from: Answers, to: Answers): Answers => {
  const kept = new Map(to).set("said", from.get("said") ?? false);
  if (!from.has("said")) kept.delete("said");
  return kept;
};
