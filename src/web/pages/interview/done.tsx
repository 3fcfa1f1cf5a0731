// The end, for now: the way to the reasons, and back to what was left for later.
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

export function Done({ skipped, onReturn }: { readonly skipped: number; readonly onReturn: () => void }) {
  const { t } = useTranslation("interview");
  return (
    <div className="screen">
      <h1 className="screen-title">{skipped > 0 ? t("skippedTitle") : t("doneTitle")}</h1>
      <p className="muted">{skipped > 0 ? t("skipped", { count: skipped }) : t("doneLead")}</p>
      <div className="actions screen-actions">
        <Link to="/reasons" className="button" data-main>
          {t("toReasons")}
        </Link>
        {skipped > 0 && (
          <button type="button" className="button" onClick={onReturn}>
            {t("toSkipped")}
          </button>
        )}
      </div>
    </div>
  );
}
