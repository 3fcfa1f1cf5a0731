// The safety laws of the plan, for thousands of invented people near every limit.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { knownOf } from "../record/known.ts";
import { readPerson } from "../record/read.ts";
import type { PlanLine } from "./assessment.ts";
import { findConflicts } from "./conflicts.ts";
import { contextOf } from "./context.ts";
import { weighTreatments } from "./plan.ts";

type Facts = Readonly<Record<string, unknown>>;
interface Person {
  readonly facts: Facts;
  readonly taken: readonly string[] | undefined;
  readonly dose: number;
}

const yesNo = fc.boolean();
const oneOf = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const flags = [
  "iron-overload",
  "active-infection",
  "pregnant",
  "postmenopausal",
  "dialysis",
  "hemodialysis",
  "oral-iron-failed",
  "iv-iron-response",
  "iv-iron-reaction",
  "obstructive-sleep-apnea",
  "sleep-apnea-treated",
  "respiratory-failure",
  "suicidal-thoughts",
  "impulse-control-problem",
  "impulse-control-problem-past",
  "bipolar-or-psychosis",
  "prior-augmentation",
  "symptoms-start-earlier-than-before-treatment",
  "sleep-attack",
  "alpha-2-delta-ligand-failed",
  "opioid-prescriber-experienced",
  "opioid-risk-checked",
  "naloxone-at-hand",
  "epilepsy",
  "eating-disorder-ever",
  "implanted-electronic-device",
  "adhesive-allergy",
  "leg-skin-injury-or-infection",
  "new-one-sided-leg-pain",
  "new-one-sided-leg-swelling",
  "varicose-veins",
  "glaucoma-narrow-angle",
  "whole-body-inner-restlessness",
  "chest-pain-or-breathless",
  "over-the-counter-antihistamine",
  "culprit-medicines-reviewed",
  "diabetes",
  "weak-foot-pulses",
  "foot-ulcer",
] as const;
/** Somebody for whom every door is open, but for the few facts that a law is about. */
const ready: Facts = {
  "urge-to-move-legs": true,
  "worse-at-rest": true,
  "relieved-by-movement": true,
  "worse-in-evening": true,
  "explained-by-mimic": false,
  age: 50,
  sex: "male",
  weight: 80,
  "creatinine-clearance": 100,
  "symptom-nights-per-week": 5,
  "irls-total": 24,
  ferritin: 60,
  "transferrin-saturation": 15,
  "alpha-2-delta-ligand-failed": true,
  "phq9-item9": 0,
  "ankle-brachial-index": 1.1,
  "varicose-veins": true,
};
const sparse = (rest: Facts): fc.Arbitrary<Facts> =>
  fc.subarray(Object.keys(rest), { maxLength: 4 }).map((kept) => ({ ...ready, ...Object.fromEntries(kept.map((id) => [id, rest[id]])) }));

