// A hand on the strip: takes an edge of the chosen movement, chooses another, or moves the view.
import type { Mark } from "../edit/sheet.ts";
import { laneHeight, onLane, type StripFrame } from "./lanes.ts";

export type Grip =
  | { readonly is: "edge"; readonly which: "start" | "end"; readonly mark: Mark }
  | { readonly is: "mark"; readonly mark: Mark }
  | { readonly is: "ground"; readonly seconds: number };

const reach = 8;

/** What lies under a point: edges of the chosen movement first, then the shortest movement there. */
export function gripAt(x: number, y: number, frame: StripFrame, marks: readonly Mark[], selected: number | undefined): Grip {
  const lane = frame.lanes.find(({ top }) => y >= top && y < top + laneHeight);
  const here = marks.filter(({ side }) => lane !== undefined && onLane(side, lane.side));
  const chosen = here.find(({ id }) => id === selected);
  if (chosen !== undefined) {
    const [left, right] = [frame.x(chosen.onset), frame.x(chosen.onset + chosen.duration)];
    if (right - left > 12 && Math.abs(x - right) <= reach) return { is: "edge", which: "end", mark: chosen };
    if (right - left > 12 && Math.abs(x - left) <= reach) return { is: "edge", which: "start", mark: chosen };
  }
  const under = here.filter(({ onset, duration }) => x >= frame.x(onset) - 3 && x <= frame.x(onset + duration) + 3);
  const [nearest] = under.toSorted((a, b) => a.duration - b.duration);
  return nearest === undefined ? { is: "ground", seconds: frame.secondsAt(x) } : { is: "mark", mark: nearest };
}

/** Where the movement lies when an edge is pulled to a moment: on the detector's step, and never turned inside out. */
export function pulled(
  { onset, duration }: Mark,
  which: "start" | "end",
  seconds: number,
  step: number,
): { readonly onset: number; readonly duration: number } {
  const to = Math.round(seconds / step) * step;
  if (which === "end") return { onset, duration: Math.max(step, to - onset) };
  const end = onset + duration;
  const start = Math.max(0, Math.min(to, end - step));
  return { onset: start, duration: end - start };
}
