// Mimics in which somebody moves or is restless for another reason.
import { all, any, compare, holds, is, not } from "../../language.ts";
import type { Criterion, Mimic } from "../../shape.ts";
import { untreatedSleepApnea } from "../../derived/sleep.ts";

const reviewed = "2026-11-22";

export const plmsAboveLimit: Criterion = {
  id: "plms-above-limit",
  says: "Leg movements in sleep above 15 an hour (adults) or 5 an hour (children)",
  rows: ["SF-PLMD", "C-SLP-100"],
  reviewed,
  when: any(
    all(compare("age", ">=", 18, "a"), compare("plms-index", ">", 15, "/h")),
    all(compare("age", "<", 18, "a"), compare("plms-index", ">", 5, "/h")),
  ),
};

// Movements at the end of apnoeas are no disorder of their own, so a milder untreated apnoea with symptoms excludes it too.
const apneaExplainsMovements = any(
  holds(untreatedSleepApnea),
  all(
    compare("apnea-hypopnea-index", ">=", 5, "/h"),
    any(compare("epworth-total", ">=", 11, "{score}"), is("snores-loudly")),
    not(is("sleep-apnea-treated")),
  ),
);

export const restlessnessMimics = [
  {
    id: "akathisia",
    title: "Akathisia from a medicine",
    domain: "medicines",
    rows: ["MM-AKA", "RF-16"],
    reviewed,
    pattern: all(is("whole-body-inner-restlessness"), compare("dopamine-blocker-started-or-raised-weeks", "<=", 6, "wk")),
    against: any(is("worse-in-evening"), is("relieved-by-movement")),
    asks: ["whole-body-inner-restlessness", "dopamine-blocker-started-or-raised-weeks", "cannot-sit-through-meeting", "worse-in-evening"],
    says: {
      plain:
        "Some medicines for nausea or mental health can make the whole body restless, all day long. It starts within weeks of a new drug or a higher dose. Do not stop it by yourself. Call the doctor who gave it to you soon.",
      clinician:
        "Akathisia: inner restlessness of the whole body, all day, little eased by moving or by the hour, within 6 weeks of starting or raising a dopamine blocker, antiemetic or SSRI. Prescriber review; never a dopaminergic.",
    },
  },
  {
    id: "habitual-foot-tapping",
    title: "Foot tapping habit",
    domain: "lifestyle",
    rows: ["MM-FOOT"],
    reviewed,
    pattern: all(is("habit-without-urge"), not(is("urge-to-move-legs"))),
    against: is("disturbs-sleep"),
    asks: ["habit-without-urge", "urge-to-move-legs", "disturbs-sleep"],
    says: {
      plain:
        "Many people tap a foot or rock a leg when they are bored or tense. There is no bad feeling and no urge. They can stop when they want to, and sleep is fine.",
      clinician:
        "Habitual foot tapping or leg rocking: without felt urge or unpleasant sensation, easily stopped, sleep unaffected (criteria 1 and 4 fail).",
    },
  },
  {
    id: "anxiety",
    title: "Restlessness from worry",
    domain: "mood",
    rows: ["MM-ANX"],
    reviewed,
    pattern: all(is("worry-driven-pacing"), not(is("urge-to-move-legs"))),
    against: is("worse-in-evening"),
    asks: ["worry-driven-pacing", "urge-to-move-legs", "worse-in-evening"],
    says: {
      plain: "Worry can make you pace at any hour. Calming down helps, more than moving does. It is not about the legs.",
      clinician:
        "Anxiety or agitation: worry-driven pacing at any time of day, eased by calming rather than by movement, without a leg focus.",
    },
  },
  {
    id: "periodic-limb-movement-disorder",
    title: "Leg movements in sleep",
    domain: "sleep",
    rows: ["MM-PLMD", "SF-PLMD", "C-SLP-100"],
    reviewed,
    // The classification also says "not beside restless legs". That is left out of the pattern: it would make the
    // diagnosis depend on itself through its own mimics, and nobody meets it without the urge, which is required absent here.
    pattern: all(
      is("movements-seen-only-by-partner"),
      not(is("urge-to-move-legs")),
      holds(plmsAboveLimit),
      any(is("disturbs-sleep"), is("impairs-function")),
      not(is("narcolepsy")),
      not(apneaExplainsMovements),
      not(is("rem-sleep-behavior-disorder")),
    ),
    against: is("urge-to-move-legs"),
    asks: [
      "movements-seen-only-by-partner",
      "urge-to-move-legs",
      "plms-index",
      "disturbs-sleep",
      "impairs-function",
      "obstructive-sleep-apnea",
    ],
    says: {
      plain:
        "Some people kick or jerk their legs while asleep and do not know it. A partner sees it. There is no urge to move while awake. A night in a sleep lab can count the movements.",
      clinician:
        "Periodic limb movement disorder: PLMS above 15/h (adult) or 5/h (child) with disturbed sleep or impairment, no urge, and no narcolepsy, untreated sleep apnoea or REM sleep behaviour disorder; never diagnosed beside RLS.",
    },
  },
] as const satisfies readonly Mimic[];
