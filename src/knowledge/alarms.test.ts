// Each alarm asked about people whom a clinician can picture, and what must hold for all of them.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Answer, type World, list, world } from "../logic/answers.ts";
import { evaluate } from "../logic/evaluate.ts";
import { factsOf, grounds } from "../logic/explain.ts";
import { alarmCriteria, alarmIs, alarms, emergency } from "./alarms.ts";
import { cases as abruptStop } from "./alarms/abrupt-stop.cases.ts";
import { cases as bloodAndIron } from "./alarms/blood-and-iron.cases.ts";
import { cases as heartAndSalts } from "./alarms/heart-and-salts.cases.ts";
import { cases as kidneyDose } from "./alarms/kidney-dose.cases.ts";
import { cases as legs } from "./alarms/legs.cases.ts";
import { cases as mind } from "./alarms/mind.cases.ts";
import { cases as nerves } from "./alarms/nerves.cases.ts";
import { cases as pregnancy } from "./alarms/pregnancy.cases.ts";
import { cases as sedation } from "./alarms/sedation.cases.ts";
import { caseWorld } from "./case-world.ts";
import { type FactId, factOf, isFactId } from "./facts.ts";
import { holds } from "./language.ts";
import type { Alarm, Urgency } from "./shape.ts";

const cases = [...legs, ...nerves, ...mind, ...sedation, ...bloodAndIron, ...heartAndSalts, ...abruptStop, ...pregnancy, ...kidneyDose];
const order: readonly Urgency[] = ["emergency", "same-day", "same-week", "two-weeks"];
const nothing = world(new Map());

const isBackground = ({ background }: Alarm, fact: string): boolean =>
  isFactId(fact) && (factOf(fact).domain === "person" || factOf(fact).type === "list" || (background?.includes(fact) ?? false));

/** How an alarm stands: its urgency, or possible, not asked, absent. */
function standing(alarm: Alarm, person: World): Urgency | "possible" | "not-asked" | "absent" {
  const fired = alarm.levels.find(({ when }) => evaluate(when, person) === "yes");
  if (fired) return fired.urgency;
  const open = alarm.levels.filter(({ when }) => evaluate(when, person) === "unknown");
  if (open.length === 0) return "absent";
  const hinted = open.some(({ when }) =>
    grounds(when, person).some(({ leaf, speaks }) => speaks === "for" && factsOf(leaf).some((fact) => !isBackground(alarm, fact))),
  );
  const suspected = alarm.suspect !== undefined && evaluate(alarm.suspect, person) === "yes";
  return hinted || suspected ? "possible" : "not-asked";
}

for (const one of cases)
  test(`${one.rule}: ${one.name}: ${one.expect}`, () => {
    const alarm = alarms.find(({ id }) => id === one.rule);
    assert.ok(alarm, one.rule);
    assert.equal(standing(alarm, caseWorld(one)), one.expect);
  });

test("every alarm has a case at each of its urgencies, one that is absent and one that cannot tell", () => {
  for (const { id, levels } of alarms) {
    const seen = new Set(cases.filter(({ rule }) => rule === id).map(({ expect }) => expect));
    for (const { urgency } of levels) assert.ok(seen.has(urgency), `${id}: ${urgency}`);
    assert.ok(seen.has("absent"), `${id}: absent`);
    assert.ok(seen.has("possible") || seen.has("not-asked"), `${id}: cannot tell`);
  }
});

test("of a person about whom nothing is known, no alarm is raised and none is called absent", () => {
  for (const alarm of alarms) assert.equal(standing(alarm, nothing), "not-asked", alarm.id);
  assert.equal(evaluate(holds(emergency), nothing), "unknown");
});

test("the levels of an alarm stand with the most urgent first", () => {
  for (const { id, levels } of alarms) {
    const ranks = levels.map(({ urgency }) => order.indexOf(urgency));
    assert.deepEqual(ranks, [...new Set(ranks)].toSorted(), id);
  }
});

