// Cases of culprit medicines, what may replace them, and sleep apnoea.
import type { RuleCase } from "../cases.ts";
import { type Medicines, diagnosed, severe, undecided } from "./case-people.ts";

const none: Medicines = [];
const on = (...ingredients: readonly string[]): Medicines => ingredients.map((ingredient) => ({ ingredient }));
const notRls = { ...diagnosed, "urge-to-move-legs": false };
const bought = { ...severe, "over-the-counter-antihistamine": true };
const woman = { ...bought, sex: "female", age: 30 };

const reviewed = (rule: string, ingredient: string): readonly RuleCase[] => [
  { rule, name: `${ingredient} is taken`, facts: severe, medicines: on(ingredient), expect: "consider" },
  { rule, name: `${ingredient} is taken, diagnosis open`, facts: undecided, medicines: on(ingredient), expect: "consider" },
  { rule, name: `${ingredient} is taken by somebody without restless legs`, facts: notRls, medicines: on(ingredient), expect: "none" },
  { rule, name: "not taken", facts: severe, medicines: none, expect: "none" },
  { rule, name: "the medicine list is not known", facts: severe, expect: "none" },
];
const withMood = (rule: string, ingredient: string): readonly RuleCase[] => [
  ...reviewed(rule, ingredient),
  { rule, name: "PHQ-9 of exactly 15", facts: { ...severe, "phq9-total": 15 }, medicines: on(ingredient), expect: "only-if" },
  { rule, name: "thoughts of self-harm", facts: { ...severe, "suicidal-thoughts": true }, medicines: on(ingredient), expect: "only-if" },
];

