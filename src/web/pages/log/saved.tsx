// It is written. Nothing else is needed tonight.
import { useTranslation } from "react-i18next";
import type { Entry } from "../../../record/diary/diary.ts";
import { useDiary } from "../../state/diary.ts";
import { Clock } from "./clock.tsx";
import { bandOf } from "./entries.ts";
import { Kept } from "./kept.tsx";
import { NightStrip } from "./strip.tsx";
import { useTonight } from "./tonight.ts";
import { clockOfEntry, gist, type LogWords } from "./words.ts";

export function Saved({
  entry,
  onUndo,
  onUp,
  onLamp,
}: {
  readonly entry: Entry;
  readonly onUndo: () => void;
  readonly onUp: () => void;
  readonly onLamp: () => void;
}) {
  const { t } = useTranslation("log");
  const { night, entries } = useTonight();
  const { kept } = useDiary();
  return (
    <>
      <Clock small />
      <div className="log-room" data-little />
      <div aria-live="polite">
        {kept !== "nowhere" && (
          <h2 className="log-say" data-begin data-large tabIndex={-1}>
            {t("saved")}
          </h2>
        )}
        <p className="log-answer">{says(entry, t)}</p>
      </div>
      {entry.night === night && <NightStrip entries={entries} night={night} current={entry.id} />}
      <div className="log-room" />
      <Kept />
      <div className="log-two">
        <button type="button" className="log-button" onClick={onUndo}>
          {t("undo")}
        </button>
        {entry.event === "got-up" || entry.kind === "partner" ? (
          <button type="button" className="log-button" onClick={onLamp}>
            {t("toLamp")}
          </button>
        ) : (
          <button type="button" className="log-button" onClick={onUp}>
            {t("gotUp")}
          </button>
        )}
      </div>
    </>
  );
}

function says(entry: Entry, t: LogWords): string {
  const clock = clockOfEntry(entry);
  if (entry.seen !== undefined) return t("savedPartner", { seen: gist(entry, t), clock });
  if (entry.event === "got-up") return t("savedUp", { clock });
  if (bandOf(entry.severity) !== undefined) return t("savedStrong", { band: gist(entry, t), clock });
  if (entry.doses !== undefined) return t("savedTablet", { name: gist(entry, t), clock });
  return t("savedOnly", { clock });
}
