// A look back on one day: every line of the diary's table as a form, in the order in which people tell a day.
import { Link } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { dayOf, isoDay } from "../../../../record/day.ts";
import type { NightDate } from "../../../../record/diary/moment.ts";
import { daysOf, tonight } from "../../../state/clock.ts";
import { useDiary } from "../../../state/diary.ts";
import { localeOf } from "../../trends/axis.ts";
import { DayForm } from "./form.tsx";
import "./day.css";

/** Before this hour the day that is looked back on is the one that ended last night. */
const lastNight = (): NightDate => {
  const now = new Date();
  const day = dayOf(tonight(now)) ?? 0;
  return isoDay(now.getHours() >= 12 && now.getHours() < 20 ? day - 1 : day);
};

export function Page() {
  const { t, i18n } = useTranslation("day");
  const { ready } = useDiary();
  const [night, setNight] = useState(lastNight);
  const [shown, setShown] = useState(night);
  useEffect(() => setShown(night), [night]);
  const move = (days: number) => setNight(isoDay((dayOf(night) ?? 0) + days));
  const { evening, morning } = daysOf(night);
  const name = (date: Date): string =>
    new Intl.DateTimeFormat(localeOf(i18n.language), { weekday: "long", day: "numeric", month: "long" }).format(date);
  return (
    <div className="day">
      <header className="day-head">
        <h1>{t("head", { morning: name(morning) })}</h1>
        <p className="muted">
          {name(evening)} – {name(morning)}. {t("help")}
        </p>
        <p className="actions">
          <button type="button" className="button" onClick={() => move(-1)}>
            {t("before")}
          </button>
          <button type="button" className="button" disabled={night >= tonight(new Date())} onClick={() => move(1)}>
            {t("after")}
          </button>
          <Link className="button" data-quiet to="/log">
            {t("toLog")}
          </Link>
        </p>
      </header>
      {ready && shown === night && <DayForm key={night} night={night} />}
    </div>
  );
}