test("an alarm is raised exactly when one of its levels is", () => {
  for (const one of cases) {
    const raised = order.some((urgency) => urgency === one.expect);
    const criterion = alarmCriteria.find(({ id }) => id === `alarm:${one.rule}`);
    assert.ok(criterion);
    assert.equal(evaluate(holds(criterion), caseWorld(one)) === "yes", raised, one.name);
    if (one.expect === "emergency") assert.equal(evaluate(holds(emergency), caseWorld(one)), "yes", one.name);
  }
});

test("a same-day alarm is no emergency", () => {
  const person = caseWorld({ facts: { "new-one-sided-leg-swelling": true } });
  assert.equal(evaluate(alarmIs("suspected-dvt"), person), "yes");
  assert.notEqual(evaluate(holds(emergency), person), "yes");
});

// Law: a newly painful leg whose risks nobody knows shows the alarm, whatever else is known about the person.
test("new pain in one leg with no risk item known is never absent and never unasked", () => {
  const dvt = alarms.find(({ id }) => id === "suspected-dvt");
  assert.ok(dvt);
  const others: readonly FactId[] = [
    "rls-diagnosed-by-clinician",
    "new-one-sided-leg-swelling",
    "urge-to-move-legs",
    "varicose-veins",
    "chest-pain-or-breathless",
  ];
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...others), fc.boolean()), (facts) => {
      const found = standing(dvt, caseWorld({ facts: { ...facts, "new-one-sided-leg-pain": true } }));
      return found === "possible" || found === "same-day";
    }),
  );
});

// Law: what we learn in addition never takes an alarm away. Dialysis alone may: it changes which ceiling a dose is held against.
test("one more answer never removes an alarm", () => {
  const ids = [...new Set(alarms.flatMap(({ levels }) => levels.flatMap(({ when }) => factsOf(when))))].filter(isFactId);
  const answers: readonly Answer[] = [true, false];
  const booleans = ids.filter((id) => factOf(id).type === "boolean" && id !== "dialysis" && id !== "hemodialysis");
  fc.assert(
    fc.property(fc.constantFrom(...cases), fc.constantFrom(...booleans), fc.constantFrom(...answers), (one, id, answer) => {
      const before = caseWorld(one);
      if (before.answers.has(id)) return true;
      const after = world(new Map(before.answers).set(id, answer));
      return alarms.every((alarm) => {
        const rank = order.findIndex((urgency) => urgency === standing(alarm, before));
        if (rank < 0) return true;
        const then = order.findIndex((urgency) => urgency === standing(alarm, after));
        const looksAtIt = alarm.levels.some(({ when }) => factsOf(when).includes(id));
        return looksAtIt ? then >= 0 : then === rank;
      });
    }),
    { numRuns: 3000 },
  );
});

test("an entry that cannot be read hides neither methadone nor what is taken with it", () => {
  const open = list([{ tags: ["methadone", "qt-prolonging"] }, { tags: ["citalopram", "qt-prolonging"] }], true);
  assert.equal(evaluate(alarmIs("qt-danger"), world(new Map([["medicines", open]]))), "yes");
});

test("there are 29 alarms, and every one says what it is and what to do, twice", () => {
  assert.equal(new Set(alarms.map(({ id }) => id)).size, 29);
  for (const { id, says, do: act } of alarms)
    for (const text of [says.plain, says.clinician, act.plain, act.clinician]) assert.match(text, /^[A-Z].*\.$/s, id);
});

test("no text tells anybody to stop one of the medicines that must come down in steps", () => {
  for (const { id, do: act } of alarms)
    assert.doesNotMatch(act.plain, /(?<!not |not\s)\bstop (?:taking )?(?:it|the medicine|your medicine)/i, id);
});

test("alarms are plain data", () => assert.deepEqual(JSON.parse(JSON.stringify(alarms)), alarms));
