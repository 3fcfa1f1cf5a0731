// The night so far: this entry is solid, the earlier ones are outlines, what was not told is an open dash.
import { useTranslation } from "react-i18next";
import type { Entry } from "../../../record/diary/diary.ts";
import type { NightDate } from "../../../record/diary/moment.ts";
import { stripOf } from "./strip-shape.ts";
import { line } from "./words.ts";

const [WIDTH, GROUND, LEFT, SPAN] = [346, 64, 8, 328];

export function NightStrip({
  entries,
  night,
  current,
}: {
  readonly entries: readonly Entry[];
  readonly night: NightDate;
  readonly current?: string;
}) {
  const { t } = useTranslation("log");
  const { bars, hours } = stripOf(entries, night);
  const says = entries.length === 0 ? t("stripNone") : t("strip", { list: entries.map((entry) => line(entry, t)).join("; ") });
  return (
    <figure className="log-strip">
      <svg viewBox={`0 0 ${WIDTH} 96`} width="100%" role="img" aria-label={says}>
        <path d={`M0 ${GROUND}h${WIDTH}`} className="log-ground" />
        {hours.map(({ x, hour }) => (
          <g key={hour}>
            <path d={`M${LEFT + x * SPAN} ${GROUND}v7`} className="log-tick" />
            <text x={LEFT + x * SPAN} y="90" textAnchor="middle">
              {hour === 0 ? t("midnight") : hour}
            </text>
          </g>
        ))}
        {bars.map(({ id, x, high }) => {
          const height = 10 + (high ?? 0.25) * 45;
          return (
            <rect
              key={id}
              x={LEFT + x * SPAN - 5}
              y={GROUND - height}
              width="10"
              height={height}
              rx="3"
              className="log-bar"
              data-current={id === current || undefined}
              data-unknown={high === undefined || undefined}
            />
          );
        })}
      </svg>
    </figure>
  );
}
