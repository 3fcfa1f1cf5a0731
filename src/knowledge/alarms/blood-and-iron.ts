// Alarms: anaemia, bleeding, and harm from iron.
import { anemia, ironDeficiencyAnemia } from "../derived/iron.ts";
import { adult } from "../derived/reasons.ts";
import { all, among, any, compare, holds, is, known, not } from "../language.ts";
import type { Alarm } from "../shape.ts";

const reviewed = "2026-11-22";

export const severeAnemia = {
  id: "severe-anemia",
  title: "Severe anaemia",
  levels: [
    {
      urgency: "emergency",
      when: any(
        compare("hemoglobin", "<", 70, "g/L"),
        all(compare("hemoglobin", "<", 80, "g/L"), is("heart-disease")),
        all(holds(anemia), any(is("chest-pain-or-breathless"), is("syncope"))),
      ),
    },
    { urgency: "same-day", when: compare("hemoglobin", "<", 80, "g/L") },
  ],
  background: ["hemoglobin", "heart-disease"],
  says: {
    plain: "Your blood may carry too little oxygen. With chest pain, fainting or trouble breathing this cannot wait.",
    clinician:
      "Haemoglobin below 70 g/L, below 80 g/L with heart disease, or any anaemia with chest pain, breathlessness or syncope: emergency; 70 to below 80 g/L without heart disease: same day.",
  },
  do: {
    plain:
      "If you have chest pain, have fainted or are short of breath, or your haemoglobin is below 70 g/L (7 g/dL), call your local emergency number now. Otherwise be seen today.",
    clinician:
      "Emergency or same-day assessment: transfusion decision and source of blood loss. Oral iron alone is not the answer to this.",
  },
  rows: ["RF-12", "FE-ANAEMIA"],
  reviewed,
} as const satisfies Alarm;

export const gastrointestinalBleeding = {
  id: "gi-bleeding",
  title: "Possible bleeding in the gut",
  levels: [{ urgency: "emergency", when: is("black-or-bloody-stool") }],
  says: {
    plain: "Black or bloody stool, or vomiting blood, can be bleeding in the gut. Iron tablets can also turn stool dark.",
    clinician:
      "Black or bloody stool or haematemesis: gastrointestinal bleeding. Oral iron darkens stool too: ask, but do not cancel the alarm for it.",
  },
  do: {
    plain: "Call your local emergency number or go to a hospital now. Tell them if you take iron tablets.",
    clinician: "Emergency assessment: haemodynamics, haemoglobin, source; ask about oral iron, NSAIDs and anticoagulants.",
  },
  rows: ["RF-13"],
  reviewed,
} as const satisfies Alarm;

/** Who is pregnant, a man or a child is not asked. What somebody has told stands. */
const afterMenopause = all(is("postmenopausal"), any(known("postmenopausal"), all(not(is("pregnant")), not(among("sex", "male")), adult)));

// Values that show it stand even where somebody has stated that there is none.
const ironIsLackingInAnemia = any(holds(ironDeficiencyAnemia), ironDeficiencyAnemia.when);

export const ironDeficiencyAnemiaWorkup = {
  id: "iron-deficiency-anemia-workup",
  title: "Anaemia from low iron: find the cause",
  levels: [
    {
      urgency: "two-weeks",
      when: all(ironIsLackingInAnemia, any(all(among("sex", "male"), adult), afterMenopause, compare("age", ">=", 50, "a"))),
    },
  ],
  says: {
    plain: "You have anaemia and low iron. The cause should be looked for, and the gut is checked first.",
    clinician:
      "Anaemia by the WHO limit with ferritin < 45 µg/L, or saturation < 20 % with ferritin ≤ 100 µg/L, in a man, after the menopause or from age 50: a gastrointestinal source has to be excluded.",
  },
  do: {
    plain:
      "Ask your doctor for a check of the gut within two weeks. A blood test for coeliac disease belongs to it. Iron can go along with it.",
    clinician:
      "Within two weeks: upper and lower endoscopy, in some regions after a stool test; coeliac serology for all; non-invasive H. pylori test if endoscopy is negative.",
  },
  rows: ["RF-14", "FE-45", "FE-ANAEMIA"],
  reviewed,
} as const satisfies Alarm;

export const ironInfusionReaction = {
  id: "iv-iron-reaction",
  title: "Reaction to an iron infusion",
  levels: [{ urgency: "emergency", when: is("reaction-during-iv-iron") }],
  says: {
    plain: "Feeling ill during an iron drip can mean a severe allergy. The same goes for the half hour after it.",
    clinician: "Reaction during or within 30 minutes of intravenous iron: anaphylaxis until excluded.",
  },
  do: {
    plain: "Tell the staff at once so that they stop the drip. If you have left already, call your local emergency number now.",
    clinician: "Stop the infusion; anaphylaxis treatment by local protocol. Record the product.",
  },
  rows: ["RF-18"],
  reviewed,
} as const satisfies Alarm;

export const lowPhosphate = {
  id: "low-phosphate",
  title: "Low phosphate after iron by vein",
  levels: [
    { urgency: "same-day", when: compare("phosphate", "<", 1, "mg/dL") },
    {
      urgency: "same-week",
      when: any(
        compare("phosphate", "<", 2, "mg/dL"),
        all(is("bone-pain-or-weakness-after-iv-iron"), compare("days-since-iv-iron", "<=", 90, "d")),
      ),
    },
  ],
  background: ["days-since-iv-iron"],
  says: {
    plain: "Some kinds of iron by vein lower a salt called phosphate. That can cause weakness and bone pain.",
    clinician:
      "Phosphate < 2.0 mg/dL (severe < 1.0), or weakness, bone pain or fracture within 90 days of intravenous iron: hypophosphataemia, mainly after ferric carboxymaltose.",
  },
  do: {
    plain: "Ask for a blood test this week. If the value is very low, you should be seen today.",
    clinician: "Measure and treat within the week; below 1.0 mg/dL the same day. No repeat of ferric carboxymaltose meanwhile.",
  },
  rows: ["RF-19", "DR-10:stops"],
  reviewed,
} as const satisfies Alarm;

export const childIronIngestion = {
  id: "child-iron-ingestion",
  title: "A child swallowed iron",
  levels: [{ urgency: "emergency", when: is("child-swallowed-iron") }],
  says: {
    plain: "Iron tablets can poison a small child, even if the child seems well.",
    clinician: "Accidental iron ingestion by a child, whatever the amount stated.",
  },
  do: {
    plain: "Call your poison centre or local emergency number now. Keep the pack at hand.",
    clinician: "Poison centre or emergency department now.",
  },
  rows: ["RF-22"],
  reviewed,
} as const satisfies Alarm;
