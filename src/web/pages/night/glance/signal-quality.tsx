// How good the signal of each leg was, minute by minute: a thin line where it was fine, hatched where it was restless or missing.
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { settings } from "../../../../sleep/signal-settings.ts";
import type { LegPicture } from "../work/messages.ts";
import { type Frame, tenth } from "./frame.ts";
import { Label, type Parts } from "./glance.tsx";
import { Unknown } from "./patterns.tsx";

const row = 16;

export function SignalQuality({ night, frame, patterns }: Parts) {
  const { t } = useTranslation("night");
  const top = frame.y.signal;
  return (
    <>
      <Label frame={frame} top={top} name={t("signal")} />
      {night.legs.map((leg, i) => (
        <LegSignal key={leg.label} leg={leg} top={top + i * row} frame={frame} patterns={patterns} />
      ))}
      {night.legs.length === 0 && (
        <Unknown x={frame.left} y={top} width={frame.right - frame.left} height={10} pattern={patterns.unknown} />
      )}
    </>
  );
}

interface OneLeg extends Pick<Parts, "frame" | "patterns"> {
  readonly leg: LegPicture;
  readonly top: number;
}

function LegSignal({ leg, top, frame, patterns }: OneLeg) {
  const { t } = useTranslation("night");
  const runs = useMemo(() => qualityRuns(leg.pyramid.rest, frame), [leg, frame]);
  const side = leg.side === "combined" ? t("legs") : t(leg.side);
  return (
    <>
      <text x={frame.left - 8} y={top + 9} textAnchor="end" className="s">
        {frame.narrow ? side.slice(0, 1) : side.toLowerCase()}
      </text>
      {runs.map(({ is, from, to }) => {
        const [x, width] = [frame.x(from), Math.max(1, tenth(frame.x(to) - frame.x(from)))];
        if (is === "good") return <path key={from} d={`M${x} ${top + 5}h${width}`} stroke="var(--edge)" strokeWidth="2" />;
        if (is === "unknown") return <Unknown key={from} x={x} y={top} width={width} height={10} pattern={patterns.unknown} />;
        return (
          <rect
            key={from}
            x={x}
            y={top}
            width={width}
            height={10}
            fill={`url(#${patterns.open})`}
            stroke="var(--likelyedge)"
            strokeWidth=".8"
          />
        );
      })}
    </>
  );
}

interface QualityRun {
  readonly is: "good" | "restless" | "unknown";
  readonly from: number;
  readonly to: number;
}

const minute = 60;

// A minute is as good as most of its seconds. Minutes after the last known second are not known.
function qualityRuns(rest: Float32Array, { untilSeconds }: Frame): readonly QualityRun[] {
  const runs: QualityRun[] = [];
  for (let from = 0; from < untilSeconds; from += minute) {
    const to = Math.min(untilSeconds, from + minute);
    const seconds = [...rest.subarray(from, to)];
    const known = seconds.filter((level) => level <= settings.restOff);
    const restless = known.filter((level) => level > settings.restCeiling).length;
    const is = known.length * 2 < to - from ? "unknown" : restless * 2 > known.length ? "restless" : "good";
    const last = runs.at(-1);
    if (last?.is === is) runs[runs.length - 1] = { ...last, to };
    else runs.push({ is, from, to });
  }
  return runs;
}
