import assert from "node:assert/strict";
import { test } from "node:test";
import { type Answer, world } from "./answers.ts";
import { all, any, atLeast, choose, compareTo, not, number, points, power, quotient, raise, settled, sum } from "./build.ts";
import { type Explanation, explain, factsOf, grounds } from "./explain.ts";
import type { Expr, Term } from "./expr.ts";

const knowing = (answers: Readonly<Record<string, Answer>>) => world(new Map(Object.entries(answers)));
const is = (fact: string): Expr => ({ op: "is", fact });
const [sunny, windy, warm] = [is("sunny"), is("windy"), is("warm")];
const fine: Expr = { op: "named", id: "fine", stated: "said-fine", of: all(sunny, not(windy)) };

/** The explanation as a reader would note it down: the verdict, what it is of, and what carried it. */
const noted = ({ truth, of, because }: Explanation): string => {
  const name = of.op === "is" ? of.fact : of.op === "named" ? of.id : of.op;
  return `${truth} ${name}${because.length > 0 ? ` (${because.map(noted).join(", ")})` : ""}`;
};

const cases: readonly [name: string, expr: Expr, answers: Readonly<Record<string, Answer>>, expected: string][] = [
  ["a leaf stands for itself", sunny, { sunny: true }, "yes sunny"],
  ["the yeses behind a yes", any(sunny, windy, warm), { sunny: true, windy: false, warm: true }, "yes atLeast (yes sunny, yes warm)"],
  ["the noes behind a no", all(sunny, windy, warm), { sunny: true, windy: false }, "no atLeast (no windy)"],
  ["the gaps behind an unknown", all(sunny, windy, warm), { sunny: true, warm: true }, "unknown atLeast (unknown windy)"],
  ["a not turns the verdict round", not(all(sunny, warm)), { sunny: false, warm: true }, "yes not (no atLeast (no sunny))"],
  ["a named statement", fine, { sunny: true, windy: false }, "yes fine (yes atLeast (yes sunny, yes not (no windy)))"],
  ["somebody's word needs no further reason", fine, { sunny: true, windy: false, "said-fine": false }, "no fine"],
  ["settled shows what it is settled as", settled(sunny), { sunny: false }, "yes settled (no sunny)"],
  ["known", { op: "known", fact: "sunny" }, {}, "no known"],
  ["a quantity", compareTo(number(1), "<", 2), {}, "yes compare"],
];
for (const [name, expr, answers, expected] of cases)
  test(`explain: ${name}`, () => assert.equal(noted(explain(expr, knowing(answers))), expected));

test("explain: a code and a list are leaves", () => {
  const among: Expr = { op: "among", fact: "colour", codes: ["red"] };
  const has: Expr = { op: "has", fact: "basket", tag: "apple" };
  assert.deepEqual(explain(among, knowing({ colour: "red" })), { truth: "yes", of: among, because: [] });
  assert.deepEqual(explain(has, knowing({})), { truth: "unknown", of: has, because: [] });
});

test("grounds: what is settled speaks with what settled it, what is open with both sides", () => {
  const sides = (expr: Expr, answers: Readonly<Record<string, Answer>>) =>
    grounds(expr, knowing(answers)).map(({ leaf, speaks }) => `${speaks} ${factsOf(leaf).join()}`);
  const statement = atLeast(2, sunny, not(windy), warm);
  assert.deepEqual(sides(statement, { sunny: true, windy: true }), ["for sunny", "against windy", "open warm"]);
  assert.deepEqual(sides(statement, { sunny: false, windy: false }), ["against sunny", "for windy", "open warm"]);
  assert.deepEqual(sides(not(statement), { sunny: true, windy: true }), ["against sunny", "for windy", "open warm"]);
  assert.deepEqual(sides(any(sunny, not(sunny)), { sunny: true }), ["for sunny"]);
  assert.deepEqual(sides(fine, { sunny: true }), ["for sunny", "open windy"]);
  assert.deepEqual(sides(fine, { sunny: true, "said-fine": true }), ["for said-fine"]);
  assert.deepEqual(sides(not(fine), { "said-fine": true }), ["against said-fine"]);
  assert.deepEqual(sides(not(fine), { sunny: true }), ["against sunny", "open windy"]);
  assert.deepEqual(sides(all({ op: "known", fact: "warm" }, settled(sunny)), { sunny: true }), []);
  const tall = compareTo({ op: "fact", fact: "height" }, ">", 5);
  assert.deepEqual(sides(tall, { height: 6 }), ["for height"]);
  assert.deepEqual(sides({ op: "among", fact: "colour", codes: ["red"] }, { colour: "blue" }), ["against colour"]);
  assert.deepEqual(sides({ op: "has", fact: "basket", tag: "apple" }, {}), ["open basket"]);
});

test("factsOf: every fact at which a node looks, in the order of the statement", () => {
  const fact = (name: string): Term => ({ op: "fact", fact: name });
  const apples: Term = { op: "list", fact: "basket", tag: "apple", take: "count" };
  const score = sum(points(sunny, 1), { op: "item", fact: "taste", low: 0, high: 3 }, number(2), apples);
  assert.deepEqual(factsOf(compareTo(score, ">", 1)), ["sunny", "taste", "basket"]);
  assert.deepEqual(factsOf(choose(warm, quotient(fact("a"), fact("b")), raise(2, power(fact("c"), 2)))), ["warm", "a", "b", "c"]);
  assert.deepEqual(factsOf(any(fine, { op: "known", fact: "rain" })), ["said-fine", "sunny", "windy", "rain"]);
  assert.deepEqual(factsOf({ op: "named", id: "plain", of: settled(sunny) }), ["sunny"]);
  assert.deepEqual(factsOf({ op: "among", fact: "colour", codes: [] }), ["colour"]);
});
