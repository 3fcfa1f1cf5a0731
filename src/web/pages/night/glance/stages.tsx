// The hypnogram. What nobody staged is drawn as not known, never as wake.
import { useTranslation } from "react-i18next";
import type { Stage } from "../../../../sleep/night.ts";
import { stageRuns } from "../../../../sleep/stage-runs.ts";
import { type Parts, Label } from "./glance.tsx";
import { tenth } from "./frame.ts";
import { Unknown } from "./patterns.tsx";

const rows = ["wake", "rem", "n1", "n2", "n3"] as const;
const step = 15.5;

export function Stages({ night, frame, patterns }: Parts) {
  const { t } = useTranslation("night");
  const { x, left, right } = frame;
  const top = frame.y.stages;
  const level = (stage: Stage): number => top + 6 + step * rows.findIndex((one) => one === stage);
  const names = rows.map((row) => (
    <text key={row} x={left - 8} y={level(row) + 4} textAnchor="end" className="s">
      {frame.narrow && row === "wake" ? "W" : t(row)}
    </text>
  ));
  const { stages } = night.events;
  if (stages === undefined)
    return (
      <>
        <Label frame={frame} top={top} name={t("stage")} />
        {names}
        <Unknown x={left} y={top} width={right - left} height={4 * step + 12} pattern={patterns.unknown} says={t("unstaged")} />
      </>
    );
  const runs = stageRuns(stages);
  const line = runs
    .map(({ stage, from, to }, i) => {
      if (stage === "unknown") return "";
      const open = i > 0 && runs[i - 1]?.stage !== "unknown";
      return `${open ? "L" : "M"}${x(from)} ${level(stage)}H${x(to)}`;
    })
    .join("");
  const rem = runs.filter(({ stage }) => stage === "rem").map(({ from, to }) => `M${x(from)} ${level("rem")}H${x(to)}`);
  return (
    <>
      <Label frame={frame} top={top} name={t("stage")} />
      {names}
      {runs
        .filter(({ stage }) => stage === "unknown")
        .map(({ from, to }) => (
          <Unknown key={from} x={x(from)} y={top} width={tenth(x(to) - x(from))} height={4 * step + 12} pattern={patterns.unknown} />
        ))}
      <path d={line} fill="none" stroke="var(--ink)" strokeWidth="1.4" />
      <path d={rem.join("")} stroke="var(--ink)" strokeWidth="5" />
    </>
  );
}
