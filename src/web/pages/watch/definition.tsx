// What the medical definition makes of answers and nights together, and which answers would decide it.
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { ReasonLine } from "../../../assess/assessment.ts";
import { factOf } from "../../../knowledge/facts.ts";
import { StatusMark } from "../../look/marks.tsx";
import { useSay } from "../../words/medicine.ts";

export function Definition({ reason: { id, status, says, missing } }: { readonly reason: ReasonLine }) {
  const { t } = useTranslation("watch");
  const say = useSay();
  return (
    <section className="wch-section">
      <h2>{t("definition")}</h2>
      <p className="wch-status">
        <StatusMark of={status} /> {t(`definitionSays.${status}`)}
      </p>
      <p>{say.rule("reasons", id, "plain", says)}</p>
      {missing.length > 0 && (
        <div className="wch-missing">
          <h3>{t("missing")}</h3>
          <ul>
            {missing.map((fact) => (
              <li key={fact}>{say.fact(fact, factOf(fact).says)}</li>
            ))}
          </ul>
          <Link className="button" to="/interview" search={{ about: missing.join(",") }}>
            {t("answerNow")}
          </Link>
        </div>
      )}
    </section>
  );
}
