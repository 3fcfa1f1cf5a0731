// Reads the tables of KNOWN_LIMITS.md in which unused rows and facts stand with their reasons.
import { readFileSync } from "node:fs";

export interface Limit {
  readonly cell: string;
  readonly reason: string;
  readonly ids: readonly string[];
}

/** The lines of the table under a heading. `order` is all ids there are, in the order in which a range counts them. */
export function limitsUnder(heading: string, order: readonly string[]): readonly Limit[] {
  const [, after] = readFileSync("KNOWN_LIMITS.md", "utf8").split(`## ${heading}\n`);
  if (after === undefined) throw new Error(`KNOWN_LIMITS.md has no part "${heading}"`);
  const [part = ""] = after.split("\n## ");
  return part
    .split("\n")
    .filter((line) => line.startsWith("| ") && !/^\| *(?:row|fact|-+) *\|/.test(line))
    .map((line) => {
      const [, cell = "", reason = ""] = line.split("|").map((text) => text.trim());
      return { cell, reason, ids: cell.split(/, */).flatMap((one) => range(one, order)) };
    });
}

/** `EP-3..EP-8` and `C-VEN-010a..j`: every id that exists from the first to the last. */
function range(text: string, order: readonly string[]): readonly string[] {
  const [first = "", last] = text.split("..");
  if (last === undefined) return [first];
  const [from, to] = [order.indexOf(first), order.indexOf(order.includes(last) ? last : first.slice(0, -last.length) + last)];
  if (from < 0 || to < from) throw new Error(`KNOWN_LIMITS.md: ${text} is no range of ids`);
  return order.slice(from, to + 1);
}
