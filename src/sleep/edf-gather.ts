// Gathers whole channels as segments: what lies between two segments was not recorded.
import type { Header } from "./edf-header.ts";
import type { Piece } from "./edf-pass.ts";
import type { WantedChannel } from "./edf-plan.ts";
import { type ReadNotes, type Reading, readEdf, readEdfBytes } from "./edf-reader.ts";
import { type Stretch, steadyRate, stretchFrom } from "./edf-stretch.ts";
import type { Read, Segment } from "./night.ts";
import type { ByteSource } from "./source.ts";

export interface GatheredNight extends ReadNotes {
  // For each channel asked for, in that order, its segments in time.
  readonly channels: readonly (readonly Segment[])[];
}

export interface Gathering {
  readonly channels: readonly WantedChannel[];
  onProgress?(bytesDone: number, bytesInAll: number): void;
}

type Choose = (header: Header) => Read<Gathering>;

export async function gatherEdf(source: ByteSource, choose: Choose): Promise<Read<GatheredNight>> {
  const gather = gatherer(source.size, choose);
  return gather.finish(await readEdf(source, gather.choose));
}

export function gatherEdfBytes(bytes: Uint8Array, choose: Choose): Read<GatheredNight> {
  const gather = gatherer(bytes.length, choose);
  return gather.finish(readEdfBytes(bytes, gather.choose));
}

interface Store {
  readonly samplesPerSecond: number;
  samples: Float32Array;
  filled: number;
}

function gatherer(size: number, choose: Choose) {
  const stretches: Stretch[] = [];
  let stores: readonly Store[] = [];

  const onPiece = ({ startSeconds, follows, channels }: Piece) => {
    const filled = stores.map((store) => store.filled);
    const last = stretches.at(-1);
    if (follows && last !== undefined) last.stamp(filled, startSeconds);
    else stretches.push(stretchFrom(filled, startSeconds));
    for (const [i, store] of stores.entries()) append(store, channels[i] ?? new Float32Array(0));
  };
  const segmentsOf = (store: Store, i: number): readonly Segment[] =>
    stretches.map((stretch, nth) => ({
      startSeconds: stretch.startSeconds,
      samplesPerSecond: steadyRate(stretch, i, store.samplesPerSecond),
      samples: store.samples.subarray(stretch.from[i], stretches[nth + 1]?.from[i] ?? store.filled),
    }));
  return {
    choose: (header: Header): Read<Reading> => {
      const chosen = choose(header);
      if (!chosen.ok) return chosen;
      const { channels, onProgress } = chosen.value;
      // A header may promise any number of records; only the size of a file proves that they are there.
      const proven = Number.isFinite(size) && header.recordCount !== undefined ? header.recordCount : 0;
      stores = channels.map(({ plus }) => {
        const { samplesPerRecord = 0, samplesPerSecond = Number.NaN } = header.signals[plus] ?? {};
        return { samplesPerSecond, samples: new Float32Array(proven * samplesPerRecord), filled: 0 };
      });
      return { ok: true, value: { channels, onPiece, ...(onProgress !== undefined && { onProgress }) } };
    },
    finish: (read: Read<ReadNotes>): Read<GatheredNight> =>
      read.ok ? { ok: true, value: { ...read.value, channels: stores.map((store, i) => segmentsOf(store, i)) } } : read,
  };
}

function append(store: Store, samples: Float32Array): void {
  const needed = store.filled + samples.length;
  if (needed > store.samples.length) {
    const larger = new Float32Array(Math.max(needed, 2 * store.samples.length));
    larger.set(store.samples.subarray(0, store.filled));
    store.samples = larger;
  }
  store.samples.set(samples, store.filled);
  store.filled = needed;
}
