// How strong the advice is and how sure the evidence: both in words, the pips beside them.
import { useTranslation } from "react-i18next";
import type { PlanLine } from "../../assess/assessment.ts";
import "./grade-badge.css";

const pips: Readonly<Record<PlanLine["certainty"], number>> = { high: 4, moderate: 3, low: 2, "very-low": 1, none: 0 };

/** An unverified certainty shows no pips: they would look like knowledge. */
export function GradeBadge({ strength, certainty, evidence }: Pick<PlanLine, "strength" | "certainty" | "evidence">) {
  const { t } = useTranslation("parts");
  const filled = evidence === "unverified" ? 0 : pips[certainty];
  return (
    <span className="grade small">
      <span>{t(`strength.${strength}`)}</span>
      {filled > 0 && (
        <span className="pips" role="img" aria-label={t("certaintyOf", { word: t(`certainty.${certainty}`), filled })}>
          {[1, 2, 3, 4].map((pip) => (
            <i key={pip} data-on={pip <= filled || undefined} />
          ))}
        </span>
      )}
      {filled > 0 && <span aria-hidden="true">{t(`certainty.${certainty}`)}</span>}
      <EvidenceMark evidence={evidence} />
    </span>
  );
}

/** No primary source was read for it: it says so, in plum. */
export function EvidenceMark({ evidence }: Pick<PlanLine, "evidence">) {
  const { t } = useTranslation("parts");
  return evidence === "primary" ? null : <span className="tocheck">{t("toBeChecked")}</span>;
}
