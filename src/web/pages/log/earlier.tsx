// Earlier tonight: the clock goes back in quarters of an hour, by buttons large enough for a thumb.
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { clockOf, localMoment, tonight } from "../../state/clock.ts";

const QUARTER = 15;
const MINUTE = 60_000;

export function Earlier({ onMoment, onBack }: { readonly onMoment: (at: Date) => void; readonly onBack: () => void }) {
  const { t } = useTranslation("log");
  const [start] = useState(() => Math.floor(Date.now() / (QUARTER * MINUTE)) * QUARTER * MINUTE);
  const [back, setBack] = useState(2 * QUARTER);
  const at = new Date(start - back * MINUTE);
  const isTonight = (minutes: number): boolean => tonight(new Date(start - minutes * MINUTE)) === tonight(new Date());
  const move = (minutes: number) => setBack((now) => (now + minutes >= 0 && isTonight(now + minutes) ? now + minutes : now));
  return (
    <>
      <h2 className="log-say" data-begin tabIndex={-1}>
        {t("earlierWhen")}
      </h2>
      <div className="log-room" />
      <p className="log-clock" aria-live="polite">
        <time>{clockOf(localMoment(at))}</time>
      </p>
      <p className="log-night">{t("ago", { hours: Math.floor(back / 60), minutes: back % 60 })}</p>
      <div className="log-room" />
      {[QUARTER, 4 * QUARTER].map((minutes) => (
        <div className="log-two" key={minutes}>
          <button type="button" className="log-button" onClick={() => move(minutes)}>
            {t("minutesEarlier", { minutes })}
          </button>
          <button type="button" className="log-button" onClick={() => move(-minutes)}>
            {t("minutesLater", { minutes })}
          </button>
        </div>
      ))}
      <button type="button" className="log-button" data-main onClick={() => onMoment(at)}>
        {t("thenWoke")}
      </button>
      <button type="button" className="log-button" onClick={onBack}>
        {t("back")}
      </button>
    </>
  );
}
