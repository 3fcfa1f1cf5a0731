// Tests of iron, what distorts it and what empties it. The first three are for everybody with the picture.
import { all, among, any, compare, holds, is, notEstablished, taking } from "../language.ts";
import { ironDeficiencyAnemia, oralIronNotEnough } from "../derived/iron.ts";
import { adult, lowIron } from "../derived/reasons.ts";
import type { Test } from "../shape.ts";

const reviewed = "2026-11-22";

export const ironTests: readonly Test[] = [
  {
    id: "iron-studies",
    title: "Ferritin, iron and iron-binding capacity",
    rows: ["FE-GPS1", "FE-GPS2", "FE-FAST", "FE-TSAT", "FE-TSATV", "FE-ASSAY", "B1-GPS1", "B1-GPS1a", "B1-GPS1e", "S-03"],
    reviewed,
    gives: [
      "ferritin",
      "transferrin-saturation",
      "serum-iron",
      "tibc",
      "iron-sample-morning",
      "iron-sample-hours-off-iron",
      "iron-sample-fasting",
    ],
    burden: "low",
    says: {
      plain: "This blood test shows how much iron your body has in store and on the move. Everyone with restless legs should have it.",
      clinician:
        "Ferritin with iron and TIBC (saturation) from one sample, in all clinically significant RLS and again on worsening (good practice statement). The RLS limits differ from the laboratory's: its flag does not close the question.",
    },
    how: {
      plain:
        "Go in the morning. Take no iron pills and no iron-rich food for 24 hours before. Going without breakfast is best, but not a must.",
      clinician:
        "Morning, at least 24 h without iron supplements or iron-rich food; fasting ideal, not required. Record draw time, hours off iron and assay; not within 8 weeks of intravenous iron or 4 weeks of a febrile illness.",
    },
  },
  {
    id: "blood-count",
    title: "Full blood count",
    rows: ["FE-ANAEMIA", "RF-12", "S-03"],
    reviewed,
    gives: ["hemoglobin", "mcv"],
    burden: "low",
    says: {
      plain: "This blood test counts the red cells. It shows if low iron has already made the blood thin.",
      clinician:
        "Haemoglobin and MCV with the iron studies: separates iron deficiency with and without anaemia, which decides how hard to look for blood loss.",
    },
    how: {
      plain: "It comes from the same tube of blood as the iron test. You need no special steps.",
      clinician: "With the iron sample. WHO limits by age, sex and trimester; adjust for altitude and smoking.",
    },
  },
  {
    id: "crp",
    title: "C-reactive protein (inflammation)",
    rows: ["FE-CRP", "S-03", "S-10", "B2-71"],
    reviewed,
    gives: ["crp"],
    burden: "low",
    says: {
      plain: "This blood test shows if something is inflamed. When it is, the iron store reads too high.",
      clinician:
        "CRP with every ferritin: above 5 mg/L ferritin reads too high, so that a value above the limit excludes nothing while a low one still counts.",
    },
    how: {
      plain: "It comes from the same tube as the iron test. Tell them if you had a fever in the last four weeks.",
      clinician: "With the iron sample; after a febrile illness repeat both when 4 weeks have passed.",
    },
  },
  {
    id: "celiac-serology",
    title: "Coeliac antibodies",
    rows: ["CEL-T", "FE-CAUSE", "RF-14", "F-03"],
    reviewed,
    gives: ["celiac-serology-positive"],
    when: all(any(holds(lowIron), holds(oralIronNotEnough), holds(ironDeficiencyAnemia)), notEstablished(is("celiac-disease"))),
    burden: "low",
    says: {
      plain: "This blood test looks for coeliac disease, a gut illness that lets too little iron in.",
      clinician:
        "tTG-IgA with total IgA when iron is low without another explanation, when oral iron did not work, and in all iron-deficiency anaemia.",
    },
    how: {
      plain: "Keep eating bread and other food with gluten before this test. Without gluten it can miss the illness.",
      clinician: "tTG-IgA plus total IgA while eating gluten; a low total IgA makes the result unreadable.",
    },
  },
  {
    id: "stool-blood-test",
    title: "Stool test for hidden blood",
    rows: ["FE-CAUSE", "RF-14", "RF-15"],
    reviewed,
    gives: ["fecal-blood-test-positive"],
    // The limits of restless legs alone do not lead to the gut: ferritin below 45, or a low saturation, does.
    when: all(
      adult,
      any(compare("ferritin", "<", 45, "ug/L"), compare("transferrin-saturation", "<", 20, "%")),
      any(among("sex", "male"), is("postmenopausal"), compare("age", ">=", 50, "a"), taking("nsaid"), taking("anticoagulant")),
    ),
    burden: "low",
    says: {
      plain: "A slow bleed in the gut can empty the iron store without pain. This test looks for blood that the eye cannot see.",
      clinician:
        "Ferritin < 45 µg/L or saturation < 20 % in men, after the menopause, from age 50, or on NSAID or anticoagulants: enquire about gastrointestinal loss. Low iron by the RLS limits alone does not call for endoscopy; anaemia with low iron does.",
    },
    how: {
      plain: "You take a small sample at home with a kit. Black or bloody stool is different: get help at once.",
      clinician:
        "FIT by the local pathway; a negative test does not end the work-up of iron-deficiency anaemia. Oral iron darkens stool without bleeding.",
    },
  },
];
