import assert from "node:assert/strict";
import { test } from "node:test";
import { triggers } from "../../src/knowledge/diary/triggers.ts";
import { isoDay } from "../../src/record/day.ts";
import { exposuresTo } from "../../src/record/diary/exposures.ts";
import type { Details } from "../../src/record/diary/fields.ts";
import { nightsOf } from "../../src/record/diary/night.ts";
import { weighTriggers } from "../../src/record/diary/triggers.ts";
import { dayEntry, FIRST, inventNights } from "../../bench/diary/invent.ts";

const coffee = (report: ReturnType<typeof weighTriggers>) => {
  const found = report.findings.find(({ id }) => id === "late-caffeine");
  assert.ok(found);
  return found;
};
const truth = { nights: 112, rho: 0.4, missing: 0.1, effect: 0, seed: 5 };

test("my triggers: every trigger has a finding, in the order of the table", () =>
  assert.deepEqual(
    weighTriggers([]).findings.map(({ id, answer }) => [id, answer]),
    triggers.map(({ id }) => [id, "not-enough-nights"]),
  ));

test("my triggers: the same nights give the same answer, to the last digit", () =>
  assert.deepEqual(weighTriggers(inventNights(truth)), weighTriggers(inventNights(truth))));

test("my triggers: a true link is possible, and says how large", () => {
  const { answer, effect, chanceOfAll, nights } = coffee(weighTriggers(inventNights({ ...truth, effect: 2 })));
  assert.equal(answer, "possible");
  assert.ok(effect && effect.low > 0 && effect.low < 2 && effect.high > 1.5);
  assert.ok(chanceOfAll !== undefined && chanceOfAll <= 0.04);
  assert.ok(nights.with > 7 && nights.without > 7);
});

test("my triggers: without a link nothing is said to be linked, and a year of nights says how small it is at most", () => {
  const { findings, asked } = weighTriggers(inventNights({ ...truth, nights: 364, seed: 6 }));
  assert.equal(asked, 6);
  assert.deepEqual(
    findings.filter(({ answer }) => answer === "possible"),
    [],
  );
  assert.equal(findings.find(({ id }) => id === "late-caffeine")?.answer, "small-at-most");
});

test("my triggers: what nobody noted cannot be weighed", () => {
  const found = weighTriggers(inventNights(truth)).findings.find(({ id }) => id === "travel");
  assert.deepEqual(
    [found?.answer, found?.nights.unknown, found?.needs?.with],
    ["not-enough-nights", weighTriggers(inventNights(truth)).nights, 7],
  );
});

const nightsWith = (told: readonly Details[]) =>
  nightsOf(
    told.map((details, i) => dayEntry(i, details)),
    isoDay(FIRST),
    isoDay(FIRST + told.length - 1),
  );
const few: readonly [name: string, count: number, withIt: number, needs: Readonly<Record<string, number>> | undefined][] = [
  ["27 nights are one short", 27, 10, { nights: 1, with: 0, without: 0 }],
  ["28 nights with 7 and 21", 28, 7, undefined],
  ["28 nights with 6", 28, 6, { nights: 0, with: 1, without: 0 }],
  ["28 nights without 6", 28, 22, { nights: 0, with: 0, without: 1 }],
];
for (const [name, count, withIt, needs] of few)
  test(`my triggers: ${name}`, () => {
    const nights = nightsWith(
      Array.from({ length: count }, (_, i) => ({
        severity: { low: (i * 7) % 10, high: (i * 7) % 10 },
        alcoholDrinks: (i * 11) % count < withIt ? 1 : 0,
      })),
    );
    assert.deepEqual(weighTriggers(nights).findings.find(({ id }) => id === "alcohol")?.needs, needs);
  });

test("my triggers: nights told too unsurely are left out and counted", () => {
  const nights = nightsWith([...Array.from({ length: 30 }, () => ({ severity: { low: 3, high: 4 } })), { severity: { low: 1, high: 10 } }]);
  const { nights: counted, unsure } = weighTriggers(nights);
  assert.deepEqual([counted, unsure], [30, 1]);
});

test("my triggers: coffee after bad nights is marked as perhaps the other way round", () => {
  const nights = inventNights({ ...truth, nights: 168, rho: 0.7 });
  const told = nights.map((night, i): Details => {
    const before = nights[i - 1]?.worst?.low ?? 5;
    const now = night.worst?.low ?? 5;
    const cups = before + now > 10 ? 2 : 0;
    return { severity: { low: now, high: now }, caffeineCups: cups, ...(cups > 0 && { lastCaffeine: `${night.night}T16:00Z` }) };
  });
  const found = coffee(weighTriggers(nightsWith(told)));
  assert.equal(found.answer, "possible");
  assert.ok(found.cautions.includes("maybe-reversed"));
});

test("my triggers: a new medicine that comes with less coffee is set aside", () => {
  const change = 56;
  const nights = inventNights({ ...truth, missing: 0 });
  const told = nights.map(({ night, worst }, i): Details => {
    const level = Math.max(0, (worst?.low ?? 5) - (i < change ? 0 : 4));
    const late = (i * 13) % 10 < (i < change ? 7 : 2);
    return { severity: { low: level, high: level }, caffeineCups: late ? 1 : 0, ...(late && { lastCaffeine: `${night}T16:00Z` }) };
  });
  const report = weighTriggers(nightsWith(told), [isoDay(FIRST + change)]);
  assert.notEqual(coffee(report).answer, "possible");
  assert.ok(coffee(report).cautions.includes("medicine-changed"));
});

const exposures: readonly [name: string, trigger: Parameters<typeof exposuresTo>[0], told: Details, expected: string][] = [
  ["the last coffee at noon is late", "late-caffeine", { lastCaffeine: `${isoDay(FIRST)}T12:00Z` }, "yes"],
  ["a minute before noon is not", "late-caffeine", { lastCaffeine: `${isoDay(FIRST)}T11:59Z` }, "no"],
  ["no coffee is no late coffee", "late-caffeine", { caffeineCups: 0 }, "no"],
  ["coffee at no time told", "late-caffeine", { caffeineCups: 2 }, "unknown"],
  ["nothing told", "late-caffeine", {}, "unknown"],
  ["no drink", "alcohol", { alcoholDrinks: 0 }, "no"],
  ["drinks not told", "alcohol", {}, "unknown"],
  ["well", "illness", { illness: false }, "no"],
  ["the middle itself is not above it", "stress", { stress: 4 }, "no"],
];
test("exposed: no drink at nine is no word on the rest of the evening", () => {
  const nine = { ...dayEntry(0, { alcoholDrinks: 0, at: `${isoDay(FIRST)}T21:00Z` }), kind: "now" } as const;
  assert.deepEqual(exposuresTo("alcohol", nightsOf([nine], isoDay(FIRST), isoDay(FIRST))), ["unknown"]);
});

for (const [name, trigger, told, expected] of exposures)
  test(`exposed: ${name}`, () => assert.deepEqual(exposuresTo(trigger, nightsWith([told])), [expected]));
