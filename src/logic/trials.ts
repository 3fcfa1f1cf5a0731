// The answers worth trying for a fact: one of every kind that its tests can tell apart.
import { type Answer, type List, list } from "./answers.ts";
import type { Word } from "./build.ts";
import type { Leaf } from "./expr.ts";
import { between, type Interval } from "./interval.ts";
import { type Node, partsOf, within } from "./walk.ts";

export interface Trials {
  readonly answers: readonly Answer[];
  /** Whether these stand for every possible answer (in a formula: for the whole plausible range, closely). */
  readonly exhaustive: boolean;
}

/** Whatever is told already stays so: "<5" is tried below 5, and a list keeps its entries. */
export function trialsOf(fact: string, word: Word, leaves: readonly Leaf[], told: Answer | undefined): Trials {
  const nodes = leaves.flatMap(within);
  const trying = (answers: readonly Answer[]): Trials => ({ answers, exhaustive: answers.length > 0 });
  switch (word.type) {
    case "boolean":
      return trying([true, false]);
    case "code":
      return trying(word.codes ?? []);
    case "scale": {
      const { low, high } = rangeOf(word, told);
      return trying([...(word.levels ?? []).keys()].filter((level) => low <= level && level <= high));
    }
    case "number":
      return numbers(fact, nodes, rangeOf(word, told));
    case "list":
      return lists(fact, nodes, told);
  }
}

/** Where the answer can lie: within the plausible range and within what is told already. */
function rangeOf({ min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY }: Word, told: Answer | undefined): Interval {
  const { low, high } = typeof told === "object" && "low" in told ? told : between(min, max);
  return low > max || high < min ? between(low, high) : between(Math.max(low, min), Math.min(high, max));
}

/** Both ends, every limit, and one point in every gap between them; inside a formula, a ladder over the range as well. */
function numbers(fact: string, nodes: readonly Node[], { low, high }: Interval): Trials {
  const isFact = (node: Node) => (node.op === "fact" || node.op === "item") && node.fact === fact;
  const limits = nodes.flatMap((node) => (node.op === "compare" && isFact(node.of) && low < node.to && node.to < high ? [node.to] : []));
  const ends = [low, ...limits.toSorted((a, b) => a - b), high];
  const stairs = ends.flatMap((end, i) => [end, middle(end, ends[i + 1] ?? end)]);
  const inFormula = nodes.some((node) => node.op !== "compare" && partsOf(node).some(isFact));
  const ladder = inFormula ? Array.from({ length: 65 }, (_, rung) => low + ((high - low) * rung) / 64) : [];
  return {
    answers: [...new Set([...stairs, ...ladder])].filter(Number.isFinite),
    exhaustive: !inFormula || Number.isFinite(high - low),
  };
}

/** Without an end on one side, any number beyond the other one will do. */
function middle(low: number, high: number): number {
  if (low === Number.NEGATIVE_INFINITY) return high === Number.POSITIVE_INFINITY ? 0 : high - 1;
  return high === Number.POSITIVE_INFINITY ? low + 1 : low + (high - low) / 2;
}

/** Every combination of the tags in question; when they are many, only none, each, all, and all but one. */
function lists(fact: string, nodes: readonly Node[], told: Answer | undefined): Trials {
  const known: List = typeof told === "object" && "entries" in told ? told : list([]);
  const asked = nodes.flatMap((node) => ((node.op === "has" || node.op === "list") && node.fact === fact ? [node.tag] : []));
  const tags = [...new Set(asked)].filter((tag) => !known.tags.has(tag));
  const few = tags.length <= 6;
  const choices = few ? subsets(tags) : [[], tags, ...tags.flatMap((tag) => [[tag], tags.filter((other) => other !== tag)])];
  const answers = choices.map((chosen) => list([...known.entries, ...chosen.map((tag) => ({ tags: [tag] }))]));
  const isRead = nodes.some((node) => node.op === "list" && node.fact === fact); // numbers and days of entries are not tried
  return { answers, exhaustive: few && !isRead };
}

const subsets = (tags: readonly string[]): string[][] =>
  tags.reduce<string[][]>((sets, tag) => sets.flatMap((set) => [set, [...set, tag]]), [[]]);
