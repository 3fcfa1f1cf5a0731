// What is there for a clinician today, and what is not there yet.
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

export function Clinician() {
  const { t } = useTranslation("welcome");
  return (
    <details className="welcome-more">
      <summary>{t("clinician")}</summary>
      <p>{t("clinicianLead")}</p>
      <ul className="welcome-list">
        <li>
          {t("clinicianOne")} <code>ekbom assess record.json --html page.html</code>
        </li>
        <li>
          {t("clinicianTwo")} <code>ekbom serve</code>
        </li>
        <li>
          {t("clinicianThree")} <Link to="/guide">{t("guide")}</Link>
        </li>
      </ul>
      <p className="muted">{t("clinicianSoon")}</p>
    </details>
  );
}
