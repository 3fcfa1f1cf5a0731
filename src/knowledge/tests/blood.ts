// Tests of blood other than iron: three for most adults, the rest only with a trigger.
import { all, among, any, compare, has, holds, is, notEstablished, taking, unknown } from "../language.ts";
import { mimicIs } from "../diagnosis/mimics.ts";
import { anemia, oralIronNotEnough } from "../derived/iron.ts";
import { adult, b12Unclear, diabetesShown, ironMayBeLow, kidneyReduced, neuropathy } from "../derived/reasons.ts";
import { heavyAlcohol, possiblyPregnant } from "../derived/risk.ts";
import type { Test } from "../shape.ts";

const reviewed = "2026-11-22";

const malabsorption = any(is("celiac-disease"), is("inflammatory-bowel-disease"), is("bariatric-surgery"));
/** Iron by vein is near: the gut has had its chance, or a course has been given. */
const veinIronNear = any(all(holds(ironMayBeLow), holds(oralIronNotEnough)), has("medicines", "ever:iron-iv"));
const b12Trigger = any(
  holds(neuropathy),
  is("vegetarian-or-vegan"),
  taking("lowers-b12"),
  taking("lowers-iron-absorption"),
  holds(anemia),
  malabsorption,
);

export const bloodTests: readonly Test[] = [
  {
    id: "kidney-function",
    title: "Kidney function",
    rows: ["CK-G", "CK-EPI", "CK-DOSE", "R-26", "R-27", "S-03"],
    reviewed,
    gives: ["creatinine"],
    when: adult,
    burden: "low",
    says: {
      plain:
        "This blood test shows how well your kidneys work. Weak kidneys are linked with restless legs. They also set which doses are safe.",
      clinician:
        "Creatinine gives eGFR (CKD-EPI 2021) and, with age, weight and sex, the Cockcroft-Gault clearance on which every renally cleared drug of the plan depends; without it no dose is given.",
    },
    how: {
      plain: "It is a plain blood test. Have your weight taken on the same day.",
      clinician:
        "A stable creatinine (not during acute kidney injury, pregnancy or dialysis) with actual body weight. Chronic means more than three months; mind µmol/L against mg/dL.",
    },
  },
  {
    id: "glucose",
    title: "Blood sugar",
    rows: ["DM-DX", "DM-PRE", "DM-A1C", "C-NRV-060"],
    reviewed,
    gives: ["hba1c", "fasting-glucose"],
    // Either of the two will do, unless the first is out of its range.
    when: all(
      adult,
      notEstablished(holds(diabetesShown)),
      any(
        all(unknown("hba1c"), unknown("fasting-glucose")),
        compare("hba1c", ">=", 5.7, "%"),
        compare("fasting-glucose", ">=", 100, "mg/dL"),
      ),
    ),
    burden: "low",
    says: {
      plain: "This blood test looks for diabetes. It is linked with restless legs and can harm the nerves of the feet.",
      clinician:
        "HbA1c or fasting glucose, reasonable in most adults with RLS and first-line in neuropathy. Two results in the range make the diagnosis; a glucose tolerance test when painful feet meet an undecided glucose.",
    },
    how: {
      plain:
        "For the sugar test, do not eat or drink anything but water for the night before. If your iron is low, this test is better than the long-term value.",
      clinician:
        "Prefer glucose to HbA1c when haemoglobin or ferritin is low, in haemolysis, after iron or transfusion, in CKD and in pregnancy.",
    },
  },
  {
    id: "thyroid",
    title: "Thyroid (TSH)",
    rows: ["TSH-REF", "TH-RLS"],
    reviewed,
    gives: ["tsh"],
    when: all(adult, notEstablished(is("hypothyroidism"))),
    burden: "low",
    says: {
      plain: "This blood test shows if the thyroid works too slowly. That is a little more common in people with restless legs.",
      clinician:
        "TSH once at baseline in most adults (expert tier); free thyroxine when TSH is above the range. The laboratory's range comes first.",
    },
    how: {
      plain: "It can be done from the same blood as the other tests.",
      clinician: "With the baseline sample; add free T4 when abnormal. Ranges depend on age and pregnancy.",
    },
  },
  {
    id: "vitamin-b12",
    title: "Vitamin B12",
    rows: ["B12-T", "B12-PG", "B12-MET", "C-NRV-060", "C-NRV-061"],
    reviewed,
    gives: ["vitamin-b12"],
    when: b12Trigger,
    burden: "low",
    says: {
      plain: "This blood test shows if vitamin B12 is low. Nerves need it. Little meat, some stomach pills and metformin can lower it.",
      clinician: "Only with a reason: neuropathy, anaemia, plant-based diet, metformin, acid suppression or malabsorption.",
    },
    how: {
      plain: "Tell them if you take B12 pills or shots.",
      clinician: "Total or active B12. Total falls in pregnancy and on oestrogen contraception: never read it alone there.",
    },
  },
  {
    id: "methylmalonic-acid",
    title: "Methylmalonic acid",
    rows: ["B12-T", "C-NRV-060"],
    reviewed,
    gives: ["methylmalonic-acid-raised"],
    when: holds(b12Unclear),
    burden: "low",
    says: {
      plain: "Your B12 is neither clearly low nor clearly fine. This second blood test tells which it is.",
      clinician:
        "When total B12 is 180 to 350 ng/L or active B12 25 to 70 pmol/L: raised methylmalonic acid confirms a functional deficiency.",
    },
    how: {
      plain: "It is a plain blood test. Some labs need a few days for it.",
      clinician: "Use the laboratory's own limit; no limit is set here.",
    },
  },
  {
    id: "folate",
    title: "Folate",
    rows: ["FOL-T", "C-NRV-061"],
    reviewed,
    gives: ["folate"],
    when: b12Trigger,
    burden: "low",
    says: {
      plain: "This blood test shows if folate is low. The body needs this vitamin to make blood.",
      clinician: "With B12, for the same triggers; the laboratory's own range comes first.",
    },
    how: {
      plain: "It can come from the same blood as the B12 test.",
      clinician: "With the B12 sample.",
    },
  },
  {
    id: "vitamin-d",
    title: "Vitamin D, calcium and parathyroid hormone",
    rows: ["VD-USE", "VD-2024", "DR-10", "M-IV", "C-06"],
    reviewed,
    gives: ["vitamin-d", "calcium", "parathyroid-hormone"],
    when: any(
      holds(kidneyReduced),
      malabsorption,
      is("liver-disease"),
      is("hyperparathyroidism"),
      is("bone-pain-or-weakness-after-iv-iron"),
      veinIronNear,
    ),
    burden: "low",
    says: {
      plain:
        "This blood test looks at what keeps your bones strong. It matters with weak kidneys, with a gut that takes up too little, and before some iron drips.",
      clinician:
        "Risk groups only (kidney disease, malabsorption, liver disease, hyperparathyroidism, bone pain after iron, or ferric carboxymaltose ahead, since low vitamin D raises the risk of low phosphate). Routine testing in healthy adults is advised against.",
    },
    how: {
      plain: "It is a plain blood test. Tell them if you take vitamin D.",
      clinician: "25-OH vitamin D with calcium and PTH; convert nmol/L before comparing.",
    },
  },
  {
    id: "magnesium",
    title: "Magnesium",
    rows: ["MG-REF", "MG-EV", "S-31", "R-24"],
    reviewed,
    gives: ["magnesium"],
    when: any(taking("diuretic"), taking("proton-pump-inhibitor"), holds(heavyAlcohol), is("palpitations"), mimicIs("leg-cramps")),
    burden: "low",
    says: {
      plain: "This blood test shows if magnesium is low. It helps only in some people, such as those with cramps or on water pills.",
      clinician:
        "Not routine: diuretic, acid suppression, alcohol, diarrhoea, arrhythmia or cramps only. Serum reflects body stores poorly.",
    },
    how: {
      plain: "It is a plain blood test. Tell them if you take magnesium.",
      clinician: "Serum magnesium; no supplement while creatinine clearance is unknown or below 30 mL/min.",
    },
  },
  {
    id: "electrolytes",
    title: "Potassium, calcium and phosphate",
    rows: ["S-31", "RF-19", "RF-26", "RF-27", "M-IV", "C-06"],
    reviewed,
    gives: ["potassium", "calcium", "phosphate"],
    when: any(
      mimicIs("leg-cramps"),
      taking("methadone"),
      taking("levomethadone"),
      is("palpitations"),
      is("new-weakness-general"),
      is("bone-pain-or-weakness-after-iv-iron"),
      holds(kidneyReduced),
      veinIronNear,
    ),
    burden: "low",
    says: {
      plain:
        "This blood test checks the salts in your blood. They can cause cramps or weakness. They matter for the heart and before some iron drips.",
      clinician: "Cramps, methadone, palpitations, new weakness, kidney disease, or intravenous iron given or ahead (phosphate).",
    },
    how: {
      plain: "It is a plain blood test.",
      clinician: "Phosphate before a repeat of ferric carboxymaltose and 2 weeks after it when at risk; repeat a low potassium at once.",
    },
  },
  {
    id: "immunofixation",
    title: "Search for an abnormal blood protein",
    rows: ["C-NRV-060", "C-NRV-061"],
    reviewed,
    gives: ["serum-immunofixation-abnormal"],
    when: holds(neuropathy),
    burden: "low",
    says: {
      plain: "Some nerve damage comes from an odd protein in the blood. This test looks for it.",
      clinician: "Serum protein immunofixation, with glucose and B12 the highest-yield test in distal symmetric polyneuropathy.",
    },
    how: {
      plain: "It is a plain blood test.",
      clinician: "Serum immunofixation, asked for by name.",
    },
  },
  {
    id: "pregnancy-test",
    title: "Pregnancy test",
    rows: ["S-20", "B1-GPS3", "B2-60", "M-IV"],
    reviewed,
    gives: ["pregnant"],
    when: all(holds(possiblyPregnant), among("sex", "female", "other"), compare("age", ">=", 12, "a"), compare("age", "<=", 55, "a")),
    burden: "low",
    says: {
      plain: "Being pregnant changes which care is safe. It can also bring restless legs. A test at home is enough.",
      clinician: "Pregnancy possible and not asked: until it is ruled out no medicine and no intravenous iron goes beyond “only if”.",
    },
    how: {
      plain: "Use a home test, best in the morning. If you know you are not pregnant, just say so.",
      clinician: "Urine or serum hCG, or a reliable history.",
    },
  },
];
