import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Answer, list, supposing, type World, world } from "../../src/logic/answers.ts";
import { evaluate } from "../../src/logic/evaluate.ts";
import type { Expr } from "../../src/logic/expr.ts";
import { missing, questions } from "../../src/logic/questions.ts";
import { runs } from "../runs.ts";
import { statements, tags, vocabulary } from "./invented.ts";
import { keepingWord, stories } from "./stories.ts";

const firm = statements({ doors: false, undefinable: true });
const defined = statements({ doors: false, undefinable: false });
const story = stories({ endless: true });

test("law: a question is asked if, and only if, the verdict is open", () => {
  fc.assert(
    fc.property(defined.expr, story, (expr, { before }) => {
      const here = world(before);
      assert.equal(questions(expr, here, vocabulary).length > 0, evaluate(expr, here) === "unknown");
    }),
    runs(600),
  );
});

test("law: a verdict that is open and asks nothing stays open, whatever is learned", () => {
  fc.assert(
    fc.property(firm.expr, story, (expr, { before, complete }) => {
      const here = world(before);
      if (missing(expr, here).length > 0) return;
      assert.equal(evaluate(expr, world(keepingWord(before, complete))), evaluate(expr, here));
    }),
    runs(600),
  );
});

test("law: what a question promises is what the answers deliver, and what is not asked could not matter by itself", () => {
  fc.assert(
    fc.property(firm.expr, story, (expr, { before }) => {
      const here = world(before);
      const asked = questions(expr, here, vocabulary);
      assert.deepEqual(
        asked.map(({ fact }) => fact),
        [...asked]
          .toSorted((a, b) => Number(b.always) - Number(a.always) || b.couldSettleAs.length - a.couldSettleAs.length)
          .map(({ fact }) => fact),
      );
      for (const [fact, word] of Object.entries(vocabulary)) {
        const outcomes = new Set(possible(fact, here).map((answer) => evaluate(expr, supposing(here, fact, answer))));
        const question = asked.find((one) => one.fact === fact);
        if (question === undefined) {
          if (fact !== "said") assert.deepEqual([...outcomes], [evaluate(expr, here)], `not asked: ${fact}`);
        } else if (word.type === "boolean" || word.type === "code" || word.type === "scale" || isPlain(expr, fact)) {
          assert.deepEqual(
            question.couldSettleAs,
            ["yes", "no"].filter((truth) => outcomes.has(truth as "yes" | "no")),
            fact,
          ); // filter widens the words to string
          assert.equal(question.always, !outcomes.has("unknown"), fact);
        }
      }
    }),
    runs(300),
  );
});

/** Tried exactly: a number that only stands alone before a limit, and a list of which nothing is counted, summed or dated. */
function isPlain(expr: Expr, fact: string): boolean {
  const inFormulas = JSON.stringify(expr).replaceAll(/"op":"compare","of":\{"op":"(?:fact|item)"[^}]*\}/g, "");
  return (
    !inFormulas.includes(`{"op":"fact","fact":"${fact}"`) &&
    !inFormulas.includes(`{"op":"item","fact":"${fact}"`) &&
    !/"op":"list"/.test(inFormulas)
  );
}

/** Every answer that is still possible: all words, a fine comb of numbers, every combination of tags. */
function possible(fact: string, { answers }: World): readonly Answer[] {
  const told = answers.get(fact);
  const word = vocabulary[fact as keyof typeof vocabulary]; // the callers take the facts from the vocabulary
  switch (word.type) {
    case "boolean":
      return told === undefined ? [true, false] : [told];
    case "code":
      return told === undefined ? word.codes : [told];
    case "scale":
    case "number": {
      if (typeof told === "number") return [told];
      const { low, high } = typeof told === "object" && "low" in told ? told : { low: word.min, high: word.max };
      const [from, to] = [Math.max(low, word.min), Math.min(high, word.max)];
      const step = word.type === "scale" ? 1 : 0.25;
      return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step);
    }
    case "list": {
      const known = typeof told === "object" && "entries" in told ? told : list([], true);
      const sets = tags.reduce<string[][]>((all, tag) => all.flatMap((set) => [set, [...set, tag]]), [[]]);
      return known.open
        ? sets.map((set) => list([...known.entries, ...(set.length > 0 ? [{ tags: set, amount: 1, from: 1 }] : [])]))
        : [known];
    }
  }
}