const someone: fc.Arbitrary<Person> = fc.record({
  facts: fc
    .tuple(
      oneOf<Facts>(
        {
          "urge-to-move-legs": true,
          "worse-at-rest": true,
          "relieved-by-movement": true,
          "worse-in-evening": true,
          "explained-by-mimic": false,
        },
        {
          "urge-to-move-legs": true,
          "worse-at-rest": true,
          "relieved-by-movement": true,
          "worse-in-evening": true,
          "explained-by-mimic": false,
        },
        { "urge-to-move-legs": true, "worse-at-rest": true, "relieved-by-movement": true, "worse-in-evening": true },
        { "urge-to-move-legs": false },
        {},
      ),
      fc.record(
        {
          age: oneOf(9, 17, 18, 30, 50, 64, 65, 70, 80),
          sex: oneOf("female", "male", "other"),
          weight: oneOf(30, 49, 50, 70, 90),
          ferritin: oneOf(10, 29, 30, 50, 75, 76, 100, 101, 150, 199, 200, 300, 301),
          "transferrin-saturation": oneOf(10, 19.9, 20, 30, 44.9, 45, 60),
          "days-since-iv-iron": oneOf(20, 56, 83, 84, 200),
          gestation: oneOf(10, 13, 14, 30),
          "creatinine-clearance": oneOf(8, 14, 15, 16, 20, 29, 30, 31, 59, 60, 100),
          egfr: oneOf(10, 40, 90),
          "irls-total": oneOf(8, 14, 15, 20, 21, 33),
          "symptom-nights-per-week": oneOf(0.5, 1, 2, 7),
          "phq9-item9": oneOf(0, 1),
          "alcohol-drinks-per-week": oneOf(0, 14, 15),
          "ankle-brachial-index": oneOf(0.5, 0.59, 0.6, 0.9, 1.1, 1.4, 1.41),
          "toe-pressure": oneOf(29, 30, 80),
          "heart-failure-nyha": oneOf(0, 3, 4),
          "dopamine-blocker-started-or-raised-weeks": oneOf(2, 6, 7),
          "apnea-hypopnea-index": oneOf(3, 15),
          "falls-in-last-year": oneOf(0, 1),
          qtc: oneOf(420, 450, 500),
          "cigarettes-per-day": oneOf(0, 5),
          ...Object.fromEntries(flags.map((fact) => [fact, yesNo] as const)),
        },
        { requiredKeys: [] },
      ),
    )
    .chain(([picture, rest]) => fc.oneof(fc.constant<Facts>({ ...rest, ...picture }), sparse(rest))),
  taken: fc.option(
    fc.subarray(
      [
        "gabapentin",
        "pregabalin",
        "gabapentin-enacarbil",
        "pramipexole",
        "ropinirole",
        "levodopa",
        "oxycodone",
        "methadone",
        "zolpidem",
        "lorazepam",
        "escitalopram",
        "phenelzine",
        "metoclopramide",
        "quinine",
        "magnesium",
        "ondansetron",
        "ferrous-fumarate",
      ],
      { maxLength: 3 },
    ),
    { nil: undefined },
  ),
  dose: oneOf(0.25, 0.5, 4, 100, 600, 2400, 3000),
});

function planOf({ facts, taken, dose }: Person): readonly PlanLine[] {
  const medicines = taken?.map((ingredient) => ({ ingredient, dailyDose: dose, unit: "mg" }));
  const record = readPerson({ today: "2026-11-22", facts, ...(medicines && { medicines }) }, undefined);
  assert.ok("observations" in record);
  const known = knownOf(record);
  return weighTreatments(contextOf(known, findConflicts(known).inConflict));
}

const ligands = ["gabapentin", "pregabalin", "gabapentin-enacarbil"];
const agonists = ["pramipexole", "ropinirole", "rotigotine", "cabergoline", "pergolide"];
const opioids = ["oxycodone", "methadone", "buprenorphine", "tramadol", "codeine"];
const sedatives = ["clonazepam", "z-drug", "triazolam", "temazepam"];
const byVein = ["ferric-carboxymaltose", "iron-dextran-lmw", "ferumoxytol", "ferric-derisomaltose", "iron-sucrose"];
const byMouth = ["ferrous-sulfate", "child-oral-iron"];
const pressure = ["compression-stockings", "pneumatic-compression"];
const touchesLegs = [...pressure, "massage", "peroneal-nerve-stimulation", "vibration-pad", "near-infrared-light"];

const best = ["offer", "consider", "only-if", "avoid", "never"];
const opens = ({ advice }: PlanLine) => advice === "offer" || advice === "consider" || advice === "only-if";

/** None of these lines is better than this. */
const noneAbove = (limit: "consider" | "only-if" | "avoid", ids: readonly string[], plan: readonly PlanLine[]) => {
  for (const line of plan)
    if (ids.includes(line.id))
      assert.ok(best.indexOf(line.advice) >= best.indexOf(limit), `${line.id}: ${line.advice}, not better than ${limit}`);
};

type Law = readonly [name: string, when: (person: Person) => boolean, then: (plan: readonly PlanLine[], person: Person) => void];
const has = ({ taken }: Person, ...any: readonly string[]) => taken?.some((one) => any.includes(one)) ?? false;
const num = ({ facts }: Person, id: string) => facts[id] as number | undefined; // undefined compares as neither side
const below = (person: Person, id: string, limit: number) => (num(person, id) ?? Number.NaN) < limit;
const atLeast = (person: Person, id: string, limit: number) => (num(person, id) ?? Number.NaN) >= limit;
const untreatedApnea = (p: Person) =>
  (p.facts["obstructive-sleep-apnea"] === true || atLeast(p, "apnea-hypopnea-index", 15)) && p.facts["sleep-apnea-treated"] === false;
const augmenting = (p: Person) =>
  has(p, "pramipexole", "ropinirole", "levodopa") && p.facts["symptoms-start-earlier-than-before-treatment"] === true;
const met = (p: Person) => p.facts["explained-by-mimic"] === false;

