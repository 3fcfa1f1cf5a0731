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

export interface HeartbeatBridge {
  // Rectifies the block. Returns whether a heart was seen; its beats are then bridged in place.
  readonly rectify: (block: Float64Array) => boolean;
}

export function createHeartbeatBridge(rate: number): HeartbeatBridge {
  const half = Math.max(1, Math.round((beat.width * rate) / 2)) | 0;
  // Used again for every block: a night has thousands.
  let smooth = new Float32Array(0);
  let some = new Float32Array(0);
  return {
    rectify(block) {
      if (smooth.length !== block.length) {
        smooth = new Float32Array(block.length);
        some = new Float32Array(Math.floor(block.length / oneIn));
      }
      rectifySmooth(block, half, smooth);
      // One value in so many is enough for a median.
      for (let i = 0; i < some.length; i += 1) some[i] = smooth[i * oneIn] ?? 0;
      const peaks = lonelyPeaks(block, smooth, middleInPlace(some), rate);
      const sure = peaks.filter((peak) => peak.quietBefore && peak.quietAfter);
      const rhythm = rhythmOf(sure, rate);
      if (rhythm === undefined) return false;
      const size = median(sure.map((peak) => peak.size));
      for (const peak of peaks) {
        const likely = peak.size > 0.5 * size && peak.size < 2 * size && (sure.includes(peak) || inRhythm(peak, sure, rhythm, rate));
        if (likely) bridge(block, peak.at, rate);
      }
      return true;
    },
  };
}

const oneIn = 24;

// Said to be a whole number of 32 bits: a loop that counts in any other is several times slower.
const samplesIn = (seconds: number, rate: number): number => Math.ceil(seconds * rate) | 0;

// Each sample loses its sign, and the mean of a window around it goes to `smooth`; the last half window has none.
function rectifySmooth(block: Float64Array, half: number, smooth: Float32Array): void {
  const width = 2 * half + 1;
  const share = 1 / width;
  let sum = 0;
  for (let i = 0; i < block.length; i += 1) {
    const level = Math.abs(block[i] as number); // all indices are inside
    block[i] = level;
    sum += i < width ? level : level - (block[i - width] as number);
    if (i >= half) smooth[i - half] = sum * share;
  }
  smooth.fill(0, Math.max(0, block.length - half));
}

function lonelyPeaks(block: Float64Array, smooth: Float32Array, usual: number, rate: number): readonly Peak[] {
  const line = Math.max(usual + beat.microvolts, beat.overNoise * usual);
  const peaks: Peak[] = [];
  const width = samplesIn(beat.halfWidth, rate);
  const flank = samplesIn(beat.flank, rate);
  const apart = samplesIn(beat.apart, rate);
  for (let i = flank; i < block.length - flank; i += 1) {
    const level = smooth[i] as number; // i, and whatever lies within a flank of it, is inside the array
    if (level < line) continue;
    let at = i;
    let size = level;
    for (let k = i + 1; k < i + 2 * width; k += 1) {
      const other = smooth[k] as number;
      if (other <= size) continue;
      size = other;
      at = k;
    }
    const quietBefore = mean(block, at - flank, at - width) < size / beat.overFlank;
    const quietAfter = mean(block, at + width, at + flank) < size / beat.overFlank;
    if (quietBefore || quietAfter) peaks.push({ at, size, quietBefore, quietAfter });
    i = at + apart;
  }
  return peaks;
}

function rhythmOf(peaks: readonly Peak[], rate: number): number | undefined {
  const intervals = peaks
    .slice(1)
    .map((peak, i) => (peak.at - (peaks[i]?.at ?? peak.at)) / rate)
    .filter((s) => s >= beat.shortest && s <= beat.longest);
  if (intervals.length < beat.atLeast) return undefined;
  const usual = median(intervals);
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

function median(values: readonly number[]): number {
  const sorted = new Float64Array(values).toSorted();
  return sorted[sorted.length >> 1] ?? 0;
}

// The same for a long list that may be disordered: Hoare's search, which sorts only as much as it must.
export function middleInPlace(values: Float32Array): number {
  const middle = values.length >> 1;
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const pivot = values[(low + high) >> 1] as number; // every index here lies between low and high
    let i = low;
    let k = high;
    while (i <= k) {
      while ((values[i] as number) < pivot) i += 1;
      while ((values[k] as number) > pivot) k -= 1;
      if (i > k) break;
      const other = values[i] as number;
      values[i] = values[k] as number;
      values[k] = other;
      i += 1;
      k -= 1;
    }
    if (middle <= k) high = k;
    else if (middle >= i) low = i;
    else break;
  }
  return values[middle] ?? 0;
}
