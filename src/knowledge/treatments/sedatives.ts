// Sleeping and calming medicines: not for restless legs; clonazepam in pregnancy only by a specialist.
import { always } from "../derived/always.ts";
import { ironDue } from "../derived/iron.ts";
import { untreatedSleepApnea } from "../derived/sleep.ts";
import { all, any, compare, holds, is, not, notEstablished, taking } from "../language.ts";
import type { Hold, Treatment } from "../shape.ts";
import { line } from "./line.ts";

const reviewed = "2026-11-22";
const stopping = "If taken for longer than 2 to 4 weeks: step by step with the prescriber, never all at once";
// Severe, and iron is on target: a first step it never is.
const lastResortInPregnancy = all(
  is("pregnant"),
  compare("gestation", ">=", 14, "wk"),
  compare("age", ">=", 18, "a"),
  compare("irls-total", ">=", 21, "{score}"),
  not(holds(ironDue)),
);

const breathing: readonly Hold[] = [
  { when: holds(untreatedSleepApnea), says: "Sleep apnoea is not treated", rows: ["DR-20"] },
  { when: is("respiratory-failure"), says: "Respiratory failure", rows: ["DR-20"] },
  { when: taking("opioid"), says: "An opioid is taken: the two together can stop breathing", rows: ["DR-20", "BEERS23"] },
];
const child: Hold = { when: compare("age", "<", 18, "a"), says: "Under 18", rows: ["B2-74", "S-22"] };

export const clonazepam = line({
  id: "clonazepam",
  title: "Clonazepam",
  kind: "medicine",
  group: "rls-medicine",
  ingredient: "clonazepam",
  for: [
    {
      advice: "only-if",
      when: all(lastResortInPregnancy, notEstablished(taking("clonazepam"))),
      strength: "consensus",
      certainty: "low",
      says: "Severe in the second or third three months of pregnancy with iron on target: only by an obstetric and a sleep specialist together, for a short time",
      rows: ["B2-63", "S-20"],
    },
  ],
  never: [
    ...breathing,
    { when: is("myasthenia"), says: "Myasthenia or another neuromuscular disease", rows: ["DR-20"] },
    { when: compare("age", ">=", 65, "a"), says: "65 or older: falls and fractures", rows: ["BEERS23", "S-28"] },
    child,
    {
      when: all(is("pregnant"), notEstablished(compare("gestation", ">=", 14, "wk"))),
      says: "First three months of pregnancy, or the weeks are not known",
      rows: ["DR-20", "B2-63"],
    },
  ],
  avoid: [
    {
      when: notEstablished(lastResortInPregnancy),
      says: "Guidance of 2025 advises against it: no usable trial shows that it helps restless legs",
      rows: ["B1-17", "D-09"],
    },
  ],
  cautions: [
    { when: is("breastfeeding"), says: "The infant is watched for sleepiness", rows: ["B2-66"] },
    { when: taking("alpha-2-delta-ligand"), says: "With an alpha-2-delta ligand: sedation adds up", rows: ["DR-20", "S-18"] },
  ],
  says: {
    plain:
      "Clonazepam makes people sleepy, but it is not shown to help restless legs, and it is hard to stop. If you take it already, do not stop all at once: ask your doctor.",
    clinician:
      "Clonazepam: conditional recommendation against (very low certainty); consensus of 2015 keeps a short role in severe RLS of the second and third trimester.",
  },
  monitoring: ["No longer than 2 to 4 weeks: falls, breathing in sleep, dependence"],
  stopping,
  needs: "specialist",
  disagreements: ["D-09"],
  reviewed,
  rows: ["B1-17", "B2-52", "B2-63", "DR-20", "M-BZD", "S-28"],
});

const hypnotic = (
  id: "z-drug" | "triazolam" | "temazepam",
  title: string,
  against: Hold,
  clinician: string,
  rows: Treatment["rows"],
): Treatment =>
  line({
    id,
    title,
    kind: "medicine",
    group: "rls-medicine",
    ingredient: id,
    never: [...breathing, child],
    avoid: [against],
    says: {
      plain: `${title} bring sleep for a short time, but they do not treat restless legs. Falls and odd behaviour in sleep can follow. If you take one already, do not stop all at once.`,
      clinician,
    },
    stopping,
    needs: "clinician",
    reviewed,
    rows,
  });

export const zDrug = hypnotic(
  "z-drug",
  "Z-drugs (such as zolpidem)",
  { when: always, says: "No indication for restless legs", rows: ["DR-20", "M-BZD"] },
  "Z-drugs have no indication in RLS: complex sleep behaviour, falls, dependence; no guideline recommends them for RLS itself.",
  ["DR-20", "M-BZD", "BEERS23", "S-28"],
);
export const triazolam = hypnotic(
  "triazolam",
  "Triazolam tablets",
  {
    when: always,
    says: "No indication for restless legs; guidance of 2025 advises against it for periodic limb movements",
    rows: ["DR-20", "B1-26"],
  },
  "Triazolam: conditional recommendation against in periodic limb movement disorder (very low certainty), and no indication in RLS.",
  ["B1-26", "DR-20", "M-BZD"],
);
export const temazepam = hypnotic(
  "temazepam",
  "Temazepam tablets",
  { when: always, says: "No indication for restless legs", rows: ["DR-20", "B2-52"] },
  "Temazepam has no indication in RLS; the German-language guideline of 2022 advises against benzodiazepines as RLS therapy.",
  ["DR-20", "B2-52", "M-BZD"],
);

export const sedativeReview = line({
  id: "sedative-review",
  title: "Sleeping tablet or benzodiazepine: prescriber review",
  kind: "monitoring",
  group: "safety",
  for: [
    {
      advice: "consider",
      when: any(taking("benzodiazepine"), taking("z-drug")),
      strength: "expert",
      certainty: "none",
      rows: ["M-BZD", "S-28"],
    },
  ],
  cautions: [
    {
      when: taking("opioid"),
      says: "Together with an opioid: one sedative at a time, step by step, naloxone at hand",
      rows: ["S-18", "BEERS23"],
    },
    { when: holds(untreatedSleepApnea), says: "Sleep apnoea is not treated", rows: ["DR-20"] },
    { when: compare("age", ">=", 65, "a"), says: "65 or older: falls and fractures", rows: ["BEERS23", "S-28"] },
    { when: is("epilepsy"), says: "It may be treating epilepsy: then neurology decides", rows: ["DR-20"] },
  ],
  says: {
    plain:
      "You take a medicine to sleep or to calm down. Ask the doctor who prescribes it if you still need it. Never stop it all at once.",
    clinician:
      "Benzodiazepine or z-drug taken: review the need, falls, breathing and dependence; after more than 2 to 4 weeks reduce stepwise.",
  },
  stopping,
  needs: "clinician",
  reviewed,
  rows: ["M-BZD", "DR-20", "S-28", "BEERS23"],
});
