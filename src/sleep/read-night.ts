// One pass over a recording, from bytes to what the detector found in the legs: no channel is ever held whole.
import type { LegChannel } from "./channels.ts";
import { createLegDetector, type LegDetector, type LegWatch } from "./detect-leg.ts";
import type { Header } from "./edf-header.ts";
import { measuredPace, slowestSignal } from "./edf-measure.ts";
import type { Piece } from "./edf-pass.ts";
import type { WantedChannel } from "./edf-plan.ts";
import { readEdf, type ReadNotes } from "./edf-reader.ts";
import type { LegFindings, LegSignal } from "./leg-findings.ts";
import type { Read, Span } from "./night.ts";
import type { RecordRun } from "./raw-window.ts";
import type { ByteSource } from "./source.ts";

export interface NightReading extends ReadNotes {
  readonly legs: readonly LegFindings[];
  // Stretches that were recorded. Empty where nothing tells: a file of annotations alone has no length.
  readonly recorded: readonly Span[];
  // Where those stretches lie in the file.
  readonly recordRuns: readonly RecordRun[];
  // True samples per second by the header's.
  readonly pace: number;
}

export interface NightToRead {
  // None: the movements come from somebody's marks, and only the time is read.
  readonly legs: (header: Header) => Read<readonly LegChannel[]>;
  readonly onProgress?: (bytesDone: number, bytesInAll: number) => void;
  // For who draws the legs: called once a leg, with the samples per second that it truly ran at.
  readonly watch?: (leg: LegChannel, samplesPerSecond: number) => LegWatch;
}

export async function readNight(source: ByteSource, { legs, onProgress, watch }: NightToRead): Promise<Read<NightReading>> {
  const pace = await measuredPace(source);
  let detectors: readonly LegDetector[] = [];
  let timer = recordedTime(Number.NaN);
  const read = await readEdf(source, (header) => {
    const chosen = legs(header);
    if (!chosen.ok) return chosen;
    const rateOf = ({ plus }: WantedChannel): number => pace * (header.signals[plus]?.samplesPerSecond ?? Number.NaN);
    detectors = chosen.value.map((leg) => {
      const rate = rateOf(leg.channel);
      return createLegDetector(signalOf(header, leg, rate), watch?.(leg, rate));
    });
    const channels = detectors.length > 0 ? chosen.value.map((leg) => leg.channel) : slowest(header);
    const [first] = channels;
    if (first !== undefined) timer = recordedTime(rateOf(first));
    const onPiece = (piece: Piece): void => {
      timer.add(piece);
      const { startSeconds, follows } = piece;
      for (const [i, samples] of piece.channels.entries()) detectors[i]?.push({ startSeconds, follows, samples });
    };
    return { ok: true, value: { channels, onPiece, ...(onProgress !== undefined && { onProgress }) } };
  });
  if (!read.ok) return read;
  return {
    ok: true,
    value: { ...read.value, legs: detectors.map((detector) => detector.finish()), recorded: timer.spans, recordRuns: timer.runs, pace },
  };
}

function signalOf(header: Header, { side, label, channel }: LegChannel, rate: number): Omit<LegSignal, "segments"> {
  const { calibration, microvolts } = header.signals[channel.plus] ?? {};
  // The difference of two leads has no end of the scale of its own.
  const known = calibration !== undefined && microvolts !== undefined && channel.minus === undefined;
  const scale = known && { physical: { min: calibration.lowest * microvolts, max: calibration.highest * microvolts } };
  return { side: side === "combined" ? "unknown" : side, label, rate, ...scale };
}

// The channel with the fewest samples is enough to know when the recorder ran.
function slowest(header: Header): readonly WantedChannel[] {
  const signal = slowestSignal(header);
  return signal === undefined ? [] : [{ plus: signal.index, unit: "own" }];
}

interface RecordedTime {
  readonly spans: readonly Span[];
  readonly runs: readonly RecordRun[];
  readonly add: (piece: Piece) => void;
}

function recordedTime(rate: number): RecordedTime {
  const spans: Span[] = [];
  const runs: RecordRun[] = [];
  return {
    spans,
    runs,
    add({ startSeconds, follows, record, records, channels: [samples] }) {
      const run = runs.at(-1);
      if (follows && run !== undefined && run.record + run.records === record)
        runs[runs.length - 1] = { ...run, records: run.records + records };
      else runs.push({ startSeconds, record, records });
      const end = startSeconds + (samples?.length ?? 0) / rate;
      const last = follows ? spans.pop() : undefined;
      const onset = last?.onset ?? startSeconds;
      spans.push({ onset, duration: end - onset });
    },
  };
}
