// Prescribed medicines that provoke restless legs: the prescriber looks at them, the person never stops one.
import type { Expr } from "../../logic/expr.ts";
import { diagnosisMet } from "../derived/diagnosis.ts";
import { moodNotSafe } from "../derived/risk.ts";
import { mimicIs } from "../diagnosis/mimics.ts";
import { all, any, compare, holds, is, notRuledOut, taking } from "../language.ts";
import { takingOnly } from "../medicines/members.ts";
import type { Cap, Hold, Treatment } from "../shape.ts";
import { line } from "./line.ts";

interface Culprit {
  readonly id: string;
  readonly title: string;
  readonly ingredient?: string;
  readonly taken: Expr;
  /** What it is for, so that a person knows why it must not simply end. */
  readonly purpose: string;
  readonly clinician: string;
  readonly mood?: boolean;
  readonly avoid?: readonly Hold[];
  readonly cautions?: readonly Hold[];
  readonly disagreements?: readonly string[];
  readonly rows: Treatment["rows"];
}

const mayMatter = any(notRuledOut(holds(diagnosisMet)), mimicIs("akathisia"));

const moodFirst: Cap = {
  to: "only-if",
  when: any(compare("phq9-total", ">=", 15, "{score}"), holds(moodNotSafe)),
  says: "Mood is not stable: only its prescriber decides, and not before mood is safe",
  rows: ["S-29", "RX-9", "RF-08"],
};

const treatsNervePain: Hold = {
  when: any(is("peripheral-neuropathy"), is("small-fiber-neuropathy")),
  says: "It may be treating nerve pain: keep it, and tell the prescriber about the legs",
  rows: ["RX-9", "S-13"],
};

const review = ({
  id,
  title,
  ingredient,
  taken,
  purpose,
  clinician,
  mood = true,
  avoid = [],
  cautions = [],
  disagreements = [],
  rows,
}: Culprit): Treatment =>
  line({
    id,
    title: `${title}: prescriber review`,
    kind: "stop-medicine",
    group: "safety",
    ...(ingredient !== undefined && { ingredient }),
    for: [
      {
        advice: "consider",
        when: all(mayMatter, taken),
        strength: "good-practice",
        certainty: "none",
        rows: ["B1-GPS2", "RX-9", "S-13"],
      },
    ],
    caps: mood ? [moodFirst] : [],
    avoid: avoid.map((hold) => ({ ...hold, when: all(taken, hold.when) })),
    cautions,
    says: {
      plain: `${title} can bring on restless legs or make them worse. Never stop it by yourself: ${purpose}. Ask the doctor who prescribes it if something else would do.`,
      clinician,
    },
    monitoring: [
      "Did the legs begin after its start or a higher dose? Mood and the illness it treats at each step",
      ...(mood ? ["While depression is moderate or worse: mood each week, with the ninth question of the PHQ-9"] : []),
      "Legs 1 to 4 weeks after a change",
    ],
    stopping: "Only by its prescriber, step by step",
    needs: "clinician",
    disagreements,
    reviewed: "2026-11-22",
    rows,
  });

const lowersMood = "it protects your mood";

