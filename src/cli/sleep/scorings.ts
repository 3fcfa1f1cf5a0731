// What is known of a night besides its signal: the recording's own annotations, and the files of scoring that a person named.
import type { Start } from "../../sleep/edf-start.ts";
import { eventsAround } from "../../sleep/events-around.ts";
import type { NightEvents, Problem } from "../../sleep/night.ts";
import type { NightReading } from "../../sleep/read-night.ts";
import { outsideRecording } from "../../sleep/outside-recording.ts";
import { besideRecording, readScoring } from "../../sleep/stages.ts";
import { DataError } from "../exit.ts";
import { scoringBytes, valueOf } from "./files.ts";
import { problemText } from "./words.ts";
import type { From, NightOptions } from "./options.ts";

export interface ScoringFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface ScoringFiles {
  readonly stages: readonly ScoringFile[];
  readonly events?: ScoringFile;
}

export async function scoringFiles({ stages, from }: NightOptions): Promise<ScoringFiles> {
  const load = async (path: string): Promise<ScoringFile> => ({ path, bytes: await scoringBytes(path) });
  const loaded = await Promise.all(stages.map(load));
  return { stages: loaded, ...(from.is === "file" && { events: await load(from.path) }) };
}

/** A file of scoring on the clock of the recording; one of another night ends the command. Without that clock, a file with its own counts from its own start. */
export function scoringOf({ path, bytes }: ScoringFile, recording: Start): NightEvents {
  return valueOf(readScoring(bytes, besideRecording(recording)), path);
}

export function eventsOf(files: ScoringFiles, reading: NightReading, from: From): NightEvents {
  const { start } = reading.header;
  const read = files.stages.map((file) => scoringOf(file, start));
  const around = valueOf(eventsAround(reading, read), files.stages.map(({ path }) => path).join(", "));
  const { movements: marks, problems, ...joined } = around;
  if (from.is === "detected") {
    if (marks === undefined || marks.length === 0) return { ...joined, problems };
    const unused: Problem = {
      where: "movements",
      what: `${marks.length} are marked already; they are not used`,
      expected: "--marked to score them",
    };
    return { ...joined, problems: [...problems, unused] };
  }
  if (from.is === "file" && files.events !== undefined) {
    const events = scoringOf(files.events, start);
    if (events.movements === undefined)
      throw new DataError(`${from.path}: it marks no movements (${events.dialect}). Expected: ${movementMarks}`);
    // A quiet night and a table that lost its lines look the same; nobody's index becomes 0 by that.
    if (events.movements.length === 0)
      throw new DataError(
        [`${from.path}: it is empty: no movement can be read in it. Expected: ${movementMarks}`, ...events.problems.map(problemText)].join(
          "\n  ",
        ),
      );
    const outside = outsideRecording({ movements: events.movements }, reading.recorded);
    return { ...joined, movements: events.movements, problems: [...problems, ...events.problems, ...outside] };
  }
  if (marks === undefined)
    throw new DataError(`--marked: neither the recording nor a file of --stages marks movements. Expected: ${movementMarks}`);
  return { ...joined, movements: marks, problems };
}

export const movementMarks =
  'EDF+ annotations such as "Limb movement", a CSV with the header side,onset,duration, or another known scoring';
