// The dose of a plan line, person by person: start, usual range and ceiling, or none where a part of it is unknown.
import assert from "node:assert/strict";
import { test } from "node:test";
import { readPerson } from "../record/read.ts";
import { assess } from "./assess.ts";
import type { Assessment, PlanLine } from "./assessment.ts";

type Facts = Readonly<Record<string, unknown>>;

const picture = { "urge-to-move-legs": true, "worse-at-rest": true, "relieved-by-movement": true, "worse-in-evening": true };
const severe: Facts = { ...picture, "explained-by-mimic": false, age: 50, sex: "male", "symptom-nights-per-week": 5, "irls-total": 24 };
const clearance = (value: number, age = 50): Facts => ({ ...severe, age, "creatinine-clearance": value });
const lowIron: Facts = { ...severe, ferritin: 40, "transferrin-saturation": 15 };
const child: Facts = { ...lowIron, age: 9, ferritin: 30 };
const failed: Facts = { "alpha-2-delta-ligand-failed": true };

function assessed(facts: Facts): Assessment {
  const record = readPerson({ today: "2026-11-22", facts, medicines: [] }, undefined);
  assert.ok("observations" in record);
  assert.deepEqual(record.problems, []);
  return assess(record);
}
const lineOf = (facts: Facts, id: string): PlanLine | undefined => assessed(facts).plan.find((line) => line.id === id);

const text = (line: PlanLine | undefined): string => {
  if (line?.dose === undefined) return "none";
  const { start, usualLow, usualHigh, ceiling, unit } = line.dose;
  return `${start}${usualLow === undefined ? "" : `, ${usualLow} to ${usualHigh}`}, at most ${ceiling} ${unit}`;
};

const doses: readonly [id: string, name: string, facts: Facts, expected: string][] = [
  ["gabapentin", "clearance 100", clearance(100), "300, 900 to 1800, at most 2400 mg"],
  ["gabapentin", "clearance exactly 60", clearance(60), "300, 900 to 1800, at most 2400 mg"],
  ["gabapentin", "clearance 59.9", clearance(59.9), "300, 900 to 1400, at most 1400 mg"],
  ["gabapentin", "clearance exactly 30, the stricter band", clearance(30), "100, at most 700 mg"],
  ["gabapentin", "clearance exactly 15", clearance(15), "100, at most 300 mg"],
  ["gabapentin", "clearance 6, in proportion", clearance(6), "40, at most 120 mg"],
  ["gabapentin", "clearance 3, in proportion", clearance(3), "20, at most 60 mg"],
  ["gabapentin", "65 years", clearance(100, 65), "100, 900 to 1800, at most 2400 mg"],
  ["gabapentin", "haemodialysis", { ...severe, dialysis: true, hemodialysis: true }, "100, at most 300 mg"],
  ["gabapentin", "clearance not known", severe, "none"],
  ["pregabalin", "clearance 100", clearance(100), "75, 150 to 300, at most 450 mg"],
  ["pregabalin", "clearance exactly 30, the stricter band", clearance(30), "25, 150 to 150, at most 150 mg"],
  ["pregabalin", "clearance 14.9", clearance(14.9), "25, at most 75 mg"],
  ["pregabalin", "65 years", clearance(100, 65), "50, 150 to 300, at most 450 mg"],
  ["pregabalin", "clearance not known", severe, "none"],
  ["gabapentin-enacarbil", "clearance 100", clearance(100), "600, 600 to 600, at most 600 mg"],
  ["gabapentin-enacarbil", "65 years", clearance(100, 65), "300, 600 to 600, at most 600 mg"],
  ["gabapentin-enacarbil", "clearance exactly 30", clearance(30), "300, 600 to 600, at most 600 mg"],
  ["gabapentin-enacarbil", "clearance 29", clearance(29), "300, at most 300 mg"],
  ["gabapentin-enacarbil", "dialysis", { ...severe, dialysis: true }, "none"],
  ["pramipexole", "clearance 100", { ...clearance(100), ...failed }, "0.125, 0.125 to 0.5, at most 0.5 mg salt"],
  ["pramipexole", "clearance not known", { ...severe, ...failed }, "none"],
  ["ropinirole", "clearance exactly 30", { ...clearance(30), ...failed }, "0.25, 1 to 2, at most 4 mg"],
  ["rotigotine", "clearance not known, as it does not matter", { ...severe, ...failed }, "1, 1 to 3, at most 3 mg in 24 hours"],
  ["ferrous-sulfate", "an adult", lowIron, "65, 65 to 130, at most 130 mg elemental iron"],
  ["ferric-carboxymaltose", "45 kg: 15 mg/kg", { ...lowIron, weight: 45 }, "675, at most 675 mg iron"],
  ["ferric-carboxymaltose", "exactly 50 kg", { ...lowIron, weight: 50 }, "1000, 1000 to 1000, at most 1000 mg iron"],
  ["ferric-carboxymaltose", "weight not known", lowIron, "none"],
  ["child-oral-iron", "a child of 30 kg", { ...child, weight: 30 }, "90, at most 90 mg elemental iron"],
  ["child-oral-iron", "a heavy child of 17 years", { ...child, age: 17, weight: 70 }, "130, at most 130 mg elemental iron"],
  ["child-oral-iron", "weight not known", child, "none"],
  ["dipyridamole", "when the first choice failed", { ...severe, ...failed }, "75, 200 to 200, at most 300 mg"],
  ["clonazepam", "advised against", severe, "none"],
];

for (const [id, name, facts, expected] of doses) test(`${id}: ${name}: ${expected}`, () => assert.equal(text(lineOf(facts, id)), expected));

test("what no guideline speaks of is said in its own words, neither for nor against", () => {
  const { plan, noGuideline } = assessed({ ...severe, "cannabis-use": true });
  assert.ok(!plan.some(({ id }) => id === "cannabis"));
  assert.match(noGuideline.find(({ id }) => id === "cannabis")?.silence ?? "", /does not speak of cannabis/);
});
