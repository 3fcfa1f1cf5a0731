// Medicines that the person cannot take, by search. An empty list says that there is none.
import { IconX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { isIngredientId } from "../../knowledge/medicines.ts";
import { MedicinePicker } from "./medicine-picker.tsx";
import { medicineName } from "./medicine-search.ts";

interface Props {
  readonly value: unknown;
  readonly onAnswer: (value: unknown) => void;
}

export function AllergyList({ value, onAnswer }: Props) {
  const { t } = useTranslation("interview");
  const own = Array.isArray(value) ? value.filter((one): one is string => typeof one === "string") : [];
  return (
    <div className="medicines">
      <MedicinePicker label={t("allergySearch")} onPick={(id) => onAnswer([...new Set([...own, id])])} />
      <ul className="keys">
        {own.map((id) => (
          <li key={id}>
            <button type="button" className="key" onClick={() => onAnswer(own.filter((one) => one !== id))}>
              {isIngredientId(id) ? medicineName(id) : id}
              <IconX size={18} stroke={1.7} aria-hidden="true" />
              <span className="vh">{t("remove")}</span>
            </button>
          </li>
        ))}
      </ul>
      {own.length === 0 && (
        <label className="key">
          <input type="checkbox" checked={Array.isArray(value)} onChange={() => onAnswer([])} />
          <span>{t("allergyNone")}</span>
        </label>
      )}
    </div>
  );
}
