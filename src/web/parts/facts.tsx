// One fact as it is known, and the gap where one is not: value, unit, day, where from.
import { IconPlus } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Shown } from "../../assess/assessment.ts";
import { factOf, type FactId } from "../../knowledge/facts.ts";
import { StatusMark } from "../look/marks.tsx";
import { useSay } from "../words/medicine.ts";
import { dayText, originOf, valueText } from "./phrases.ts";
import "./facts.css";

/** The name of a fact in the language of the page. */
export function useFactName(): (id: FactId) => string {
  const say = useSay();
  return (id) => say.fact(id, factOf(id).says);
}

/** A value as text in the language of the page. */
export function useValueText(): (shown: Pick<Shown, "value" | "unit">) => string {
  const { t, i18n } = useTranslation("parts");
  const words = t("values", { returnObjects: true });
  return (shown) => valueText(shown, words, i18n.language);
}

/** Read as one sentence: "Ferritin 40 µg/L, 30 Oct 2026, you told us". */
export function FactChip({ shown, today }: { readonly shown: Shown; readonly today?: string }) {
  const { t, i18n } = useTranslation("parts");
  const name = useFactName();
  const value = useValueText();
  const origin = originOf(shown);
  const from = shown.from?.map(name).join(", ") ?? "";
  return (
    <p className="fact">
      <span className="fact-name">{name(shown.fact)}</span>
      <span className="vh">: </span>
      <b className="fact-value">{value(shown)}</b>
      <span className="fact-origin fine">
        {shown.on !== undefined && shown.on !== today && `${dayText(shown.on, i18n.language)}, `}
        {origin === "computed" ? t("computedFrom", { from }) : t(origin)}
        {shown.written !== undefined && `, ${t("written", { written: shown.written })}`}
      </span>
    </p>
  );
}

/** A gap, as large as a finding. `asked`: the reader may fill it, so it leads to its question. */
export function UnknownSlot({ fact, asked, note }: { readonly fact: FactId; readonly asked: boolean; readonly note?: string }) {
  const { t } = useTranslation("parts");
  const name = useFactName();
  return (
    <div className="gap">
      <StatusMark of="unknown" size={18} />
      <p>
        <b>{name(fact)}</b>
        <span className="small">{note ?? t("notKnown")}</span>
      </p>
      {asked && (
        <Link to="/interview" search={{ about: fact }} className="gap-add">
          <IconPlus size={18} stroke={1.7} aria-hidden="true" />
          {t("add")}
          <span className="vh">: {name(fact)}</span>
        </Link>
      )}
    </div>
  );
}
