// The gates that stand before every treatment. A later step never lifts what a gate has closed.
import type { Expr } from "../logic/expr.ts";
import { alarmIs, emergency } from "./alarms.ts";
import { diagnosisMet } from "./derived/diagnosis.ts";
import { possiblyPregnant } from "./derived/risk.ts";
import { all, any, compare, holds, notEstablished, unknown } from "./language.ts";
import { childPossible, possible } from "./diagnosis/status.ts";
import type { Advice, Group, Hold } from "./shape.ts";

export interface Gate extends Hold {
  readonly id: string;
  readonly groups: readonly Group[];
  /** `silent`: there is no line at all, because nothing about this treatment can be said yet. */
  readonly to: Exclude<Advice, "offer"> | "silent";
}

const rlsMedicines: readonly Group[] = ["rls-medicine"];
const rlsIron: readonly Group[] = ["rls-iron-oral", "rls-iron-iv"];

/** Nobody has found it to be restless legs syndrome, nor possible: then nothing about its treatment can be said. */
export const diagnosisOpen: Expr = notEstablished(any(holds(diagnosisMet), holds(possible), holds(childPossible)));

export const gates: readonly Gate[] = [
  {
    id: "diagnosis-open",
    groups: [...rlsMedicines, ...rlsIron, "device"],
    to: "silent",
    when: diagnosisOpen,
    says: "It is not established that this is restless legs syndrome",
    rows: ["S-01"],
  },
  {
    id: "diagnosis-possible-medicine",
    groups: [...rlsMedicines, "device"],
    to: "silent",
    when: all(notEstablished(holds(diagnosisMet)), any(holds(possible), holds(childPossible))),
    says: "Restless legs syndrome is possible; a clinician has to confirm it first",
    rows: ["S-01", "SC-RULE"],
  },
  {
    id: "diagnosis-possible",
    groups: [...rlsIron, "habit"],
    to: "only-if",
    when: all(notEstablished(holds(diagnosisMet)), any(holds(possible), holds(childPossible))),
    says: "Only once a clinician has confirmed that this is restless legs syndrome",
    rows: ["S-01", "SC-RULE"],
  },
  {
    id: "emergency-first",
    groups: [...rlsMedicines, ...rlsIron, "general"],
    to: "avoid",
    when: holds(emergency),
    says: "There is an emergency: nothing is started or raised until it has been dealt with",
    rows: ["S-00"],
  },
  {
    id: "emergency-no-habits",
    groups: ["habit", "device", "venous"],
    to: "avoid",
    when: holds(emergency),
    says: "There is an emergency: nothing else is said until it has been dealt with",
    rows: ["S-00"],
  },
  {
    id: "clot-first",
    groups: [...rlsMedicines, ...rlsIron],
    to: "only-if",
    when: alarmIs("suspected-dvt"),
    says: "Only once a blood clot in the leg has been ruled out or treated",
    rows: ["RF-01", "S-00"],
  },
  {
    id: "child",
    groups: rlsMedicines,
    to: "never",
    when: compare("age", "<", 18, "a"),
    says: "Under 18: this software proposes no medicine for restless legs other than iron by mouth",
    rows: ["S-22", "B2-74"],
  },
  {
    id: "age-unknown",
    groups: [...rlsMedicines, ...rlsIron, "general"],
    to: "only-if",
    when: unknown("age"),
    says: "The age is not known",
    rows: ["S-22"],
  },
  {
    id: "possibly-pregnant",
    groups: [...rlsMedicines, "rls-iron-iv", "general"],
    to: "only-if",
    when: holds(possiblyPregnant),
    says: "Only once a pregnancy has been ruled out",
    rows: ["S-20", "B1-GPS3"],
  },
];
