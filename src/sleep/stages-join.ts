// Joins several scoring files of one night (stages here, breathing there). Two files that speak of the same thing are not mixed.
import type { NightEvents, Problem, Read } from "./night.ts";

const kinds = ["stages", "arousals", "respiratory", "movements", "lightsOff", "lightsOn"] as const;

export function joinScorings(scorings: readonly NightEvents[]): Read<NightEvents> {
  const clashes = kinds.flatMap((kind): readonly Problem[] => {
    const from = scorings.filter((one) => one[kind] !== undefined).map(({ dialect }) => dialect);
    return from.length < 2
      ? []
      : [
          {
            where: kind,
            what: `${from.length} files speak of it (${from.join("; ")})`,
            expected: "one file; which of them counts is for a person to say",
          },
        ];
  });
  if (clashes.length > 0) return { ok: false, problems: clashes };
  const dialects = [...new Set(scorings.map(({ dialect }) => dialect))];
  return {
    ok: true,
    value: Object.assign({}, ...scorings, { dialect: dialects.join(" + "), problems: scorings.flatMap(({ problems }) => problems) }),
  };
}
