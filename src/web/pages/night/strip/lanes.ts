// Where things stand on the strip of raw signal: one lane a leg, the night's events above, the clock below.
import type { Side } from "../../../../sleep/night.ts";
import type { View } from "../edit/view.ts";
import type { LegPicture } from "../work/messages.ts";

export const laneHeight = 116;
export const eventsHeight = 24;
export const axisHeight = 26;

export interface StripFrame {
  readonly width: number;
  readonly height: number;
  readonly view: View;
  readonly x: (seconds: number) => number;
  readonly secondsAt: (x: number) => number;
  readonly lanes: readonly Lane[];
}

export interface Lane {
  readonly top: number;
  readonly middle: number;
  readonly side: LegPicture["side"];
}

/** Where no leg was recorded, one lane holds the marks. */
export const lanesOf = (legs: readonly Pick<LegPicture, "side">[]): readonly Lane[] =>
  (legs.length === 0 ? [{ side: "combined" as const }] : legs).map(({ side }, i) => {
    const top = eventsHeight + i * laneHeight;
    return { top, middle: top + laneHeight / 2, side };
  });

export function stripFrame(width: number, view: View, lanes: readonly Lane[]): StripFrame {
  const perSecond = width / (view.to - view.from);
  return {
    width,
    height: eventsHeight + lanes.length * laneHeight + axisHeight,
    view,
    x: (seconds) => (seconds - view.from) * perSecond,
    secondsAt: (x) => view.from + x / perSecond,
    lanes,
  };
}

/** A mark without a side, or on both, stands on every lane; a lane for both legs holds everything. */
export const onLane = (side: Side, lane: Lane["side"]): boolean =>
  lane === "combined" || side === lane || side === "both" || side === "unknown";
