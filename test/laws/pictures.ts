// Pictures that lead into the laws: each is a handful of facts and medicines laid over a person.
import fc from "fast-check";
import type { FactId } from "../../src/knowledge/facts.ts";
import { anyForm, type Facts, written } from "./forms.ts";
import type { Medicine } from "./told.ts";

export interface Picture {
  readonly facts?: Facts;
  readonly medicines?: readonly MedicineForm[];
  readonly allergies?: readonly string[];
}
/** As Medicine, with days before today in place of dates; a negative number is to come. */
export interface MedicineForm extends Omit<Medicine, "since" | "until"> {
  readonly sinceAgo?: number;
  readonly untilAgo?: number;
}
type Any<T> = fc.Arbitrary<T>;

const yes = fc.constant(true);
const no = fc.constant(false);
const from = <T>(...values: readonly T[]): Any<T> => fc.constantFrom(...values);
const number = (fact: FactId, ...values: readonly number[]): Any<unknown> => written(fact, from(...values));
const facts = (parts: Readonly<Partial<Record<FactId, Any<unknown>>>>, share = 1): Any<Picture> =>
  fc
    .record(
      Object.fromEntries(
        Object.entries(parts).map(([fact, form]) => [fact, fc.tuple(form, fc.integer({ min: 1, max: 100 })).map(([v, n]) => ({ v, n }))]),
      ),
    )
    .map((drawn) => ({
      facts: Object.fromEntries(Object.entries(drawn).flatMap(([fact, { v, n }]) => (n <= share * 100 ? [[fact, v]] : []))),
    }));

const doses: Readonly<Record<string, readonly number[]>> = {
  gabapentin: [100, 300, 700, 900, 1400, 1800, 2400, 3600],
  pregabalin: [25, 75, 150, 300, 450, 600],
  "gabapentin-enacarbil": [300, 600, 1200],
  pramipexole: [0.125, 0.25, 0.5, 0.75, 1.5],
  ropinirole: [0.25, 2, 4, 6],
  rotigotine: [1, 3, 4],
  levodopa: [100, 200, 400],
};
export const medicine = (...ingredients: readonly string[]): Any<MedicineForm> =>
  from(...ingredients).chain((ingredient) => {
    const dose = doses[ingredient];
    return fc
      .record(
        {
          ingredient: fc.constant(ingredient),
          dailyDose: dose ? from(...dose) : fc.integer({ min: 1, max: 500 }),
          sinceAgo: fc.integer({ min: 0, max: 2000 }),
        },
        { requiredKeys: ["ingredient"] },
      )
      .map(({ dailyDose, ...rest }) => ({ ...rest, ...(dailyDose !== undefined && { dailyDose, unit: "mg" }) }));
  });
const taking = (...ingredients: readonly string[]): Any<Picture> => medicine(...ingredients).map((one) => ({ medicines: [one] }));
const both = (...pictures: readonly Any<Picture>[]): Any<Picture> => fc.tuple(...pictures).map((all) => all.reduce(overlay, {}));
export const overlay = (below: Picture, above: Picture): Picture => ({
  facts: { ...below.facts, ...above.facts },
  ...((below.medicines || above.medicines) && { medicines: [...(below.medicines ?? []), ...(above.medicines ?? [])] }),
  ...((below.allergies || above.allergies) && { allergies: [...(below.allergies ?? []), ...(above.allergies ?? [])] }),
});

