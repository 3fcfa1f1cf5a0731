// What went wrong, as FHIR says it: an OperationOutcome with the place, what was found and what was expected. Never a stack.
import { OperationOutcomeError } from "@medplum/core";
import type { OperationOutcome, OperationOutcomeIssue } from "@medplum/fhirtypes";
import { StoreError, type StoreFault } from "../../store/errors.ts";

export type Kind =
  | "bad-request"
  | "forbidden"
  | "not-found"
  | "gone"
  | "conflict"
  | "precondition-failed"
  | "method-not-allowed"
  | "not-acceptable"
  | "content-too-large"
  | "unsupported-media-type"
  | "unavailable"
  | "ours";

/** The HTTP status and the FHIR issue type of each. The name is the id of the outcome, by which the router knows its status again. */
const kinds: Readonly<Record<Kind, { readonly status: number; readonly code: OperationOutcomeIssue["code"] }>> = {
  "bad-request": { status: 400, code: "invalid" },
  forbidden: { status: 403, code: "forbidden" },
  "not-found": { status: 404, code: "not-found" },
  gone: { status: 410, code: "deleted" },
  conflict: { status: 409, code: "conflict" },
  "precondition-failed": { status: 412, code: "conflict" },
  "method-not-allowed": { status: 405, code: "not-supported" },
  "not-acceptable": { status: 406, code: "not-supported" },
  "content-too-large": { status: 413, code: "too-long" },
  "unsupported-media-type": { status: 415, code: "not-supported" },
  unavailable: { status: 503, code: "transient" },
  ours: { status: 500, code: "exception" },
};

export interface Fault {
  readonly text: string;
  /** A FHIRPath such as `Patient.name[0].given[1]`, a parameter, a header, or a line and column. */
  readonly place?: string | undefined;
  readonly code?: OperationOutcomeIssue["code"];
}

const MOST_FAULTS = 50;

export function refusal(kind: Kind, ...faults: readonly Fault[]): OperationOutcomeError {
  const issue = faults.slice(0, MOST_FAULTS).map(({ text, place, code }) => issueOf("error", code ?? kinds[kind].code, text, place));
  if (faults.length > MOST_FAULTS)
    issue.push(issueOf("information", "informational", `${faults.length - MOST_FAULTS} more are not listed`));
  return new OperationOutcomeError({ resourceType: "OperationOutcome", id: kind, issue });
}

export function issueOf(
  severity: OperationOutcomeIssue["severity"],
  code: OperationOutcomeIssue["code"],
  text: string,
  place?: string,
): OperationOutcomeIssue {
  return { severity, code, details: { text }, ...(place !== undefined && { expression: [place] }) };
}

const isKind = (id: string | undefined): id is Kind => id !== undefined && Object.hasOwn(kinds, id);

export function statusOf(outcome: OperationOutcome): number {
  if (isKind(outcome.id)) return kinds[outcome.id].status;
  if (outcome.id === "ok") return 200;
  if (outcome.id === "created") return 201;
  return outcome.id === "multiple-matches" ? 412 : 400;
}

const faults: Readonly<Record<StoreFault, Kind>> = {
  conflict: "conflict",
  exists: "conflict",
  "not-found": "not-found",
  gone: "gone",
  "bad-id": "bad-request",
  "bad-search": "bad-request",
  locked: "unavailable",
  "newer-schema": "unavailable",
  unavailable: "unavailable",
};

/** What the store refuses, in FHIR's words; anything else as it came. */
export function fromStore(error: unknown): unknown {
  if (!(error instanceof StoreError)) return error;
  return refusal(faults[error.fault], { text: error.message, place: error.place });
}

/** For a fault of the program: that it happened, and nothing of what it held. */
export const ourFault = (): OperationOutcomeError =>
  refusal("ours", { text: "this is a fault in Ekbom, not in your data; nothing was changed" });
