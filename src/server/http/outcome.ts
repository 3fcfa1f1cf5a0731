// What a refused request is told: an OperationOutcome with its place. One class, thrown anywhere below a route.

/** The codes of FHIR's issue-type value set that we use. */
export type IssueCode =
  | "invalid"
  | "structure"
  | "login"
  | "forbidden"
  | "not-found"
  | "conflict"
  | "deleted"
  | "required"
  | "too-long"
  | "not-supported"
  | "throttled"
  | "transient"
  | "exception";

const codes: Readonly<Record<number, IssueCode>> = {
  400: "invalid",
  401: "login",
  403: "forbidden",
  404: "not-found",
  405: "not-supported",
  406: "not-supported",
  408: "transient",
  409: "conflict",
  410: "deleted",
  412: "conflict",
  413: "too-long",
  414: "too-long",
  415: "not-supported",
  428: "required",
  429: "throttled",
  431: "too-long",
  503: "transient",
};

export const issueCode = (status: number): IssueCode => codes[status] ?? (status >= 500 ? "exception" : "invalid");

export interface Outcome {
  readonly resourceType: "OperationOutcome";
  readonly issue: readonly {
    readonly severity: "error";
    readonly code: IssueCode;
    readonly diagnostics: string;
    readonly expression?: readonly string[];
  }[];
}

export function outcome(code: IssueCode, diagnostics: string, place?: string): Outcome {
  return { resourceType: "OperationOutcome", issue: [{ severity: "error", code, diagnostics, ...(place && { expression: [place] }) }] };
}

interface More {
  readonly place?: string;
  readonly code?: IssueCode;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The caller can mend this. `message` goes to the caller as it is: it holds no secret and no other person's data. */
export class Refusal extends Error {
  readonly statusCode: number;
  readonly outcome: Outcome;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, message: string, { place, code = issueCode(status), headers = {} }: More = {}) {
    super(message);
    this.name = "Refusal";
    this.statusCode = status;
    this.outcome = outcome(code, message, place);
    this.headers = headers;
  }
}
