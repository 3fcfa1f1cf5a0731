// The report of a night as plain JSON: the result, and beside it the recording, the channels and the scoring that it stands on.
import type { LegChannel, UnclearChannel } from "../../sleep/channels.ts";
import type { Header } from "../../sleep/edf-header.ts";
import type { NightEvents, Read } from "../../sleep/night.ts";
import type { NightResult } from "../../sleep/night-result.ts";
import type { NightReading } from "../../sleep/read-night.ts";
import { scoreReading } from "../../sleep/score-reading.ts";
import type { NightOptions } from "./options.ts";

export interface NightReport extends NightResult {
  readonly recording: {
    readonly file: string;
    readonly format: Header["format"];
    readonly start: Header["start"];
    /** Written by ekbom sleep make: an invented signal. */
    readonly made?: true;
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
  const last = recorded.at(-1);
  const movements = options.from.is === "detected" ? "detected" : "marked";
  const scored = scoreReading(reading, { movements, events, rules: options.rules });
  if (!scored.ok) return scored;
  const { problems: _, ...said } = events;
  const signals = header.signals.filter(({ role }) => role === "signal").length;
  const recordedHours = last === undefined ? null : recorded.reduce((sum, { duration }) => sum + duration, 0) / 3600;
  return {
    ok: true,
    value: {
      recording: { file, format: header.format, start: header.start, ...(header.made && { made: true as const }), signals, recordedHours },
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
