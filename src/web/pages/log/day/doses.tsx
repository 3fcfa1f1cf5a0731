// Which medicines were taken on this day, as planned and as an extra; none is an answer, and open is not none.
import { useTranslation } from "react-i18next";
import type { Details, Dose } from "../../../../record/diary/fields.ts";
import { useTaken } from "../tablet.tsx";
import { medicineName } from "../words.ts";

const purposes = ["regular", "rescue"] as const;

export function Doses({ told: { doses }, set }: { readonly told: Details; readonly set: (doses: readonly Dose[] | undefined) => void }) {
  const { t } = useTranslation("day");
  const taken = useTaken();
  if (taken === undefined) return null;
  if (taken.length === 0) return <p className="muted small">{t("noMedicines")}</p>;
  const has = (ingredient: string, purpose: Dose["purpose"]) =>
    doses?.some((dose) => dose.ingredient === ingredient && dose.purpose === purpose) ?? false;
  const toggle = (ingredient: Dose["ingredient"], purpose: Dose["purpose"]) => {
    const rest = (doses ?? []).filter((dose) => dose.ingredient !== ingredient || dose.purpose !== purpose);
    const after = has(ingredient, purpose) ? rest : [...rest, { ingredient, purpose }];
    set(after.length === 0 ? undefined : after);
  };
  return (
    <>
      {purposes.map((purpose) => (
        <div key={purpose} className="day-line" role="group" aria-labelledby={`day-${purpose}`}>
          <span id={`day-${purpose}`}>{t(purpose)}</span>
          <div className="day-choices">
            {taken.map((ingredient) => (
              <button
                type="button"
                key={ingredient}
                className="choice"
                aria-pressed={has(ingredient, purpose)}
                onClick={() => toggle(ingredient, purpose)}
              >
                {medicineName(ingredient)}
              </button>
            ))}
            {purpose === "regular" && (
              <button
                type="button"
                className="choice"
                aria-pressed={doses?.length === 0}
                onClick={() => set(doses?.length === 0 ? undefined : [])}
              >
                {t("noneTaken")}
              </button>
            )}
            {doses === undefined && <span className="day-open">{t("notTold")}</span>}
          </div>
        </div>
      ))}
    </>
  );
}
