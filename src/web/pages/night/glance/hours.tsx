// Periodic movements per hour of sleep, hour by hour: WASM as a filled bar, AASM as a line beside it; the open part of a range is hatched.
import { useTranslation } from "react-i18next";
import type { HourBin } from "../../../../sleep/distribution.ts";
import { rangeText } from "../../../../sleep/night-words.ts";
import { tenth, trackHeights } from "./frame.ts";
import { Label, type Parts } from "./glance.tsx";

const numbers = 16;

export function Hours({ result, frame, patterns }: Parts) {
  const { t } = useTranslation("night");
  const top = frame.y.hours;
  const base = top + trackHeights.hours;
  const sets = Object.values(result.rules);
  const most = Math.max(1, ...sets.flatMap(({ byHour }) => byHour.map(({ high }) => high ?? 0)));
  const height = (value: number): number => tenth(((trackHeights.hours - numbers) * value) / most);
  const bar = (bin: HourBin, set: number) => {
    const text = rangeText(bin, 0);
    if (bin.low === null || bin.high === null || text === undefined) return undefined;
    const [from, to] = [frame.x(bin.fromSeconds), frame.x(bin.toSeconds)];
    const width = tenth((to - from - 6) / sets.length);
    const at = tenth(from + 3 + set * width);
    const [low, high] = [height(bin.low), height(bin.high)];
    const room = width > text.length * 7;
    return (
      <g key={`${set} ${bin.fromSeconds}`}>
        <rect x={at} y={base - low} width={width - 2} height={low} className={set === 0 ? "ground" : "outline"} />
        <path d={`M${at} ${base - low}h${width - 2}`} stroke="var(--ink)" strokeWidth="1.6" />
        <rect x={at} y={base - high} width={width - 2} height={tenth(high - low)} fill={`url(#${patterns.open})`} />
        {room && (
          <text x={tenth(at + width / 2 - 1)} y={base - high - 4} textAnchor="middle" className={set === 0 ? "k" : "s"}>
            {text}
          </text>
        )}
      </g>
    );
  };
  return (
    <>
      <Label frame={frame} top={top} name={t("perHour")} says={t("perHourHelp")} />
      {!frame.narrow && (
        <text x={0} y={top + 46} className="s">
          <tspan x="0">{t("perHourKey")}</tspan>
          <tspan x="0" dy="15">
            {t("perHourKey2")}
          </tspan>
        </text>
      )}
      {sets.map(({ byHour }, set) => byHour.map((bin) => bar(bin, set)))}
      <path d={`M${frame.left} ${base}H${frame.right}`} stroke="var(--ink)" />
    </>
  );
}