export const cases: readonly RuleCase[] = [
  {
    rule: "leave-out-antihistamine",
    name: "bought without prescription, a man",
    facts: bought,
    medicines: on("diphenhydramine"),
    expect: "offer",
  },
  { rule: "leave-out-antihistamine", name: "bought, a woman who is not pregnant", facts: { ...woman, pregnant: false }, expect: "offer" },
  { rule: "leave-out-antihistamine", name: "bought, pregnant", facts: { ...woman, pregnant: true }, expect: "none" },
  { rule: "leave-out-antihistamine", name: "bought, a woman of 30 whom nobody has asked", facts: woman, expect: "none" },
  { rule: "leave-out-antihistamine", name: "bought for a child", facts: { ...bought, age: 9 }, expect: "consider" },
  {
    rule: "leave-out-antihistamine",
    name: "prescribed",
    facts: { ...severe, "over-the-counter-antihistamine": false },
    medicines: on("hydroxyzine"),
    expect: "none",
  },
  {
    rule: "leave-out-antihistamine",
    name: "nobody knows how it was bought",
    facts: severe,
    medicines: on("diphenhydramine"),
    expect: "none",
  },
  {
    rule: "review-antihistamine",
    name: "prescribed",
    facts: { ...severe, "over-the-counter-antihistamine": false },
    medicines: on("hydroxyzine"),
    expect: "consider",
  },
  { rule: "review-antihistamine", name: "bought, pregnant", facts: { ...woman, pregnant: true }, expect: "consider" },
  {
    rule: "review-antihistamine",
    name: "nobody knows how it was bought",
    facts: severe,
    medicines: on("diphenhydramine"),
    expect: "consider",
  },
  {
    rule: "review-antihistamine",
    name: "bought, a man: he may leave it out himself",
    facts: bought,
    medicines: on("diphenhydramine"),
    expect: "none",
  },
  {
    rule: "review-antihistamine",
    name: "not taken",
    facts: { ...severe, "over-the-counter-antihistamine": false },
    medicines: none,
    expect: "none",
  },
  { rule: "review-antihistamine", name: "the medicine list is not known", facts: severe, expect: "none" },
  {
    rule: "non-sedating-antihistamine",
    name: "in place of one that was bought",
    facts: bought,
    medicines: on("diphenhydramine"),
    expect: "consider",
  },
  { rule: "non-sedating-antihistamine", name: "pregnant", facts: { ...woman, pregnant: true }, expect: "only-if" },
  {
    rule: "non-sedating-antihistamine",
    name: "loratadine is taken already",
    facts: bought,
    medicines: on("diphenhydramine", "loratadine"),
    expect: "none",
  },
  { rule: "non-sedating-antihistamine", name: "the medicine list is not known", facts: severe, expect: "none" },

  ...withMood("review-ssri", "escitalopram"),
  ...withMood("review-snri", "venlafaxine"),
  {
    rule: "review-snri",
    name: "duloxetine for a known neuropathy: keep it",
    facts: { ...severe, "peripheral-neuropathy": true },
    medicines: on("duloxetine"),
    expect: "avoid",
  },
  ...withMood("review-tetracyclic", "mirtazapine"),
  ...withMood("review-tricyclic", "amitriptyline"),
  {
    rule: "review-tricyclic",
    name: "amitriptyline for a known neuropathy: keep it",
    facts: { ...severe, "small-fiber-neuropathy": true },
    medicines: on("amitriptyline"),
    expect: "avoid",
  },
  ...withMood("review-antipsychotic", "quetiapine"),
  { rule: "review-antipsychotic", name: "aripiprazole provokes too", facts: severe, medicines: on("aripiprazole"), expect: "consider" },
  ...withMood("review-lithium", "lithium"),
  ...reviewed("review-antiemetic", "metoclopramide"),
  { rule: "review-antiemetic", name: "ondansetron does not block dopamine", facts: severe, medicines: on("ondansetron"), expect: "none" },
  ...withMood("review-dopamine-blocking-calcium-antagonist", "flunarizine"),
  ...withMood("review-dopamine-depleter", "tetrabenazine"),
  ...reviewed("review-tramadol", "tramadol"),

  {
    rule: "other-antiemetic",
    name: "metoclopramide, heart rhythm known",
    facts: { ...severe, qtc: 420 },
    medicines: on("metoclopramide"),
    expect: "only-if",
  },
  {
    rule: "other-antiemetic",
    name: "metoclopramide beside methadone",
    facts: severe,
    medicines: on("metoclopramide", "methadone"),
    expect: "never",
  },
  {
    rule: "other-antiemetic",
    name: "QTc of exactly 450 ms",
    facts: { ...severe, qtc: 450 },
    medicines: on("prochlorperazine"),
    expect: "never",
  },
  { rule: "other-antiemetic", name: "no medicine against sickness", facts: severe, medicines: none, expect: "none" },
  { rule: "other-antiemetic", name: "the medicine list is not known", facts: severe, expect: "none" },
  { rule: "bupropion-as-antidepressant", name: "on escitalopram", facts: severe, medicines: on("escitalopram"), expect: "only-if" },
  {
    rule: "bupropion-as-antidepressant",
    name: "bulimia before",
    facts: { ...severe, "eating-disorder-ever": true },
    medicines: on("escitalopram"),
    expect: "never",
  },
  {
    rule: "bupropion-as-antidepressant",
    name: "epilepsy",
    facts: { ...severe, epilepsy: true },
    medicines: on("mirtazapine"),
    expect: "never",
  },
  {
    rule: "bupropion-as-antidepressant",
    name: "a monoamine oxidase inhibitor",
    facts: severe,
    medicines: on("mirtazapine", "phenelzine"),
    expect: "never",
  },
  {
    rule: "bupropion-as-antidepressant",
    name: "PHQ-9 of 18",
    facts: { ...severe, "phq9-total": 18 },
    medicines: on("escitalopram"),
    expect: "avoid",
  },
  { rule: "bupropion-as-antidepressant", name: "no antidepressant", facts: severe, medicines: none, expect: "none" },
  { rule: "bupropion-as-antidepressant", name: "the medicine list is not known", facts: severe, expect: "none" },

  {
    rule: "cpap",
    name: "apnoea that is not treated",
    facts: { ...severe, "obstructive-sleep-apnea": true, "sleep-apnea-treated": false },
    expect: "offer",
  },
  {
    rule: "cpap",
    name: "apnoea that is treated",
    facts: { ...severe, "obstructive-sleep-apnea": true, "sleep-apnea-treated": true },
    expect: "none",
  },
  { rule: "cpap", name: "nobody has asked whether it is treated", facts: { ...severe, "obstructive-sleep-apnea": true }, expect: "none" },
];
