// Every factor is checked against UCUM; the spellings are those that laboratories send.
import assert from "node:assert/strict";
import { test } from "node:test";
import ucum from "@lhncbc/ucum-lhc";
import { type FactId, factOf, facts, type NumberFact } from "./facts.ts";
import { bySubstance } from "./units/accepted.ts";
import { acceptedUnits, conversion, possibleUnits } from "./units.ts";

const isNumber = (id: string): id is NumberFact => factOf(id as FactId).type === "number"; // the ids come from facts itself
const measured = Object.keys(facts).filter(isNumber);

function read(fact: NumberFact, value: number, unit: string): number | undefined {
  const found = conversion(fact, unit);
  return found && value * found.times + found.plus;
}

const near = (found: number | undefined, expected: number, share: number, says: string) => {
  assert.ok(found !== undefined, says);
  assert.ok(Math.abs(found - expected) <= Math.abs(expected) * share, `${says}: ${found}, expected ${expected}`);
};

// UCUM leaves these to the clinician: arbitrary units are not convertible, and HbA1c changes its reference system.
const beyondUcum = new Set(["tsh in u[IU]/mL", "creatine-kinase in [IU]/L", "hba1c in mmol/mol"]);

test("every factor agrees with UCUM to one part in ten thousand", () => {
  const units = ucum.UcumLhcUtils.getInstance();
  let compared = 0;
  for (const fact of measured)
    for (const unit of acceptedUnits(fact)) {
      const says = `${fact} in ${unit}`;
      assert.equal(units.validateUnitString(unit).status, "valid", says);
      if (beyondUcum.delete(says)) continue;
      const { molarMass, charge } = bySubstance[fact] ?? {};
      const options = { ...(molarMass && { molecularWeight: molarMass }), ...(charge && { charge }) };
      const answer =
        unit === facts[fact].unit ? { status: "succeeded", toVal: 50 } : units.convertUnitTo(unit, 50, facts[fact].unit, options);
      assert.ok(answer.status === "succeeded" && answer.toVal !== null, says);
      near(read(fact, 50, unit), answer.toVal, 1e-4, says);
      compared += 1;
    }
  assert.equal(beyondUcum.size, 0, "an exemption that nothing needs");
  assert.ok(compared > measured.length);
});

const conversions: readonly [fact: NumberFact, value: number, unit: string, expected: number][] = [
  ["ferritin", 75, "ng/mL", 75],
  ["ferritin", 168.5, "pmol/L", 74.98],
  ["serum-iron", 17.9, "umol/L", 100],
  ["hemoglobin", 12, "g/dL", 120],
  ["hemoglobin", 7.45, "mmol/L", 120],
  ["creatinine", 88.4, "umol/L", 1],
  ["hba1c", 48, "mmol/mol", 6.542],
  ["hba1c", 39, "mmol/mol", 5.72],
  ["fasting-glucose", 7, "mmol/L", 126.1],
  ["vitamin-d", 50, "nmol/L", 20.03],
  ["vitamin-b12", 133, "pmol/L", 180.3],
  ["folate", 7, "nmol/L", 3.09],
  ["magnesium", 1.7, "mg/dL", 0.6994],
  ["urine-albumin-creatinine", 3, "mg/mmol", 26.5],
  ["transferrin-saturation", 0.23, "1", 23],
  ["nerve-study-temperature", 89.6, "[degF]", 32],
  ["weight", 150, "[lb_av]", 68.04],
  ["gestation", 98, "d", 14],
  ["tsh", 4, "u[IU]/mL", 4],
];
for (const [fact, value, unit, expected] of conversions)
  test(`${fact}: ${value} ${unit} is ${expected} ${facts[fact].unit}`, () => near(read(fact, value, unit), expected, 0.002, fact));

const spellings: readonly [fact: NumberFact, spelt: string, meant: string][] = [
  ["ferritin", "mcg/L", "ug/L"],
  ["ferritin", "µg/L", "ug/L"],
  ["ferritin", "μg/l", "ug/L"],
  ["ferritin", "ng/ml", "ng/mL"],
  ["hemoglobin", "G/DL", "g/dL"],
  ["tsh", "mIU/L", "m[IU]/L"],
  ["tsh", "µIU/mL", "u[IU]/mL"],
  ["tsh", "mU/L", "m[IU]/L"],
  ["creatine-kinase", "IU/L", "[IU]/L"],
  ["creatine-kinase", "U/L", "U/L"],
  ["egfr", "mL/min/1.73m2", "mL/min/{1.73_m2}"],
  ["egfr", "mL/min/1.73 m²", "mL/min/{1.73_m2}"],
  ["transferrin-saturation", "percent", "%"],
  ["magnesium", "mEq/L", "meq/L"],
  ["systolic-pressure", "mmHg", "mm[Hg]"],
  ["weight", "lbs", "[lb_av]"],
  ["age", "years", "a"],
  ["irls-total", "points", "{score}"],
  ["irls-total", "", "{score}"],
  ["ankle-brachial-index", "{ratio}", "1"],
  ["plms-index", "{events}/h", "/h"],
  ["plms-index", "1/hr", "/h"],
  ["symptom-nights-per-week", "/wk", "1/wk"],
];
for (const [fact, spelt, meant] of spellings)
  test(`${fact}: "${spelt}" is read as ${meant}`, () => {
    const found = conversion(fact, spelt);
    assert.ok(found);
    assert.deepEqual(found, conversion(fact, meant));
  });

const refused: readonly [fact: NumberFact, unit: string, why: string][] = [
  ["ferritin", "mg/dL", "nobody measures it so"],
  ["ferritin", "", "a value without a unit"],
  ["transferrin-saturation", "", "percent or fraction cannot be told apart"],
  ["transferrin-saturation", "mg/dL", "that is transferrin"],
  ["soluble-transferrin-receptor", "nmol/L", "assays share no standard"],
  ["creatinine", "mg/L", "not an accepted unit"],
  ["weight", "m", "not a mass"],
  ["ferritin", "__proto__", "not a unit"],
  ["ferritin", "constructor", "not a unit"],
];
for (const [fact, unit, why] of refused)
  test(`${fact} in "${unit}" is refused: ${why}`, () => assert.equal(conversion(fact, unit), undefined));

test("a creatinine of 88 can only be µmol/L", () => assert.deepEqual(possibleUnits("creatinine", 88), ["umol/L"]));
test("an HbA1c of 48 can only be mmol/mol", () => assert.deepEqual(possibleUnits("hba1c", 48), ["mmol/mol"]));
test("a negative ferritin has no unit that saves it", () => assert.deepEqual(possibleUnits("ferritin", -4), []));
