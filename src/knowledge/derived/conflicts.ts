// Facts that cannot both be true. Two values of one day that clash are found by the record; these are the statements.
// The factor, the weight of 25 kg, the clearance of 60 mL/min and the ages are design values.
import { all, allergic, among, any, compare, compareTo, difference, is, known, measured, not, taking } from "../language.ts";
import { ingredientIds } from "../medicines.ts";
import type { Conflict } from "../shape.ts";
import { cockcroftGault } from "./kidney.ts";

const reviewed = "2026-11-22";

const takenDespiteAllergy = ingredientIds.map((id) => all(allergic(id), taking(id)));
const [first, ...others] = takenDespiteAllergy;
if (first === undefined) throw new RangeError("there are no ingredients");

export const conflicts: readonly Conflict[] = [
  {
    id: "iron-above-capacity",
    when: compareTo(difference(measured("serum-iron"), measured("tibc")), ">", 0),
    facts: ["serum-iron", "tibc", "transferrin-saturation"],
    says: "Serum iron is above the iron-binding capacity, which would make a saturation above 100 %: the two may be swapped",
    rows: ["S-02", "FE-TSAT"],
    reviewed,
  },
  {
    // The clearance is not computed on dialysis; here the bare equation shows that one of the two is wrong.
    id: "dialysis-with-good-clearance",
    when: all(is("dialysis"), any(compareTo(cockcroftGault, ">=", 60), compare("creatinine-clearance", ">=", 60, "mL/min"))),
    facts: ["dialysis", "creatinine", "creatinine-clearance"],
    says: "Dialysis is recorded, and creatinine gives a clearance of 60 mL/min or more",
    rows: ["S-02", "R-26"],
    reviewed,
  },
  {
    id: "adult-with-childs-weight",
    when: all(compare("age", ">=", 18, "a"), compare("weight", "<", 25, "kg")),
    facts: ["age", "weight"],
    says: "An adult with a weight below 25 kg",
    rows: ["S-02"],
    reviewed,
  },
  {
    id: "weight-against-childs-age",
    when: all(compare("age", "<", 18, "a"), not(is("childs-weight-for-age-plausible"))),
    facts: ["age", "weight"],
    says: "The weight does not fit the child's age",
    rows: ["S-02"],
    reviewed,
  },
  {
    // The list of allergies is the fact in doubt: whatever it closes stays closed, and no dose rests on it.
    id: "allergy-to-medicine-taken",
    when: any(first, ...others),
    facts: ["drug-allergies"],
    says: "An allergy is recorded to a medicine that is being taken",
    rows: ["S-02"],
    reviewed,
  },
  {
    // The sex field may hold gender, so every rule of pregnancy stays on.
    id: "pregnant-and-male",
    when: all(is("pregnant"), among("sex", "male")),
    facts: ["pregnant", "sex"],
    says: "Pregnancy is recorded, and the sex is recorded as male",
    rows: ["S-02"],
    reviewed,
  },
  {
    id: "pregnant-at-this-age",
    when: all(is("pregnant"), any(compare("age", "<", 10, "a"), compare("age", ">", 58, "a"))),
    facts: ["pregnant", "age"],
    says: "Pregnancy is recorded below the age of 10 or above 58",
    rows: ["S-02"],
    reviewed,
  },
  {
    id: "weeks-without-pregnancy",
    when: all(known("gestation"), not(is("pregnant"))),
    facts: ["gestation", "pregnant"],
    says: "Weeks of pregnancy are given, and pregnancy is denied",
    rows: ["S-02"],
    reviewed,
  },
  {
    id: "relief-told-twice",
    when: all(is("relieved-by-movement"), is("not-eased-by-walking")),
    facts: ["relieved-by-movement", "not-eased-by-walking"],
    says: "Movement is said to ease it, and walking is said not to",
    rows: ["S-02"],
    reviewed,
  },
  {
    // The alarm stays on whichever of the two is right.
    id: "calf-without-swelling",
    when: all(compare("calf-circumference-difference", ">=", 3, "cm"), not(is("new-one-sided-leg-swelling"))),
    facts: ["calf-circumference-difference", "new-one-sided-leg-swelling"],
    says: "One calf is at least 3 cm larger, and a new swelling of one leg is denied",
    rows: ["S-02", "RF-01"],
    reviewed,
  },
];
