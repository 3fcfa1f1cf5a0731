// The night at a glance: one drawing, redrawn only when the scoring or the width changes. What is looked at closely lies over it.
import { memo, useId, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { NightResult } from "../../../../sleep/night-result.ts";
import { clockText } from "../../../../sleep/night-words.ts";
import { ticksOf } from "../edit/view.ts";
import type { OpenNight } from "../work/messages.ts";
import { type Frame, frameOf } from "./frame.ts";
import { Hours } from "./hours.tsx";
import { Intervals } from "./intervals.tsx";
import { Legs } from "./legs.tsx";
import { Patterns } from "./patterns.tsx";
import { Series } from "./series.tsx";
import { SignalQuality } from "./signal-quality.tsx";
import { Stages } from "./stages.tsx";

export interface Shown {
  readonly night: OpenNight;
  readonly result: NightResult;
}

export const Glance = memo(function Glance({ night, result, width }: Shown & { readonly width: number }) {
  const { t } = useTranslation("night");
  const id = useId();
  const frame = useMemo(() => frameOf(width, night.untilSeconds), [width, night.untilSeconds]);
  const clock = (seconds: number): string => clockText(seconds, night.start.secondsOfDay);
  const patterns = { open: `${id}-open`, unknown: `${id}-unknown` };
  const parts = { night, result, frame, patterns };
  return (
    <svg
      className="night-picture"
      viewBox={`0 0 ${frame.width} ${frame.bottom}`}
      role="img"
      aria-label={t("glanceSays", { from: clock(0), to: clock(night.untilSeconds) })}
    >
      <Patterns ids={patterns} />
      <Clock frame={frame} night={night} />
      <Stages {...parts} />
      <Legs {...parts} />
      <Intervals {...parts} />
      <Series {...parts} />
      <Hours {...parts} />
      <SignalQuality {...parts} />
    </svg>
  );
});

export interface Parts extends Shown {
  readonly frame: Frame;
  readonly patterns: { readonly open: string; readonly unknown: string };
}

function Clock({ frame: { x, untilSeconds, width, bottom }, night }: { readonly frame: Frame; readonly night: OpenNight }) {
  const start = night.start.secondsOfDay ?? 0;
  const times = ticksOf({ from: 0, to: untilSeconds }, Math.max(3, Math.floor(width / 95)), start);
  return (
    <>
      <path d={times.map((at) => `M${x(at)} 6V${bottom - 20}`).join("")} className="line" />
      {times.map((at) => (
        <text key={at} x={Math.min(width - 18, x(at))} y={bottom - 5} textAnchor="middle">
          {clockText(at + 1e-6, night.start.secondsOfDay)}
        </text>
      ))}
    </>
  );
}

/** A track's name and what it means: beside the track, or above it where the picture is narrow. */
export function Label({
  frame,
  top,
  name,
  says,
}: {
  readonly frame: Frame;
  readonly top: number;
  readonly name: string;
  readonly says?: string | undefined;
}) {
  if (frame.narrow)
    return (
      <text x={0} y={top - 5}>
        <tspan className="k">{name}</tspan> {says}
      </text>
    );
  return (
    <>
      <text x={0} y={top + 12} className="k">
        {name}
      </text>
      {says !== undefined && (
        <text x={0} y={top + 27} className="s">
          {says}
        </text>
      )}
    </>
  );
}
