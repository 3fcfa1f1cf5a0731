// Movement, strength and weight: low in evidence, low in harm.
import { always } from "../derived/always.ts";
import { diagnosisMet } from "../derived/diagnosis.ts";
import { childPossible, possible } from "../diagnosis/status.ts";
import { any, compare, holds, is } from "../language.ts";
import type { Hold } from "../shape.ts";
import { clotPossible, ischemiaPossible } from "./first-things-first.ts";
import { line } from "./line.ts";

const reviewed = "2026-11-22";

/** The picture may be restless legs: habits that are meant for it are named. */
export const maybeRls = any(holds(diagnosisMet), holds(possible), holds(childPossible));

export const legStops: readonly Hold[] = [clotPossible, ischemiaPossible];

export const exercise = line({
  id: "exercise",
  title: "Moderate exercise",
  kind: "habit",
  group: "habit",
  for: [
    {
      advice: "consider",
      when: is("dialysis"),
      strength: "none",
      certainty: "none",
      says: "On dialysis: during or between sessions, with the dialysis team",
      rows: ["N-04", "C-LIF-009"],
    },
    { advice: "consider", when: always, strength: "none", certainty: "none", rows: ["N-03", "C-LIF-007", "B1-29"] },
  ],
  never: legStops,
  cautions: [
    {
      when: any(is("unsteady-gait"), compare("falls-in-last-year", ">=", 1, "1")),
      says: "Falls: with a physiotherapist",
      rows: ["C-10", "S-28"],
    },
  ],
  says: {
    plain:
      "Walking or light training on three days a week helped people with restless legs in a small trial. Stay away from hard sport late in the evening.",
    clinician:
      "Aerobic and lower-body resistance training three days a week for 12 weeks: one small randomised trial (23 completed), benefit by week 6; no guideline recommendation.",
  },
  monitoring: ["Six to twelve weeks before it is judged"],
  needs: "person",
  reviewed,
  rows: ["N-03", "N-04", "C-LIF-007", "C-LIF-009", "C-LIF-010", "C-QST-002", "B1-29"],
});

export const stretching = line({
  id: "stretching",
  title: "Stretching before bed",
  kind: "habit",
  group: "habit",
  for: [{ advice: "consider", when: maybeRls, strength: "none", certainty: "none", rows: ["N-05"] }],
  never: legStops,
  says: {
    plain: "Stretch your calves and the backs of your thighs for a few minutes before bed. It has hardly been tested, but it does no harm.",
    clinician: "Calf and hamstring stretching before bed: small trials, no guideline recommendation.",
  },
  needs: "person",
  reviewed,
  rows: ["N-05"],
});

export const yoga = line({
  id: "yoga",
  title: "Yoga",
  kind: "habit",
  group: "habit",
  for: [{ advice: "consider", when: maybeRls, strength: "none", certainty: "low", rows: ["N-06", "C-LIF-008", "B1-29"] }],
  never: legStops,
  says: {
    plain: "Twelve weeks of yoga with practice at home helped more than watching films in a small trial.",
    clinician:
      "Yoga for 12 weeks: 41 randomised, 30 completed; minimal or mild at the end in 77 % against 24 %; no guideline recommendation.",
  },
  needs: "person",
  reviewed,
  rows: ["N-06", "C-LIF-008", "B1-29"],
});

export const physiotherapy = line({
  id: "physiotherapy",
  title: "Physiotherapy",
  kind: "habit",
  group: "habit",
  for: [
    {
      advice: "consider",
      when: any(is("unsteady-gait"), compare("falls-in-last-year", ">=", 1, "1")),
      strength: "expert",
      certainty: "none",
      rows: ["C-10", "S-28"],
    },
  ],
  never: legStops,
  says: {
    plain: "You feel unsteady or have had a fall. A physiotherapist can help you move safely, and build the training that suits your legs.",
    clinician: "Falls or unsteady gait: physiotherapy for gait and for exercise that is safe; needed before any sedating medicine too.",
  },
  needs: "clinician",
  reviewed,
  rows: ["C-10", "S-28", "N-03"],
});

export const weight = line({
  id: "weight-change",
  title: "Food and weight",
  kind: "habit",
  group: "habit",
  for: [
    {
      advice: "consider",
      when: compare("bmi", ">=", 30, "kg/m2"),
      strength: "expert",
      certainty: "none",
      rows: ["C-LIF-003", "C-11", "S-17"],
    },
  ],
  cautions: [
    { when: is("eating-disorder-ever"), says: "An eating disorder, now or before: not without the team that treats it", rows: ["C-09"] },
    { when: is("pregnant"), says: "Pregnancy is no time to lose weight: ask the obstetric team", rows: ["C-07"] },
  ],
  says: {
    plain:
      "A higher weight is linked with restless legs and with sleep apnoea. A dietitian can help. Nobody has tested if losing weight calms the legs.",
    clinician:
      "BMI of 30 or more is associated with incident RLS (OR 1.57); weight loss has no trial for RLS, and several medicines add weight.",
  },
  needs: "person",
  reviewed,
  rows: ["C-LIF-001", "C-LIF-003", "C-11", "C-LIF-017"],
});
