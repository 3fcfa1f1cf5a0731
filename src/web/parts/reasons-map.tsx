// The reasons map: a row for each status, a column for each domain. On a phone a glance of marks, then the reasons by status.
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Glance } from "./glance.tsx";
import { DomainIcon } from "./domain-icon.tsx";
import { columns, type Column, type ReasonsMap as Map, shownIn, type Status, type Tile } from "./map.ts";
import { ReasonTile } from "./reason-tile.tsx";
import "./reasons-map.css";

/** How many tiles a column shows of each status: findings all, gaps the surest ones. */
const MOST: Readonly<Record<Status, number>> = { present: 99, suspected: 99, unknown: 3, absent: 2 };

export function ReasonsMap({ map, today }: { readonly map: Map; readonly today: string }) {
  const { t } = useTranslation("parts");
  return (
    <div className="map">
      <Glance map={map} />
      <div className="map-heads" aria-hidden="true">
        <span />
        {columns.map((column) => (
          <span key={column}>
            <DomainIcon of={column} />
            {t(`domain.${column}`)}
          </span>
        ))}
      </div>
      {map.rows.map(({ status, tiles }) => (
        <Row key={status} status={status} tiles={tiles} today={today} />
      ))}
    </div>
  );
}

function Row({ status, tiles, today }: { readonly status: Status; readonly tiles: readonly Tile[]; readonly today: string }) {
  const { t } = useTranslation("parts");
  const [open, setOpen] = useState<ReadonlySet<Column>>(new Set());
  const cells = columns.map((column) => ({ column, ...shownIn(tiles, column, open.has(column) ? 999 : MOST[status]) }));
  const height = Math.max(1, ...cells.map(({ shown, more }) => shown.length + (more.length > 0 ? 1 : 0)));
  if (tiles.length === 0 && status === "absent") return null;
  return (
    <section className="map-row" data-status={status} data-empty={tiles.length === 0 || undefined} aria-labelledby={`row-${status}`}>
      <div style={{ "--rows": height } as React.CSSProperties}>
        <h2 id={`row-${status}`}>
          <span className="map-count">{tiles.length}</span> {t(`status.${status}`)}
        </h2>
        <p className="small muted">{t(`statusSays.${status}`)}</p>
      </div>
      <div className="map-cells">
        {cells.map(({ column, shown, more }) => (
          <div className="map-cell" key={column} data-empty={shown.length === 0 || undefined}>
            {shown.length > 0 && (
              <ul className="tiles" aria-label={t(`domain.${column}`)}>
                {shown.map((tile) => (
                  <ReasonTile key={tile.line.id} tile={tile} today={today} />
                ))}
              </ul>
            )}
            {more.length > 0 && (
              <button type="button" className="map-more" onClick={() => setOpen(new Set([...open, column]))}>
                {t("more", { count: more.length })}
                <span className="vh">: {t(`domain.${column}`)}</span>
              </button>
            )}
            {status === "unknown" && shown.length === 0 && <p className="map-none small">{t("allAnswered")}</p>}
          </div>
        ))}
      </div>
    </section>
  );
}
