// All reasons at a glance: one row of marks for each domain. A real table, because its rows and columns are its meaning.
import { useTranslation } from "react-i18next";
import { StatusMark } from "../look/marks.tsx";
import { DomainIcon } from "./domain-icon.tsx";
import { type Column, columns, type ReasonsMap, type Status } from "./map.ts";
import "./glance.css";

/** More marks than this of one status are said as a number. */
const MARKS = 4;

export function Glance({ map, always = false }: { readonly map: ReasonsMap; readonly always?: boolean }) {
  const { t } = useTranslation("parts");
  return (
    <table className="glance" data-always={always || undefined}>
      <caption className="vh">{t("glance")}</caption>
      <tbody>
        {columns.map((column) => (
          <tr key={column}>
            <th scope="row">
              <DomainIcon of={column} />
              {t(`domain.${column}`)}
            </th>
            <td>
              {map.rows.map(({ status }) => (
                <Marks key={status} status={status} count={countIn(map, status, column)} />
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function countIn({ rows }: ReasonsMap, status: Status, column: Column): number {
  return rows.find((row) => row.status === status)?.tiles.filter((tile) => tile.column === column).length ?? 0;
}

function Marks({ status, count }: { readonly status: Status; readonly count: number }) {
  const { t } = useTranslation("parts");
  if (count === 0) return null;
  const many = count > MARKS || status === "absent" || status === "unknown";
  return (
    <span className="glance-marks">
      {Array.from({ length: many ? 1 : count }, (_, i) => (
        <StatusMark key={i} of={status} size={18} />
      ))}
      {many && count > 1 && <span aria-hidden="true">{count}</span>}
      <span className="vh">{`${t(`status.${status}`)}: ${count}. `}</span>
    </span>
  );
}
