// Which tablet: the person's own list, once as an extra one and once as the planned one.
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Entry } from "../../../record/diary/diary.ts";
import type { Dose } from "../../../record/diary/fields.ts";
import { usePerson } from "../../state/person.ts";
import { Clock } from "./clock.tsx";
import { clockOfEntry, medicineName } from "./words.ts";

const purposes = [
  ["rescue", "extra"],
  ["regular", "planned"],
] as const;

/** What the person takes, by names that the vocabulary knows; nothing while the list is on its way. */
export function useTaken(): readonly Dose["ingredient"][] | undefined {
  const { answers } = usePerson();
  const [known, setKnown] = useState<(word: string) => word is Dose["ingredient"]>();
  useEffect(() => void import("../../../knowledge/medicines.ts").then(({ isIngredientId }) => setKnown(() => isIngredientId)), []);
  if (known === undefined) return undefined;
  const taken = (answers.medicines?.list ?? []).filter(({ status, until }) => (status ?? "taking") === "taking" && until === undefined);
  return [...new Set(taken.map(({ ingredient }) => ingredient).filter(known))];
}

export function Tablet({
  entry,
  onName,
  onNotSure,
  onUndo,
}: {
  readonly entry: Entry;
  readonly onName: (ingredient: Dose["ingredient"], purpose: Dose["purpose"]) => void;
  readonly onNotSure: () => void;
  readonly onUndo: () => void;
}) {
  const { t } = useTranslation("log");
  const taken = useTaken();
  return (
    <>
      <Clock small />
      <h2 className="log-say" data-begin tabIndex={-1}>
        {t("whichTablet")}
      </h2>
      <p className="vh" aria-live="polite">
        {t("savedAtTap", { clock: clockOfEntry(entry) })}
      </p>
      {taken?.length === 0 && <p className="log-night">{t("noMedicines")}</p>}
      {taken !== undefined &&
        taken.length > 0 &&
        purposes.map(([purpose, words]) => (
          <div key={purpose} className="log-choice" role="group" aria-labelledby={purpose}>
            <h3 id={purpose}>{t(words)}</h3>
            {taken.map((ingredient) => (
              <button type="button" key={ingredient} className="log-button" onClick={() => onName(ingredient, purpose)}>
                {medicineName(ingredient)}
              </button>
            ))}
          </div>
        ))}
      <div className="log-room" />
      <div className="log-two">
        <button type="button" className="log-button" onClick={onUndo}>
          {t("undo")}
        </button>
        <button type="button" className="log-button" onClick={onNotSure}>
          {t("notSure")}
        </button>
      </div>
    </>
  );
}
