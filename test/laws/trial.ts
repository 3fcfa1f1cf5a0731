// One loop over random people: everybody is assessed once and every law looks at the assessment.
import { type Law, type Part, Seen } from "./law.ts";
import { everybody, type Person } from "./people.ts";
import type { Input } from "./told.ts";

export interface Tally {
  readonly law: Law;
  readonly part: Part;
  held: number;
  violations: number;
  /** The first person who broke it, made as small as possible. */
  example?: { readonly person: Person; readonly what: string };
}
export interface Trial {
  readonly people: number;
  readonly seconds: number;
  readonly tallies: readonly Tally[];
  /** What else must hold of everybody: determinism, order, plain JSON. */
  readonly beyond: readonly string[];
}

export type Beyond = (seen: Seen) => string | undefined;

/** Told now and then how many people are done. */
export type Progress = (done: number, seconds: number) => void;

export function tryLaws(laws: readonly Law[], beyond: readonly Beyond[], count: number, seed: number, progress?: Progress): Trial {
  const tallies: Tally[] = laws.flatMap((law) => law.parts.map((part) => ({ law, part, held: 0, violations: 0 })));
  const strange: string[] = [];
  const start = performance.now();
  let done = 0;
  for (const person of everybody(count, seed)) {
    if (++done % 1000 === 0) progress?.(done, (performance.now() - start) / 1000);
    const seen = new Seen(person);
    for (const tally of tallies) {
      if (!tally.part.given(seen.told, seen)) continue;
      tally.held += 1;
      const what = tally.part.broken(seen.told, seen);
      if (what === undefined) continue;
      tally.violations += 1;
      tally.example ??= smallest(person, tally.part, what);
    }
    for (const check of beyond) {
      const what = check(seen);
      if (what !== undefined && strange.length < 20) strange.push(`${what}\n${JSON.stringify(person.input)}`);
    }
  }
  return { people: count, seconds: (performance.now() - start) / 1000, tallies, beyond: strange };
}

/** Takes away facts and medicines while the law stays broken. */
function smallest(person: Person, part: Part, what: string): { readonly person: Person; readonly what: string } {
  let best = { person, what };
  for (let smaller = true; smaller; ) {
    smaller = false;
    for (const input of lessOf(best.person.input)) {
      const next = { ...best.person, input };
      const seen = new Seen(next);
      const still = part.given(seen.told, seen) ? part.broken(seen.told, seen) : undefined;
      if (still === undefined) continue;
      best = { person: next, what: still };
      smaller = true;
      break;
    }
  }
  return best;
}

function* lessOf(input: Input): Generator<Input> {
  const { medicines } = input;
  if (medicines !== undefined) {
    const { medicines: _, ...none } = input;
    yield none;
    for (const i of medicines.keys()) yield { ...input, medicines: medicines.toSpliced(i, 1) };
  }
  for (const fact of Object.keys(input.facts)) {
    const { [fact]: _, ...facts } = input.facts;
    yield { ...input, facts };
  }
}

export function table({ people: count, seconds, tallies }: Trial): string {
  const rows = tallies.map(({ law, part, held, violations }) => [
    String(law.number),
    part.when,
    String(held),
    `${((100 * held) / count).toFixed(2)} %`,
    String(violations),
  ]);
  const head = ["law", "when", "held", "share", "violations"];
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const text = (row: readonly string[]) => `| ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(" | ")} |`;
  return [
    `${count} people, ${seconds.toFixed(0)} seconds`,
    text(head),
    text(widths.map((width) => "-".repeat(width))),
    ...rows.map(text),
  ].join("\n");
}
