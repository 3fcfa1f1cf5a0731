// A reason in the map: mark, name, the fact, and the letter of the step that settles it. One link for the whole tile.
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { StatusMark } from "../look/marks.tsx";
import { useSay } from "../words/medicine.ts";
import { DomainIcon } from "./domain-icon.tsx";
import { columns, type Tile } from "./map.ts";
import { useReasonFact } from "./reason-fact.ts";
import "./reason-tile.css";

export function ReasonTile({ tile: { line, column, letter }, today }: { readonly tile: Tile; readonly today: string }) {
  const { t } = useTranslation("parts");
  const say = useSay();
  const fact = useReasonFact()(line, today);
  return (
    <li className="tile" data-status={line.status} style={{ "--c": columns.indexOf(column) + 2 } as React.CSSProperties}>
      <span className="tile-domain">
        <DomainIcon of={column} size={16} />
        {t(`domain.${column}`)}
      </span>
      <Link to="/reasons/$id" params={{ id: line.id }} className="tile-name">
        <StatusMark of={line.status} size={18} />
        <b>{say.rule("reasons", line.id, "title", line.title)}</b>
        <span className="vh">, {t(`status.${line.status}`)}</span>
      </Link>
      {fact !== "" && <span className="tile-fact">{fact}</span>}
      {letter !== undefined && (
        <a className="tile-letter" href={`#step-${letter}`} aria-label={t("settledBy", { letter })}>
          <em>{letter}</em>
        </a>
      )}
    </li>
  );
}
