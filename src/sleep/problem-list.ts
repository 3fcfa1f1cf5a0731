// Collects problems without letting a broken file fill the memory: the first of a kind are kept whole, the rest are counted.
import type { Problem } from "./night.ts";

export interface ProblemList {
  add(kind: string, where: string, what: string, expected: string): void;
  list(): readonly Problem[];
}

const keptPerKind = 12;

export function problemList(): ProblemList {
  const kinds = new Map<string, { kept: Problem[]; more: number }>();
  return {
    add(kind, where, what, expected) {
      const known = kinds.get(kind);
      if (known === undefined) kinds.set(kind, { kept: [{ where, what, expected }], more: 0 });
      else if (known.kept.length < keptPerKind) known.kept.push({ where, what, expected });
      else known.more += 1;
    },
    list: () =>
      [...kinds.entries()].flatMap(([kind, { kept, more }]) =>
        more === 0 ? kept : [...kept, { where: kind, what: `${more} more like the ${keptPerKind} before`, expected: "the same" }],
      ),
  };
}
