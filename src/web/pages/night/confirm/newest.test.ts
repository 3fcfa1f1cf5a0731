import assert from "node:assert/strict";
import { test } from "node:test";
import type { FactId } from "../../../../knowledge/facts.ts";
import { noAnswers, tell } from "../../../state/answers.ts";
import { contentId } from "../work/content-id.ts";
import type { ConfirmedNight } from "./confirmation.ts";
import { factsToTell } from "./newest.ts";

function confirmed(id: string, on: string, confirmedAt: number, plmw?: number): ConfirmedNight {
  const rules = plmw === undefined ? "aasm" : "wasm-2016";
  const movements = { all: 1, looked: 1, leftOut: 0, moved: 0, added: 0 };
  const rest = { sleepHours: 7, wakeHours: 1, excludedMinutes: 0, channels: [], source: "detected", scorer: "s" } as const;
  return {
    id,
    on,
    confirmedAt,
    rules,
    plms: { value: confirmedAt, low: 1, high: 9 },
    ...(plmw !== undefined && { plmw }),
    movements,
    ...rest,
  };
}

const recordAfter = (...nights: readonly ConfirmedNight[]) => {
  let kept: readonly ConfirmedNight[] = [];
  let answers = noAnswers;
  for (const night of nights) {
    answers = factsToTell(kept, night).reduce(tell, answers);
    kept = [...kept.filter(({ id }) => id !== night.id), night];
  }
  const value = (fact: FactId) => (answers.told.get(fact)?.value as { readonly value: unknown } | undefined)?.value; // as factsOf writes it
  return [value("plms-index"), value("plms-rule-set"), value("plmw-index")];
};

const cases: readonly (readonly [
  says: string,
  nights: readonly ConfirmedNight[],
  plms: number,
  rules: string,
  plmw: number | undefined,
])[] = [
  ["one night", [confirmed("a", "2026-11-01", 1, 5)], 1, "wasm-2016", 5],
  ["an older night after a newer", [confirmed("a", "2026-11-02", 1, 5), confirmed("b", "2026-11-01", 2)], 1, "wasm-2016", 5],
  ["a newer night that defines less", [confirmed("a", "2026-11-01", 1, 5), confirmed("b", "2026-11-02", 2)], 2, "aasm", undefined],
  ["the same night by other rules", [confirmed("a", "2026-11-01", 1, 5), confirmed("a", "2026-11-01", 2)], 2, "aasm", undefined],
  [
    "the newest is given an older day",
    [confirmed("a", "2026-11-02", 1), confirmed("b", "2026-11-03", 2, 5), confirmed("b", "2026-11-01", 3, 5)],
    1,
    "aasm",
    undefined,
  ],
];
for (const [says, nights, ...expected] of cases)
  test(`the record speaks of the newest night alone: ${says}`, () => assert.deepEqual(recordAfter(...nights), expected));

test("a recording has one id, whatever its name; another byte, early or late, makes another", async () => {
  const bytes = new Uint8Array(400_000).map((_, i) => i % 251);
  const id = await contentId(new Blob([bytes]));
  assert.match(id, /^[0-9a-f]{64}$/);
  assert.equal(await contentId(new File([bytes], "other.edf")), id);
  for (const at of [0, 399_999]) assert.notEqual(await contentId(new Blob([bytes.with(at, 255)])), id);
});

test("an older night tells nothing at all, so that what a person has said since the newer one stands", () =>
  assert.deepEqual(factsToTell([confirmed("a", "2026-11-02", 1, 5)], confirmed("b", "2026-11-01", 2)), []));
