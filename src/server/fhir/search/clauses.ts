// A search that the router has parsed already (of a conditional create, update or delete), back as the pairs that the store reads.
import type { SearchRequest } from "@medplum/core";
import { refusal } from "../outcome.ts";

const PREFIXES = new Set<string>(["ne", "lt", "le", "gt", "ge", "sa", "eb", "ap", "sw"]);

export function clausesOf(request: Pick<SearchRequest, "filters">): readonly (readonly [key: string, value: string])[] {
  const { filters = [] } = request;
  // without a condition it would be about everything
  if (filters.length === 0) throw refusal("bad-request", { text: "a conditional interaction needs a search parameter", place: "query" });
  return filters.map(({ code, operator, value }) => {
    if (operator === "eq") return [code, value];
    // the router takes the beginning of any value for a prefix: put together again it is what was asked
    return PREFIXES.has(operator) ? [code, `${operator}${value}`] : [`${code}:${operator}`, value];
  });
}
