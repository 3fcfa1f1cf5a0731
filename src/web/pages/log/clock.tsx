// The time, large on the lamp and small elsewhere, and which night this is.
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { clockOf, daysOf, localMoment, tonight } from "../../state/clock.ts";

const OFTEN = 5000;

export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), OFTEN);
    return () => clearInterval(timer);
  }, []);
  return now;
}

export function Clock({ small }: { readonly small?: true }) {
  const { t, i18n } = useTranslation("log");
  const now = useNow();
  const weekday = new Intl.DateTimeFormat(i18n.language, { weekday: "long" }).format(daysOf(tonight(now)).morning);
  return (
    <>
      <p className="log-clock" data-small={small}>
        <time>{clockOf(localMoment(now))}</time>
      </p>
      {!small && <p className="log-night">{t("nightTo", { morning: weekday })}</p>}
    </>
  );
}
