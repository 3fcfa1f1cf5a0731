// Levodopa: on demand at most, never every day. And the two agonists that harm heart valves.
import { always } from "../derived/always.ts";
import { ironDue } from "../derived/iron.ts";
import { esrd } from "../derived/kidney.ts";
import { all, allergic, any, compare, compareTo, dose, holds, is, not, notEstablished, taking } from "../language.ts";
import { takingAnother } from "../medicines/members.ts";
import type { Hold, Treatment } from "../shape.ts";
import { augmented, dopaminergicCautions, dopaminergicStops, impulses, psychosis, sleepAttacks } from "./dopaminergic-holds.ts";
import { clotPossible, emergencyNow } from "./first-things-first.ts";
import { line } from "./line.ts";

const reviewed = "2026-11-22";
const adult = compare("age", ">=", 18, "a");
const onDemand = all(compare("symptom-nights-per-week", "<", 2, "1/wk"), adult, notEstablished(is("pregnant")));
const inPregnancy = all(is("pregnant"), adult, compare("irls-total", ">=", 21, "{score}"), not(holds(ironDue)));

// Pregnancy has an indication of its own here.
const stops = dopaminergicStops.filter(({ when }) => JSON.stringify(when) !== JSON.stringify(is("pregnant")));

export const levodopa = line({
  id: "levodopa",
  title: "Levodopa on demand",
  kind: "medicine",
  group: "rls-medicine",
  ingredient: "levodopa",
  for: [
    {
      advice: "only-if",
      when: all(onDemand, notEstablished(taking("levodopa"))),
      strength: "expert",
      certainty: "none",
      says: "Only now and then, on at most two days a week, and never every day",
      rows: ["B2-03", "S-14", "DR-07:dose"],
    },
    {
      advice: "only-if",
      when: all(inPregnancy, notEstablished(taking("levodopa"))),
      strength: "consensus",
      certainty: "low",
      says: "Severe in pregnancy with iron on target: only by an obstetric and a sleep specialist together, with carbidopa, for a short time and not every day",
      rows: ["B2-63", "S-20"],
    },
  ],
  never: [
    ...stops,
    { when: allergic("levodopa"), says: "Allergy to this medicine is on record", rows: ["S-02"] },
    { when: taking("maoi"), says: "A monoamine oxidase inhibitor is taken", rows: ["DR-07"] },
    { when: is("glaucoma-narrow-angle"), says: "Narrow-angle glaucoma", rows: ["DR-07"] },
    { when: takingAnother("dopaminergic", "levodopa"), says: "Another dopaminergic medicine is taken: only one", rows: ["B2-52"] },
  ],
  avoid: [
    {
      when: all(notEstablished(any(onDemand, inPregnancy)), notEstablished(taking("levodopa"))),
      says: "Guidance of 2025 advises against its usual use: taken daily it brings augmentation more than any other",
      rows: ["B1-11", "DR-07", "D-01"],
    },
    { when: holds(esrd), says: "Kidney failure: a conditional recommendation against it", rows: ["B1-24", "S-21", "D-07"] },
  ],
  cautions: [
    ...dopaminergicCautions,
    {
      when: any(taking("iron-oral"), compare("ferritin", "<=", 75, "ug/L")),
      says: "Two hours apart from iron by mouth",
      rows: ["DR-07", "DR-09:dose"],
    },
  ],
  dose: {
    unit: "mg levodopa",
    per: "use",
    needs: [],
    bands: [
      {
        when: onDemand,
        start: 50,
        usualLow: 50,
        usualHigh: 100,
        ceiling: 200,
        timing:
          "Half to one tablet of 25/100 mg with carbidopa when symptoms start or before long sitting, on at most two days a week; 200 mg is the most in a day",
        rows: ["DR-07:dose"],
      },
    ],
  },
  says: {
    plain:
      "Levodopa can help on a rare bad evening or before a long flight. Used every day it makes restless legs worse. It needs a doctor's prescription.",
    clinician:
      "Levodopa: conditional recommendation against standard use (very low certainty); intermittent use at most two days a week, 50 to 100 mg with a decarboxylase inhibitor.",
  },
  monitoring: [
    "Days of use per week: more than two is a reason to stop and think",
    "Augmentation questions, impulse control, sleep attacks at each visit",
  ],
  stopping: "If it has come to daily use, reduce as the prescriber plans, never all at once",
  needs: "clinician",
  disagreements: ["D-01", "D-07"],
  reviewed,
  rows: ["B1-11", "B1-24", "B2-03", "B2-63", "DR-07", "DR-07:dose", "S-14"],
});

