// Cases of the dopaminergic medicines: starting, more, going on, stepping down.
import type { RuleCase } from "../cases.ts";
import { type Medicines, diagnosed, enoughIron, goodKidneys, severe, undecided } from "./case-people.ts";

const none: Medicines = [];
const on = (ingredient: string, dailyDose: number): Medicines => [{ ingredient, dailyDose, unit: "mg" }];
const failed = { ...severe, ...goodKidneys, "alpha-2-delta-ligand-failed": true };
const clear = {
  ...diagnosed,
  ...goodKidneys,
  "symptoms-start-earlier-than-before-treatment": false,
  "impulse-control-problem": false,
  "sleep-attack": false,
  "bipolar-or-psychosis": false,
};
const earlier = { ...clear, "symptoms-start-earlier-than-before-treatment": true };

const ofEach = (id: "pramipexole" | "ropinirole" | "rotigotine", low: number, ceiling: number): readonly RuleCase[] => [
  { rule: id, name: "a medicine of the first choice failed", facts: failed, medicines: none, expect: "only-if" },
  {
    rule: id,
    name: "as the first medicine",
    facts: { ...severe, ...goodKidneys, "alpha-2-delta-ligand-failed": false },
    medicines: none,
    expect: "avoid",
  },
  { rule: id, name: "nobody knows what was tried", facts: { ...severe, ...goodKidneys }, medicines: none, expect: "avoid" },
  { rule: id, name: "gambling before", facts: { ...failed, "impulse-control-problem-past": true }, medicines: none, expect: "never" },
  { rule: id, name: "hallucinations before", facts: { ...failed, "bipolar-or-psychosis": true }, medicines: none, expect: "never" },
  { rule: id, name: "augmentation before", facts: { ...failed, "prior-augmentation": true }, medicines: none, expect: "never" },
  {
    rule: id,
    name: "the picture of akathisia",
    facts: { ...failed, "whole-body-inner-restlessness": true, "dopamine-blocker-started-or-raised-weeks": 2 },
    medicines: none,
    expect: "never",
  },
  { rule: id, name: "levodopa is taken", facts: failed, medicines: on("levodopa", 100), expect: "never" },
  { rule: id, name: "pregnant", facts: { ...failed, sex: "female", pregnant: true }, medicines: none, expect: "never" },
  { rule: `${id}-raise`, name: "at the ceiling", facts: clear, medicines: on(id, ceiling), expect: "never" },
  { rule: `${id}-raise`, name: "symptoms start earlier", facts: earlier, medicines: on(id, low), expect: "never" },
  {
    rule: `${id}-raise`,
    name: "urges to gamble",
    facts: { ...clear, "impulse-control-problem": true },
    medicines: on(id, low),
    expect: "never",
  },
  { rule: `${id}-raise`, name: "a low dose and nothing against it", facts: clear, medicines: on(id, low), expect: "none" },
  { rule: `${id}-raise`, name: "the medicine list is not known", facts: earlier, expect: "none" },
  { rule: `${id}-continue`, name: "a low dose and every question answered no", facts: clear, medicines: on(id, low), expect: "only-if" },
  { rule: `${id}-continue`, name: "taken, and no question asked yet", facts: undecided, medicines: on(id, low), expect: "only-if" },
  { rule: `${id}-continue`, name: "symptoms start earlier", facts: earlier, medicines: on(id, low), expect: "none" },
  { rule: `${id}-continue`, name: "the medicine list is not known", facts: clear, expect: "none" },
  { rule: `${id}-taper`, name: "symptoms start earlier", facts: earlier, medicines: on(id, low), expect: "consider" },
  { rule: `${id}-taper`, name: "sudden sleep", facts: { ...clear, "sleep-attack": true }, medicines: on(id, low), expect: "consider" },
  {
    rule: `${id}-taper`,
    name: "Parkinson disease",
    facts: { ...earlier, "parkinson-disease": true },
    medicines: on(id, low),
    expect: "only-if",
  },
  { rule: `${id}-taper`, name: "nothing speaks for it", facts: clear, medicines: on(id, low), expect: "none" },
  { rule: `${id}-taper`, name: "no question asked yet", facts: undecided, medicines: on(id, low), expect: "none" },
];

