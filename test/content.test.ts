// What the medicine must be, whatever it says: plain data, complete, cited, cased, and readable.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { type CaseKind, casesByKind } from "../src/knowledge/all-cases.ts";
import { criteria } from "../src/knowledge/criteria.ts";
import { medicine } from "../src/knowledge/medicine.ts";
import { rows } from "../src/knowledge/rows.ts";
import type { Says } from "../src/knowledge/shape.ts";
import { care } from "../src/knowledge/team.ts";
import { knowledgeVersion } from "../src/knowledge/version.ts";
import { readingGrade } from "./reading-grade.ts";

const { alarms, reasons, tests, treatments, mimics, readings, followUps, referrals, disagreements, conflicts, gates } = medicine;
const kinds = { criteria, alarms, reasons, tests, treatments, mimics, readings, followUps, referrals, disagreements, conflicts };

test("content: the medicine survives a round trip through JSON", () => {
  assert.deepEqual(JSON.parse(JSON.stringify(medicine)), medicine);
});

test("content: the digest names this medicine (npm run digest writes it)", () => {
  const digest = createHash("sha256").update(JSON.stringify(medicine)).digest("hex");
  assert.equal(knowledgeVersion.digest, `sha256-${digest}`);
});

for (const [kind, items] of Object.entries(kinds)) {
  test(`content: ${kind}: no two share an id, and ids are lower-case words joined by hyphens`, () => {
    const ids = items.map(({ id }) => id);
    assert.deepEqual(
      ids.filter((id, i) => ids.indexOf(id) !== i),
      [],
    );
    for (const id of ids) assert.match(id, /^(?:[a-z0-9]+(?:-[a-z0-9]+)*:)?[a-z0-9]+(?:-[a-z0-9]+)*$|^D-\d\d$/);
  });
  test(`content: ${kind}: every one names rows that exist and the day of its review`, () => {
    for (const { id, rows: named, reviewed } of items) {
      assert.ok(named.length > 0, id);
      for (const row of named) assert.ok(Object.hasOwn(rows, row), `${id} names ${row}`);
      assert.match(reviewed, /^\d{4}-\d{2}-\d{2}$/, id);
    }
  });
}

/** Every text of the medicine that somebody reads, with its place. */
function* prose(value: unknown, place: string): Generator<readonly [place: string, text: string]> {
  if (typeof value === "string" && /\s/.test(value)) yield [place, value];
  else if (typeof value === "object" && value !== null)
    for (const [key, part] of Object.entries(value)) yield* prose(part, `${place}.${key}`);
}

test("content: at least, at most, micrograms and squares are written as a reader expects them", () => {
  const { sources: _, ...said } = medicine; // works are cited as they call themselves
  for (const [place, text] of [...prose(said, "medicine"), ...prose(criteria, "criteria"), ...prose(care, "care")])
    assert.doesNotMatch(text, /<=|>=|\bug\/|\bumol\/|kg\/m2\b|\d x \d/, place);
});

test("content: every rule has at least three cases", () => {
  const ruled: Readonly<Record<CaseKind, readonly { readonly id: string }[]>> = {
    conflicts,
    criteria: [],
    mimics,
    alarms,
    readings,
    reasons: reasons.filter(({ present, suspected }) => present ?? suspected),
    tests: tests.filter(({ when }) => when),
    treatments,
    followUps: followUps.filter(({ when }) => when),
    referrals,
    care,
  };
  for (const [kind, rules] of Object.entries(ruled)) {
    const count = Map.groupBy(casesByKind[kind as CaseKind], ({ rule }) => rule);
    const few = rules.map(({ id }) => [kind, id, count.get(id)?.length ?? 0] as const).filter(([, , cases]) => cases < 3);
    assert.deepEqual(few, []);
  }
});

test("content: what a rule points to exists", () => {
  const [testIds, disagreementIds, treatmentIds] = [tests, disagreements, treatments].map(
    (all: readonly { id: string }[]) => new Set(all.map(({ id }) => id)),
  );
  for (const { id, settledBy } of reasons) for (const test of settledBy) assert.ok(testIds?.has(test), `${id} is settled by ${test}`);
  for (const { id, disagreements: named } of treatments)
    for (const one of named) assert.ok(disagreementIds?.has(one), `${id} names ${one}`);
  for (const { id, after } of followUps) for (const one of after ?? []) assert.ok(treatmentIds?.has(one), `${id} follows ${one}`);
});

const texts: readonly [string, string][] = [
  ...[...alarms, ...reasons, ...tests, ...treatments, ...mimics, ...followUps, ...referrals].map(
    ({ id, says }: { id: string; says: Says }): [string, string] => [id, says.plain],
  ),
  ...alarms.map(({ id, do: action }): [string, string] => [`${id} (do)`, action.plain]),
  ...tests.map(({ id, how }): [string, string] => [`${id} (how)`, how.plain]),
  ...Object.entries(medicine.statuses).map(([id, { says }]): [string, string] => [id, says.plain]),
  ...readings.map(({ id, means }): [string, string] => [id, means.plain]),
];

test("content: every text to the person reads at grade 8 or lower", () => {
  const hard = texts.map(([id, text]) => ({ id, grade: Math.round(readingGrade(text) * 10) / 10, text })).filter(({ grade }) => grade > 8);
  assert.deepEqual(hard, []);
});

test("content: no text tells a person to take a medicine, or to stop one at once", () => {
  for (const [id, text] of texts) {
    assert.doesNotMatch(text, /\b(?:take this|take it now|start taking)\b/i, id);
    for (const sentence of text.split(/(?<=[.!?])\s/))
      if (/\bstop\b.*\b(?:at once|suddenly|straight away|immediately)\b/i.test(sentence))
        assert.match(sentence, /\b(?:not|never|don't|without)\b/i, `${id}: ${sentence}`);
  }
});

test("content: gates name groups that some treatment is in", () => {
  const groups = new Set(treatments.map(({ group }) => group));
  for (const { id, groups: named } of gates)
    assert.ok(
      named.some((group) => groups.has(group)),
      id,
    );
});
