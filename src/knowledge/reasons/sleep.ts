// Reasons: sleep.
import { any, compare, holds } from "../language.ts";
import { sleepApneaSuspected, untreatedSleepApnea } from "../derived/sleep.ts";
import type { Reason } from "../shape.ts";

export const sleepReasons: readonly Reason[] = [
  {
    id: "sleep-apnea",
    title: "Sleep apnoea",
    domain: "sleep",
    rows: ["B1-GPS2", "RX-7", "N-13", "SF-EDS", "C-QST-008", "C-QST-009"],
    reviewed: "2026-11-22",
    suspected: any(holds(untreatedSleepApnea), holds(sleepApneaSuspected), compare("epworth-total", ">=", 11, "{score}")),
    settledBy: ["home-apnea-test", "polysomnography", "interview"],
    link: "possible",
    says: {
      plain:
        "Breathing stops in sleep wake you again and again. That can make restless legs worse. Loud snoring, pauses and sleepy days are the signs. Treating it may help both.",
      clinician:
        "Untreated obstructive sleep apnoea is an aggravator to deal with first (good practice statement). Marked sleepiness (Epworth ≥ 11) is unusual in RLS alone and should prompt a search; re-rate RLS after 4 to 8 weeks of treatment.",
    },
  },
];
