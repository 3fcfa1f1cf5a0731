// The second tap: how strong, in four bands that are kept as ranges.
import { useTranslation } from "react-i18next";
import type { Entry } from "../../../record/diary/diary.ts";
import { Clock } from "./clock.tsx";
import { type Band, bands } from "./entries.ts";
import { clockOfEntry } from "./words.ts";

const heights = [14, 24, 36, 50];

export function Strength({
  entry,
  onBand,
  onNotSure,
  onUndo,
  onBack,
}: {
  readonly entry: Entry;
  readonly onBand: (band: Band) => void;
  readonly onNotSure: () => void;
  /** For an entry made just now: it is taken back. */
  readonly onUndo?: () => void;
  /** For an older one, which stays as it is. */
  readonly onBack?: () => void;
}) {
  const { t } = useTranslation("log");
  return (
    <>
      <Clock small />
      <h2 className="log-say" data-begin tabIndex={-1} id="how-strong">
        {t("howStrong")}
      </h2>
      <p className="vh" aria-live="polite">
        {t("savedAtTap", { clock: clockOfEntry(entry) })}
      </p>
      <div className="log-scale" role="group" aria-labelledby="how-strong">
        {bands.map((band, i) => (
          <button type="button" key={band.id} className="log-button" onClick={() => onBand(band)}>
            <span className="log-bars" aria-hidden="true">
              {heights.map((height, j) => (
                <i key={height} data-on={j <= i || undefined} style={{ height }} />
              ))}
            </span>
            <span>
              {t(`bands.${band.id}`)}
              <small>{t("range", band)}</small>
            </span>
          </button>
        ))}
      </div>
      <div className="log-two">
        <button type="button" className="log-button" onClick={onUndo ?? onBack}>
          {t(onUndo === undefined ? "back" : "undo")}
        </button>
        <button type="button" className="log-button" onClick={onNotSure}>
          {t("notSure")}
        </button>
      </div>
    </>
  );
}
