// What a quantity still lacks: the facts that nobody has told us, or has told us only in part.
import type { Answer, World } from "./answers.ts";
import { evaluate } from "./evaluate.ts";
import type { Term } from "./expr.ts";
import { missing } from "./questions.ts";

/** Looks only where the value can still come from: not into a settled condition, nor into the branch that it did not choose. */
export function gapsIn(term: Term, world: World): string[] {
  switch (term.op) {
    case "fact":
    case "item":
      return isOpenNumber(world.answers.get(term.fact)) ? [term.fact] : [];
    case "list":
      return isOpenList(term, world.answers.get(term.fact)) ? [term.fact] : [];
    case "number":
      return [];
    case "points":
      return missing(term.when, world);
    case "choose": {
      const truth = evaluate(term.when, world);
      if (truth !== "unknown") return gapsIn(truth === "yes" ? term.yes : term.no, world);
      return [...missing(term.when, world), ...gapsIn(term.yes, world), ...gapsIn(term.no, world)];
    }
    case "power":
    case "raise":
      return gapsIn(term.of, world);
    case "add":
    case "multiply":
    case "min":
    case "max":
    case "subtract":
    case "divide":
      return term.of.flatMap((part) => gapsIn(part, world));
  }
}

const isOpenNumber = (answer: Answer | undefined): boolean =>
  answer === undefined || (typeof answer === "object" && "low" in answer && answer.low !== answer.high);

/** Open also while an entry that counts here lacks the amount or the day that is read from it. */
function isOpenList({ tag, take }: Term & { op: "list" }, answer: Answer | undefined): boolean {
  if (answer === undefined) return true;
  if (typeof answer !== "object" || !("entries" in answer)) return false; // evaluate() refuses it
  if (answer.open || take === "count") return answer.open;
  return answer.entries.some((entry) => entry.tags.includes(tag) && (take === "total" ? entry.amount : entry.from) === undefined);
}
