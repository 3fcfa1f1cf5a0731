// Every key of the strip, in a fold.
import { useTranslation } from "react-i18next";

const keys = ["step", "page", "zoom", "keep", "leaveOut", "undo", "start", "end", "doubt", "add"] as const;

export function KeyList() {
  const { t } = useTranslation("night");
  return (
    <details className="night-keys">
      <summary>{t("keys")}</summary>
      <dl>
        {keys.map((key) => (
          <div key={key}>
            <dt>{t(`keyNames.${key}`)}</dt>
            <dd>{t(`keySays.${key}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
