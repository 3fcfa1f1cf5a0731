// What could not be read: where, what was found, what would have been right, and a way on.
import { useTranslation } from "react-i18next";
import type { Problem } from "../../../../sleep/night.ts";
import { Problems } from "./problems.tsx";

export function FailedScreen({ problems, again }: { readonly problems: readonly Problem[]; readonly again: () => void }) {
  const { t } = useTranslation("night");
  return (
    <div className="prose night-failed" role="alert">
      <h1>{t("failed")}</h1>
      <p>{t("failedHelp")}</p>
      <Problems list={problems} />
      <button type="button" className="button" data-main onClick={again}>
        {t("again")}
      </button>
    </div>
  );
}
