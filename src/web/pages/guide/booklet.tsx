// The whole guide as a booklet: the server sets the pages, because a browser cannot make a tagged PDF.
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { saveFile } from "../../state/save-file.ts";

export function Booklet() {
  const { t, i18n } = useTranslation("guide");
  const [state, setState] = useState<"idle" | "making" | "fault">("idle");
  const make = async () => {
    setState("making");
    try {
      const answer = await fetch(`/api/paper/guide.pdf?language=${i18n.language}`);
      if (!answer.ok) throw new Error(String(answer.status));
      saveFile(await answer.blob(), "ekbom-guide.pdf");
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