const ferritins = { low: [8, 20, 29, 40, 60, 75], gap: [75.1, 80, 100], high: [100.1, 150, 199, 250], above: [300.1, 301, 420] } as const;
const drowsy = ["oxycodone", "methadone", "morphine", "lorazepam", "diazepam", "zolpidem", "clonazepam", "zopiclone"] as const;
/** Everything that must be there before an opioid may be named. */
const prepared: Facts = {
  "alpha-2-delta-ligand-failed": true,
  "naloxone-at-hand": true,
  "opioid-risk-checked": true,
  "opioid-prescriber-experienced": true,
  "culprit-medicines-reviewed": true,
  "obstructive-sleep-apnea": false,
  "apnea-hypopnea-index": 4,
  ferritin: 120,
  "transferrin-saturation": 30,
};
const agonists = ["pramipexole", "ropinirole", "rotigotine"] as const;
const ligands = ["gabapentin", "pregabalin", "gabapentin-enacarbil"] as const;
const psychotropics = [
  "sertraline",
  "escitalopram",
  "venlafaxine",
  "duloxetine",
  "mirtazapine",
  "amitriptyline",
  "quetiapine",
  "lithium",
] as const;

/** Everything told and nothing wrong, so that what is offered is offered: the laws then take it away. */
export const workedUp: Any<Picture> = facts(
  {
    weight: number("weight", 49, 50, 55, 70, 85),
    sex: from("female", "male"),
    pregnant: no,
    creatinine: number("creatinine", 0.6, 0.8, 1, 1.4, 2.2),
    "creatinine-stable": yes,
    "iron-overload": no,
    "family-iron-overload": no,
    "active-infection": no,
    "hemolytic-or-transfused": no,
    crp: number("crp", 1, 2, 5),
    dialysis: no,
    "chronic-kidney-disease": no,
    "phq9-item9": number("phq9-item9", 0),
    "suicidal-thoughts": no,
    epilepsy: no,
    "implanted-electronic-device": no,
    "obstructive-sleep-apnea": no,
    "respiratory-failure": no,
    "bipolar-or-psychosis": no,
    "impulse-control-problem-past": no,
    "prior-augmentation": no,
    "medicine-list-complete": yes,
    "over-the-counter-antihistamine": no,
    "ankle-brachial-index": number("ankle-brachial-index", 1, 1.1, 1.2),
    "alcohol-drinks-per-week": number("alcohol-drinks-per-week", 0, 3),
  },
  0.93,
);

/** The same in plain values, and restless legs that call for daily treatment: here every start is open until a picture closes it. */
export const ready: Any<Picture> = fc
  .record({
    age: from(19, 30, 42, 50, 60, 64, 66),
    sex: from("female", "male", "male"),
    weight: from(49, 60, 85),
    creatinine: from(0.6, 0.8, 1),
    "symptom-nights-per-week": from(2, 3, 5, 7),
    "irls-total": from(15, 20, 21, 28),
    "symptom-distress": from("moderate", "severe"),
    ferritin: from(20, 60, 75, 90, 120),
    "transferrin-saturation": from(19, 20, 30, 44),
    "apnea-hypopnea-index": from(2, 5),
    "oral-iron-failed": from(true, false),
  })
  .map((told) => ({
    facts: {
      ...told,
      "urge-to-move-legs": true,
      "worse-at-rest": true,
      "relieved-by-movement": true,
      "worse-in-evening": true,
      "explained-by-mimic": false,
      pregnant: false,
      "creatinine-stable": true,
      dialysis: false,
      "chronic-kidney-disease": false,
      "iron-overload": false,
      "active-infection": false,
      "phq9-item9": 0,
      epilepsy: false,
      "implanted-electronic-device": false,
      "eating-disorder-ever": false,
      qtc: 420,
      "medicine-list-complete": true,
      "over-the-counter-antihistamine": false,
    },
    medicines: [],
  }));

