// What a search parameter is: a type, and where in the resource its values stand. A small notation for the tables beside this file.

export type ParamType = "token" | "reference" | "date" | "quantity" | "string" | "uri";

export interface Param {
  readonly type: ParamType;
  /** Elements joined by dots; `telecom[system=email].value` takes those elements whose field is so. Lists are walked through. */
  readonly paths: readonly string[];
  /** Of a reference: the types it may point to; empty when any. */
  readonly targets: readonly string[];
}

export type Params = Readonly<Record<string, Param>>;

const of =
  (type: ParamType) =>
  (...paths: readonly string[]): Param => ({ type, paths, targets: [] });

export const token = of("token");
export const date = of("date");
export const quantity = of("quantity");
export const string = of("string");
export const uri = of("uri");

/** A reference to one of these types, separated by spaces; none when any type will do. */
export const reference = (targets: string, ...paths: readonly string[]): Param => ({
  type: "reference",
  paths,
  targets: targets === "" ? [] : targets.split(" "),
});

/** The parameter `patient`: what `subject` says, when it is a Patient. */
export const patient = (path = "subject"): Param => reference("Patient", path);
