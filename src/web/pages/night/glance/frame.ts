// Where things stand in the picture of the night: one axis of time, tracks stacked on it.
export interface Frame {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly narrow: boolean;
  readonly untilSeconds: number;
  readonly x: (seconds: number) => number;
  // Each track by its top.
  readonly y: Readonly<Record<TrackName, number>>;
  readonly bottom: number;
}

export const trackHeights = { stages: 74, legs: 92, intervals: 60, series: 34, hours: 96, signal: 30 } as const;
export type TrackName = keyof typeof trackHeights;

const names = Object.keys(trackHeights) as readonly TrackName[]; // the keys of a constant table are its own names
const between = 14;
const axis = 24;

/** Under this width labels stand above their tracks instead of beside them. */
const narrowest = 640;

export function frameOf(width: number, untilSeconds: number): Frame {
  const narrow = width < narrowest;
  const [left, right] = [narrow ? 38 : 118, width - 8];
  const label = narrow ? 17 : 0;
  const y: Record<TrackName, number> = { stages: 0, legs: 0, intervals: 0, series: 0, hours: 0, signal: 0 };
  let top = 6;
  for (const name of names) {
    y[name] = top + label;
    top += label + trackHeights[name] + between;
  }
  const scale = (right - left) / untilSeconds;
  return { width, left, right, narrow, untilSeconds, y, x: (seconds) => tenth(left + seconds * scale), bottom: top - between + axis };
}

/** A tenth of a pixel is as fine as a picture needs. */
export const tenth = (n: number): number => Math.round(n * 10) / 10;