export const legsRestless: Any<Picture> = facts({
  "urge-to-move-legs": yes,
  "worse-at-rest": yes,
  "relieved-by-movement": yes,
  "worse-in-evening": yes,
  "symptom-distress": from("mild", "moderate", "severe"),
  "symptom-nights-per-week": number("symptom-nights-per-week", 0.5, 1.9, 2, 3, 5, 7),
  "symptom-duration-months": number("symptom-duration-months", 3, 12, 60),
  "irls-total": number("irls-total", 8, 14, 15, 20, 21, 28, 34),
});
export const noMimic: Any<Picture> = fc.oneof(facts({ "explained-by-mimic": no }), facts({ "rls-diagnosed-by-clinician": yes }));
export const adult: Any<Picture> = fc.oneof(
  { weight: 6, arbitrary: facts({ age: number("age", 18, 22, 30, 40, 50, 55, 60) }) },
  { weight: 3, arbitrary: facts({ age: number("age", 64, 65, 70, 74, 75, 79, 80, 88) }) },
);
export const child: Any<Picture> = facts({
  age: number("age", 1, 2, 5, 9, 12, 16, 17),
  weight: number("weight", 10, 14, 20, 30, 43, 44, 55),
  ferritin: number("ferritin", 8, 30, 49, 50, 60, 74, 75, 101),
  "transferrin-saturation": number("transferrin-saturation", 12, 20, 30, 44, 45),
});
export const lowIron: Any<Picture> = facts({
  ferritin: number("ferritin", ...ferritins.low),
  "transferrin-saturation": number("transferrin-saturation", 8, 15, 19, 20, 30, 44),
});

const iron = (ferritin: readonly number[], saturation: readonly number[]) =>
  facts({ ferritin: number("ferritin", ...ferritin), "transferrin-saturation": number("transferrin-saturation", ...saturation) });

