// The shape of the medicine: what a rule, a reason, a test, a treatment, an alarm must say to be complete.
// Everything is plain data that survives a round trip through JSON. Who says it and how well it is proven is
// read from the ledger rows, so no rule carries a mark of its own.
import type { Expr, Term } from "../logic/expr.ts";
import type { FactId } from "./facts.ts";
import type { RowId } from "./rows.ts";
import type { SourceId } from "./sources.ts";

/** The same thing said twice: to the person (reading grade 8 or lower) and to a clinician. */
export interface Says {
  readonly plain: string;
  readonly clinician: string;
}

/** What every rule carries: the ledger rows it comes from, and the day on which somebody last compared it with them. */
export interface Ruled {
  readonly rows: readonly [RowId, ...RowId[]];
  readonly reviewed: `${number}-${number}-${number}`;
}

/** A named statement. Where a person's word on `stated` is known, it stands before the expression. */
export interface Criterion extends Ruled {
  readonly id: string;
  readonly says: string;
  readonly stated?: FactId;
  readonly when: Expr;
}

/** A fact computed from others, in the unit of the vocabulary. A stated value stands before a computed one. */
export interface Formula extends Ruled {
  readonly fact: FactId;
  readonly says: string;
  readonly value: Term;
  /** Not computed when this is yes. */
  readonly unless?: Expr;
  /** How far a stated value may be from the computed one, as a share of it, before the two are a conflict. */
  readonly tolerance: number;
}

export type Domain = "vascular" | "neurological" | "metabolic" | "lifestyle" | "medicines" | "sleep" | "mood" | "other";

export interface Mimic extends Ruled {
  readonly id: string;
  readonly title: string;
  readonly domain: Domain;
  /** Is this condition's picture present? */
  readonly pattern: Expr;
  readonly against?: Expr;
  /** The questions that tell it apart, the first one first. */
  readonly asks: readonly [FactId, ...FactId[]];
  readonly says: Says;
}

export interface Reason extends Ruled {
  readonly id: string;
  readonly title: string;
  readonly domain: Domain;
  readonly present?: Expr;
  readonly suspected?: Expr;
  /** Speaks against it without ruling it out. */
  readonly against?: Expr;
  readonly settledBy: readonly TestId[];
  readonly says: Says;
  /** How sure science is that this condition makes legs restless, in the ledger's words of strength. */
  readonly link: "firm" | "possible" | "disputed" | "weak";
}

export interface Test extends Ruled {
  readonly id: TestId;
  readonly title: string;
  /** What the test yields. It is proposed while one of these is unknown or stale. */
  readonly gives: readonly [FactId, ...FactId[]];
  /** Proposed only when this is yes. Absent: for everyone whose picture may be restless legs. */
  readonly when?: Expr;
  readonly burden: "low" | "moderate" | "high";
  readonly says: Says;
  readonly how: Says;
}

export type Urgency = "emergency" | "same-day" | "same-week" | "two-weeks";

export interface Alarm extends Ruled {
  readonly id: string;
  readonly title: string;
  /** The most urgent first; the first that is yes decides. */
  readonly levels: readonly [AlarmLevel, ...AlarmLevel[]];
  /** Facts that are background here and raise no suspicion by themselves. Facts about the person and the medicine list never do. */
  readonly background?: readonly FactId[];
  /** Makes an alarm that is not settled possible by itself: a suspicion that no single fact carries. */
  readonly suspect?: Expr;
  readonly says: Says;
  readonly do: Says;
}
export interface AlarmLevel {
  readonly urgency: Urgency;
  readonly when: Expr;
}

/** Best first. `avoid`: conditionally against, or no indication. `never`: a stop. */
export type Advice = "offer" | "consider" | "only-if" | "avoid" | "never";
export type Strength = "strong" | "conditional" | "good-practice" | "consensus" | "expert" | "label" | "none";
export type Certainty = "high" | "moderate" | "low" | "very-low" | "none";

export interface Indication extends Omit<Ruled, "reviewed"> {
  readonly advice: "offer" | "consider" | "only-if";
  readonly when: Expr;
  readonly strength: Strength;
  readonly certainty: Certainty;
  /** The condition that a reader must know: what "only if" hangs on, or why this level. */
  readonly says?: string;
}
/** A reason to hold back, to lower the advice, or to take care. */
export interface Hold extends Omit<Ruled, "reviewed"> {
  readonly when: Expr;
  readonly says: string;
}
export interface Cap extends Hold {
  readonly to: "consider" | "only-if" | "avoid";
}

