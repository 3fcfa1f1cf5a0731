// The report of a night as plain JSON: the result, and beside it the recording, the channels and the scoring that it stands on.
import type { LegChannel, UnclearChannel } from "../../sleep/channels.ts";
import type { Header } from "../../sleep/edf-header.ts";
import type { NightEvents, Read, Span } from "../../sleep/night.ts";
import type { NightResult } from "../../sleep/night-result.ts";
import type { NightReading } from "../../sleep/read-night.ts";
import { scoreNight } from "../../sleep/score-night.ts";
import type { NightOptions } from "./options.ts";

export interface NightReport extends NightResult {
  readonly recording: {
    readonly file: string;
    readonly format: Header["format"];
    readonly start: Header["start"];
    readonly signals: number;
    /** Hours in which the recorder ran; null where the file does not tell. */
    readonly recordedHours: number | null;
  };
  readonly legs: readonly Pick<LegChannel, "side" | "label" | "samplesPerSecond" | "why" | "needsConfirmation">[];
  readonly unclear: readonly UnclearChannel[];
  readonly events: Omit<NightEvents, "problems">;
}

export interface NightInHand {
  readonly file: string;
  readonly reading: NightReading;
  readonly events: NightEvents;
  readonly legs: readonly LegChannel[];
  readonly unclear: readonly UnclearChannel[];
  readonly options: Pick<NightOptions, "from" | "rules">;
}

export function reportOf({ file, reading, events, legs, unclear, options }: NightInHand): Read<NightReport> {
  const { header, recorded } = reading;
  const detected = options.from.is === "detected";
  const last = recorded.at(-1);
  const scored = scoreNight({
    movements: detected ? "detected" : "marked",
    events,
    rules: options.rules,
    ...(detected
      ? { legs: reading.legs }
      : { options: { gaps: gapsBetween(recorded), ...(last !== undefined && { recordingSeconds: last.onset + last.duration }) } }),
  });
  if (!scored.ok) return scored;
  const { problems: _, ...said } = events;
  const signals = header.signals.filter(({ role }) => role === "signal").length;
  const recordedHours = last === undefined ? null : recorded.reduce((sum, { duration }) => sum + duration, 0) / 3600;
  return {
    ok: true,
    value: {
      recording: { file, format: header.format, start: header.start, signals, recordedHours },
      legs: legs.map(shownLeg),
      unclear,
      events: said,
      ...scored.value,
      problems: [...reading.problems, ...scored.value.problems],
    },
  };
}

function shownLeg(leg: LegChannel): NightReport["legs"][number] {
  const { channel: _, ...shown } = leg;
  return shown;
}

function gapsBetween(recorded: readonly Span[]): readonly Span[] {
  return recorded.slice(1).flatMap((next, i) => {
    const before = recorded[i];
    const end = before === undefined ? next.onset : before.onset + before.duration;
    return next.onset > end ? [{ onset: end, duration: next.onset - end }] : [];
  });
}
