// What is certain about the sign of a quantity before anything is known.
import type { Term } from "./expr.ts";

/** Whether a quantity can only be zero or above it, whatever the answers are. */
export function neverNegative(term: Term): boolean {
  switch (term.op) {
    case "number":
    case "points":
      return term.value >= 0;
    case "choose":
      return neverNegative(term.yes) && neverNegative(term.no);
    case "list":
      return term.take === "count" || term.take === "total";
    case "add":
    case "multiply":
    case "min":
    case "divide":
      return term.of.every(neverNegative);
    case "max":
      return term.of.some(neverNegative);
    case "power":
    case "raise":
      return true;
    case "fact":
    case "item":
    case "subtract":
      return false;
  }
}
