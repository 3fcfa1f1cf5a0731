import assert from "node:assert/strict";
import { test } from "node:test";
import { readingGrade } from "../../test/reading-grade.ts";
import { evaluate } from "../logic/evaluate.ts";
import { type Answer, list, world } from "../logic/answers.ts";
import { onAugmentingMedicine } from "./derived/augmentation.ts";
import { diary } from "./diary.ts";
import { type ExperimentId, experiments } from "./diary/experiments.ts";
import { rows } from "./rows.ts";
import type { Says } from "./shape.ts";

const { triggerAnswers, triggerCautions, experimentAnswers, watchStatuses, baselines, watchSigns, triggers } = diary;

const texts: readonly (readonly [string, Says])[] = [
  ...Object.entries({ ...triggerAnswers, ...triggerCautions, ...experimentAnswers, ...watchStatuses, ...baselines }).map(
    ([id, { says }]) => [id, says] as const,
  ),
  ...watchSigns.map(({ id, says }) => [id, says] as const),
  ...experiments.map(({ id, change }) => [id, change] as const),
];

test("diary: every text to the person reads at grade 8 or lower", () => {
  const hard = texts.map(([id, { plain }]) => [id, Math.round(readingGrade(plain) * 10) / 10] as const).filter(([, grade]) => grade > 8);
  assert.deepEqual(hard, []);
});

test("diary: a link is never called a cause, and no text tells a person to take or to stop a medicine", () => {
  for (const [id, { plain, clinician }] of texts) {
    assert.doesNotMatch(`${plain} ${clinician}`, /\bcaus(?:e|es|ed|ing)\b|\bprove[sn]?\b/i, id);
    for (const sentence of plain.split(/(?<=[.!?])\s/))
      if (/\b(?:take|stop)\b.*\b(?:it|medicine)\b/i.test(sentence))
        assert.match(sentence, /\b(?:not|when you|before you)\b/i, `${id}: ${sentence}`);
  }
});

test("diary: everything names rows that exist", () => {
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, part] of Object.entries(value)) {
      if (key === "rows") for (const row of part as string[]) assert.ok(Object.hasOwn(rows, row), row);
      else walk(part);
    }
  };
  walk(diary);
});

test("diary: ids are told apart", () => {
  for (const some of [triggers, experiments, watchSigns] as const)
    assert.equal(new Set(some.map(({ id }: { readonly id: string }) => id)).size, some.length);
});

test("diary: no planned test touches a medicine or iron", () => {
  for (const { id, title, change } of experiments)
    assert.doesNotMatch(`${id} ${title} ${change.plain}`, /\b(?:medicine|tablet|dose|iron|drug)\b/i);
});

const facts = (told: Readonly<Record<string, Answer>>) => world(new Map(Object.entries({ medicines: list([]), ...told })));
const drinker = { "alcohol-drinks-per-week": 4, "audit-c-total": 2, age: 40, sex: "male" };
const offered: readonly [name: string, experiment: ExperimentId, told: Readonly<Record<string, Answer>>, expected: string][] = [
  ["caffeine, for who drinks coffee", "no-late-caffeine", { "caffeine-cups-per-day": 3 }, "yes"],
  ["caffeine, for who drinks none", "no-late-caffeine", { "caffeine-cups-per-day": 0 }, "no"],
  ["caffeine, not asked", "no-late-caffeine", {}, "unknown"],
  ["alcohol, a man who drinks a little", "no-alcohol", drinker, "yes"],
  ["alcohol, heavy drinking", "no-alcohol", { ...drinker, "alcohol-drinks-per-week": 30 }, "no"],
  ["alcohol, 17 years old", "no-alcohol", { ...drinker, age: 17 }, "no"],
  ["alcohol, pregnant", "no-alcohol", { ...drinker, sex: "female", pregnant: true }, "no"],
  ["alcohol, perhaps pregnant: asked first", "no-alcohol", { ...drinker, sex: "female" }, "unknown"],
  ["alcohol, a woman past the menopause", "no-alcohol", { ...drinker, sex: "female", postmenopausal: true }, "yes"],
  ["alcohol, pregnant and recorded as male", "no-alcohol", { ...drinker, pregnant: true }, "no"],
  ["alcohol, beside a medicine that acts on the brain", "no-alcohol", { ...drinker, medicines: list([{ tags: ["cns-active"] }]) }, "no"],
  ["alcohol, medicines not known", "no-alcohol", { ...drinker, medicines: list([], true) }, "unknown"],
  ["exercise, for who does none", "earlier-exercise", { "exercise-minutes-per-week": 0 }, "no"],
];
for (const [name, id, told, expected] of offered)
  test(`planned test, offered or not: ${name}`, () => {
    const experiment = experiments.find((one) => one.id === id);
    assert.ok(experiment);
    assert.equal(evaluate(experiment.provided, facts(told)), expected);
  });

test("diary: the watch speaks of the same medicines as the definition", () => {
  for (const tag of diary.augmenting)
    assert.equal(evaluate(onAugmentingMedicine.when, facts({ medicines: list([{ tags: [tag] }]) })), "yes", tag);
  assert.equal(evaluate(onAugmentingMedicine.when, facts({})), "no");
});
