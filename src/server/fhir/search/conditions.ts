// The conditions of a conditional interaction. What is not understood must not be passed over: it would act on something else.
import { readClause } from "../../../store/search/clause.ts";
import { paramsOf } from "../../../store/params/params.ts";
import { refusal } from "../outcome.ts";
import { type Pairs, readParameters } from "./parameters.ts";

export function refuseUnknown(type: string, pairs: Pairs): void {
  const { query } = readParameters(type, pairs, { strict: true });
  if (query.where.length === 0)
    throw refusal("bad-request", { text: "a conditional interaction needs a search parameter", place: "query" });
  for (const [key, value] of query.where) {
    // the router would read these otherwise than they are meant: a value from its second "?" on, and "eq5" as "equal to 5"
    if (value.includes("?") || (/^eq\d/.test(value) && !/^(?:date|quantity)$/.test(paramsOf.get(type)?.get(key)?.type ?? "")))
      throw refusal("bad-request", { text: "this value cannot stand in a condition", place: key.slice(0, 60), code: "not-supported" });
    readClause(type, paramsOf.get(type) ?? new Map(), key, value, new Date(0));
  }
}