const laws: readonly Law[] = [
  [
    "1: overload or saturation of 45 % or more: no iron by any route",
    (p) => p.facts["iron-overload"] === true || atLeast(p, "transferrin-saturation", 45),
    (plan) => noneAbove("avoid", [...byVein, ...byMouth], plan),
  ],
  [
    "2: saturation not known: no iron above only-if",
    (p) => num(p, "transferrin-saturation") === undefined,
    (plan) => noneAbove("only-if", [...byVein, ...byMouth], plan),
  ],
  [
    "3: pregnant before week 14 or weeks not known: no iron by vein",
    (p) => p.facts["pregnant"] === true && !atLeast(p, "gestation", 14),
    (plan) => noneAbove("avoid", byVein, plan),
  ],
  ["4: infection: no iron by vein", (p) => p.facts["active-infection"] === true, (plan) => noneAbove("avoid", byVein, plan)],
  [
    "5: ferritin above 300: none of the large-dose products",
    (p) => atLeast(p, "ferritin", 300.1),
    (plan) => noneAbove("avoid", byVein.slice(0, 3), plan),
  ],
  [
    "6: less than 84 days after iron by vein: none by vein",
    (p) => below(p, "days-since-iv-iron", 84),
    (plan) => noneAbove("avoid", byVein, plan),
  ],
  [
    "7: without kidney failure no iron sucrose, with dialysis none of the others",
    (p) => p.facts["dialysis"] !== undefined,
    (plan, p) =>
      noneAbove(
        "avoid",
        p.facts["dialysis"] === true ? [...byVein.slice(0, 4), "ferrous-sulfate"] : atLeast(p, "egfr", 15) ? ["iron-sucrose"] : [],
        plan,
      ),
  ],
  [
    "8 and 9: adult ferritin above 75 with saturation of 20 % or more, or above 100: no iron by mouth",
    (p) =>
      atLeast(p, "age", 18) &&
      ((atLeast(p, "ferritin", 75.1) && atLeast(p, "transferrin-saturation", 20)) || atLeast(p, "ferritin", 100.1)),
    (plan) => noneAbove("avoid", byMouth, plan),
  ],
  [
    "10: under 18: no dopaminergic, ligand, opioid, clonazepam, iron by vein",
    (p) => below(p, "age", 18),
    (plan) =>
      noneAbove(
        "avoid",
        [...ligands, ...agonists, "levodopa", ...opioids, ...sedatives, ...byVein, "ferrous-sulfate", "dipyridamole"],
        plan,
      ),
  ],
  [
    "10: age not known: nothing that is a medicine above only-if",
    (p) => num(p, "age") === undefined,
    (plan) =>
      noneAbove(
        "only-if",
        plan.filter(({ kind, taking }) => kind === "medicine" && !taking).map(({ id }) => id),
        plan,
      ),
  ],
  [
    "11: a child's iron stays within 3 mg/kg and 130 mg, and needs a weight",
    () => true,
    (plan, p) => {
      const dose = plan.find(({ id }) => id === "child-oral-iron")?.dose;
      if (dose) assert.ok(dose.ceiling <= Math.min(130, 3 * (num(p, "weight") ?? 0)), `${dose.ceiling} mg at ${num(p, "weight")} kg`);
    },
  ],
  [
    "12: pregnant: no offer or consider of ligand, agonist, opioid, clonazepam, dipyridamole; never valproate",
    (p) => p.facts["pregnant"] === true,
    (plan) => {
      noneAbove("only-if", [...ligands, ...agonists, ...opioids, ...sedatives, "levodopa", "dipyridamole"], plan);
      for (const { id, advice } of plan) if (id === "valproate" || id === "carbamazepine") assert.equal(advice, "never");
    },
  ],
  [
    "13: perhaps pregnant: no medicine or iron by vein above only-if",
    (p) =>
      p.facts["pregnant"] === undefined &&
      p.facts["sex"] !== "male" &&
      atLeast(p, "age", 12) &&
      below(p, "age", 56) &&
      p.facts["postmenopausal"] !== true,
    (plan) => noneAbove("only-if", [...ligands, ...agonists, ...opioids, "levodopa", "dipyridamole", ...byVein], plan),
  ],
  [
    "14: no ligand dose above the ceiling for the clearance, none without a clearance",
    () => true,
    (plan, p) => {
      const clearance = num(p, "creatinine-clearance");
      const ceilings: Readonly<Record<string, (c: number) => number>> = {
        gabapentin: (c) => (c >= 60 ? 2400 : c > 30 ? 1400 : c > 15 ? 700 : (300 * c) / 15),
        pregabalin: (c) => (c >= 60 ? 450 : c > 30 ? 300 : c >= 15 ? 150 : 75),
        "gabapentin-enacarbil": (c) => (c >= 30 ? 600 : 300),
      };
      for (const { id, dose } of plan) {
        const ceiling = ceilings[id];
        if (ceiling === undefined || dose === undefined) continue;
        if (p.facts["dialysis"] === true || p.facts["hemodialysis"] === true)
          assert.ok(id !== "gabapentin-enacarbil" && dose.ceiling <= 300, id);
        else
          assert.ok(
            clearance !== undefined && Math.max(dose.start, dose.ceiling, dose.usualHigh ?? 0) <= ceiling(clearance),
            `${id} ${dose.ceiling} at ${clearance}`,
          );
      }
    },
  ],
  ["15: dialysis: never enacarbil", (p) => p.facts["dialysis"] === true, (plan) => noneAbove("avoid", ["gabapentin-enacarbil"], plan)],
  ["16: a ligand beside another ligand is never started", (p) => has(p, ...ligands), (plan) => noneAbove("avoid", ligands, plan)],
  [
    "17: 65 or older on an opioid: no ligand",
    (p) => atLeast(p, "age", 65) && has(p, "oxycodone", "methadone"),
    (plan) => noneAbove("avoid", ligands, plan),
  ],
  [
    "18: opioid, sedative or heavy drinking: no ligand line above only-if",
    (p) => has(p, "oxycodone", "methadone", "zolpidem", "lorazepam") || atLeast(p, "alcohol-drinks-per-week", 15),
    (plan) => noneAbove("only-if", [...ligands, ...ligands.map((id) => `${id}-continue`)], plan),
  ],
  [
    "19: thoughts of self-harm: no ligand started or raised",
    (p) => atLeast(p, "phq9-item9", 1) || p.facts["suicidal-thoughts"] === true,
    (plan) => noneAbove("avoid", [...ligands, ...ligands.map((id) => `${id}-raise`)], plan),
  ],
  [
    "20: untreated sleep apnoea or respiratory failure: no opioid, clonazepam, z-drug",
    (p) => untreatedApnea(p) || p.facts["respiratory-failure"] === true,
    (plan) => noneAbove("avoid", [...opioids, ...sedatives], plan),
  ],
  [
    "21: an opioid only with naloxone, risk check, an experienced prescriber, and iron handled",
    (p) =>
      p.facts["naloxone-at-hand"] !== true ||
      p.facts["opioid-risk-checked"] !== true ||
      p.facts["opioid-prescriber-experienced"] !== true ||
      below(p, "ferritin", 75.1),
    (plan) => noneAbove("avoid", opioids, plan),
  ],
  [
    "22: methadone with a QTc of 500 ms or another QT medicine: no more of it",
    (p) => has(p, "methadone") && (atLeast(p, "qtc", 500) || has(p, "ondansetron", "escitalopram")),
    (plan) => assert.equal(plan.find(({ id }) => id === "methadone-raise")?.advice, "never"),
  ],
  ["23: no dopamine agonist is ever offered or considered", () => true, (plan) => noneAbove("only-if", agonists, plan)],
  [
    "24: augmentation: no dopaminergic started or raised",
    augmenting,
    (plan) => noneAbove("avoid", [...agonists, "levodopa", "pramipexole-raise", "ropinirole-raise", "levodopa-raise"], plan),
  ],
  [
    "25 and 26: impulse control, psychosis or augmentation before: no dopamine agonist",
    (p) =>
      ["impulse-control-problem", "impulse-control-problem-past", "bipolar-or-psychosis", "prior-augmentation"].some(
        (id) => p.facts[id] === true,
      ),
    (plan) => noneAbove("avoid", agonists, plan),
  ],
  [
    "28: cabergoline, pergolide, quinine never",
    () => true,
    (plan) => {
      for (const { id, advice } of plan) if (["cabergoline", "pergolide", "quinine"].includes(id)) assert.equal(advice, "never", id);
    },
  ],
  [
    "29: bupropion never for restless legs, nor as a swap with epilepsy, an eating disorder or an MAOI",
    () => true,
    (plan, p) => {
      noneAbove("avoid", ["bupropion"], plan);
      if (p.facts["epilepsy"] === true || p.facts["eating-disorder-ever"] === true || has(p, "phenelzine"))
        noneAbove("avoid", ["bupropion-as-antidepressant"], plan);
    },
  ],
  [
    "30: the picture of akathisia: no dopaminergic, no other dopamine blocker",
    (p) =>
      p.facts["whole-body-inner-restlessness"] === true &&
      atLeast(p, "dopamine-blocker-started-or-raised-weeks", 0) &&
      below(p, "dopamine-blocker-started-or-raised-weeks", 6.1),
    (plan) => noneAbove("avoid", [...agonists, "levodopa", "other-antiemetic"], plan),
  ],
  [
    "31: one leg newly swollen or painful: no massage, pressure, stimulation",
    (p) => p.facts["new-one-sided-leg-swelling"] === true || p.facts["new-one-sided-leg-pain"] === true,
    (plan) => noneAbove("avoid", touchesLegs, plan),
  ],
  [
    "32: too little blood in the leg, heart failure IV, or an index that cannot be read: no pressure",
    (p) =>
      below(p, "ankle-brachial-index", 0.6) ||
      below(p, "toe-pressure", 30) ||
      atLeast(p, "heart-failure-nyha", 4) ||
      (atLeast(p, "ankle-brachial-index", 1.401) && num(p, "toe-pressure") === undefined),
    (plan) => noneAbove("avoid", pressure, plan),
  ],
  [
    "32: index not measured and a risk there or not ruled out: no pressure above only-if",
    (p) => num(p, "ankle-brachial-index") === undefined,
    (plan) => noneAbove("only-if", pressure, plan),
  ],
  [
    "33 and 34: no diagnosis: no medicine and no iron for restless legs; possible: iron and habits at most only-if",
    (p) => !met(p),
    (plan, p) => {
      const core = p.facts["urge-to-move-legs"] === true;
      const rls = [...ligands, ...agonists, ...opioids, ...sedatives, "levodopa", "dipyridamole", "vitamin-c"];
      noneAbove("avoid", core ? rls : [...rls, ...byVein, ...byMouth], plan);
      if (core) noneAbove("only-if", [...byVein, ...byMouth, "exercise", "massage", "yoga"], plan);
    },
  ],
  [
    "35: a prescribed psychotropic is only ever reviewed by its prescriber",
    (p) => has(p, "escitalopram"),
    (plan) => {
      for (const line of plan)
        if (line.id === "review-ssri") assert.ok(line.needs === "clinician" && line.advice !== "offer" && /prescriber/.test(line.title));
    },
  ],
  [
    "36: stimulation never with epilepsy, a device, adhesive allergy, sore skin",
    (p) =>
      ["epilepsy", "implanted-electronic-device", "adhesive-allergy", "leg-skin-injury-or-infection"].some((id) => p.facts[id] === true),
    (plan) => noneAbove("avoid", ["peroneal-nerve-stimulation"], plan),
  ],
  [
    "37: magnesium never below 30 mL/min, and no word on it without a clearance",
    () => true,
    (plan, p) => {
      const line = plan.find(({ id }) => id === "magnesium");
      if (below(p, "creatinine-clearance", 30) && line) assert.equal(line.advice, "never");
      if (num(p, "creatinine-clearance") === undefined) assert.ok(line === undefined || line.advice === "avoid");
    },
  ],
  [
    "43: an emergency: no medicine is started or raised",
    (p) => p.facts["chest-pain-or-breathless"] === true,
    (plan) => {
      for (const line of plan) if (line.kind === "medicine") assert.ok(!opens(line), `${line.id}: ${line.advice}`);
    },
  ],
  [
    "44: levodopa not on two nights a week or more, never with an MAOI or narrow-angle glaucoma",
    (p) =>
      (atLeast(p, "symptom-nights-per-week", 2) && p.facts["pregnant"] !== true) ||
      has(p, "phenelzine") ||
      p.facts["glaucoma-narrow-angle"] === true,
    (plan) => noneAbove("avoid", ["levodopa"], plan),
  ],
  [
    "45: every line carries rows, a mark, and a strength",
    () => true,
    (plan) => {
      for (const line of plan) assert.ok(line.rows.length > 0 && line.evidence && line.strength && line.reviewed, line.id);
    },
  ],
];

for (const [name, when, then] of laws)
  test(`law ${name}`, () => {
    fc.assert(
      fc.property(someone.filter(when), (person) => then(planOf(person), person)),
      { numRuns: 150 },
    );
  });
