// Night by night, from noon to noon: when it began, when it woke, and when somebody was in bed. A silent night is striped.
import { useElementSize } from "@mantine/hooks";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { Night } from "../../../record/diary/night.ts";
import { nightChart, type NightChart } from "../../../record/diary/trends.ts";
import { dayText } from "../../parts/phrases.ts";
import { clockOfHour, localeOf, rangeText } from "./axis.ts";
import { linear } from "./paths.ts";
import { BehindPicture } from "./tables.tsx";
import { Patterns } from "./track.tsx";

const [ROW, TOP, LEFT, RIGHT] = [22, 22, 62, 8];
const HOURS = [0, 3, 6, 9, 12, 15, 18, 21, 24];
const SCALE = 10;

export function ClockPicture({ nights }: { readonly nights: readonly Night[] }) {
  const { t, i18n } = useTranslation("trends");
  const { ref, width } = useElementSize();
  const id = useId();
  const charts = nights.toReversed().map((night) => ({ chart: nightChart(night), told: night.entries.length > 0 }));
  const height = TOP + charts.length * ROW + 6;
  const x = linear([0, 24], [LEFT, Math.max(LEFT + 1, width - RIGHT)]);
  const day = (night: string): string =>
    new Date(`${night}T00:00Z`).toLocaleDateString(localeOf(i18n.language), {
      day: "numeric",
      month: "short",
      timeZone: "UTC",
    });
  return (
    <section className="tl-section">
      <h2>{t("clockTitle")}</h2>
      <p className="muted small">{t("clockHelp")}</p>
      <p className="tl-key small muted" aria-hidden="true">
        <Key is="bar" /> {t("keyBar")} <Key is="onset" /> {t("keyOnset")} <Key is="dose" /> {t("keyDose")} <Key is="bed" /> {t("keyBed")}
      </p>
      <div ref={ref}>
        {width > 0 && (
          <svg
            width={width}
            height={height}
            viewBox={`0 0 ${width} ${height}`}
            role="img"
            aria-label={t("clockSays", { nights: charts.length })}
          >
            <Patterns id={id} />
            {HOURS.filter((_, i) => width > 520 || i % 2 === 0).map((hour) => (
              <g key={hour}>
                <path d={`M${x(hour)} ${TOP - 4}V${height}`} className="tl-grid" />
                <text x={x(hour)} y={14} textAnchor={hour === 24 ? "end" : hour === 0 ? "start" : "middle"} className="tl-tick">
                  {clockOfHour(hour)}
                </text>
              </g>
            ))}
            {charts.map(({ chart, told }, i) => (
              <g key={chart.night} transform={`translate(0 ${TOP + i * ROW})`}>
                <text x={LEFT - 8} y={ROW - 6} textAnchor="end" className="tl-tick">
                  {day(chart.night)}
                </text>
                {told ? (
                  <Row chart={chart} x={x} />
                ) : (
                  <rect x={LEFT} y={4} width={x(24) - LEFT} height={ROW - 6} fill={`url(#${id}-unknown)`} className="tl-unknown" />
                )}
              </g>
            ))}
          </svg>
        )}
      </div>
      <BehindPicture
        what={t("clockTitle")}
        head={[t("night"), t("what")]}
        rows={() =>
          charts.map(({ chart, told }) => [
            dayText(chart.night, i18n.language),
            told ? spoken(chart, t, i18n.language) : <span className="tl-not">{t("unknown")}</span>,
          ])
        }
      />
    </section>
  );
}

const base = ROW - 3;

function Row({ chart: { marks, doses, onset, bed, up }, x }: { readonly chart: NightChart; readonly x: (hour: number) => number }) {
  return (
    <>
      <path d={`M${x(0)} ${base}H${x(24)}`} className="tl-row" />
      {bed !== undefined && up !== undefined && <path d={`M${x(bed)} ${base}H${x(up)}`} className="tl-bed" />}
      {marks
        .filter(({ event, severity }) => severity !== undefined || event === "woke" || event === "cannot-sleep")
        .map(({ hour, severity }) => {
          const tall = 4 + ((severity?.high ?? SCALE / 2) / SCALE) * (ROW - 8);
          return (
            <rect
              key={hour}
              x={x(hour) - 3}
              y={base - tall}
              width={6}
              height={tall}
              rx={2}
              className={severity === undefined ? "tl-mark-open" : "tl-mark"}
            />
          );
        })}
      {onset !== undefined && <path d={onsetPath(x(onset))} className="tl-onset" />}
      {doses.map(({ hour, ingredient, purpose }) => (
        <path key={`${hour} ${ingredient} ${purpose}`} d={dosePath(x(hour))} className="tl-tablet" />
      ))}
    </>
  );
}

const onsetPath = (x: number): string => `M${x} ${base - 12}l6 6-6 6z`;
const dosePath = (x: number): string => `M${x} ${base - 10}l5 5-5 5-5-5z`;

function Key({ is }: { readonly is: "bar" | "onset" | "dose" | "bed" }) {
  return (
    <svg width="18" height="20" viewBox="0 0 18 20" aria-hidden="true">
      {is === "bar" && <rect x="6" y="4" width="6" height="14" rx="2" className="tl-mark" />}
      {is === "onset" && <path d={onsetPath(7)} className="tl-onset" />}
      {is === "dose" && <path d={dosePath(9)} className="tl-tablet" />}
      {is === "bed" && <path d="M0 15H18" className="tl-bed" />}
    </svg>
  );
}

function spoken(
  { marks, doses, onset, bed, up }: NightChart,
  t: ReturnType<typeof useTranslation<"trends">>["t"],
  language: string,
): string {
  return [
    ...(onset === undefined ? [] : [`${clockOfHour(onset)} ${t("keyOnset")}`]),
    ...(bed === undefined || up === undefined ? [] : [`${clockOfHour(bed)}–${clockOfHour(up)} ${t("keyBed")}`]),
    ...marks.map(({ hour, severity }) => `${clockOfHour(hour)} ${severity === undefined ? t("unknown") : rangeText(severity, language)}`),
    ...doses.map(({ hour, ingredient }) => `${clockOfHour(hour)} ${ingredient}`),
  ].join("; ");
}
