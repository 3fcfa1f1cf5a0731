// ekbom sleep agree: two scorings of one night against each other: event by event, second by second, index by index.
import { basename } from "node:path";
import { agree, type Agreement } from "../../sleep/agreement.ts";
import { readEdfHeader } from "../../sleep/edf-reader.ts";
import type { MarkedMovement, NightEvents } from "../../sleep/night.ts";
import type { NightResult } from "../../sleep/night-result.ts";
import { daysText, otherNight, scoringBegins } from "../../sleep/scoring-begins.ts";
import { scoreNight } from "../../sleep/score-night.ts";
import { bytesSource } from "../../sleep/source.ts";
import { joinScorings } from "../../sleep/stages-join.ts";
import { DataError, exitCode, UsageError } from "../exit.ts";
import { pageFor } from "../report/layout.ts";
import { scoringBytes, valueOf } from "./files.ts";
import { parsed } from "../arguments.ts";
import { movementMarks, type ScoringFile, scoringOf } from "./scorings.ts";

const OPTIONS = {
  overlap: { type: "string" },
  stages: { type: "string", multiple: true },
  json: { type: "boolean" },
} as const;

export interface Compared extends Agreement {
  readonly a: string;
  readonly b: string;
  readonly fromSeconds: number;
  readonly toSeconds: number;
  /** Whose stages the indices rest on; null where nobody staged, and so no index per hour can be compared. */
  readonly stagedBy: string | null;
  /** The clock time of second 0, where one of the files tells it. */
  readonly startSecondsOfDay: number | null;
  readonly problems: NightEvents["problems"];
}

export async function agreeCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parsed(args, OPTIONS);
  const [a, b, more] = positionals;
  if (a === undefined || b === undefined || more !== undefined)
    throw new UsageError("sleep agree takes two scorings of one night, A and B");
  const overlap = overlapOf(values.overlap);
  const compared = await compare(a, b, values.stages ?? [], overlap);
  if (values.json) process.stdout.write(`${JSON.stringify(compared, null, process.stdout.isTTY ? 2 : 0)}\n`);
  else {
    const { agreementText } = await import("./agree-text.ts");
    process.stdout.write(`${agreementText(compared, pageFor(process.stdout, process.env))}\n`);
  }
  return exitCode.ok;
}

function overlapOf(text = "0.5"): number {
  const value = text.trim() === "" ? Number.NaN : Number(text);
  if (!(value >= 0 && value <= 1)) throw new UsageError(`--overlap ${text} cannot be used; it is a share from 0 (any overlap) to 1`);
  return value;
}

interface Scoring {
  readonly name: string;
  readonly events: NightEvents;
  readonly movements: readonly MarkedMovement[];
}

async function compare(pathA: string, pathB: string, stagePaths: readonly string[], overlap: number): Promise<Compared> {
  const load = async (path: string): Promise<ScoringFile> => ({ path, bytes: await scoringBytes(path) });
  const files = await Promise.all([pathA, pathB, ...stagePaths].map(load));
  sameNight(files);
  const secondsOfDay = await clockOf(files);
  const [a, b, ...stages] = files.map((file) => ({
    name: basename(file.path),
    path: file.path,
    events: scoringOf(file, secondsOfDay === undefined ? {} : { secondsOfDay }),
  }));
  if (a === undefined || b === undefined) throw new RangeError("two files were loaded");
  const [first, second] = [marking(a), marking(b)];
  const given =
    stages.length === 0 ? undefined : valueOf(joinScorings(stages.map(({ events }) => withoutMarks(events))), stagePaths.join(", "));
  const context = contextOf(first, second, given, stagePaths.map((path) => basename(path)).join(" + "));
  const results = context.stagedBy === null ? undefined : { a: scored(first, context.a, pathA), b: scored(second, context.b, pathB) };
  const window = windowOf(context.a, [...first.movements, ...second.movements]);
  const agreement = agree({ a: first.movements, b: second.movements, overlap, ...window, ...(results !== undefined && { results }) });
  const problems = [...first.events.problems, ...second.events.problems, ...(given?.problems ?? [])];
  return {
    a: first.name,
    b: second.name,
    ...window,
    ...agreement,
    stagedBy: context.stagedBy,
    startSecondsOfDay: secondsOfDay ?? null,
    problems,
  };
}

/** Two scorings that tell different days are not of one night, and an agreement of them would say nothing. */
function sameNight(files: readonly ScoringFile[]): void {
  const told = files.map(({ path, bytes }) => ({ path, ...scoringBegins(bytes) })).filter(({ dates }) => dates.length > 0);
  const [first, ...others] = told;
  if (first === undefined) return;
  for (const other of others)
    if (otherNight(first, other) !== undefined)
      throw new DataError(
        `${first.path} is of ${daysText(first)}, ${other.path} of ${daysText(other)}; nothing is compared. Expected: scorings of one night`,
      );
}

/** Files that tell a clock are laid on the clock of the first that counts its seconds from the start of the recording. */
async function clockOf(files: readonly ScoringFile[]): Promise<number | undefined> {
  for (const { bytes } of files) {
    const header = await readEdfHeader(bytesSource(bytes));
    if (header.ok && header.value.start.secondsOfDay !== undefined) return header.value.start.secondsOfDay;
  }
  return undefined;
}

function marking({ name, path, events }: { readonly name: string; readonly path: string; readonly events: NightEvents }): Scoring {
  if (events.movements !== undefined) return { name, events, movements: events.movements };
  throw new DataError(
    `${path}: it marks no movements (${events.dialect}). Expected: ${movementMarks}. To compare a recording, let ekbom sleep write its --annotations first`,
  );
}

interface Context {
  readonly a: NightEvents;
  readonly b: NightEvents;
  readonly stagedBy: string | null;
}

// Both sides rest on one context, so that the movements alone make the difference; only two who each staged the night keep their own.
function contextOf(a: Scoring, b: Scoring, given: NightEvents | undefined, givenName: string): Context {
  const staged = [a, b].filter(({ events }) => events.stages !== undefined);
  const [first, second] = staged;
  if (given?.stages === undefined && first !== undefined && second !== undefined)
    return { a: a.events, b: b.events, stagedBy: "each its own, so a difference in staging is part of the difference" };
  const common = { ...withoutMarks(b.events), ...withoutMarks(a.events), ...given };
  return { a: common, b: common, stagedBy: given?.stages !== undefined ? givenName : (first?.name ?? null) };
}

function withoutMarks(events: NightEvents): NightEvents {
  const { movements: _, ...others } = events;
  return others;
}

function scored({ movements }: Scoring, events: NightEvents, path: string): NightResult {
  return valueOf(scoreNight({ movements, events, rules: ["wasm-2016", "aasm"] }), path);
}

function windowOf(
  { stages }: NightEvents,
  movements: readonly MarkedMovement[],
): { readonly fromSeconds: number; readonly toSeconds: number } {
  if (stages !== undefined)
    return { fromSeconds: stages.startSeconds, toSeconds: stages.startSeconds + stages.epochSeconds * stages.stages.length };
  return { fromSeconds: 0, toSeconds: movements.reduce((latest, { onset, duration }) => Math.max(latest, onset + duration), 0) };
}
