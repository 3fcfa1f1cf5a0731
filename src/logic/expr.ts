// The language as data: what a criterion may say. Every reading of it is one switch over `op`, and the
// compiler refuses a reading that forgets a node. Everything here survives a round trip through JSON.

/** Words, not booleans, so that `if (truth)` is a mistake one can see. "Unknown" means nobody has told us; it never means "no". */
export type Truth = "yes" | "no" | "unknown";

export type Comparison = "<" | "<=" | ">" | ">=";

/** A yes-or-no statement about the facts. */
export type Expr =
  | IsTest
  | CompareTest
  | AmongTest
  | HasTest
  /** Whether anybody has told us this fact: itself always yes or no. The one door out of "learning more never overturns". */
  | { readonly op: "known"; readonly fact: string }
  /** Whether the inner statement is settled either way: itself always yes or no. */
  | { readonly op: "settled"; readonly of: Expr }
  | { readonly op: "not"; readonly of: Expr }
  | { readonly op: "atLeast"; readonly n: number; readonly of: readonly Expr[] }
  | NamedExpr;

/** A yes/no fact is yes. */
export type IsTest = { readonly op: "is"; readonly fact: string };
/** A quantity stands on one side of a limit. */
export type CompareTest = { readonly op: "compare"; readonly of: Term; readonly by: Comparison; readonly to: number };
/** A coded fact is one of these codes. */
export type AmongTest = { readonly op: "among"; readonly fact: string; readonly codes: readonly string[] };
/** A list fact holds an entry with this tag. */
export type HasTest = { readonly op: "has"; readonly fact: string; readonly tag: string };
/** A statement with a name. Where `stated` is given, somebody's word on that fact stands before the expression. */
export type NamedExpr = { readonly op: "named"; readonly id: string; readonly stated?: string; readonly of: Expr };

export type Leaf = IsTest | CompareTest | AmongTest | HasTest;

/** A quantity computed from the facts. Its value is an interval, or nothing while a part of it is unknown. */
export type Term =
  | { readonly op: "fact"; readonly fact: string }
  | { readonly op: "number"; readonly value: number }
  /** A scored item: its value, or anything between `low` and `high` as far as it is unknown. */
  | { readonly op: "item"; readonly fact: string; readonly low: number; readonly high: number }
  /** `value` when yes, 0 when no, anything between while unknown. */
  | { readonly op: "points"; readonly when: Expr; readonly value: number }
  /** One of two quantities; both of them while the condition is unknown. */
  | { readonly op: "choose"; readonly when: Expr; readonly yes: Term; readonly no: Term }
  /** A number read off the entries of a list fact that carry this tag. */
  | { readonly op: "list"; readonly fact: string; readonly tag: string; readonly take: ListReading }
  | { readonly op: "add" | "multiply" | "min" | "max"; readonly of: readonly Term[] }
  | { readonly op: "subtract" | "divide"; readonly of: readonly [Term, Term] }
  /** `of` to a constant power; defined for quantities above zero. */
  | { readonly op: "power"; readonly of: Term; readonly exponent: number }
  /** A constant base raised to `of`. */
  | { readonly op: "raise"; readonly base: number; readonly of: Term };

/** How many entries, the sum of their amounts, or the day on which the first or the last of them began. */
export type ListReading = "count" | "total" | "first" | "last";
