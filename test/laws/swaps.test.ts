// Law 29 by hand: to have bupropion reviewed that is taken despite a stop is no swap; any other open line that names it is one.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Seen } from "./law.ts";
import { lawsOfWords } from "./laws-of-words.ts";

const parts = lawsOfWords.find(({ number }) => number === 29)?.parts ?? [];
const input = {
  today: "2026-11-22",
  facts: {
    "urge-to-move-legs": true,
    "worse-at-rest": true,
    "relieved-by-movement": true,
    "worse-in-evening": true,
    "explained-by-mimic": false,
  },
  medicines: [
    { ingredient: "bupropion", since: "2021-06-01" },
    { ingredient: "phenelzine", dailyDose: 127, unit: "mg", since: "2022-02-17" },
  ],
};
const seen = new Seen({ input, more: { fact: "age", value: 50 }, bad: { fact: "age", value: "x" }, turn: 0, lot: 0 });
const broken = (of: Seen): string[] => parts.flatMap((part) => (part.given(of.told, of) ? (part.broken(of.told, of) ?? []) : []));

test("law 29: bupropion that is taken beside a MAO inhibitor is reviewed, and the law holds", () => {
  const line = seen.line("bupropion-despite-stop");
  assert.equal(line?.kind, "stop-medicine");
  assert.equal(line?.title, "Review with the prescriber: bupropion for restless legs, taken although a reason against it is known");
  assert.deepEqual(broken(seen), []);
});

for (const change of [{ id: "another-line" }, { kind: "medicine" as const }, { taking: false }])
  test(`law 29: the same words in a line with ${JSON.stringify(change)} break it`, () => {
    const plan = seen.assessment.plan.map((line) => (line.id === "bupropion-despite-stop" ? { ...line, ...change } : line));
    const other = Object.assign(new Seen(seen.person), { assessment: { ...seen.assessment, plan } });
    assert.notDeepEqual(broken(other), []);
  });
