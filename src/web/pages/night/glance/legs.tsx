// Both legs: how loud each was as a soft shape, and every movement as a stroke by what the first rule set made of it; taller is longer.
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { type Made, madeOf } from "../../../../sleep/made-of.ts";
import type { NightMovement } from "../../../../sleep/night-result.ts";
import { levelsOf } from "../work/pyramid.ts";
import { type Frame, tenth, trackHeights } from "./frame.ts";
import { Label, type Parts } from "./glance.tsx";
import { Unknown } from "./patterns.tsx";

const half = trackHeights.legs / 2;

export const strokes: Readonly<
  Record<Made, { readonly stroke: string; readonly strokeWidth: number; readonly strokeDasharray?: string; readonly fill?: string }>
> = {
  "left-out": { stroke: "var(--against)", strokeWidth: 1, fill: "var(--bg)" },
  single: { stroke: "var(--edge)", strokeWidth: 1.1 },
  periodic: { stroke: "var(--found)", strokeWidth: 1.4 },
  breathing: { stroke: "var(--likelyedge)", strokeWidth: 1.6, strokeDasharray: "2 2" },
};

const order = ["left-out", "single", "periodic", "breathing"] as const;

export function Legs({ night, result, frame, patterns }: Parts) {
  const { t } = useTranslation("night");
  const middle = frame.y.legs + half;
  const movements = result.rules["wasm-2016"]?.movements ?? [];
  const groups = Map.groupBy(movements, madeOf);
  const shared = night.legs.some(({ side }) => side === "combined");
  const shapes = useMemo(
    () => night.legs.map((leg) => loudness(leg.pyramid.steps.length === 0 ? undefined : leg, frame)),
    [night.legs, frame],
  );
  const lost = result.channels.flatMap(({ side, faults }) =>
    faults.filter(({ fault }) => fault !== "pop").map((span) => ({ ...span, down: side === "right" })),
  );
  return (
    <>
      <Label
        frame={frame}
        top={frame.y.legs}
        name={frame.narrow ? (shared ? t("legs") : `${t("left")}, ${t("right").toLowerCase()}`) : shared ? t("legs") : t("left")}
        says={t("tallerLonger")}
      />
      {!frame.narrow && !shared && (
        <text x={0} y={middle + 22} className="k">
          {t("right")}
        </text>
      )}
      {shapes.map((d, i) => (
        <path key={night.legs[i]?.label} d={d} className="loud" />
      ))}
      {lost.map(({ onset, duration, down }) => (
        <Unknown
          key={`${onset} ${down}`}
          x={frame.x(onset)}
          y={down ? middle : middle - half}
          width={Math.max(1, tenth(frame.x(onset + duration) - frame.x(onset)))}
          height={half}
          pattern={patterns.unknown}
        />
      ))}
      <path d={`M${frame.left} ${middle}H${frame.right}`} stroke="var(--edge)" />
      {order.map((made) => (
        <path
          key={made}
          d={(groups.get(made) ?? []).map((one) => strokeOf(one, made, middle, frame)).join("")}
          fill="none"
          {...strokes[made]}
        />
      ))}
    </>
  );
}

function strokeOf({ members }: NightMovement, made: Made, middle: number, { x }: Frame): string {
  return members
    .map(({ onset, duration, side }) => {
      const down = side === "right" ? 1 : -1;
      const length = 10 + Math.min(30, 8 * Math.log2(1 + duration));
      const head = made === "left-out" ? `a2.2 2.2 0 1 ${down === 1 ? 0 : 1} .01 0` : "";
      return `M${x(onset)} ${middle + 3 * down}v${tenth(down * length)}${head}`;
    })
    .join("");
}

// A logarithm of the level, so that a resting leg is a thin skin and a kick no tower.
const tall = (level: number): number => Math.min(half - 2, 6 * Math.log2(1 + level / 3));

function loudness(leg: Parts["night"]["legs"][number] | undefined, { left, right, untilSeconds, y }: Frame): string {
  if (leg === undefined) return "";
  const count = Math.max(1, Math.floor((right - left) / 1.5));
  const levels = levelsOf(leg.pyramid, 0, untilSeconds, count);
  const [middle, sign] = [y.legs + half, leg.side === "right" ? 1 : -1];
  let d = "";
  let open = false;
  for (let i = 0; i < count; i += 1) {
    const level = levels[i] as number; // i is inside the array
    const at = tenth(left + ((right - left) * i) / count);
    if (Number.isNaN(level)) {
      if (open) d += `V${middle}Z`;
      open = false;
    } else {
      const height = tenth(middle + sign * tall(level));
      d += open ? `L${at} ${height}` : `M${at} ${middle}V${height}`;
      open = true;
    }
  }
  return open ? `${d}V${middle}Z` : d;
}
