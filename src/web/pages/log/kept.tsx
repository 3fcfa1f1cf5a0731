// Where the last entry is: in words, because at night nobody reads a symbol.
import { IconCircleCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useDiary, write } from "../../state/diary.ts";
import { usePerson } from "../../state/person.ts";

export function Kept() {
  const { t } = useTranslation("log");
  const { mode } = usePerson();
  const { kept, synced, queue } = useDiary();
  if (mode === "sample") return <p className="log-kept">{t("keptSample")}</p>;
  if (kept === "nowhere")
    return (
      <div className="log-unkept" role="alert">
        <p>{t("keptNowhere")}</p>
        <button type="button" className="log-button" onClick={() => void write([])}>
          {t("tryAgain")}
        </button>
      </div>
    );
  const waits = queue.some(({ refused }) => refused === undefined);
  const says = kept === "pocket" ? "keptPocket" : synced === "done" && !waits ? "keptBoth" : synced === "none" ? "keptHere" : "keptWaits";
  return (
    <p className="log-kept">
      <IconCircleCheck size={19} stroke={1.7} aria-hidden="true" />
      {t(says)}
    </p>
  );
}