const whenTaken = (list: readonly Hold[]): readonly Hold[] => list.map((hold) => ({ ...hold, when: all(taking("levodopa"), hold.when) }));

export const levodopaRaise = line({
  id: "levodopa-raise",
  title: "Levodopa: more, or on more days",
  kind: "medicine",
  group: "safety",
  ingredient: "levodopa",
  never: whenTaken([
    { when: compareTo(dose("levodopa"), ">=", 200), says: "The dose is at or above the ceiling for restless legs", rows: ["DR-07:dose"] },
    augmented,
    impulses,
    sleepAttacks,
    psychosis,
    clotPossible,
    emergencyNow,
  ]),
  says: {
    plain:
      "Do not take more levodopa, or on more days. It would make restless legs worse. If you take it every day, do not stop all at once: ask your doctor.",
    clinician: "No rise and no daily use of levodopa; augmentation is most frequent with it.",
  },
  needs: "clinician",
  disagreements: ["D-03"],
  reviewed,
  rows: ["DR-07", "DR-07:dose", "M-DA", "S-24"],
});

export const levodopaReview = line({
  id: "levodopa-taper",
  title: "Levodopa: away from daily use",
  kind: "stop-medicine",
  group: "safety",
  ingredient: "levodopa",
  for: [
    {
      advice: "consider",
      when: all(taking("levodopa"), notEstablished(is("parkinson-disease"))),
      strength: "conditional",
      certainty: "very-low",
      says: "Where it has come to daily use",
      rows: ["B1-11", "S-24", "M-DA"],
    },
    {
      advice: "only-if",
      when: taking("levodopa"),
      strength: "none",
      certainty: "none",
      says: "Parkinson disease: only neurology decides",
      rows: ["PD-1"],
    },
  ],
  cautions: [
    {
      when: any(augmented.when, impulses.when, sleepAttacks.when, psychosis.when),
      says: "A specialist plans the reduction this week",
      rows: ["S-24", "S-25"],
    },
  ],
  says: {
    plain:
      "You take levodopa. For restless legs it is meant for now and then only. If you take it daily, your doctor can plan to lower it step by step. Do not stop it all at once.",
    clinician: "Levodopa taken: find out how many days a week; daily use is reduced stepwise under cover, never abruptly.",
  },
  monitoring: ["Contact each week until four weeks after the last dose"],
  stopping: "Step by step as the prescriber plans, never all at once",
  needs: "clinician",
  disagreements: ["D-03"],
  reviewed,
  rows: ["B1-11", "DR-07", "M-DA", "S-24", "S-25", "F-09"],
});

const harmsValves = (id: "cabergoline" | "pergolide", title: string, rows: Treatment["rows"]): Treatment =>
  line({
    id,
    title,
    kind: "medicine",
    group: "rls-medicine",
    ingredient: id,
    never: [{ when: always, says: "It can harm the heart valves: guidance is against it for restless legs", rows }],
    says: {
      plain: `${title} can harm the heart valves, so it is not used for restless legs. If you take it already, do not stop it all at once: ask the doctor who prescribes it.`,
      clinician: `${title}: not for RLS (valvulopathy, fibrosis); if taken, clarify the indication and reduce stepwise with the prescriber.`,
    },
    stopping: "If taken: step by step with the prescriber, never all at once",
    needs: "clinician",
    disagreements: ["D-10"],
    reviewed,
    rows,
  });

export const cabergoline = harmsValves("cabergoline", "Cabergoline", ["B1-20", "DR-08"]);
export const pergolide = harmsValves("pergolide", "Pergolide", ["B2-55", "DR-08"]);
