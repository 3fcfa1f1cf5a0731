// A short stretch of one leg, read again from the file when somebody looks closer: no night is held in memory for it.
import type { LegChannel } from "./channels.ts";
import { bandOf } from "./conditioner.ts";
import { decodeChannel } from "./edf-decode.ts";
import type { Header } from "./edf-header.ts";
import { planChannel } from "./edf-plan.ts";
import type { Read, Segment } from "./night.ts";
import { settings } from "./signal-settings.ts";
import type { ByteSource } from "./source.ts";
import { zeroPhase } from "./zero-phase.ts";

// Records of the file that follow each other in time without a gap.
export interface RecordRun {
  readonly startSeconds: number;
  readonly record: number;
  readonly records: number;
}

export interface WindowToRead {
  readonly header: Header;
  readonly leg: LegChannel;
  readonly recordRuns: readonly RecordRun[];
  // True samples per second by the header's.
  readonly pace: number;
  readonly fromSeconds: number;
  readonly toSeconds: number;
}

// More is a question for the pyramid, not for the file.
export const longestWindow = 120;

/** The filtered signal (10 to 100 Hz) from one second to another in microvolts: one segment for each recorded stretch. */
export async function readWindow(source: ByteSource, window: WindowToRead): Promise<Read<readonly Segment[]>> {
  const { header, leg, recordRuns, pace, fromSeconds, toSeconds } = window;
  if (!(toSeconds > fromSeconds && toSeconds - fromSeconds <= longestWindow))
    return {
      ok: false,
      problems: [
        { where: "window", what: `from ${fromSeconds} s to ${toSeconds} s`, expected: `more than 0 and at most ${longestWindow} s` },
      ],
    };
  const plan = planChannel(header, leg.channel);
  if (!plan.ok) return plan;
  const samplesPerSecond = plan.value.samplesPerSecond * pace;
  const recordSeconds = plan.value.samplesPerRecord / samplesPerSecond;
  const segments: Segment[] = [];
  for (const run of recordRuns) {
    const recordAt = (seconds: number): number => (seconds - run.startSeconds) / recordSeconds;
    // With some seconds on both sides, so that the filters have settled where the window begins.
    const first = Math.max(0, Math.floor(recordAt(fromSeconds - settings.padSeconds)));
    const last = Math.min(run.records, Math.ceil(recordAt(toSeconds + settings.padSeconds)));
    if (last <= first) continue;
    const { headerBytes, recordBytes, bytesPerSample } = header;
    const bytes = await source.read(headerBytes + (run.record + first) * recordBytes, (last - first) * recordBytes);
    const records = Math.floor(bytes.length / recordBytes);
    const samples = new Float32Array(records * plan.value.samplesPerRecord);
    decodeChannel({ bytes, recordBytes, bytesPerSample, from: 0, to: records }, plan.value, samples);
    const segment = cut(filtered(samples, samplesPerSecond), run.startSeconds + first * recordSeconds, samplesPerSecond, window);
    if (segment.samples.length > 0) segments.push(segment);
  }
  return { ok: true, value: segments };
}

function filtered(samples: Float32Array, rate: number): Float32Array {
  // Without its level first: a filter that meets a step at the edge rings.
  const [start = 0] = samples;
  const block = Float64Array.from(samples, (x) => x - start);
  zeroPhase(bandOf(rate), block);
  return Float32Array.from(block);
}

function cut(samples: Float32Array, startSeconds: number, samplesPerSecond: number, { fromSeconds, toSeconds }: WindowToRead): Segment {
  const first = Math.max(0, Math.ceil((fromSeconds - startSeconds) * samplesPerSecond));
  const end = Math.max(first, Math.floor((toSeconds - startSeconds) * samplesPerSecond) + 1);
  return { startSeconds: startSeconds + first / samplesPerSecond, samplesPerSecond, samples: samples.slice(first, end) };
}
