// The contract: what an assessment says. Plain JSON, the same bytes for the same record and the same knowledge.
// Every face of the product shows this object and decides nothing of its own.
import type { FactId } from "../knowledge/facts.ts";
import type { Evidence as Mark } from "../knowledge/evidence.ts";
import type { Status } from "../knowledge/diagnosis/status.ts";
import type { RowId } from "../knowledge/rows.ts";
import type { Advice, Certainty, Domain, Strength, TestId, TreatmentKind, Urgency, Who } from "../knowledge/shape.ts";
import type { SourceId } from "../knowledge/sources.ts";
import type { Truth } from "../logic/expr.ts";
import type { Problem } from "../record/record.ts";

export interface Assessment {
  readonly knowledge: { readonly version: string; readonly digest: string };
  readonly today: string;
  readonly summary: Summary;
  readonly diagnosis: Diagnosis;
  /** Present first, then those that cannot be ruled out on what is known ("ask now"); the most urgent first. */
  readonly alarms: readonly AlarmLine[];
  /** Red flags that nobody has asked about yet: never read their absence above as "no". */
  readonly notAsked: readonly { readonly id: string; readonly title: string; readonly missing: readonly FactId[] }[];
  readonly reasons: readonly ReasonLine[];
  readonly tests: readonly TestLine[];
  readonly plan: readonly PlanLine[];
  /** What is taken, or may be asked about, and no guideline in force speaks of: neither for nor against. */
  readonly noGuideline: readonly NoGuidelineLine[];
  readonly followUp: readonly FollowUpLine[];
  readonly referrals: readonly ReferralLine[];
  readonly readings: readonly ReadingLine[];
  readonly disagreements: readonly DisagreementLine[];
  /** Told, but too long ago to count as known today: to be asked or measured again. */
  readonly stale: readonly { readonly fact: FactId; readonly says: string; readonly on: string; readonly origin: string }[];
  readonly problems: readonly Problem[];
}

/** The few lines that a reader needs first, by their ids; the lines themselves stand in their own lists. */
export interface Summary {
  /** Alarms that are present and cannot wait: they go before every test and every line of the plan. */
  readonly first: readonly string[];
  /** Reasons, by what is known of them. */
  readonly found: readonly string[];
  readonly likely: readonly string[];
  readonly unknown: readonly string[];
  /** At most three; none while an alarm goes first. */
  readonly tests: readonly TestId[];
  /** At most three plan lines that are not about stopping something, the best advised first. */
  readonly plan: readonly string[];
  /** Plan lines about what is taken now and should be stopped or reviewed. */
  readonly stop: readonly string[];
}

/** A fact as it was known, with where it came from and the statement that looked at it. */
export interface Shown {
  readonly fact: FactId;
  /** The statement in words, as it holds: "Ferritin ≤ 75 µg/L", or "Ferritin > 75 µg/L" where that one does not. */
  readonly says: string;
  readonly value: boolean | number | string | Span | readonly string[];
  readonly unit?: string;
  readonly on?: string;
  readonly origin?: string;
  /** As it was written in the source, where that differs. */
  readonly written?: string;
  /** The facts that a computed value comes from. */
  readonly from?: readonly FactId[];
  readonly criterion: string;
}

/** What is known of a quantity that is not known exactly. An end without limit is null. */
export interface Span {
  readonly low: number | null;
  readonly high: number | null;
}

/** Who says so, and how well that was checked. */
export interface Backed {
  readonly rows: readonly RowId[];
  readonly sources: readonly SourceId[];
  readonly evidence: Mark;
  readonly reviewed: string;
}

export interface Told {
  /** To the person. */
  readonly says: string;
  readonly clinician: string;
}

export interface Diagnosis extends Backed, Told {
  readonly status: Status;
  readonly title: string;
  /** The five essential features, each with its own verdict. */
  readonly criteria: readonly CriterionLine[];
  readonly systems: Readonly<Record<string, Truth>>;
  readonly course: "chronic-persistent" | "intermittent" | "unknown";
  readonly severity?: { readonly scale: "irls"; readonly low: number; readonly high: number; readonly band: string };
  readonly because: readonly Shown[];
  readonly missing: readonly FactId[];
  readonly mimics: readonly MimicLine[];
}
export interface CriterionLine extends Backed {
  readonly id: string;
  readonly says: string;
  readonly verdict: Truth;
  readonly because: readonly Shown[];
  readonly missing: readonly FactId[];
}
export interface MimicLine extends Backed {
  readonly id: string;
  readonly title: string;
  readonly verdict: Truth;
  readonly because: readonly Shown[];
  readonly asks: readonly FactId[];
}

