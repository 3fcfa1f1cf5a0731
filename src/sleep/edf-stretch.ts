// A stretch of records without a gap, and the rate at which its samples truly ran according to its time stamps.
// A header that rounds "a third of a second" to 0.333333 would be wrong by nine samples after eight hours at 300 Hz.
export interface Stretch {
  readonly startSeconds: number;
  // For each channel, how many samples came before this stretch.
  readonly from: readonly number[];
  stamp(filled: readonly number[], seconds: number): void;
  // Samples per second of one channel, by least squares over the stamps; undefined with fewer than three.
  measuredRate(channel: number): { readonly samplesPerSecond: number; readonly samples: number } | undefined;
}

export function stretchFrom(from: readonly number[], startSeconds: number): Stretch {
  // Sums over the stamps: time, and for each channel samples and products.
  let count = 1;
  let time = 0;
  let timeTime = 0;
  const sample = from.map(() => 0);
  const sampleTime = from.map(() => 0);
  const latest = from.map(() => 0);
  return {
    startSeconds,
    from,
    stamp(filled, seconds) {
      const t = seconds - startSeconds;
      count += 1;
      time += t;
      timeTime += t * t;
      for (const [i, before] of from.entries()) {
        const n = (filled[i] ?? before) - before;
        latest[i] = n;
        sample[i] = (sample[i] ?? 0) + n;
        sampleTime[i] = (sampleTime[i] ?? 0) + n * t;
      }
    },
    measuredRate(channel) {
      const samples = latest[channel];
      const spread = timeTime - (time * time) / count;
      const shared = (sampleTime[channel] ?? Number.NaN) - ((sample[channel] ?? Number.NaN) * time) / count;
      const samplesPerSecond = shared / spread;
      return count < 3 || samples === undefined || !(samplesPerSecond > 0) || !Number.isFinite(samplesPerSecond)
        ? undefined
        : { samplesPerSecond, samples };
    },
  };
}

// The header's rate, unless the stamps show that by the end of the stretch it would be wrong by more than a quarter of a sample.
export function steadyRate(stretch: Stretch, channel: number, stated: number): number {
  const measured = stretch.measuredRate(channel);
  if (measured === undefined) return stated;
  return Math.abs(measured.samples - (measured.samples / measured.samplesPerSecond) * stated) > 0.25 ? measured.samplesPerSecond : stated;
}
