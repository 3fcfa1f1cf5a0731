// Laws of the shared statements about augmentation and risk. Their cases run with those of every other rule.
import { test } from "node:test";
import fc from "fast-check";
import { type Answer, list, world } from "../../logic/answers.ts";
import { evaluate } from "../../logic/evaluate.ts";
import { holds } from "../language.ts";
import { classesOf } from "../medicines.ts";
import { augmentationMpi, augmentationNih, augmentationSuspected, mpiB, mpiC } from "./augmentation.ts";
import { possiblyPregnant } from "./risk.ts";

const known = (facts: Readonly<Record<string, Answer>>) => world(new Map(Object.entries(facts)));

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
  fc.assert(fc.property(person, (facts) => evaluate(holds(possiblyPregnant), known(facts)) !== "unknown"));
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
      const so = known({ ...facts, medicines: list([{ tags: ["ropinirole", ...classesOf("ropinirole")] }]) });
      const found = [augmentationMpi, augmentationNih, mpiB, mpiC].some((one) => evaluate(holds(one), so) === "yes");
      return !found || evaluate(holds(augmentationSuspected), so) === "yes";
    }),
  );
});
