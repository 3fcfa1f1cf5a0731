// Cells as the paths of an SVG: the range as an area, its middle as a line. One path each, however many nights.
import type { Cell } from "./cells.ts";
import { runsOf } from "./cells.ts";

export interface Scale {
  /** Nights from the first, to pixels. */
  readonly x: (night: number) => number;
  readonly y: (value: number) => number;
}

/** A linear scale between two ends. */
export const linear =
  ([a, b]: readonly [number, number], [from, to]: readonly [number, number]) =>
  (value: number): number =>
    from + ((value - a) / (b - a)) * (to - from);

const at = (x: number, y: number): string => `${x.toFixed(1)} ${y.toFixed(1)}`;
const middle = ({ from, to }: Cell): number => (from + to) / 2;

/** The areas between low and high. A cell that stands alone is as wide as it is long. */
export function areaPath(cells: readonly Cell[], { x, y }: Scale): string {
  return runsOf(cells)
    .map((run) => {
      const [first, last] = [run[0], run.at(-1)];
      if (first === undefined || last === undefined) return "";
      const edge = (of: (cell: (typeof run)[number]) => number) => [
        at(x(first.from), y(of(first))),
        ...run.map((cell) => at(x(middle(cell)), y(of(cell)))),
        at(x(last.to), y(of(last))),
      ];
      return `M${edge(({ value }) => value.high).join("L")}L${edge(({ value }) => value.low)
        .toReversed()
        .join("L")}z`;
    })
    .join("");
}

/** The line through the middles; it breaks where nothing was told. */
export function linePath(cells: readonly Cell[], { x, y }: Scale): string {
  return runsOf(cells)
    .map((run) => {
      const points = run.map((cell) => ({ x: x(middle(cell)), y: y((cell.value.low + cell.value.high) / 2) }));
      const [first, last] = [run[0], run.at(-1)];
      const [start, end] = [points[0], points.at(-1)];
      if (first === undefined || last === undefined || start === undefined || end === undefined) return "";
      return `M${[at(x(first.from), start.y), ...points.map((point) => at(point.x, point.y)), at(x(last.to), end.y)].join("L")}`;
    })
    .join("");
}
