// Severity, first symptoms or sleep over time: the range as a hatched area, its middle as an ink line, gaps as plum stripes.
import { useId, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Interval } from "../../../logic/interval.ts";
import type { Night } from "../../../record/diary/night.ts";
import { dayText } from "../../parts/phrases.ts";
import { clockOfHour, rangeText } from "./axis.ts";
import { cellsOf, isByWeek, lastTold, type Measure, silences } from "./cells.ts";
import { areaPath, linear, linePath } from "./paths.ts";
import { type Ground, Patterns, Track, Unknown } from "./track.tsx";

const HEIGHT: Readonly<Record<Measure, number>> = { worst: 150, onset: 104, sleep: 104 };

/** The ends of a scale and its ticks: fixed for severity, as wide as what was told for the others. */
function scaleOf(measure: Measure, values: readonly Interval[]): readonly number[] {
  if (measure === "worst") return [0, 2, 4, 6, 8, 10];
  const step = measure === "onset" ? 3 : 2;
  const [low, high] = [Math.min(...values.map((one) => one.low)), Math.max(...values.map((one) => one.high))];
  const from = Math.floor(low / step) * step;
  const to = Math.max(Math.ceil(high / step) * step, from + 2 * step);
  return Array.from({ length: (to - from) / step + 1 }, (_, i) => from + i * step);
}

export function MeasureTrack({
  measure,
  nights,
  ground,
  name,
  unit,
  help,
}: {
  readonly measure: Measure;
  readonly nights: readonly Night[];
  readonly ground: Ground;
  readonly name: string;
  readonly unit: string;
  readonly help?: string;
}) {
  const { t, i18n } = useTranslation("trends");
  const id = useId();
  const cells = useMemo(() => cellsOf(nights, measure), [nights, measure]);
  const gaps = useMemo(() => silences(nights, measure), [nights, measure]);
  const last = lastTold(nights, measure);
  const write = (value: Interval): string =>
    measure === "onset"
      ? value.low === value.high
        ? clockOfHour(value.low)
        : `${clockOfHour(value.low)}–${clockOfHour(value.high)}`
      : rangeText(value, i18n.language, measure === "sleep" ? 1 : 0);
  const height = HEIGHT[measure];
  const { x, left, width } = ground;
  if (last === undefined)
    return (
      <Track name={name} unit={unit} ground={ground} height={height} last={t("notToldYet")}>
        <Patterns id={id} />
        <Unknown from={left} to={width - 6} height={height} pattern={`${id}-unknown`} words={[help ?? "", t("notNoted")]} />
      </Track>
    );
  const ticks = scaleOf(
    measure,
    cells.flatMap(({ value }) => value ?? []),
  );
  const y = linear([ticks[0] ?? 0, ticks.at(-1) ?? 1], [height - 10, 10]);
  const shortest = isByWeek(nights) ? 7 : 1;
  const says = `${name}. ${t("nightOf", { day: dayText(last.night, i18n.language) })}: ${write(last.value)}.`;
  return (
    <Track
      name={name}
      unit={unit}
      ground={ground}
      height={height}
      last={write(last.value)}
      lastNote={t("nightOf", { day: dayText(last.night, i18n.language) })}
      says={says}
    >
      <Patterns id={id} />
      {gaps
        .filter(({ from, to }) => to - from >= shortest)
        .map(({ from, to }) => (
          <Unknown
            key={from}
            from={x(from)}
            to={x(to)}
            height={height}
            pattern={`${id}-unknown`}
            words={[t("notNotedFor", { count: to - from }), t("notNoted")]}
          />
        ))}
      {ticks.map((tick) => (
        <text key={tick} x={left - 8} y={y(tick) + 4} textAnchor="end" className="tl-tick">
          {measure === "onset" ? clockOfHour(tick).slice(0, 2) : tick}
        </text>
      ))}
      <path d={`M${left} ${y(ticks[0] ?? 0)}H${width - 6}`} className="tl-base" />
      <path d={areaPath(cells, { x, y })} className="tl-area" fill={`url(#${id}-range)`} />
      <path d={linePath(cells, { x, y })} className="tl-line" />
    </Track>
  );
}
