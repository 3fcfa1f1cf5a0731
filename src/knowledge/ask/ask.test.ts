import assert from "node:assert/strict";
import { test } from "node:test";
import { readingGrade } from "../../../test/reading-grade.ts";
import { factOf, type FactId, facts } from "../facts.ts";
import { english } from "./en/questions.ts";
import { spanish } from "./es/questions.ts";
import { topics } from "./topics.ts";

const asked = Object.keys(english.questions) as FactId[];
const inTopics: readonly FactId[] = topics.flatMap((topic) => topic.facts as readonly FactId[]);

test("ask: every fact that a person can tell has a question, in one topic, and no topic asks for another", () => {
  const askable = (Object.keys(facts) as FactId[]).filter((id) => ["person", "either", "lab"].includes(factOf(id).askedOf));
  assert.deepEqual(
    askable.filter((id) => factOf(id).type !== "list" && !asked.includes(id)),
    [],
  );
  assert.deepEqual(inTopics.toSorted(), [...asked, "medicines", "drug-allergies"].toSorted());
});

test("ask: what only a clinician can judge is asked by ticks alone, where only a yes counts", () => {
  for (const topic of topics)
    for (const fact of topic.facts)
      if (factOf(fact).askedOf === "clinician") {
        assert.equal(topic.kind, "ticks", fact);
        assert.equal(factOf(fact).type, "boolean", fact);
      }
});

for (const [name, words] of Object.entries({ english, spanish }))
  test(`ask: every code and level has a word of its own, ${name}`, () => {
    for (const id of asked) {
      const fact = factOf(id);
      const wanted = fact.type === "code" ? fact.codes : fact.type === "scale" ? fact.levels : [];
      const { choices = {} } = words.questions[id as keyof typeof words.questions];
      assert.deepEqual(Object.keys(choices).toSorted(), [...wanted].toSorted(), id);
    }
  });

test("ask: a question is one that a person of thirteen can read", () => {
  // Names of laboratory values and of illnesses are what stands on the paper; everything else is ours to say simply.
  const named: ReadonlySet<FactId> = new Set(
    topics.filter(({ kind }) => kind === "report" || kind === "ticks").flatMap((topic) => topic.facts as readonly FactId[]),
  );
  const texts = [
    ...asked.filter((id) => !named.has(id)).flatMap((id) => textOf(english.questions[id as keyof typeof english.questions])),
    ...Object.values(english.topics).flatMap(({ title, help }) => [title, help ?? ""]),
  ];
  const hard = texts.filter((text) => text !== "" && readingGrade(text) > 8).map((text) => `${readingGrade(text).toFixed(1)} ${text}`);
  assert.deepEqual(hard, []);
});

const textOf = ({ asks, help }: { readonly asks: string; readonly help?: string }): string[] => [asks, help ?? ""];

test("ask: no text shouts", () => {
  const all = JSON.stringify([english, spanish]);
  assert.doesNotMatch(all, /[!¡]/);
});
