// The frame of a track: name and unit, the picture, the last value. Years, months and events run through all of them.
import type { ReactNode } from "react";
import type { Tick } from "./axis.ts";
import type { DoseEvent } from "./doses.ts";

/** What all tracks of a page share. */
export interface Ground {
  readonly width: number;
  /** Where the first night begins. */
  readonly left: number;
  /** Nights from the first, to pixels. */
  readonly x: (night: number) => number;
  readonly ticks: readonly Tick[];
  readonly events: readonly DoseEvent[];
}

export interface Frame {
  readonly name: string;
  readonly unit: string;
  readonly ground: Ground;
  readonly height: number;
  readonly last?: string;
  readonly lastNote?: string;
  /** Without the lines of the axis. */
  readonly bare?: boolean;
  /** What the picture says, for who cannot see it. */
  readonly says?: string;
  readonly children: ReactNode;
}

export function Track({ name, unit, ground, height, last, lastNote, bare, says, children }: Frame) {
  const { width, x, ticks, events } = ground;
  return (
    <div className="tl-track" data-bare={bare || undefined}>
      <div className="tl-name">
        {name !== "" && <h3>{name}</h3>}
        {unit !== "" && <p className="fine">{unit}</p>}
      </div>
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        {...(says === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": says })}
      >
        {!bare && ticks.map(({ at }) => <path key={at} d={`M${x(at)} 0V${height}`} className="tl-grid" />)}
        {children}
        {!bare &&
          events.map(({ at, ingredient, is }) => (
            <path key={`${ingredient} ${is} ${at}`} d={`M${x(at)} 0V${height}`} className="tl-event" />
          ))}
      </svg>
      <div className="tl-last">
        {last !== undefined && <p className="number">{last}</p>}
        {lastNote !== undefined && <p className="fine">{lastNote}</p>}
      </div>
    </div>
  );
}

/** The two patterns of a page: stripes for what is not known, hatching for a range. */
export function Patterns({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={`${id}-unknown`} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
        <rect width="8" height="8" className="tl-unknown-ground" />
        <path d="M0 0v8" className="tl-unknown-line" />
      </pattern>
      <pattern id={`${id}-range`} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d="M0 0v5" className="tl-range-line" />
      </pattern>
    </defs>
  );
}

/** A stretch of which nothing is known, with words where they fit. */
export function Unknown({
  from,
  to,
  height,
  pattern,
  words,
}: {
  readonly from: number;
  readonly to: number;
  readonly height: number;
  readonly pattern: string;
  readonly words: readonly string[];
}) {
  const width = to - from;
  const fits = words.find((text) => text.length * 7 + 8 < width);
  return (
    <g>
      <rect
        x={from}
        y={2}
        width={width}
        height={height - 4}
        fill={`url(#${pattern})`}
        className="tl-unknown"
        data-narrow={width < 16 || undefined}
      />
      {fits !== undefined && (
        <text x={(from + to) / 2} y={height / 2 + 4} textAnchor="middle" className="tl-unknown-text">
          {fits}
        </text>
      )}
    </g>
  );
}
