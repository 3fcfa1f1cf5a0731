import assert from "node:assert/strict";
import { test } from "node:test";
import { type Answer, list, supposing, world } from "./answers.ts";
import { all, any, atLeast, compareTo, not, notRuledOut, number, settled } from "./build.ts";
import { evaluate } from "./evaluate.ts";
import type { Comparison, Expr, Truth } from "./expr.ts";
import { between, justAbove, justBelow } from "./interval.ts";

type Answers = Readonly<Record<string, Answer>>;
const knowing = (answers: Answers) => world(new Map(Object.entries(answers)));

const sunny: Expr = { op: "is", fact: "sunny" };
const windy: Expr = { op: "is", fact: "windy" };
const warm: Expr = { op: "is", fact: "warm" };
const height = (by: Comparison, to: number): Expr => compareTo({ op: "fact", fact: "height" }, by, to);
const reddish: Expr = { op: "among", fact: "colour", codes: ["red", "pink"] };
const apple: Expr = { op: "has", fact: "basket", tag: "apple" };
const fine: Expr = { op: "named", id: "fine-day", of: all(sunny, not(windy)) };
const toldFine: Expr = { op: "named", id: "fine-day", stated: "said-fine", of: all(sunny, not(windy)) };
const twoOfThree = atLeast(2, sunny, windy, warm);

const cases: readonly [name: string, expr: Expr, answers: Answers, expected: Truth][] = [
  ["a yes/no fact that is yes", sunny, { sunny: true }, "yes"],
  ["a yes/no fact that is no", sunny, { sunny: false }, "no"],
  ["nobody told us", sunny, {}, "unknown"],

  ["below the limit", height("<", 5), { height: 4 }, "yes"],
  ["at the limit is not below it", height("<", 5), { height: 5 }, "no"],
  ["at the limit is not above it", height(">", 5), { height: 5 }, "no"],
  ["at most: the limit itself", height("<=", 5), { height: 5 }, "yes"],
  ["at most: beyond", height("<=", 5), { height: 5.1 }, "no"],
  ["at least: the limit itself", height(">=", 5), { height: 5 }, "yes"],
  ["at least: not reached", height(">=", 5), { height: 4.9 }, "no"],
  ["above the limit", height(">", 5), { height: 6 }, "yes"],
  ["nobody measured it", height(">", 5), {}, "unknown"],

  ['"<5" is below 5', height("<", 5), { height: between(0, justBelow(5)) }, "yes"],
  ['"<5" is not 5 or more', height(">=", 5), { height: between(0, justBelow(5)) }, "no"],
  ['"<5" may be below 4 or not', height("<", 4), { height: between(0, justBelow(5)) }, "unknown"],
  ['"<=5" may be below 5 or not', height("<", 5), { height: between(0, 5) }, "unknown"],
  ['">90" is above 90', height(">", 90), { height: between(justAbove(90), Infinity) }, "yes"],
  ['">90" may be above 91 or not', height(">", 91), { height: between(justAbove(90), Infinity) }, "unknown"],
  ["straddling from above", height(">=", 5), { height: between(4, 6) }, "unknown"],
  ["an interval that touches from above", height(">=", 5), { height: between(5, 6) }, "yes"],

  ["one of the codes", reddish, { colour: "pink" }, "yes"],
  ["none of the codes", reddish, { colour: "blue" }, "no"],
  ["no code told", reddish, {}, "unknown"],

  ["in the list", apple, { basket: list([{ tags: ["fruit", "apple"] }]) }, "yes"],
  ["not in a whole list", apple, { basket: list([{ tags: ["fruit", "pear"] }]) }, "no"],
  ["not in an empty list", apple, { basket: list([]) }, "no"],
  ["in a list that is open", apple, { basket: list([{ tags: ["apple"] }], true) }, "yes"],
  ["absence from an open list proves nothing", apple, { basket: list([], true) }, "unknown"],
  ["no list told", apple, {}, "unknown"],

  ["known: told no", { op: "known", fact: "sunny" }, { sunny: false }, "yes"],
  ["known: not told", { op: "known", fact: "sunny" }, {}, "no"],
  ["settled as yes", settled(sunny), { sunny: true }, "yes"],
  ["settled as no", settled(sunny), { sunny: false }, "yes"],
  ["not settled", settled(sunny), {}, "no"],
  ["not ruled out while unknown", notRuledOut(sunny), {}, "yes"],
  ["not ruled out when yes", notRuledOut(sunny), { sunny: true }, "yes"],
  ["ruled out", notRuledOut(sunny), { sunny: false }, "no"],

  ["not yes", not(sunny), { sunny: true }, "no"],
  ["not no", not(sunny), { sunny: false }, "yes"],
  ["not unknown", not(sunny), {}, "unknown"],

  ["all of two", all(sunny, windy), { sunny: true, windy: true }, "yes"],
  ["all: one no settles it, whatever the other is", all(sunny, windy), { windy: false }, "no"],
  ["all: one yes does not", all(sunny, windy), { windy: true }, "unknown"],
  ["any: one yes settles it, whatever the other is", any(sunny, windy), { windy: true }, "yes"],
  ["any: one no does not", any(sunny, windy), { windy: false }, "unknown"],
  ["any of two noes", any(sunny, windy), { sunny: false, windy: false }, "no"],
  ["two of three, third unknown", twoOfThree, { sunny: true, warm: true }, "yes"],
  ["two of three out of reach", twoOfThree, { sunny: false, windy: false }, "no"],
  ["two of three still possible", twoOfThree, { sunny: true, windy: false }, "unknown"],
  ["two of three, exactly one", twoOfThree, { sunny: true, windy: false, warm: false }, "no"],

  ["a name adds nothing", fine, { sunny: true, windy: false }, "yes"],
  ["somebody's word stands before the expression", toldFine, { sunny: true, windy: false, "said-fine": false }, "no"],
  ["somebody's word is enough", toldFine, { "said-fine": true }, "yes"],
  ["without a word, the expression speaks", toldFine, { windy: true }, "no"],
  ["without either, unknown", toldFine, { sunny: true }, "unknown"],
  ["a sum so large that it is no number decides nothing", compareTo(tooLarge(), ">", 0), { height: 1e308 }, "unknown"],
];
for (const [name, expr, answers, expected] of cases)
  test(`evaluate: ${name}`, () => assert.equal(evaluate(expr, knowing(answers)), expected));

