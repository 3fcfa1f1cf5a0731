// Ferritin: only what was measured is a point; the dots between two points claim nothing.
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { factOf } from "../../../knowledge/facts.ts";
import { isoDay } from "../../../record/day.ts";
import type { PersonRecord } from "../../../record/record.ts";
import { dayText, numberText } from "../../parts/phrases.ts";
import { linear } from "./paths.ts";
import { type Ground, Patterns, Track, Unknown } from "./track.tsx";

const HEIGHT = 118;
const TICKS = [10, 30, 100, 300, 1000];

interface Measured {
  readonly on: number;
  /** Where it is drawn; a result such as "below 5" stands at its limit and says so. */
  readonly value: number;
  readonly text: string;
}

/** Values with their days, oldest first. */
function measuredIn({ observations }: PersonRecord, language: string): readonly Measured[] {
  return observations
    .flatMap(({ fact, value, on, written }): Measured[] => {
      if (fact !== "ferritin") return [];
      if (typeof value === "number") return [{ on, value, text: numberText(value, language) }];
      if (typeof value !== "object") return [];
      const end = Number.isFinite(value.high) ? value.high : value.low;
      return [{ on, value: end, text: written ?? `${numberText(value.low, language)}–${numberText(value.high, language)}` }];
    })
    .toSorted((a, b) => a.on - b.on);
}

export function FerritinTrack({
  record,
  first,
  nights,
  ground,
}: {
  readonly record: PersonRecord;
  readonly first: number;
  readonly nights: number;
  readonly ground: Ground;
}) {
  const { t, i18n } = useTranslation("trends");
  const id = useId();
  const { x, left, width } = ground;
  const all = measuredIn(record, i18n.language);
  const inside = all.filter(({ on }) => on >= first && on < first + nights);
  const last = all.at(-1);
  const fact = factOf("ferritin");
  const unit = fact.type === "number" ? fact.unit.replace(/^u/, "µ") : "";
  const say = ({ value, on }: Measured) => ({
    value: `${numberText(value, i18n.language)} ${unit}`,
    day: dayText(isoDay(on), i18n.language),
  });
  const frame = { name: t("ferritin"), unit: t("ferritinUnit", { unit }), ground };
  if (inside.length === 0)
    return (
      <Track {...frame} height={48} {...(last && { last: last.text, lastNote: say(last).day })}>
        <Patterns id={id} />
        <Unknown
          from={left}
          to={width - 6}
          height={48}
          pattern={`${id}-unknown`}
          words={[last === undefined ? t("noFerritin") : t("ferritinBefore", say(last)), t("unknown")]}
        />
      </Track>
    );
  const ticks = TICKS.filter((tick, i) => inside.some(({ value }) => value <= (TICKS[i + 1] ?? tick) && value >= (TICKS[i - 1] ?? 0)));
  const log = linear(
    [
      Math.log(Math.min(ticks[0] ?? 10, ...inside.map(({ value }) => value))),
      Math.log(Math.max(ticks.at(-1) ?? 1000, ...inside.map(({ value }) => value))),
    ],
    [HEIGHT - 14, 14],
  );
  const points = inside.map((one) => ({ ...one, x: x(one.on - first + 0.5), y: log(Math.log(one.value)) }));
  return (
    <Track
      {...frame}
      height={HEIGHT}
      {...(last && { last: last.text, lastNote: say(last).day })}
      says={`${t("ferritin")}. ${inside.map((one) => `${say(one).day}: ${say(one).value}`).join("; ")}.`}
    >
      {ticks.map((tick) => (
        <text key={tick} x={left - 8} y={log(Math.log(tick)) + 4} textAnchor="end" className="tl-tick">
          {tick}
        </text>
      ))}
      <path d={`M${points.map((point) => `${point.x} ${point.y}`).join("L")}`} className="tl-dots" />
      {points.map((point) => (
        <g key={`${point.on} ${point.value}`}>
          <path d={`M${point.x} ${point.y - 8}l8 8-8 8-8-8z`} className="tl-point" />
          <text
            x={point.x + (point.x > width - 60 ? -13 : 13)}
            y={point.y + 5}
            textAnchor={point.x > width - 60 ? "end" : "start"}
            className="tl-strong"
          >
            {point.text}
          </text>
        </g>
      ))}
    </Track>
  );
}
