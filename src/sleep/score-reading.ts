// Scores what was read: with the legs where channels were searched, else over the time that the recorder ran.
import type { NightReading } from "./read-night.ts";
import type { Read, Span } from "./night.ts";
import type { NightResult } from "./night-result.ts";
import { type NightInput, scoreNight } from "./score-night.ts";

export type ReadingToScore = Pick<NightInput, "movements" | "events" | "rules">;

/** A channel that was searched tells where no leg could be read, whoever marked the movements. */
export function scoreReading({ legs, recorded }: Pick<NightReading, "legs" | "recorded">, wanted: ReadingToScore): Read<NightResult> {
  if (legs.length > 0) return scoreNight({ ...wanted, legs });
  const last = recorded.at(-1);
  return scoreNight({
    ...wanted,
    options: { gaps: gapsBetween(recorded), ...(last !== undefined && { recordingSeconds: last.onset + last.duration }) },
  });
}

function gapsBetween(recorded: readonly Span[]): readonly Span[] {
  return recorded.slice(1).flatMap((next, i) => {
    const before = recorded[i];
    const end = before === undefined ? next.onset : before.onset + before.duration;
    return next.onset > end ? [{ onset: end, duration: next.onset - end }] : [];
  });
}