export type TreatmentKind = "medicine" | "procedure" | "device" | "habit" | "referral" | "stop-medicine" | "monitoring";
/** Which gates a treatment must pass before its own rules are read. */
export type Group = "rls-medicine" | "rls-iron-oral" | "rls-iron-iv" | "safety" | "device" | "venous" | "habit" | "general";

export interface Treatment extends Ruled {
  readonly id: string;
  readonly title: string;
  readonly kind: TreatmentKind;
  readonly group: Group;
  /** The ingredient or class that this line would start, so that we know whether it is taken already. */
  readonly ingredient?: string;
  readonly for: readonly Indication[];
  readonly caps: readonly Cap[];
  readonly avoid: readonly Hold[];
  readonly never: readonly Hold[];
  readonly cautions: readonly Hold[];
  /** Facts of the stops that must be known: while one is not, the advice is no better than only-if. */
  readonly strict: readonly FactId[];
  /** The strict facts cannot exist for this person, so their absence holds nothing back: no clearance is computed on dialysis. */
  readonly strictUnless?: Expr;
  /** No guideline speaks of it: a statement of its own, neither for nor against, for somebody who takes it or may ask. */
  readonly silentGuideline?: Hold;
  readonly dose?: Dose;
  readonly says: Says;
  readonly monitoring: readonly string[];
  /** How to stop it. */
  readonly stopping?: string;
  readonly needs: "person" | "clinician" | "specialist";
  readonly disagreements: readonly string[];
}

/** Amounts are a number or a formula over the facts. The first band whose condition is yes decides; none: no dose. */
export interface Dose {
  readonly unit: string;
  readonly per: "day" | "course" | "dialysis-day" | "use";
  readonly needs: readonly FactId[];
  readonly bands: readonly DoseBand[];
}
export interface DoseBand extends Omit<Ruled, "reviewed"> {
  readonly when: Expr;
  readonly start: number | Term;
  readonly usualLow?: number | Term;
  readonly usualHigh?: number | Term;
  readonly ceiling: number | Term;
  readonly timing: string;
}

/** Who takes care of it. */
export type Who =
  | "person"
  | "primary-care"
  | "sleep-medicine"
  | "neurology"
  | "hematology"
  | "gastroenterology"
  | "nephrology"
  | "obstetrics"
  | "vascular"
  | "mental-health"
  | "physical-therapy"
  | "dietitian"
  | "pharmacist"
  | "prescriber"
  | "pediatrics"
  | "emergency";

export interface FollowUp extends Ruled {
  readonly id: string;
  /** Due when this is yes. Absent: only after a treatment. */
  readonly when?: Expr;
  /** Plan lines after which it is due as well: the start of a medicine that is not taken yet, a device, a taper. */
  readonly after?: readonly string[];
  /** Must be yes as well, whichever of the two it is due by. */
  readonly provided?: Expr;
  /** ISO 8601 durations; `latest` where the source gives a window. */
  readonly due: `P${string}`;
  readonly latest?: `P${string}`;
  /** Days gone by since the event from which `when` counts. Absent or unknown: the durations count from today. */
  readonly elapsed?: Term;
  readonly who: Who;
  readonly says: Says;
}

/** Two sources that differ: both are shown with their dates, and the newest guideline in force decides the default. */
export interface Disagreement extends Ruled {
  readonly id: string;
  readonly question: string;
  /** A label has no year of its own. */
  readonly positions: readonly { readonly says: string; readonly year?: number; readonly source: SourceId }[];
  readonly shown: string;
}

/** Two facts that cannot both be true. No dose comes from either; the safer one drives the stops. */
export interface Conflict extends Ruled {
  readonly id: string;
  readonly when: Expr;
  readonly facts: readonly [FactId, ...FactId[]];
  readonly says: string;
}

export type TestId =
  | "iron-studies"
  | "blood-count"
  | "crp"
  | "vitamin-d"
  | "kidney-function"
  | "glucose"
  | "magnesium"
  | "vitamin-b12"
  | "folate"
  | "thyroid"
  | "pregnancy-test"
  | "celiac-serology"
  | "stool-blood-test"
  | "venous-duplex"
  | "ankle-brachial-index"
  | "nerve-conduction"
  | "small-fiber-workup"
  | "polysomnography"
  | "home-apnea-test"
  | "immobilization-test"
  | "interview"
  | "examination"
  | "diary"
  | "medicine-review"
  | "electrocardiogram"
  | "electrolytes"
  | "methylmalonic-acid"
  | "immunofixation"
  | "toe-pressure";

/** What a result that is there means. It decides nothing by itself. */
export interface Reading extends Ruled {
  readonly id: string;
  readonly title: string;
  /** The fact that is read. */
  readonly of: FactId;
  readonly when: Expr;
  readonly means: Says;
}
