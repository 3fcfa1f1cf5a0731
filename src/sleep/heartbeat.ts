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

// Rectifies the block. Returns whether a heart was seen; its beats are then bridged in place.
export function rectify(block: Float64Array, rate: number): boolean {
  const step = Math.max(1, Math.round((beat.width * rate) / 2)) | 0;
  const levels = rectifiedLevels(block, step);
  const peaks = lonelyPeaks(block, levels, step, rate);
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

// Said to be a whole number of 32 bits: a loop that counts in any other is several times slower.
const samplesIn = (seconds: number, rate: number): number => Math.ceil(seconds * rate) | 0;

// Levels are means over two steps from each step on.
function lonelyPeaks(block: Float64Array, levels: Float32Array, step: number, rate: number): readonly Peak[] {
  const usual = median(every(levels, 8));
  const line = Math.max(usual + beat.microvolts, beat.overNoise * usual);
  const peaks: Peak[] = [];
  const width = samplesIn(beat.halfWidth, rate);
  const flank = samplesIn(beat.flank, rate);
  for (let k = Math.ceil(flank / step) | 0; (k + 2) * step < block.length - flank; k += 1) {
    const level = levels[k] as number; // k, and whatever lies within a flank of it, is inside the array
    if (level < line) continue;
    let top = k;
    let size = level;
    for (let i = k + 1; i * step < k * step + 2 * width; i += 1) {
      const other = levels[i] as number;
      if (other <= size) continue;
      size = other;
      top = i;
    }
    const at = highest(block, top * step, (top + 2) * step);
    const quietBefore = mean(block, at - flank, at - width) < size / beat.overFlank;
    const quietAfter = mean(block, at + width, at + flank) < size / beat.overFlank;
    if (quietBefore || quietAfter) peaks.push({ at, size, quietBefore, quietAfter });
    k = Math.floor((at + beat.apart * rate) / step) | 0;
  }
  return peaks;
}

// Each sample loses its sign; the mean over two steps from each step on is handed back.
function rectifiedLevels(block: Float64Array, step: number): Float32Array {
  const levels = new Float32Array(Math.max(0, Math.floor(block.length / step) - 1));
  let before = 0;
  let sum = 0;
  let from = 0;
  for (let i = 0; i < block.length; i += 1) {
    const level = Math.abs(block[i] as number); // i is inside the array
    block[i] = level;
    sum += level;
    if (i + 1 - from < step) continue;
    const k = from / step;
    if (k > 0) levels[k - 1] = (before + sum) / (2 * step);
    before = sum;
    sum = 0;
    from = i + 1;
  }
  return levels;
}

function highest(block: Float64Array, from: number, to: number): number {
  let at = from;
  for (let i = from; i < to; i += 1) if ((block[i] as number) > (block[at] as number)) at = i; // the steps lie inside the block
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
  const width = samplesIn(beat.halfWidth, rate);
  const near = samplesIn(beat.nearFlank, rate);
  const level = (mean(block, at - width - near, at - width) + mean(block, at + width + 1, at + width + 1 + near)) / 2;
  block.fill(level, Math.max(0, at - width), at + width + 1);
}

function mean(block: Float64Array, from: number, to: number): number {
  let sum = 0;
  const [a, b] = [Math.max(0, from), Math.min(block.length, to)];
  for (let i = a; i < b; i += 1) sum += block[i] as number; // a and b are inside
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
