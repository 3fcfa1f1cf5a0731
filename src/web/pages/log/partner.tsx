// For the person beside: one tap for what they see.
import { useTranslation } from "react-i18next";
import type { Details } from "../../../record/diary/fields.ts";
import { Clock } from "./clock.tsx";
import { sights } from "./words.ts";

type Sight = NonNullable<Details["seen"]>;

export function Partner({ onSeen, onBack }: { readonly onSeen: (seen: Sight) => void; readonly onBack: () => void }) {
  const { t } = useTranslation("log");
  return (
    <>
      <Clock small />
      <h2 className="log-say" data-begin tabIndex={-1} id="partner">
        {t("partnerWhat")}
      </h2>
      <div className="log-scale" role="group" aria-labelledby="partner">
        {(Object.keys(sights) as Sight[]).map((seen) => (
          <button type="button" key={seen} className="log-button" onClick={() => onSeen(seen)}>
            {t(sights[seen])}
          </button>
        ))}
      </div>
      <button type="button" className="log-button" onClick={onBack}>
        {t("back")}
      </button>
    </>
  );
}
