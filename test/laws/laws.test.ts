// The 45 safety laws over random people, through the public engine: input, readPerson, assess, the assessment.
import assert from "node:assert/strict";
import { test } from "node:test";
import { treatments } from "../../src/knowledge/treatments.ts";
import { beyond } from "./beyond.ts";
import { catalogue } from "./groups.ts";
import { laws } from "./laws.ts";
import { everybody, stateable } from "./people.ts";
import { type Progress, table, tryLaws } from "./trial.ts";

const { EKBOM_LONG, EKBOM_PEOPLE, EKBOM_SEED } = process.env;
const long = EKBOM_LONG === "1" || EKBOM_PEOPLE !== undefined;
const count = Number(EKBOM_PEOPLE ?? (EKBOM_LONG === "1" ? 100_000 : 1_000));
const seed = Number(EKBOM_SEED ?? 20_261_122);
const minutes = (seconds: number): string => `${(seconds / 60).toFixed(1)} min`;
const progress: Progress = (done, seconds) =>
  process.stderr.write(
    `${done} of ${count} people, ${(done / seconds).toFixed(0)} a second, ${minutes((seconds / done) * (count - done))} to go\n`,
  );
const trial = tryLaws(laws, beyond, count, seed, long ? progress : undefined);
if (long) process.stdout.write(`seed ${seed}\n${table(trial)}\n`);

test("laws: all 45 are here", () => {
  assert.deepEqual(
    laws.map(({ number }) => number),
    Array.from({ length: 45 }, (_, i) => i + 1),
  );
});

test("laws: every line of the plan has its place in the groups written from the ledger", () => {
  assert.deepEqual(Object.keys(catalogue).toSorted(), treatments.map(({ id }) => id).toSorted());
});

test("laws: among the people every fact is known to some and unknown to others", () => {
  const seen = new Map<string, number>();
  for (const { input } of everybody(1_000, seed)) for (const fact of Object.keys(input.facts)) seen.set(fact, (seen.get(fact) ?? 0) + 1);
  for (const fact of stateable)
    assert.ok((seen.get(fact) ?? 0) > 0 && (seen.get(fact) ?? 0) < 1_000, `${fact}: ${seen.get(fact) ?? 0} of 1000`);
});

for (const { number, says } of laws)
  test(`law ${number}: ${says}`, () => {
    for (const { law, part, held, violations, example } of trial.tallies.filter((tally) => tally.law.number === number)) {
      const tried = (100 * held) / count;
      assert.ok(
        tried >= part.atLeast,
        `${part.when}: tried in ${tried.toFixed(2)} % of ${count} people, expected at least ${part.atLeast} %`,
      );
      const person =
        example &&
        JSON.stringify({
          ...example.person.input,
          ...([41, 42].includes(law.number) && { more: example.person.more, bad: example.person.bad }),
        });
      assert.equal(violations, 0, `${part.when}: ${example?.what}\nseed ${seed}, made small: ${person}`);
    }
  });

test("laws: the same bytes again, the same in another order, and nothing that JSON cannot hold", () => {
  assert.deepEqual(trial.beyond, []);
});
