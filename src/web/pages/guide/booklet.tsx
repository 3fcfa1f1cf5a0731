// The whole guide as a booklet to keep or to print.
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { guidePages } from "../../../assess/guide.ts";
import { dayText } from "../../parts/phrases.ts";
import { localDay } from "../../state/answers.ts";
import { savePdf } from "../../state/paper.ts";
import { useSay } from "../../words/medicine.ts";
import { bookletOf } from "./booklet-sheet.ts";

export function Booklet() {
  const { t, i18n } = useTranslation("guide");
  const { t: shell } = useTranslation("shell");
  const { t: next } = useTranslation("next");
  const say = useSay();
  const [state, setState] = useState<"idle" | "making" | "fault">("idle");
  const make = async () => {
    setState("making");
    const [language, day] = [i18n.language === "es" ? "es" : "en", dayText(localDay(new Date()), i18n.language)] as const;
    try {
      await savePdf(bookletOf(guidePages, { t, shell, next, say, language, day }), "ekbom-guide.pdf");
      setState("idle");
    } catch {
      setState("fault");
    }
  };
  return (
    <div className="actions noprint booklet">
      <button type="button" className="button" disabled={state === "making"} onClick={() => void make()}>
        {state === "making" ? t("bookletWait") : t("booklet")}
      </button>
      {state === "fault" && <p role="alert">{t("bookletFault")}</p>}
    </div>
  );
}
