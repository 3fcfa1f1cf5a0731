// Reasons: kidney, sugar, vitamins and minerals, thyroid, pregnancy. Iron has its own file.
import { all, any, compare, holds, is, not } from "../language.ts";
import { diagnosisMet } from "../derived/diagnosis.ts";
import { adult, b12Low, b12Unclear, diabetesShown, lateAfterBirth, lowIron, pregnantNow } from "../derived/reasons.ts";
import type { Reason } from "../shape.ts";

const reviewed = "2026-11-22";
const domain = "metabolic";

export const metabolicReasons: readonly Reason[] = [
  {
    id: "kidney-disease",
    title: "Kidney disease",
    domain,
    rows: ["CK-G", "CK-A", "CK-HD", "CK-TX", "CK-ND", "AS-OVER"],
    reviewed,
    present: any(is("dialysis"), is("chronic-kidney-disease")),
    suspected: any(
      compare("egfr", "<", 60, "mL/min/{1.73_m2}"),
      compare("urine-albumin-creatinine", ">=", 30, "mg/g"),
      is("kidney-transplant"),
    ),
    settledBy: ["kidney-function", "interview"],
    link: "firm",
    says: {
      plain:
        "When the kidneys are weak, restless legs are more common. This is most so on dialysis. Your kidneys also decide which doses are safe for you.",
      clinician:
        "Pooled RLS prevalence in haemodialysis 27.2 % (24.8 to 29.7); by eGFR after transplantation 1.8 % above 60, 5.1 % at 30 to 59, 6.5 % at 15 to 29, 23.5 % below 15 mL/min/1.73 m². Questionnaires overcall: 21 % in CKD 2 to 4, about 5 % once examined. CKD needs more than three months.",
    },
  },
  {
    id: "diabetes",
    title: "Diabetes",
    domain,
    rows: ["DM-DX", "DM-A1C", "DM-RLS", "EP-2", "AS-OVER"],
    reviewed,
    present: holds(diabetesShown),
    suspected: any(compare("hba1c", ">=", 6.5, "%"), compare("fasting-glucose", ">=", 126, "mg/dL")),
    against: all(compare("hba1c", ">=", 6.5, "%"), holds(lowIron), not(compare("fasting-glucose", ">=", 126, "mg/dL"))),
    settledBy: ["glucose"],
    link: "possible",
    says: {
      plain:
        "Restless legs are more common in people with diabetes. High sugar can harm the nerves of the feet, and that can feel much the same. Both can be there at once.",
      clinician:
        "RLS in 25 % (21 to 29) of people with diabetes, OR 1.98 (1.66 to 2.34), high heterogeneity. Diagnosis needs two results: HbA1c ≥ 6.5 %, fasting glucose ≥ 126 mg/dL, two-hour glucose ≥ 200 mg/dL. HbA1c reads falsely high in iron deficiency: prefer glucose.",
    },
  },
  {
    id: "prediabetes",
    title: "Blood sugar above the usual range",
    domain,
    rows: ["DM-PRE", "DM-A1C", "C-NRV-060"],
    reviewed,
    suspected: any(
      all(compare("hba1c", ">=", 5.7, "%"), compare("hba1c", "<", 6.5, "%")),
      all(compare("fasting-glucose", ">=", 100, "mg/dL"), compare("fasting-glucose", "<", 126, "mg/dL")),
    ),
    against: all(compare("hba1c", ">=", 5.7, "%"), holds(lowIron), not(compare("fasting-glucose", ">=", 100, "mg/dL"))),
    settledBy: ["glucose"],
    link: "weak",
    says: {
      plain:
        "Your blood sugar is a little above the usual range. It is not known if this alone makes legs restless. It can hurt small nerves in the feet, so it is worth a look.",
      clinician:
        "HbA1c 5.7 to < 6.5 % or fasting glucose 100 to < 126 mg/dL; no study of RLS in this range was found. With painful feet a glucose tolerance test is advised when fasting glucose is not diagnostic.",
    },
  },
  {
    id: "vitamin-d-low",
    title: "Low vitamin D",
    domain,
    rows: ["VD-USE", "VD-2024", "VD-IOM", "VD-RLS", "VD-RLS2", "S-32"],
    reviewed,
    present: all(adult, compare("vitamin-d", "<", 20, "ng/mL")),
    suspected: compare("vitamin-d", "<", 20, "ng/mL"),
    settledBy: ["vitamin-d"],
    link: "disputed",
    says: {
      plain:
        "Your vitamin D is low. Your bones need it. Studies do not agree on whether it plays a part in restless legs, so do not expect your legs to calm down from it.",
      clinician:
        "25-OH vitamin D < 20 ng/mL (50 nmol/L; < 12 ng/mL clearly deficient). Pooled difference in RLS -3.39 ng/mL (-5.96 to -0.81, I² 86 %), single studies conflict; the Endocrine Society withdrew its cut-offs in 2024. Replace for its own sake, without promising relief.",
    },
  },
  {
    id: "b12-low",
    title: "Low vitamin B12",
    domain,
    rows: ["B12-T", "B12-PG", "B12-RLS", "S-32"],
    reviewed,
    present: all(adult, holds(b12Low)),
    suspected: any(holds(b12Low), holds(b12Unclear)),
    against: any(all(holds(b12Unclear), not(is("methylmalonic-acid-raised"))), is("pregnant")),
    settledBy: ["vitamin-b12", "methylmalonic-acid"],
    link: "weak",
    says: {
      plain:
        "Your vitamin B12 is low or near the lower edge. Too little of it harms nerves. The tie to restless legs is thin, but low B12 should be treated for its own sake.",
      clinician:
        "Total B12 < 180 ng/L or active B12 < 25 pmol/L; 180 to 350 ng/L (25 to 70 pmol/L) is indeterminate: methylmalonic acid decides. Total B12 falls in pregnancy. B12 was lower in RLS in one case-control study (OR 0.97 per unit) with no relation to severity.",
    },
  },
  {
    id: "folate-low",
    title: "Low folate",
    domain,
    rows: ["FOL-T", "S-32"],
    reviewed,
    present: all(adult, compare("folate", "<", 3, "ug/L")),
    suspected: compare("folate", "<", 3, "ug/L"),
    settledBy: ["folate"],
    link: "weak",
    says: {
      plain:
        "Your folate is low. The body needs this vitamin to make blood. There is no good proof that it makes legs restless, but it should be put right.",
      clinician:
        "Serum folate < 3 µg/L (7 nmol/L); the laboratory's own range comes first. No study of folate in RLS was found: replace for its own sake.",
    },
  },
  {
    id: "magnesium-low",
    title: "Low magnesium",
    domain,
    rows: ["MG-REF", "MG-EV", "MG-EV2"],
    reviewed,
    present: all(adult, compare("magnesium", "<", 0.7, "mmol/L")),
    suspected: compare("magnesium", "<", 0.7, "mmol/L"),
    settledBy: ["magnesium"],
    link: "weak",
    says: {
      plain:
        "Your magnesium is low. That can bring cramps and should be put right. Whether it plays a part in restless legs is not known. A blood test shows only a small part of the body's store.",
      clinician:
        "Serum magnesium < 0.70 mmol/L (laboratory's range first); serum reflects body stores poorly. For RLS one small negative trial, three series and four case reports: no conclusion is possible, and no guideline speaks of it.",
    },
  },
  {
    id: "thyroid",
    title: "Underactive thyroid",
    domain,
    rows: ["TSH-REF", "TH-RLS", "TH-SUB", "TH-HASH", "SH-TH"],
    reviewed,
    present: is("hypothyroidism"),
    suspected: compare("tsh", ">", 4, "m[IU]/L"),
    settledBy: ["thyroid"],
    link: "weak",
    says: {
      plain:
        "A thyroid that works too slowly is a bit more common in people with restless legs. A blood test shows it. It is not known if treating it calms the legs.",
      clinician:
        "Hypothyroidism in 22.3 % with RLS against 13.8 % without, RLS in 14.3 % against 8.1 % (self-report); Hashimoto disease about 2.6 times. A TSH above 4.0 mIU/L needs free thyroxine; ranges depend on age, pregnancy and laboratory.",
    },
  },
  {
    id: "pregnancy",
    title: "Pregnancy",
    domain,
    rows: ["PG-1", "PG-2", "B2-60"],
    reviewed,
    present: all(pregnantNow, holds(diagnosisMet)),
    suspected: lateAfterBirth,
    settledBy: ["pregnancy-test", "interview"],
    link: "possible",
    says: {
      plain:
        "About one in five women has restless legs while pregnant, most often in the last three months. It mostly fades in the weeks after birth. Low iron is common then and worth a test.",
      clinician:
        "Pooled RLS prevalence in pregnancy 21 %, by trimester 8, 16 and 22 %, after delivery 4 % (51,717 women). It usually fades within weeks of birth; check ferritin and haemoglobin, non-drug care first. Ask whether restless legs were there before the pregnancy: then this is a worsening.",
    },
  },
];
