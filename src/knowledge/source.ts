// What is known of a source: a paper, a guideline, a label, a piece of software.

export type SourceKind =
  | "algorithm"
  | "case-control"
  | "case-series"
  | "classification"
  | "code"
  | "cohort"
  | "consensus"
  | "cross-sectional"
  | "data-set"
  | "family-study"
  | "guideline"
  | "label"
  | "letter"
  | "manufacturer"
  | "meta-analysis"
  | "method"
  | "normative"
  | "open-label"
  | "pharmacovigilance"
  | "post-hoc"
  | "practice-summary"
  | "reference"
  | "regulator"
  | "review"
  | "scale"
  | "specification"
  | "standard"
  | "survey"
  | "systematic-review"
  | "trial"
  | "validation";

// A DOI or PMID that nobody has seen on a page of its own is left out; so is a year.
export type Source = {
  readonly cites: string;
  readonly year?: number;
  readonly kind: SourceKind;
  readonly doi?: string;
  readonly pmid?: string;
  readonly url?: string;
  // The day on which somebody last looked at it.
  readonly checked: string;
};