export const culprits: readonly Treatment[] = [
  review({
    id: "review-ssri",
    title: "SSRI",
    ingredient: "ssri",
    taken: taking("ssri"),
    purpose: lowersMood,
    clinician:
      "SSRI: new or worse RLS in about 5 to 10 % of first users, mostly in the first days; prescriber weighs a lower dose, change or keeping it (wait and watch) against mood.",
    disagreements: ["D-16"],
    rows: ["RXL-SSRI", "RX-1", "RX-4", "RX-9", "N-12", "S-13", "S-29", "B1-GPS2", "C-13"],
  }),
  review({
    id: "review-snri",
    title: "SNRI",
    ingredient: "snri",
    taken: taking("snri"),
    purpose: "it protects your mood or eases pain",
    clinician:
      "SNRI (venlafaxine, duloxetine): new or worse RLS in about 5 to 10 % of first users; keep duloxetine where it treats neuropathic pain.",
    avoid: [{ ...treatsNervePain, when: all(taking("duloxetine"), treatsNervePain.when) }],
    disagreements: ["D-16"],
    rows: ["RXL-SNRI", "RX-1", "RX-9", "N-12", "S-13", "S-29", "B1-GPS2", "C-13"],
  }),
  review({
    id: "review-tetracyclic",
    title: "Mirtazapine or mianserin",
    ingredient: "tetracyclic",
    taken: taking("tetracyclic"),
    purpose: lowersMood,
    clinician:
      "Mirtazapine has the highest rate of new or worse RLS among antidepressants (28 % of first users); prescriber weighs a change against mood and sleep.",
    disagreements: ["D-16"],
    rows: ["RXL-NASSA", "RX-1", "RX-9", "N-12", "S-13", "S-29", "B1-GPS2", "C-13"],
  }),
  review({
    id: "review-tricyclic",
    title: "Tricyclic antidepressant",
    ingredient: "tricyclic",
    taken: taking("tricyclic"),
    purpose: "it protects your mood or eases pain",
    clinician: "Tricyclic (amitriptyline best documented): prescriber review; keep it where it treats neuropathic pain.",
    avoid: [treatsNervePain],
    disagreements: ["D-16"],
    rows: ["RXL-TCA", "RX-4", "RX-9", "N-12", "S-13", "S-29", "B1-GPS2", "C-13"],
  }),
  review({
    id: "review-antipsychotic",
    title: "Antipsychotic",
    ingredient: "antipsychotic",
    taken: taking("antipsychotic"),
    purpose: "it protects your mind",
    clinician: "Antipsychotic: provokes RLS and akathisia; psychiatry decides, and no substitute is named here because the class provokes.",
    cautions: [{ when: mimicIs("akathisia"), says: "The picture of akathisia: see the alarm", rows: ["RF-16"] }],
    rows: ["RXL-FGA", "RXL-SGA", "RX-5", "RX-9", "N-12", "S-13", "B1-GPS2", "C-13"],
  }),
  review({
    id: "review-antiemetic",
    title: "Medicine against sickness that blocks dopamine",
    taken: takingOnly("dopamine-antagonist", "antipsychotic", "calcium-antagonist-dopamine-blocking"),
    purpose: "sickness may come back",
    clinician:
      "Dopamine-blocking antiemetic (metoclopramide, prochlorperazine, promethazine and others): provokes RLS and akathisia; prescriber review.",
    mood: false,
    rows: ["RXL-EMET", "RX-9", "N-12", "S-13", "B1-GPS2"],
  }),
  review({
    id: "review-dopamine-blocking-calcium-antagonist",
    title: "Flunarizine or cinnarizine",
    ingredient: "calcium-antagonist-dopamine-blocking",
    taken: taking("calcium-antagonist-dopamine-blocking"),
    purpose: "migraine or dizziness may come back",
    clinician: "Flunarizine, cinnarizine: calcium antagonists with dopamine block; prescriber review.",
    rows: ["RXL-CCB", "RX-9", "S-13", "B1-GPS2"],
  }),
  review({
    id: "review-dopamine-depleter",
    title: "Medicine that empties dopamine stores",
    ingredient: "dopamine-depleter",
    taken: taking("dopamine-depleter"),
    purpose: "it treats other movements",
    clinician: "Tetrabenazine and relatives, reserpine: dopamine depletion; prescriber review.",
    rows: ["RXL-VMAT", "RX-9", "S-13", "B1-GPS2"],
  }),
  review({
    id: "review-lithium",
    title: "Lithium",
    ingredient: "lithium",
    taken: taking("lithium"),
    purpose: lowersMood,
    clinician: "Lithium: reported to provoke RLS; psychiatry decides.",
    rows: ["RXL-LI", "RX-9", "S-13", "B1-GPS2", "C-13"],
  }),
  review({
    id: "review-tramadol",
    title: "Tramadol",
    ingredient: "tramadol",
    taken: taking("tramadol"),
    purpose: "that can bring pain and withdrawal",
    clinician: "Tramadol: provokes and, rarely, augments RLS; prescriber review, reduction by 10 % every 1 to 4 weeks, never abrupt.",
    mood: false,
    rows: ["RXL-OPI", "RX-5", "RX-9", "B2-16", "M-OPI", "S-13"],
  }),
];