/** Without end minus without end. */
function tooLarge() {
  const huge = { op: "multiply", of: [{ op: "fact", fact: "height" }, number(10)] } as const;
  return { op: "subtract", of: [huge, huge] } as const;
}

const malformed: readonly [name: string, expr: Expr, answer: Answer, message: RegExp][] = [
  ["a number for a yes/no fact", sunny, 1, /^TypeError: sunny: 1 is not yes or no$/],
  ["a word for a yes/no fact", sunny, "true", /^TypeError: sunny: true is not yes or no$/],
  ["a word for somebody's word", toldFine, "perhaps", /^TypeError: said-fine: perhaps is not yes or no$/],
  ["a yes for a quantity", height("<", 5), true, /^TypeError: height: true is not a number$/],
  ["a word for a quantity", height("<", 5), "4", /^TypeError: height: 4 is not a number$/],
  ["not a number", height("<", 5), Number.NaN, /^TypeError: height: NaN is not a number$/],
  ["a number without end", height(">", 5), Infinity, /^TypeError: height: Infinity is not a number$/],
  ["an interval upside down", height(">", 5), between(9, 7), /^TypeError: height: an object is not a number$/],
  ["an interval that is not a number", height(">", 5), between(Number.NaN, 7), /^TypeError: height: an object is not a number$/],
  ["a list for a quantity", height("<", 5), list([]), /^TypeError: height: an object is not a number$/],
  ["a yes for a code", reddish, true, /^TypeError: colour: true is not a code$/],
  ["a code for a list", apple, "apple", /^TypeError: basket: apple is not a list$/],
  ["an interval for a list", apple, between(1, 2), /^TypeError: basket: an object is not a list$/],
];
for (const [name, expr, answer, message] of malformed) {
  const fact = message.source.match(/TypeError: ([a-z-]+)/)?.[1] ?? "";
  test(`evaluate: malformed is an error, not an unknown: ${name}`, () =>
    assert.throws(() => evaluate(expr, knowing({ [fact]: answer })), message));
}

test("evaluate: a named statement is remembered, and a new answer makes a new memory", () => {
  const before = knowing({ sunny: true, windy: false });
  assert.equal(evaluate(fine, before), "yes");
  assert.deepEqual([...before.named], [["fine-day", "yes"]]);
  const remembered: Expr = { op: "named", id: "fine-day", of: not(sunny) };
  assert.equal(evaluate(remembered, before), "yes"); // the memory answers, not the expression: ids must be unique
  const after = supposing(before, "windy", true);
  assert.equal(evaluate(fine, after), "no");
  assert.equal(before.answers.get("windy"), false);
});
