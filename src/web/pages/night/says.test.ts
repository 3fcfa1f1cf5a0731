// Every sentence that the scorer can put before a reader has its Spanish, with the same numbers.
import assert from "node:assert/strict";
import { test } from "node:test";
import { choiceTable } from "../../../sleep/choices.ts";
import { onlyWasm, indexTable } from "../../../sleep/index-table.ts";
import { makeNight } from "../../../sleep/make-night.ts";
import { scoreNight } from "../../../sleep/score-night.ts";
import { sayIn, shapeOf } from "./say-in.ts";
import { spanish } from "./says.es.ts";

const sentences = new Set<string>();
for (const { says } of [...indexTable["wasm-2016"], ...indexTable.aasm, ...onlyWasm, ...Object.values(choiceTable)]) sentences.add(says);
const { truth } = makeNight({ seed: 11, hours: 6, rate: 100, noise: "low" });
const { channels } = makeNight({ seed: 11, hours: 0.3, rate: 100, noise: "high" });
const { movements: _, ...staged } = truth;
const nights = [
  { movements: "marked", events: truth },
  { movements: "marked", events: { dialect: "none", movements: truth.movements ?? [], problems: [] } },
  { movements: "detected", channels: channels(), events: staged },
] as const;
for (const night of nights) {
  const scored = scoreNight({ ...night, rules: ["wasm-2016", "aasm"] });
  assert.ok(scored.ok);
  const { rules, notes, detected, rejected } = scored.value;
  for (const { says } of notes) sentences.add(says);
  for (const { indices, movements } of Object.values(rules)) {
    for (const { says } of Object.values(indices)) sentences.add(says);
    for (const { because } of movements) for (const { says } of because) sentences.add(says);
  }
  for (const { because } of detected) for (const { says } of because) sentences.add(says);
  for (const { because } of rejected) sentences.add(because.says);
}

test("scorer's sentences: each has its Spanish", () => {
  assert.ok(sentences.size > 80, String(sentences.size));
  const missing = [...new Set([...sentences].map(shapeOf))].filter((shape) => !(shape in spanish));
  assert.deepEqual(missing, []);
});

test("scorer's sentences: the numbers stay, in their order", () => {
  const numbers = (text: string) => [...text.matchAll(/\d+(?:\.\d+)?/g)].map(([one]) => one);
  const wrong = [...sentences].filter((says) => numbers(sayIn(spanish, says)).join() !== numbers(says).join());
  assert.deepEqual(wrong, []);
});

test("scorer's sentences: what the table does not know stays as it is", () => assert.equal(sayIn(spanish, "12 new words"), "12 new words"));
