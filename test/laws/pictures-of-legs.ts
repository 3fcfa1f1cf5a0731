// Pictures of legs, arteries and veins; of psychotropics, emergencies, and records that contradict themselves.
import fc from "fast-check";
import type { FactId } from "../../src/knowledge/facts.ts";
import { written } from "./forms.ts";
import {
  type Any,
  agonists,
  both,
  drowsy,
  facts,
  from,
  ligands,
  medicine,
  no,
  number,
  type Picture,
  psychotropics,
  taking,
  yes,
} from "./picture.ts";

export const legsAndRecords: Readonly<Record<string, Any<Picture>>> = {
  "clot suspected": facts(
    {
      "new-one-sided-leg-swelling": yes,
      "new-one-sided-leg-pain": yes,
      "calf-circumference-difference": number("calf-circumference-difference", 1, 2.9, 3, 5),
      "active-cancer": yes,
    },
    0.4,
  ),
  "one leg hurts": facts({ "new-one-sided-leg-pain": yes }),
  "vein procedure thinkable": facts(
    {
      "varicose-veins": yes,
      "reflux-superficial": number("reflux-superficial", 501, 900, 1500),
      "axial-reflux": yes,
      "fit-for-venous-intervention": yes,
      "duplex-position-standing": yes,
    },
    0.97,
  ),
  veins: facts(
    {
      "varicose-veins": yes,
      "evening-leg-swelling": yes,
      "heaviness-after-standing": yes,
      "better-with-leg-raising": yes,
      "chronic-venous-insufficiency": yes,
      "reflux-superficial": number("reflux-superficial", 400, 500, 501, 1500),
      "axial-reflux": yes,
      "fit-for-venous-intervention": yes,
      "duplex-position-standing": yes,
      "ceap-class": from("C1", "C2", "C4", "C6"),
    },
    0.75,
  ),
  "arteries narrow": both(
    facts({ "varicose-veins": yes }),
    facts(
      {
        "ankle-brachial-index": number("ankle-brachial-index", 0.4, 0.59, 0.6, 0.8, 0.9, 1.41, 1.6),
        "ankle-pressure": number("ankle-pressure", 45, 59, 60),
        "toe-pressure": number("toe-pressure", 20, 29, 30),
        "heart-failure-nyha": number("heart-failure-nyha", 0, 2, 3, 4),
      },
      0.6,
    ),
  ),
  "arteries stiff": facts({
    "varicose-veins": yes,
    "ankle-brachial-index": fc.oneof(
      number("ankle-brachial-index", 1.4, 1.41, 1.5),
      from({ left: 1, right: 1.5 }, { left: 1.6, right: 0.8 }),
    ),
  }),
  "arteries not measured": facts({
    "varicose-veins": yes,
    "ankle-brachial-index": from({ value: 1.1, unit: "1", ago: 500 }),
    diabetes: from(true, false),
  }),
  "heart too weak for pressure": facts({
    "varicose-veins": yes,
    "heart-failure-nyha": from(3, 4, 4),
    "ankle-brachial-index": from(1, 1.1),
  }),
  "stimulator thinkable": both(
    facts({ "alpha-2-delta-ligand-failed": yes, age: number("age", 22, 40, 60, 79), "irls-total": number("irls-total", 15, 22, 30) }),
    fc.oneof(
      facts({ epilepsy: yes }),
      facts({ "implanted-electronic-device": yes }),
      facts({ "adhesive-allergy": yes }),
      facts({ "leg-skin-injury-or-infection": yes }),
      facts({ "new-one-sided-leg-pain": yes }),
      facts({ epilepsy: from(true, false), "implanted-electronic-device": from(true, false) }),
    ),
  ),
  "leg movements": facts(
    {
      "movements-seen-only-by-partner": yes,
      "plms-index": number("plms-index", 5, 6, 15, 16, 60),
      "disturbs-sleep": yes,
      narcolepsy: from(true, false),
      "obstructive-sleep-apnea": from(true, false),
      "sleep-apnea-treated": from(true, false),
      "rem-sleep-behavior-disorder": no,
    },
    0.9,
  ),
  "psychotropic, mood not safe": both(
    taking(...psychotropics),
    facts({ "phq9-total": number("phq9-total", 14, 15, 22), "suicidal-thoughts": yes }, 0.6),
  ),
  psychotropic: both(taking(...psychotropics), facts({ "suspect-medicine-start-precedes-symptoms": yes }, 0.5)),
  antiemetic: taking("metoclopramide", "prochlorperazine"),
  "bupropion not": both(
    taking("sertraline", "escitalopram", "venlafaxine", "mirtazapine"),
    fc.oneof(facts({ epilepsy: yes }), facts({ "eating-disorder-ever": yes }), taking("phenelzine", "tranylcypromine")),
  ),
  antihistamine: both(
    taking("diphenhydramine", "doxylamine", "hydroxyzine"),
    facts({ "over-the-counter-antihistamine": from(true, false) }, 0.7),
  ),
  "levodopa not": both(
    facts({ "symptom-nights-per-week": number("symptom-nights-per-week", 0.5, 1, 1.9) }),
    fc.oneof(facts({ "glaucoma-narrow-angle": yes }), taking("phenelzine", "tranylcypromine", "isocarboxazid")),
  ),
  intermittent: facts({ "symptom-nights-per-week": number("symptom-nights-per-week", 0.5, 1, 1.9) }),
  emergency: fc.oneof(
    facts({ "black-or-bloody-stool": yes }),
    facts({ "saddle-numbness": yes }),
    facts({ "chest-pain-or-breathless": yes }),
    facts({ hemoglobin: number("hemoglobin", 60, 69) }),
    facts({ "cold-pale-pulseless-leg": yes }),
  ),
  "deficient elsewhere": facts({ "vitamin-d": number("vitamin-d", 8, 15, 19), "vitamin-b12": written("vitamin-b12", from(120, 170)) }),
  "told twice": from<FactId>("ferritin", "transferrin-saturation", "creatinine", "weight", "ankle-brachial-index", "hemoglobin").chain(
    (fact) => clash(fact),
  ),
  "saturation told twice": both(facts({ ferritin: number("ferritin", 20, 60, 75) }), clash("transferrin-saturation")),
  "ferritin told twice": both(facts({ "transferrin-saturation": number("transferrin-saturation", 12, 19) }), clash("ferritin")),
  "male and pregnant": facts({ sex: from("male"), pregnant: yes, age: number("age", 9, 30, 60) }),
  "age not known": facts({ age: from({ value: 30, unit: "a", on: "2999-01-01" }) }).map(() => ({ facts: { age: undefined } })),
  "many medicines": fc
    .array(medicine(...drowsy, ...agonists, ...ligands, ...psychotropics, "omeprazole", "ibuprofen", "warfarin", "metformin"), {
      minLength: 4,
      maxLength: 9,
    })
    .map((medicines) => ({ medicines })),
  "allergic to what is taken": from(...ligands, "oxycodone", "sertraline", "pramipexole").map((id) => ({
    allergies: [id],
    medicines: [{ ingredient: id }],
  })),
  allergic: from(...ligands, "ferric-carboxymaltose", "oxycodone", "iron-dextran").map((id) => ({ allergies: [id] })),
};
/** Two values of one day that cannot both be true. */
function clash(fact: FactId): Any<Picture> {
  const pairs: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
    ferritin: [
      [40, 400],
      [60, 320],
      [60, 150],
    ],
    "transferrin-saturation": [
      [20, 50],
      [10, 46],
      [15, 40],
    ],
    creatinine: [
      [0.7, 2.5],
      [1, 4],
    ],
    weight: [
      [40, 95],
      [25, 70],
    ],
    "ankle-brachial-index": [
      [0.4, 1.1],
      [0.5, 1.3],
    ],
    hemoglobin: [
      [60, 140],
      [65, 135],
    ],
  };
  const unit: Readonly<Record<string, string>> = {
    ferritin: "ug/L",
    "transferrin-saturation": "%",
    creatinine: "mg/dL",
    weight: "kg",
    "ankle-brachial-index": "1",
    hemoglobin: "g/L",
  };
  return fc
    .tuple(from(...(pairs[fact] ?? [])), fc.integer({ min: 0, max: 60 }))
    .map(([[a, b], ago]) => ({ facts: { [fact]: [a, b].map((value) => ({ value, unit: unit[fact], ago })) } }));
}