/** Each of these should come often enough to try its law. */
export const pictures: Readonly<Record<string, Any<Picture>>> = {
  "saturation high": iron([...ferritins.low, ...ferritins.gap], [45, 45.1, 60]),
  "saturation computed": facts({
    ferritin: number("ferritin", ...ferritins.low),
    "serum-iron": number("serum-iron", 60, 100, 140, 180),
    tibc: number("tibc", 250, 300, 400),
  }),
  "overload known": both(lowIron, facts({ "iron-overload": yes })),
  "saturation not known": facts({ ferritin: number("ferritin", ...ferritins.low, ...ferritins.gap) }),
  "iron gap": iron(ferritins.gap, [12, 19, 20, 30]),
  "ferritin high, saturation low": iron(ferritins.high, [8, 15, 19.9]),
  "ferritin above 300": iron(ferritins.above, [8, 15, 19.9, 30]),
  "iron by vein on the list": both(
    lowIron,
    fc.tuple(from("ferric-carboxymaltose", "iron-sucrose", "ferumoxytol"), from(5, 40, 55, 70, 83, 84, 120), from("stopped", "taking")).map(
      ([ingredient, sinceAgo, status]): Picture => ({
        medicines: [{ ingredient, sinceAgo, status: status === "stopped" ? "stopped" : "taking" }],
      }),
    ),
  ),
  "iron by vein lately": both(lowIron, facts({ "days-since-iv-iron": number("days-since-iv-iron", 0, 20, 50, 55, 56, 60, 83, 84, 100) })),
  "iron by vein told long ago": both(
    lowIron,
    fc
      .tuple(from(0, 10, 20), from(31, 35, 50, 63))
      .map(([value, ago]): Picture => ({ facts: { "days-since-iv-iron": { value, unit: "d", ago } } })),
  ),
  infection: both(lowIron, facts({ "active-infection": yes })),
  pregnant: both(
    lowIron,
    facts(
      {
        sex: from("female", "female", "female", "male", "other"),
        pregnant: yes,
        age: number("age", 18, 25, 33, 40),
        gestation: number("gestation", 6, 13, 13.9, 14, 20, 30),
        "oral-iron-failed": yes,
        ferritin: number("ferritin", 12, 29, 30, 50),
      },
      0.85,
    ),
  ),
  "perhaps pregnant": facts({
    sex: from("female", "other"),
    age: number("age", 18, 25, 33, 40, 55),
    pregnant: from({ value: false, ago: 60 }),
  }),
  "kidney failure": both(
    facts({
      dialysis: yes,
      ferritin: number("ferritin", 40, 75, 150, 199, 200, 250),
      "transferrin-saturation": number("transferrin-saturation", 10, 19, 20, 30),
    }),
    facts({ hemodialysis: yes, "chronic-kidney-disease": yes, creatinine: number("creatinine", 0.8, 5.5, 8) }, 0.6),
  ),
  "kidney failure on enacarbil": both(facts({ dialysis: yes }), taking("gabapentin-enacarbil")),
  "child, weight not told": both(child, facts({ weight: from(undefined) })),
  "kidney failure and good creatinine": facts({
    dialysis: yes,
    creatinine: number("creatinine", 0.6, 0.8),
    weight: number("weight", 70, 85, 110),
    sex: from("female", "male"),
  }),
  "kidneys weak": facts(
    {
      creatinine: number("creatinine", 1.2, 1.6, 2.2, 3.5, 5.5),
      weight: number("weight", 43, 55, 70),
      "creatinine-clearance": number("creatinine-clearance", 10, 14.9, 15, 22, 29.5, 30, 31, 45, 59.9, 60),
    },
    0.6,
  ),
  "kidneys not known": facts({ creatinine: from({ value: 0.9, unit: "mg/dL", ago: 400 }) }),
  "magnesium low": facts({ magnesium: number("magnesium", 0.5, 0.69, 0.7) }),
  "magnesium and weak kidneys": both(
    facts(
      { creatinine: number("creatinine", 3.5, 5.5, 8), weight: number("weight", 43, 55, 70), magnesium: number("magnesium", 0.5, 0.69) },
      0.9,
    ),
    fc.oneof(taking("magnesium-oxide", "magnesium-citrate"), fc.constant({})),
  ),
  "magnesium taken": taking("magnesium-oxide", "magnesium-citrate", "magnesium"),
  "ligand taken": taking(...ligands),
  "two ligands": both(taking(...ligands), taking(...ligands)),
  "ligand ordered": medicine(...ligands).map((one) => ({ medicines: [{ ...one, sinceAgo: -3 }] })),
  "sedative taken": taking(...drowsy),
  "elderly with opioid": both(facts({ age: number("age", 65, 70, 80) }), taking("oxycodone", "morphine", "methadone", "fentanyl")),
  "drinks heavily": facts(
    { "alcohol-drinks-per-week": number("alcohol-drinks-per-week", 14, 15, 40), "audit-c-total": number("audit-c-total", 3, 4, 9) },
    0.7,
  ),
  "mood not safe on a ligand": both(taking(...ligands), facts({ "phq9-item9": number("phq9-item9", 1, 2), "suicidal-thoughts": yes }, 0.7)),
  "mood not safe": facts({ "phq9-item9": number("phq9-item9", 1, 2, 3), "suicidal-thoughts": yes }, 0.6),
  "breath not safe": facts(
    {
      "obstructive-sleep-apnea": yes,
      "sleep-apnea-treated": no,
      "respiratory-failure": yes,
      "apnea-hypopnea-index": number("apnea-hypopnea-index", 15, 40),
    },
    0.7,
  ),
  "opioid prepared": both(
    facts({ ferritin: number("ferritin", 80, 100, 150), "transferrin-saturation": number("transferrin-saturation", 20, 30, 40) }),
    facts(
      {
        "alpha-2-delta-ligand-failed": yes,
        "naloxone-at-hand": yes,
        "opioid-risk-checked": yes,
        "opioid-prescriber-experienced": yes,
        "culprit-medicines-reviewed": yes,
        "obstructive-sleep-apnea": no,
        "apnea-hypopnea-index": number("apnea-hypopnea-index", 2, 5, 14),
      },
      0.95,
    ),
  ),
  "opioid thinkable, one thing missing or wrong": fc
    .tuple(
      from(
        "naloxone-at-hand",
        "opioid-risk-checked",
        "opioid-prescriber-experienced",
        "culprit-medicines-reviewed",
        "ferritin",
        "apnea-hypopnea-index",
        "nothing",
      ),
      from("escitalopram", "mirtazapine", ""),
    )
    .map(([missing, culprit]): Picture => {
      return {
        facts: { ...prepared, ...(missing !== "nothing" && { [missing]: undefined }) },
        medicines: culprit === "" ? [] : [{ ingredient: culprit }],
      };
    }),
  "opioid thinkable, breath not safe": from<Picture>(
    { facts: { ...prepared, "respiratory-failure": true } },
    { facts: { ...prepared, "obstructive-sleep-apnea": true, "sleep-apnea-treated": false } },
    { facts: { ...prepared, "apnea-hypopnea-index": 15, "sleep-apnea-treated": false } },
  ),
  "methadone and heart": both(
    taking("methadone"),
    facts({ qtc: number("qtc", 440, 499, 500, 520) }, 0.6),
    fc.oneof(taking("citalopram", "ondansetron", "ciprofloxacin", "clarithromycin", "haloperidol"), fc.constant({})),
  ),
  "agonist taken": taking(...agonists, ...agonists, "levodopa", "cabergoline"),
  augmented: both(
    taking(...agonists, "levodopa", "tramadol"),
    facts(
      {
        "symptoms-start-earlier-than-before-treatment": yes,
        "symptoms-stronger-than-before-treatment": yes,
        "spread-to-other-body-part": yes,
        "needs-higher-or-earlier-dose": yes,
        "worse-days-in-last-week": number("worse-days-in-last-week", 4, 5, 7),
        "early-good-response": yes,
        "worsening-explained-otherwise": no,
        "worse-after-dose-increase": yes,
        "better-after-dose-decrease": yes,
      },
      0.5,
    ),
  ),
  "impulses on agonist": both(taking(...agonists, "levodopa"), facts({ "impulse-control-problem": yes })),
  "agonist not again": both(
    facts({ "alpha-2-delta-ligand-failed": yes }),
    fc.oneof(
      facts({ "impulse-control-problem-past": yes }),
      facts({ "prior-augmentation": yes }),
      facts({ "bipolar-or-psychosis": yes }),
      facts({ "impulse-control-problem": yes }),
      facts({ "impulse-control-problem-past": yes, "prior-augmentation": yes, "bipolar-or-psychosis": yes }, 0.6),
    ),
  ),
  "augmented on tramadol": both(
    taking("tramadol"),
    facts(
      { "alpha-2-delta-ligand-failed": yes, "needs-higher-or-earlier-dose": yes, "symptoms-start-earlier-than-before-treatment": yes },
      0.8,
    ),
  ),
  "ligand failed": facts({ "alpha-2-delta-ligand-failed": yes }),
  akathisia: both(
    facts({
      "whole-body-inner-restlessness": yes,
      "dopamine-blocker-started-or-raised-weeks": fc.oneof(
        from(1, 4, 5, 6, 7),
        number("dopamine-blocker-started-or-raised-weeks", 1, 5, 6),
      ),
    }),
    facts(
      {
        "alpha-2-delta-ligand-failed": yes,
        qtc: number("qtc", 400, 440),
        "symptom-nights-per-week": number("symptom-nights-per-week", 0.5, 1.9),
      },
      0.4,
    ),
    fc.oneof(taking("metoclopramide", "haloperidol", "olanzapine", "sertraline"), fc.constant({})),
  ),
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
  "stimulator thinkable": both(
    facts({ "alpha-2-delta-ligand-failed": yes, age: number("age", 22, 40, 60, 79), "irls-total": number("irls-total", 15, 22, 30) }),
    facts({ epilepsy: yes, "implanted-electronic-device": yes, "adhesive-allergy": yes, "leg-skin-injury-or-infection": yes }, 0.35),
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
    taking(...psychotropics),
    fc.oneof(facts({ epilepsy: yes, "eating-disorder-ever": yes }, 0.7), taking("phenelzine", "tranylcypromine")),
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

/** Anything at all: any fact in any form. */
export const noise = (fact: FactId): Any<Picture> => anyForm(fact).map((form) => ({ facts: { [fact]: form } }));