const rare = { ...diagnosed, "symptom-nights-per-week": 1, "irls-total": 9 };

export const cases: readonly RuleCase[] = [
  ...ofEach("pramipexole", 0.25, 0.5),
  ...ofEach("ropinirole", 1, 4),
  ...ofEach("rotigotine", 2, 3),
  {
    rule: "pramipexole",
    name: "clearance of 15 mL/min",
    facts: { ...failed, "creatinine-clearance": 15 },
    medicines: none,
    expect: "avoid",
  },
  {
    rule: "ropinirole",
    name: "clearance of 29 mL/min",
    facts: { ...failed, "creatinine-clearance": 29 },
    medicines: none,
    expect: "avoid",
  },
  { rule: "rotigotine", name: "sulfite allergy", facts: { ...failed, "sulfite-allergy": true }, medicines: none, expect: "never" },
  {
    rule: "rotigotine",
    name: "dialysis",
    facts: { ...severe, dialysis: true, "alpha-2-delta-ligand-failed": true },
    medicines: none,
    expect: "avoid",
  },

  { rule: "levodopa", name: "once a week", facts: rare, medicines: none, expect: "only-if" },
  { rule: "levodopa", name: "twice a week", facts: { ...rare, "symptom-nights-per-week": 2 }, medicines: none, expect: "avoid" },
  { rule: "levodopa", name: "how often is not known", facts: diagnosed, medicines: none, expect: "avoid" },
  { rule: "levodopa", name: "narrow-angle glaucoma", facts: { ...rare, "glaucoma-narrow-angle": true }, medicines: none, expect: "never" },
  { rule: "levodopa", name: "phenelzine is taken", facts: rare, medicines: on("phenelzine", 45), expect: "never" },
  {
    rule: "levodopa",
    name: "pregnant, severe, iron on target",
    facts: { ...severe, ...enoughIron, sex: "female", pregnant: true },
    medicines: none,
    expect: "only-if",
  },
  {
    rule: "levodopa",
    name: "pregnant, severe, ferritin 22",
    facts: { ...severe, ferritin: 22, sex: "female", pregnant: true },
    medicines: none,
    expect: "avoid",
  },
  { rule: "levodopa", name: "kidney failure", facts: { ...rare, dialysis: true }, medicines: none, expect: "avoid" },
  { rule: "levodopa-raise", name: "200 mg a day", facts: clear, medicines: on("levodopa", 200), expect: "never" },
  { rule: "levodopa-raise", name: "50 mg and nothing against it", facts: clear, medicines: on("levodopa", 50), expect: "none" },
  { rule: "levodopa-raise", name: "symptoms start earlier", facts: earlier, medicines: on("levodopa", 50), expect: "never" },
  { rule: "levodopa-raise", name: "the medicine list is not known", facts: clear, expect: "none" },
  { rule: "levodopa-taper", name: "taken", facts: clear, medicines: on("levodopa", 100), expect: "consider" },
  {
    rule: "levodopa-taper",
    name: "taken for Parkinson disease",
    facts: { ...clear, "parkinson-disease": true },
    medicines: on("levodopa", 300),
    expect: "only-if",
  },
  { rule: "levodopa-taper", name: "not taken", facts: clear, medicines: none, expect: "none" },
  { rule: "levodopa-taper", name: "the medicine list is not known", facts: clear, expect: "none" },

  { rule: "cabergoline", name: "severe", facts: severe, medicines: none, expect: "never" },
  { rule: "cabergoline", name: "nothing known but the diagnosis", facts: diagnosed, expect: "never" },
  { rule: "cabergoline", name: "nobody knows whether it is restless legs", facts: undecided, expect: "none" },
  { rule: "pergolide", name: "severe", facts: severe, medicines: none, expect: "never" },
  { rule: "pergolide", name: "nothing known but the diagnosis", facts: diagnosed, expect: "never" },
  { rule: "pergolide", name: "nobody knows whether it is restless legs", facts: undecided, expect: "none" },
];
