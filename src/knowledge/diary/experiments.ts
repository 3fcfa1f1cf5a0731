// Planned tests on oneself: only habits whose change does no harm. No medicine and no iron is ever tested this way, and
// nobody is asked to take more of anything: the other weeks are "as usual".
import { heavyAlcohol } from "../derived/risk.ts";
import { all, among, any, compare, holds, is, not, notEstablished, takingOrOrdered } from "../language.ts";
import type { Expr } from "../../logic/expr.ts";
import type { Ruled, Says } from "../shape.ts";
import { clotPossible, ischemiaPossible } from "../treatments/first-things-first.ts";
import type { TriggerId } from "./triggers.ts";

const reviewed = "2026-11-22";

export interface Experiment extends Ruled {
  readonly id: string;
  readonly title: string;
  /** The line of the diary that shows whether the plan was kept; none shows the hour of sport. */
  readonly trigger?: TriggerId;
  /** Offered only when this is yes. While it is unknown, its facts are asked first. */
  readonly provided: Expr;
  /** What to do in the weeks that change something. */
  readonly change: Says;
}

export const experiments = [
  {
    id: "no-late-caffeine",
    title: "Weeks without caffeine after noon",
    trigger: "late-caffeine",
    provided: compare("caffeine-cups-per-day", ">", 0, "1/d"),
    change: {
      plain: "In these weeks, no coffee, strong tea, cola or energy drink after noon. In the other weeks, live as you always do.",
      clinician: "No caffeine from 12:00 on against usual intake, in random order within pairs of weeks.",
    },
    rows: ["C-NOF-004", "C-NOF-008", "N-11", "C-LIF-002"],
    reviewed,
  },
  {
    id: "no-alcohol",
    title: "Weeks without alcohol",
    trigger: "alcohol",
    // Weeks "as usual" must not tell anybody to drink who should not.
    provided: all(
      compare("alcohol-drinks-per-week", ">", 0, "1/wk"),
      compare("age", ">=", 18, "a"),
      not(holds(heavyAlcohol)),
      notEstablished(is("pregnant")),
      any(not(is("pregnant")), is("postmenopausal"), among("sex", "male")),
      not(takingOrOrdered("cns-active")),
    ),
    change: {
      plain: "In these weeks, drink no alcohol. In the other weeks, live as you always do, and drink no more than that.",
      clinician:
        "No alcohol against usual intake; not for heavy drinking, in pregnancy, under 18 or beside medicines that act on the brain.",
    },
    rows: ["C-NOF-004", "C-NOF-008", "N-11", "C-LIF-005", "S-18"],
    reviewed,
  },
  {
    id: "earlier-exercise",
    title: "Weeks without sport in the evening",
    provided: all(compare("exercise-minutes-per-week", ">", 0, "min/wk"), not(clotPossible.when), not(ischemiaPossible.when)),
    change: {
      plain: "In these weeks, move your sport to the morning or the early afternoon. In the other weeks, live as you always do.",
      clinician: "Exercise moved out of the evening against usual hours; only for people who exercise already.",
    },
    rows: ["C-NOF-004", "C-NOF-008", "N-03", "C-LIF-010"],
    reviewed,
  },
] as const satisfies readonly Experiment[];

export type ExperimentId = (typeof experiments)[number]["id"];

export interface ExperimentRules extends Ruled {
  readonly fewestPairs: number;
  readonly usualPairs: number;
  readonly mostPairs: number;
  /** A whole week, so that every period holds every day of the week once. */
  readonly periodNights: number;
  /** The first nights of a period still belong to the one before. */
  readonly settlingNights: number;
  /** Nights told after settling; a period with fewer does not count. */
  readonly usableNights: number;
  readonly level: number;
  readonly matters: number;
}

export const experimentRules: ExperimentRules = {
  fewestPairs: 3,
  usualPairs: 4,
  mostPairs: 6,
  periodNights: 7,
  settlingNights: 2,
  usableNights: 4,
  level: 0.95,
  matters: 1,
  rows: ["C-NOF-004", "C-NOF-006", "C-NOF-008", "C-NOF-009", "C-NOF-010"],
  reviewed,
};

export type ExperimentAnswer = "running" | "not-enough-nights" | "cannot-tell-yet" | "small-at-most" | "tested-likely" | "tested-other-way";

const rows = ["C-NOF-013", "C-LIF-017"] as const;

export const experimentAnswers: Readonly<Record<ExperimentAnswer, Ruled & { readonly says: Says }>> = {
  running: {
    says: {
      plain: "The test is still running. We look at the end, not before. A look half way would fool us both.",
      clinician: "Not analysed before the last planned night: repeated looks raise false alarms.",
    },
    rows,
    reviewed,
  },
  "not-enough-nights": {
    says: {
      plain: "Too few nights were noted to judge this test.",
      clinician: "Fewer complete pairs than the plan needs: nothing is said.",
    },
    rows,
    reviewed,
  },
  "cannot-tell-yet": {
    says: {
      plain: "The test could not tell. Your nights would fit a change, and they would fit none. A longer test might.",
      clinician: "The interval over the pairs holds zero and differences that would matter.",
    },
    rows,
    reviewed,
  },
  "small-at-most": {
    says: {
      plain: "If it made a change, it was small: less than one point on your scale of ten.",
      clinician: "The interval over the pairs lies within one point either way.",
    },
    rows,
    reviewed,
  },
  "tested-likely": {
    says: {
      plain: "Tested, and likely for you: the weeks that changed it had better nights. Whether to go on is your choice.",
      clinician: "Randomised within the person: usual weeks were worse, with the interval over the pairs above zero. Not blinded.",
    },
    rows,
    reviewed,
  },
  "tested-other-way": {
    says: {
      plain: "Tested: the weeks that changed it had worse nights. There is no reason to go on with it.",
      clinician: "Randomised within the person: usual weeks were better, with the interval over the pairs below zero. Not blinded.",
    },
    rows,
    reviewed,
  },
};
