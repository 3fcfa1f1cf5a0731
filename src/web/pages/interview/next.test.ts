import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { factOf, type FactId } from "../../../knowledge/facts.ts";
import { people } from "../../../knowledge/people.ts";
import { think } from "../../engine/thinking.ts";
import { type Answers, noAnswers, tell } from "../../state/answers.ts";
import { answersOf } from "../../state/sample.ts";
import { askable, leftOf, type Screen, screenFor, screens } from "./next.ts";

const now = new Date(2026, 10, 22, 12);
const today = "2026-11-22";
const none: ReadonlySet<FactId> = new Set();
const next = (answers: Answers, skipped = none): readonly Screen[] => screens({ assessment: think(answers, today), answers, skipped });

/** Answers a screen as somebody would who is this person: what the person knows, a no to the rest of the yes/no questions. */
function answered(answers: Answers, { facts, kind }: Screen, who: Answers): Answers {
  return facts.reduce((sum, fact) => {
    if (fact === "medicines") return { ...sum, medicines: who.medicines ?? { list: [], at: now.getTime() } };
    const value = who.told.get(fact)?.value;
    if (value !== undefined) return tell(sum, { fact, value, at: now.getTime() });
    const no = factOf(fact).type === "boolean" && kind !== "ticks" && kind !== "report";
    return tell(sum, { fact, ...(no && { value: false }), at: now.getTime() });
  }, answers);
}

/** The whole interview with one person: every screen in its turn. */
function interviewed(who: Answers): { readonly answers: Answers; readonly asked: readonly Screen[] } {
  let answers = noAnswers;
  const asked: Screen[] = [];
  for (let turn = 0; turn < 120; turn += 1) {
    const [screen] = next(answers);
    if (screen === undefined) return { answers, asked };
    asked.push(screen);
    answers = answered(answers, screen, who);
  }
  return assert.fail("the interview does not end");
}

test("next: danger is asked before everything else", () => {
  const topics = next(noAnswers).map(({ topic }) => topic);
  assert.deepEqual(topics.slice(0, 4), ["danger-now", "danger-legs", "danger-back", "danger-body"]);
});

test("next: a swollen leg brings the questions about clots at once", () => {
  const answers = tell(noAnswers, { fact: "new-one-sided-leg-swelling", value: true, at: now.getTime() });
  const topics = next(answers).map(({ topic }) => topic);
  assert.ok(topics.indexOf("clot-risk") < topics.indexOf("danger-back"));
  assert.ok(!next(noAnswers).some(({ topic }) => topic === "clot-risk"));
});

test("next: a man is not asked about pregnancy, and legs without an urge are not asked how often", () => {
  const man = tell(noAnswers, { fact: "sex", value: "male", at: now.getTime() });
  const facts = next(man).flatMap((screen) => screen.facts);
  assert.ok(!facts.includes("pregnant") && !facts.includes("heavy-periods"));
  const calm = tell(man, { fact: "urge-to-move-legs", value: false, at: now.getTime() });
  assert.ok(!next(calm).some(({ topic }) => topic === "how-often"));
});

test("next: what was said not to be known is not asked again", () => {
  const answers = tell(noAnswers, { fact: "age", at: now.getTime() });
  assert.ok(!next(answers).some(({ facts }) => facts.includes("age")));
});

test("next: medicines are asked for until the person has said that this is all", () => {
  const asks = (open: boolean): boolean =>
    next({ ...noAnswers, medicines: { list: [], at: 1, ...(open && { open }) } }).some(({ topic }) => topic === "medicines");
  assert.deepEqual([asks(true), asks(false)], [true, false]);
});

test("next: what was skipped comes back when the skipping ends", () => {
  const [first] = next(noAnswers);
  assert.ok(first !== undefined);
  const later = next(noAnswers, new Set(first.facts));
  assert.ok(!later.some(({ facts }) => facts.some((fact) => first.facts.includes(fact))));
  assert.deepEqual(next(noAnswers)[0], first);
});

test("next: each fact is asked for once", () => {
  for (const { answers } of people.map((person) => ({ answers: answersOf(person, now) }))) {
    const facts = next(answers).flatMap((screen) => screen.facts);
    assert.equal(new Set(facts).size, facts.length);
  }
});

for (const person of people)
  test(`next: the interview with ${person.id} ends, in a time that can be told`, (t) => {
    const { asked } = interviewed(answersOf(person, now));
    const { questions, screens: count, minutes } = leftOf(asked);
    t.diagnostic(`${person.id}: ${count} screens, ${questions} questions, about ${minutes} minutes`);
    assert.ok(count < 60);
  });

test("next: learning more never asks for what is told already", () => {
  fc.assert(
    fc.property(fc.constantFrom(...people), fc.infiniteStream(fc.boolean()), (person, keep) => {
      const whole = answersOf(person, now);
      const answers: Answers = { ...whole, told: new Map([...whole.told].filter(() => keep.next().value)) };
      for (const { facts } of next(answers)) for (const fact of facts) assert.ok(!answers.told.has(fact));
    }),
    { numRuns: 40 },
  );
});

test("next: a page can ask for a fact by name", () => {
  assert.deepEqual(screenFor(["ferritin"]), { topic: "iron-report", kind: "report", facts: ["ferritin"] });
  assert.equal(screenFor(["qtc"]), undefined);
  assert.ok(askable.has("medicines") && !askable.has("qtc"));
});
