// What the calendar does: values go stale, some grow, iron by vein makes them unreadable, and what is stale may still stop.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ago, answerOf, knownAs, linesOf } from "../../test/plain-input.ts";
import { factOf } from "../knowledge/facts.ts";

const told = (value: unknown, unit: string | undefined, days: number) => ({ value, ...(unit !== undefined && { unit }), on: ago(days) });

const fresh: readonly [fact: Parameters<typeof factOf>[0], value: unknown, unit?: string][] = [
  ["ferritin", 40, "ug/L"],
  ["pregnant", true],
  ["symptom-distress", "severe"],
  ["irls-total", 22],
  ["ankle-brachial-index", 0.9, "1"],
];
for (const [fact, value, unit] of fresh) {
  const { freshDays } = factOf(fact);
  test(`freshness: ${fact} is known for ${freshDays} days, and not for one more`, () => {
    const last = knownAs({ [fact]: told(value, unit, freshDays) });
    assert.notEqual(answerOf(fact, last), undefined);
    assert.equal(last.stale.size, 0);
    const tooLate = knownAs({ [fact]: told(value, unit, freshDays + 1) });
    assert.equal(answerOf(fact, tooLate), undefined);
    assert.ok(tooLate.stale.has(fact));
    assert.deepEqual(tooLate.problems, []); // old, not wrong
  });
}

const near = (low: number, high: number) => ({ low, high });
const growing: readonly [says: string, fact: string, told: unknown, expected: { low: number; high: number } | undefined][] = [
  ["an age of today", "age", told(49, "a", 0), near(49, 49)],
  ["49 four years ago is 53 or 54", "age", told(49, "a", 1461), near(53, 54)],
  ["17 yesterday may be 18 today", "age", told(17, "a", 1), near(17 + 1 / 365.25, 18 + 1 / 365.25)],
  ["an age below a limit, ten years ago", "age", { value: 18, comparator: "<", unit: "a", on: ago(3652) }, near(9.9986, 28.9986)],
  ["20 weeks of pregnancy five days ago", "gestation", told(20, "wk", 5), near(20 + 5 / 7, 20 + 5 / 7)],
  ["20 weeks of pregnancy eight days ago are too old", "gestation", told(20, "wk", 8), undefined],
  ["two weeks after birth, ten days later", "weeks-since-birth", told(2, "wk", 10), near(2 + 10 / 7, 2 + 10 / 7)],
  ["symptoms for six months, told in summer", "symptom-duration-months", told(6, "mo", 183), near(12.01, 12.01)],
];
for (const [says, fact, value, expected] of growing)
  test(`growing: ${says}`, () => {
    const answer = answerOf(fact, knownAs({ [fact]: value }));
    if (expected === undefined) return assert.equal(answer, undefined);
    const { low, high } = typeof answer === "object" && "low" in answer ? answer : { low: Number(answer), high: Number(answer) };
    assert.ok(Math.abs(low - expected.low) < 0.01 && Math.abs(high - expected.high) < 0.01, `${low} to ${high}`);
  });

const outgrown: readonly [says: string, fact: string, told: unknown, problem: string][] = [
  [
    "66, dated on the day of birth",
    "age",
    { value: 66, unit: "a", on: "1960-05-01" },
    "facts.age: age told on 1960-05-01 would be 133 on 2026-11-22. Expected: at most 120 a",
  ],
  [
    "43 weeks of pregnancy a week ago",
    "gestation",
    { value: 43, unit: "wk", on: "2026-11-15" },
    "facts.gestation: gestation told on 2026-11-15 would be 44 on 2026-11-22. Expected: at most 43 wk",
  ],
];
for (const [says, fact, value, problem] of outgrown)
  test(`growing: beyond what can be: ${says}: not known, and said so`, () => {
    const known = knownAs({ [fact]: value });
    assert.equal(answerOf(fact, known), undefined);
    assert.deepEqual(linesOf(known.problems), [problem]);
  });

const ironOf = (drawn: number, given: number, how: "list" | "told") => {
  const iron = { ferritin: told(150, "ug/L", drawn), "transferrin-saturation": told(30, "%", drawn), hemoglobin: told(120, "g/L", drawn) };
  return how === "list"
    ? knownAs(iron, [{ ingredient: "ferric-carboxymaltose", since: ago(given), until: ago(given) }])
    : knownAs({ ...iron, "days-since-iv-iron": told(given, "d", 0) }, []);
};
const infusions: readonly [says: string, drawn: number, given: number, readable: boolean][] = [
  ["drawn 56 days after", 4, 60, true],
  ["drawn 55 days after", 5, 60, false],
  ["drawn on the day", 60, 60, false],
  ["drawn before", 80, 60, false],
];
for (const how of ["list", "told"] as const)
  for (const [says, drawn, given, readable] of infusions)
    test(`iron by vein (${how === "list" ? "on the list" : "told"}): iron values ${says}: ${readable ? "readable" : "not readable"}`, () => {
      const known = ironOf(drawn, given, how);
      for (const fact of ["ferritin", "transferrin-saturation"]) {
        assert.equal(answerOf(fact, known) !== undefined, readable, fact);
        assert.equal(new Set<string>(known.stale.keys()).has(fact), !readable, fact);
      }
      assert.equal(answerOf("hemoglobin", known), 120); // blood count is not spoiled
    });

test("iron by vein: values too old or too early open no door and still close one", () => {
  for (const known of [ironOf(120, 400, "told"), ironOf(80, 60, "list")]) {
    assert.equal(answerOf("ferritin", known), undefined);
    assert.equal(known.stops.answers.get("ferritin"), 150);
    assert.equal(known.stops.answers.get("transferrin-saturation"), 30);
  }
});

test("stale values: a saturation is worked out for stopping, too", () => {
  const { now, stops } = knownAs({ "serum-iron": told(200, "ug/dL", 120), tibc: told(250, "ug/dL", 120) });
  assert.equal(now.answers.get("transferrin-saturation"), undefined);
  assert.equal(stops.answers.get("transferrin-saturation"), 80);
});

test("stale values: only what may close a door is kept for it", () => {
  const { stops } = knownAs({ ferritin: told(40, "ug/L", 91), hemoglobin: told(120, "g/L", 400), pregnant: told(true, undefined, 31) });
  assert.equal(stops.answers.get("ferritin"), 40);
  assert.equal(stops.answers.get("hemoglobin"), undefined);
  assert.equal(stops.answers.get("pregnant"), undefined);
});

test("stale values: a fresh one stands before an old one", () => {
  const { stops, now } = knownAs({ ferritin: [told(400, "ug/L", 120), told(40, "ug/L", 3)] });
  assert.equal(now.answers.get("ferritin"), 40);
  assert.equal(stops.answers.get("ferritin"), 40);
});
