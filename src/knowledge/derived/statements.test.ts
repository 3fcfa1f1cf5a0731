// The shared statements about augmentation, risk and sleep apnoea, asked about people whom a clinician can picture.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { evaluate } from "../../logic/evaluate.ts";
import { caseWorld } from "../case-world.ts";
import { holds } from "../language.ts";
import { augmentationCriteria, augmentationMpi, augmentationNih, augmentationSuspected, mpiB, mpiC } from "./augmentation.ts";
import { cases as augmentation } from "./augmentation.cases.ts";
import { heavyAlcohol, medicationRefractory, moodNotSafe, possiblyPregnant } from "./risk.ts";
import { cases as risk } from "./risk.cases.ts";
import { sleepApneaSuspected, untreatedSleepApnea } from "./sleep.ts";

const criteria = [
  ...augmentationCriteria,
  possiblyPregnant,
  heavyAlcohol,
  moodNotSafe,
  medicationRefractory,
  untreatedSleepApnea,
  sleepApneaSuspected,
];
const cases = [...augmentation, ...risk];

for (const one of cases)
  test(`${one.rule}: ${one.name}: ${one.expect}`, () => {
    const criterion = criteria.find(({ id }) => id === one.rule);
    assert.ok(criterion, one.rule);
    assert.equal(evaluate(holds(criterion), caseWorld(one)), one.expect);
  });

test("every statement has a case that is yes and one that is no, and all but the one about pregnancy one that cannot tell", () => {
  for (const { id } of criteria) {
    const found = new Set(cases.filter(({ rule }) => rule === id).map(({ expect }) => expect));
    assert.deepEqual(found, new Set(id === "possibly-pregnant" ? ["yes", "no"] : ["yes", "no", "unknown"]), id);
  }
});

test("whether somebody may be pregnant is never unknown", () => {
  const person = fc.record(
    {
      sex: fc.constantFrom("female", "male", "other"),
      age: fc.integer({ min: 0, max: 100 }),
      pregnant: fc.boolean(),
      postmenopausal: fc.boolean(),
    },
    { requiredKeys: [] },
  );
  fc.assert(fc.property(person, (facts) => evaluate(holds(possiblyPregnant), caseWorld({ facts })) !== "unknown"));
});

const features = [
  "worse-after-dose-increase",
  "better-after-dose-decrease",
  "shorter-latency-at-rest",
  "spread-to-other-body-part",
  "shorter-relief-from-dose",
  "leg-movements-awake-new-or-worse",
  "symptoms-start-earlier-than-before-treatment",
  "needs-higher-or-earlier-dose",
  "symptoms-stronger-than-before-treatment",
  "worsening-explained-otherwise",
  "early-good-response",
];
const someoneWorse = fc.record(
  {
    ...Object.fromEntries(features.map((fact) => [fact, fc.boolean()])),
    "hours-onset-earlier": fc.constantFrom(-2, 0, 1.9, 2, 3, 4, 7),
    "worse-days-in-last-week": fc.integer({ min: 0, max: 7 }),
  },
  { requiredKeys: [] },
);

test("what any definition finds, or parts B or C of the one that decides, is at least suspected", () => {
  fc.assert(
    fc.property(someoneWorse, (facts) => {
      const so = caseWorld({ facts, medicines: [{ ingredient: "ropinirole" }] });
      const found = [augmentationMpi, augmentationNih, mpiB, mpiC].some((one) => evaluate(holds(one), so) === "yes");
      return !found || evaluate(holds(augmentationSuspected), so) === "yes";
    }),
  );
});
