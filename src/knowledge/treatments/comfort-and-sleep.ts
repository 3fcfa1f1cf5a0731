// Comfort at night, sleep and strain: low harm, each with the little that is known of it.
import { always } from "../derived/always.ts";
import { any, compare, is, level } from "../language.ts";
import type { Hold, Treatment } from "../shape.ts";
import { line } from "./line.ts";
import { legStops, maybeRls } from "./movement.ts";

const reviewed = "2026-11-22";

interface Habit {
  readonly id: string;
  readonly title: string;
  readonly when: Treatment["for"][number]["when"];
  readonly strength: "expert" | "none";
  readonly never?: readonly Hold[];
  readonly cautions?: readonly Hold[];
  readonly says: Treatment["says"];
  readonly rows: Treatment["rows"];
}
const habit = ({ id, title, when, strength, never = [], cautions = [], says, rows }: Habit): Treatment =>
  line({
    id,
    title,
    kind: "habit",
    group: "habit",
    for: [{ advice: "consider", when, strength, certainty: "none", rows }],
    never,
    cautions,
    says,
    needs: "person",
    reviewed,
    rows,
  });

export const mentalAlerting = habit({
  id: "mental-alerting",
  title: "Keep the mind busy while you must sit",
  when: maybeRls,
  strength: "expert",
  says: {
    plain: "When you must sit still, a puzzle, a game or handwork can hold symptoms off. Book an aisle seat so that you can get up.",
    clinician: "Mental alerting during unavoidable rest, and an aisle seat: expert advice, low harm.",
  },
  rows: ["N-17", "B2-02"],
});

export const sleepRegularity = habit({
  id: "sleep-regularity",
  title: "The same hours for sleep",
  when: always,
  strength: "expert",
  cautions: [{ when: is("shift-work"), says: "Shift work: the link with restless legs is not settled", rows: ["C-LIF-013"] }],
  says: {
    plain: "Go to bed and get up at about the same time each day. If your mornings are free, you can try to sleep later.",
    clinician: "Regular sleep times, with a later rise where feasible: expert advice, low harm.",
  },
  rows: ["N-10", "C-LIF-013", "C-LIF-015"],
});

export const sleepTraining = habit({
  id: "cbt-i",
  title: "A course for better sleep (CBT-I)",
  when: any(is("insomnia"), compare("insomnia-severity-total", ">=", 14, "{score}")),
  strength: "none",
  cautions: [
    {
      when: compare("epworth-total", ">=", 11, "{score}"),
      says: "Very sleepy by day: look for the cause first",
      rows: ["SV-ESS", "C-QST-008"],
    },
  ],
  says: {
    plain:
      "A sleep course (CBT-I) helps people to fall asleep and stay asleep, also with restless legs. It does not change the legs themselves.",
    clinician: "CBT-I in RLS with insomnia: insomnia and anxiety better to three months, RLS severity unchanged (one trial, 25 people).",
  },
  rows: ["N-09", "C-LIF-011", "C-QST-007"],
});

export const stressReduction = habit({
  id: "stress-reduction",
  title: "Ways to unwind",
  when: any(is("anxiety"), level("symptom-distress", ">=", "moderate")),
  strength: "none",
  says: {
    plain: "Calm breathing or mindfulness can make bad evenings easier to bear. They do little to the urge itself.",
    clinician: "Mindfulness or CBT for distress: little effect on the urge; no effect size for stress in RLS.",
  },
  rows: ["N-09", "C-LIF-015"],
});

export const massage = habit({
  id: "massage",
  title: "Massage",
  when: maybeRls,
  strength: "none",
  never: [...legStops, { when: is("leg-skin-injury-or-infection"), says: "Sore, injured or infected skin", rows: ["N-02"] }],
  says: {
    plain: "A foot or leg massage in the evening eased symptoms in a small trial. Do not massage a leg that is newly painful or swollen.",
    clinician:
      "Foot massager: severity -9.0 (95 % CI -16.3 to -1.7) against none in a pilot of 28; never with a possible deep vein thrombosis.",
  },
  rows: ["N-14", "RF-01"],
});

export const bath = habit({
  id: "warm-or-cool-bath",
  title: "A warm or cool bath, or heat",
  when: maybeRls,
  strength: "none",
  never: legStops,
  cautions: [
    {
      when: any(is("severe-neuropathy-with-sensory-loss"), is("burning-or-numb-feet"), is("peripheral-neuropathy")),
      says: "Feet that feel less: test the water with the hand",
      rows: ["N-14", "C-VEN-075"],
    },
  ],
  says: {
    plain: "A bath before bed, warm or cool, or a warm pack on the legs can help some people to fall asleep.",
    clinician: "Bath or heat before bed: heat improved sleep in a pilot trial; no guideline recommendation.",
  },
  rows: ["N-14"],
});