export interface AlarmLine extends Backed, Told {
  readonly id: string;
  readonly title: string;
  readonly status: "present" | "possible";
  readonly urgency: Urgency;
  readonly do: string;
  readonly doClinician: string;
  readonly because: readonly Shown[];
  readonly missing: readonly FactId[];
}

export interface ReasonLine extends Backed, Told {
  readonly id: string;
  readonly title: string;
  readonly domain: Domain;
  readonly status: "present" | "suspected" | "unknown" | "absent";
  readonly link: string;
  readonly for: readonly Shown[];
  readonly against: readonly Shown[];
  readonly missing: readonly FactId[];
  readonly settledBy: readonly TestId[];
}

export interface TestLine extends Backed, Told {
  readonly id: TestId;
  readonly title: string;
  readonly rank: number;
  readonly how: string;
  readonly howClinician: string;
  readonly burden: "low" | "moderate" | "high";
  /** Reasons, and plan lines, that its results could change. */
  readonly settles: readonly string[];
  readonly changes: readonly string[];
  readonly gives: readonly FactId[];
  /** Alarms to be dealt with first: this test waits for them. */
  readonly after: readonly string[];
  readonly because: readonly Shown[];
}

export interface Ground extends Backed {
  readonly says: string;
  readonly because: readonly Shown[];
}

export interface PlanLine extends Backed, Told {
  readonly id: string;
  readonly title: string;
  readonly kind: TreatmentKind;
  readonly advice: Advice;
  /** Already taken, so that the line is about going on and not about starting. */
  readonly taking: boolean;
  readonly dose?: ShownDose;
  readonly strength: Strength;
  readonly certainty: Certainty;
  /** What "only if" hangs on. */
  readonly conditions: readonly string[];
  readonly because: readonly Shown[];
  readonly whyNot: readonly Ground[];
  readonly cautions: readonly Ground[];
  readonly missing: readonly FactId[];
  readonly needs: "person" | "clinician" | "specialist";
  readonly monitoring: readonly string[];
  readonly stopping?: string;
  readonly disagreements: readonly string[];
}
export interface NoGuidelineLine extends Backed, Told {
  readonly id: string;
  readonly title: string;
  readonly kind: TreatmentKind;
  readonly taking: boolean;
  /** That no guideline speaks of it, and what is known all the same. */
  readonly silence: string;
  readonly because: readonly Shown[];
  readonly cautions: readonly Ground[];
  readonly missing: readonly FactId[];
  readonly needs: PlanLine["needs"];
  readonly monitoring: readonly string[];
  readonly stopping?: string;
  readonly disagreements: readonly string[];
}
export interface ShownDose {
  readonly unit: string;
  readonly per: "day" | "course" | "dialysis-day" | "use";
  readonly start: number;
  readonly usualLow?: number;
  readonly usualHigh?: number;
  readonly ceiling: number;
  readonly timing: string;
  readonly because: readonly Shown[];
  readonly rows: readonly RowId[];
}

export interface FollowUpLine extends Backed, Told {
  readonly id: string;
  readonly due: string;
  readonly latest?: string;
  readonly who: Who;
  readonly because: readonly Shown[];
}
export interface ReferralLine extends Backed, Told {
  readonly id: string;
  readonly who: Who;
  readonly because: readonly Shown[];
}
export interface ReadingLine extends Backed, Told {
  readonly id: string;
  readonly title: string;
  readonly of: FactId;
  readonly because: readonly Shown[];
}
export interface DisagreementLine extends Backed {
  readonly id: string;
  readonly question: string;
  /** A label has no year of its own. */
  readonly positions: readonly { readonly says: string; readonly year?: number; readonly source: SourceId }[];
  readonly says: string;
}
