// The time from each movement to the next, on a logarithmic axis over the night: a series is a row of dots at one height.
import { useTranslation } from "react-i18next";
import { wasm2016 } from "../../../../sleep/rules-wasm-2016.ts";
import { tenth, trackHeights } from "./frame.ts";
import { Label, type Parts } from "./glance.tsx";

const [least, greatest] = [2, 200];

export function Intervals({ result, frame }: Parts) {
  const { t } = useTranslation("night");
  const top = frame.y.intervals;
  const height = trackHeights.intervals;
  const y = (seconds: number): number =>
    tenth(top + height - (height * Math.log(Math.min(greatest, Math.max(least, seconds)) / least)) / Math.log(greatest / least));
  const [from, to] = [wasm2016.minInterval.value / 1000, wasm2016.maxInterval.value / 1000];
  const movements = result.rules["wasm-2016"]?.movements ?? [];
  const dots = (periodic: boolean): string =>
    movements
      .filter(({ interval, run }) => interval !== null && (run !== null) === periodic)
      .map(({ onset, interval }) => `M${frame.x(onset)} ${y(interval ?? least)}h0`)
      .join("");
  return (
    <>
      <Label frame={frame} top={top} name={t("interval")} says={t("intervalHelp")} />
      <rect x={frame.left} y={y(to)} width={frame.right - frame.left} height={tenth(y(from) - y(to))} className="ground" />
      {[from, to].map((seconds) => (
        <text key={seconds} x={frame.left - 8} y={y(seconds) + 4} textAnchor="end" className="s">
          {seconds}
        </text>
      ))}
      <path d={dots(false)} className="dots" stroke="var(--edge)" />
      <path d={dots(true)} className="dots" stroke="var(--found)" />
    </>
  );
}
