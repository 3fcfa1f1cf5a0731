// An index as a range over the readings that the standards leave open, and over breathing-related movements where those are known.
import type { RuleSet } from "./choices.ts";
import { openChoices } from "./choices.ts";
import type { IndexValue } from "./indices.ts";

export interface Range {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  // The open choices that move the number; "breathing" is whether breathing-related movements are left out.
  readonly dependsOn: readonly string[];
}

export interface Index extends Omit<IndexValue, "without">, Range {}

// The readings stand in the order of `readingsOf`: reading j takes the other side of choice b where bit b of j is set.
export function ranged(rules: RuleSet, readings: readonly (readonly IndexValue[])[]): readonly Index[] {
  const usual = readings[0] ?? [];
  return usual.map((index, i) => {
    const all = readings.map((reading) => reading[i]);
    const { without, ...rest } = index;
    const values = all.map((one) => one?.value ?? null);
    const withouts = without === undefined ? [] : all.map((one) => one?.without ?? null);
    return { ...rest, ...rangeOf(rules, values, withouts) };
  });
}

export function rangeOf(rules: RuleSet, values: readonly (number | null)[], withouts: readonly (number | null)[] = []): Range {
  const known = [...values, ...withouts].filter((value) => value !== null);
  const moves = openChoices[rules].filter((_, bit) =>
    values.some((value, j) => (j & (1 << bit)) === 0 && value !== values[j | (1 << bit)]),
  );
  const breathing = withouts.some((value, j) => value !== values[j]);
  return {
    value: values[0] ?? null,
    low: known.length > 0 ? Math.min(...known) : null,
    high: known.length > 0 ? Math.max(...known) : null,
    dependsOn: breathing ? [...moves, "breathing"] : moves,
  };
}
