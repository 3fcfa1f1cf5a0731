// Heartbeats in a leg channel: narrow, lonely, regular spikes. They are bridged, so that they neither start nor prolong a movement (C-SLP-009).
const beat = {
  // Half the stretch that is bridged, and the stretch beside a beat that must be quiet.
  halfWidth: 0.07,
  flank: 0.25,
  nearFlank: 0.05,
  apart: 0.25,
  // A beat shows in the rectified signal smoothed over its own width: this far above the usual level, and above its neighbourhood.
  width: 0.04,
  overNoise: 2.3,
  microvolts: 4,
  overFlank: 2.2,
  shortest: 0.33,
  longest: 1.6,
  regular: 0.15,
  regularShare: 0.6,
  atLeast: 8,
  phase: 0.12,
} as const;

interface Peak {
  readonly at: number;
  readonly size: number;
  readonly quietBefore: boolean;
  readonly quietAfter: boolean;
}

// The block is rectified. Returns whether a heart was seen; its beats are then bridged in place.
export function bridgeHeartbeats(block: Float64Array, rate: number): boolean {
  const peaks = lonelyPeaks(block, rate);
  const sure = peaks.filter((peak) => peak.quietBefore && peak.quietAfter);
  const rhythm = rhythmOf(sure, rate);
  if (rhythm === undefined) return false;
  const size = median(Float32Array.from(sure, (peak) => peak.size));
  for (const peak of peaks) {
    const likely = peak.size > 0.5 * size && peak.size < 2 * size && (sure.includes(peak) || inRhythm(peak, sure, rhythm, rate));
    if (likely) bridge(block, peak.at, rate);
  }
  return true;
}

function lonelyPeaks(block: Float64Array, rate: number): readonly Peak[] {
  const step = Math.max(1, Math.round((beat.width * rate) / 2));
  const levels = coarse(block, step);
  const usual = median(every(levels, 8));
  const line = Math.max(usual + beat.microvolts, beat.overNoise * usual);
  const peaks: Peak[] = [];
  const width = Math.ceil(beat.halfWidth * rate);
  const flank = Math.ceil(beat.flank * rate);
  for (let k = Math.ceil(flank / step); (k + 2) * step < block.length - flank; k += 1) {
    if ((levels[k] as number) < line) continue; // k is inside the array
    let top = k;
    for (let i = k; i * step < k * step + 2 * width; i += 1) if ((levels[i] ?? 0) > (levels[top] ?? 0)) top = i;
    const size = levels[top] ?? 0;
    const at = highest(block, top * step, (top + 2) * step);
    const quietBefore = mean(block, at - flank, at - width) < size / beat.overFlank;
    const quietAfter = mean(block, at + width, at + flank) < size / beat.overFlank;
    if (quietBefore || quietAfter) peaks.push({ at, size, quietBefore, quietAfter });
    k = Math.floor((at + beat.apart * rate) / step);
  }
  return peaks;
}

// The mean over two steps from each step on.
function coarse(block: Float64Array, step: number): Float32Array {
  const result = new Float32Array(Math.max(0, Math.floor(block.length / step) - 1));
  let before = 0;
  for (let k = 0, i = 0; k <= result.length; k += 1) {
    let sum = 0;
    for (const end = i + step; i < end; i += 1) sum += block[i] ?? 0;
    if (k > 0) result[k - 1] = (before + sum) / (2 * step);
    before = sum;
  }
  return result;
}

function highest(block: Float64Array, from: number, to: number): number {
  let at = from;
  for (let i = from; i < to; i += 1) if ((block[i] ?? 0) > (block[at] ?? 0)) at = i;
  return at;
}

function rhythmOf(peaks: readonly Peak[], rate: number): number | undefined {
  const intervals = peaks
    .slice(1)
    .map((peak, i) => (peak.at - (peaks[i]?.at ?? peak.at)) / rate)
    .filter((s) => s >= beat.shortest && s <= beat.longest);
  if (intervals.length < beat.atLeast) return undefined;
  const usual = median(Float32Array.from(intervals));
  const regular = intervals.filter((s) => Math.abs(s - usual) <= beat.regular * usual);
  return regular.length >= beat.regularShare * (peaks.length - 1) ? usual : undefined;
}

// A peak with only one quiet side is a beat when it comes when a beat is due: otherwise it is the start or end of a movement.
function inRhythm(peak: Peak, sure: readonly Peak[], rhythm: number, rate: number): boolean {
  return sure.some((other) => {
    const beats = Math.abs(peak.at - other.at) / rate / rhythm;
    return Math.round(beats) >= 1 && Math.round(beats) <= 3 && Math.abs(beats - Math.round(beats)) * rhythm <= beat.phase;
  });
}

function bridge(block: Float64Array, at: number, rate: number): void {
  const width = Math.ceil(beat.halfWidth * rate);
  const near = Math.ceil(beat.nearFlank * rate);
  const level = (mean(block, at - width - near, at - width) + mean(block, at + width + 1, at + width + 1 + near)) / 2;
  block.fill(level, Math.max(0, at - width), at + width + 1);
}

function mean(block: Float64Array, from: number, to: number): number {
  let sum = 0;
  const [a, b] = [Math.max(0, from), Math.min(block.length, to)];
  for (let i = a; i < b; i += 1) sum += block[i] ?? 0;
  return b > a ? sum / (b - a) : 0;
}

// One value in so many is enough for a median.
function every(values: Float32Array, step: number): Float32Array {
  const some = new Float32Array(Math.floor(values.length / step));
  for (let i = 0; i < some.length; i += 1) some[i] = values[i * step] ?? 0;
  return some;
}

function median(values: Float32Array): number {
  const sorted = values.toSorted();
  return sorted[sorted.length >> 1] ?? 0;
}
