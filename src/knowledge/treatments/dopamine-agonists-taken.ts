// A dopamine agonist that is taken already: never more of it, going on under watch, or stepping down as planned.
import { all, any, compare, compareTo, dose, holds, is, not, notEstablished, settled, taking } from "../language.ts";
import { moodNotSafe } from "../derived/risk.ts";
import type { Hold, Treatment } from "../shape.ts";
import { type Agonist, agonists } from "./dopamine-agonists.ts";
import { augmented, dopaminergicCautions, impulses, psychosis, sleepAttacks } from "./dopaminergic-holds.ts";
import { clotPossible, emergencyNow } from "./first-things-first.ts";
import { line } from "./line.ts";

const reviewed = "2026-11-22";
const whenTaken = ({ id }: Agonist, list: readonly Hold[]): readonly Hold[] =>
  list.map((hold) => ({ ...hold, when: all(taking(id), hold.when) }));

const reasonToStepDown = any(augmented.when, impulses.when, sleepAttacks.when, psychosis.when);
const openQuestions = not(settled(reasonToStepDown));

const parkinson: Hold = {
  when: is("parkinson-disease"),
  says: "Parkinson disease: neurology plans all dopaminergic treatment",
  rows: ["PD-1"],
};

/** A line that exists only to say no. */
const raise = (agonist: Agonist): Treatment =>
  line({
    id: `${agonist.id}-raise`,
    title: `${agonist.name}: a higher, split or earlier dose`,
    kind: "medicine",
    group: "safety",
    ingredient: agonist.id,
    never: whenTaken(agonist, [
      {
        when: compareTo(dose(agonist.id), ">=", agonist.ceiling),
        says: `The dose is at or above the ceiling for restless legs, ${agonist.ceiling} ${agonist.unit} a day`,
        rows: ["B2-15", "M-DA", ...agonist.rows],
      },
      augmented,
      { when: is("prior-augmentation"), says: "Augmentation happened before", rows: ["S-24", "M-DA"] },
      impulses,
      sleepAttacks,
      psychosis,
      clotPossible,
      emergencyNow,
    ]),
    says: {
      plain: `Do not take more ${agonist.name.toLowerCase()}, and do not take it earlier in the day. It would help for a while and then make things worse. Do not stop it all at once either.`,
      clinician: `${agonist.name}: no rise, no split, no earlier dose; the approach of 2016 (split or advance in mild augmentation, or rotigotine) is superseded.`,
    },
    needs: "clinician",
    disagreements: ["D-03"],
    reviewed,
    rows: ["M-DA", "B2-15", "B2-13", "S-24", "S-25", "D-03"],
  });

const goOn = (agonist: Agonist): Treatment =>
  line({
    id: `${agonist.id}-continue`,
    title: `${agonist.name}: going on under watch`,
    kind: "monitoring",
    group: "safety",
    ingredient: agonist.id,
    for: [
      {
        advice: "only-if",
        when: all(taking(agonist.id), notEstablished(reasonToStepDown)),
        strength: "conditional",
        certainty: "none",
        says: "Only while it helps, the dose stays low and every visit finds no augmentation, no impulse control problem and no sleep attack",
        rows: ["S-23", "M-DA"],
      },
    ],
    cautions: [
      {
        when: openQuestions,
        says: "Not every question has been asked: augmentation, impulse control, sleep attacks, psychosis",
        rows: ["M-DA", "F-07"],
      },
      ...whenTaken(agonist, [parkinson]),
      ...dopaminergicCautions,
    ],
    says: {
      plain: `You take ${agonist.name.toLowerCase()}. Nobody should force a stop while it works well. At each visit tell your doctor if symptoms start earlier, or if you have strong urges or sudden sleep.`,
      clinician: `Stable on ${agonist.name.toLowerCase()} within ${agonist.ceiling} ${agonist.unit}: no forced stop; explain the guidance of 2025, screen at every visit, keep iron on target, discuss a gradual change.`,
    },
    monitoring: [
      "Every 3 to 6 months: the augmentation questions, impulse control (ask the partner too), sleep attacks, mood, blood pressure, skin",
      "Iron",
    ],
    stopping: `Never all at once: ${agonist.step} a step, 3 to 14 days each`,
    needs: "clinician",
    disagreements: ["D-02"],
    reviewed,
    rows: ["S-23", "M-DA", "F-07", "B2-17"],
  });

const stepDown = (agonist: Agonist): Treatment =>
  line({
    id: `${agonist.id}-taper`,
    title: `${agonist.name}: stepping down as planned`,
    kind: "stop-medicine",
    group: "safety",
    ingredient: agonist.id,
    for: [
      {
        advice: "consider",
        when: all(taking(agonist.id), notEstablished(is("parkinson-disease")), reasonToStepDown),
        strength: "consensus",
        certainty: "none",
        rows: ["S-24", "S-25", "M-DA"],
      },
      {
        advice: "only-if",
        when: all(taking(agonist.id), reasonToStepDown),
        strength: "consensus",
        certainty: "none",
        says: "Only if neurology agrees, which plans all dopaminergic treatment in Parkinson disease",
        rows: ["S-24", "S-25", "PD-1"],
      },
    ],
    cautions: [
      {
        when: compare("irls-total", ">=", 21, "{score}"),
        says: "Severe: start the cover first (an alpha-2-delta ligand, or a low-dose opioid by a specialist), then step down",
        rows: ["S-24", "M-DA"],
      },
      {
        when: holds(moodNotSafe),
        says: "Mood first: withdrawal can bring thoughts of self-harm, so mental health goes along",
        rows: ["M-DAWS", "RF-08"],
      },
      {
        when: is("impulse-control-problem"),
        says: "An impulse control problem is the main risk for withdrawal: slower, with money protected and a partner told",
        rows: ["M-DAWS", "RF-09"],
      },
      { when: is("withdrawal-signs"), says: "Signs of withdrawal: slow down", rows: ["M-DAWS"] },
    ],
    says: {
      plain: `${agonist.name} may be making things worse. Your doctor can plan to lower it in small steps. Never stop it all at once: that can be dangerous. A hard week or two after the last dose is common.`,
      clinician: `Planned reduction of ${agonist.name.toLowerCase()} by ${agonist.step} a step, 3 to 14 days each, after iron and aggravators and under cover; rebound is worst on days 4 to 10 after the last dose; watch for dopamine agonist withdrawal.`,
    },
    monitoring: [
      "Contact each week until four weeks after the last dose: rebound, sleep, anxiety, low mood, craving, thoughts of self-harm",
      "Iron to target and aggravators out first",
    ],
    stopping: `${agonist.step} a step, 3 to 14 days each; slower when withdrawal shows; never all at once`,
    needs: "specialist",
    disagreements: ["D-03"],
    reviewed,
    rows: ["S-24", "S-25", "M-DA", "M-DAWS", "F-09", "B2-12", "B2-14"],
  });

export const dopamineAgonistsTaken: readonly Treatment[] = agonists.flatMap((agonist) => [
  raise(agonist),
  goOn(agonist),
  stepDown(agonist),
]);
