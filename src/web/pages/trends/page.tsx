// The timeline: severity, first symptoms, sleep, doses and ferritin on one axis, then night by night and week by week.
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Night } from "../../../record/diary/night.ts";
import { weeksOf } from "../../../record/diary/trends.ts";
import { ClockPicture } from "./clock-picture.tsx";
import { type Span, spans, useNights } from "./nights.ts";
import { Timeline } from "./timeline.tsx";
import { Weeks } from "./weeks.tsx";
import "./trends.css";

export function Page() {
  const { t } = useTranslation("trends");
  const nights = useNights();
  const [span, setSpan] = useState<Span>("quarter");
  if (nights === undefined) return null;
  if (nights.length === 0)
    return (
      <div className="prose">
        <h1>{t("emptyTitle")}</h1>
        <p>{t("emptyHelp")}</p>
        <p className="actions">
          <Link className="button" data-main to="/log">
            {t("toLog")}
          </Link>
          <Link className="button" to="/log/files">
            {t("toFiles")}
          </Link>
        </p>
      </div>
    );
  const shown = Number.isFinite(spans[span]) ? nights.slice(-spans[span]) : nights;
  return (
    <>
      <Headline nights={nights} shown={shown} />
      <fieldset className="tl-spans noprint">
        <legend className="vh">{t("span")}</legend>
        {(Object.keys(spans) as Span[]).map((one) => (
          <button type="button" key={one} className="button" aria-pressed={one === span} onClick={() => setSpan(one)}>
            {t(`spans.${one}`)}
          </button>
        ))}
      </fieldset>
      <Timeline nights={shown} />
      <ClockPicture nights={nights.slice(-spans.month)} />
      <Weeks nights={shown} />
      <p className="actions noprint">
        <button type="button" className="button" onClick={() => print()}>
          {t("print")}
        </button>
        <Link className="button" to="/log/files">
          {t("save")}
        </Link>
      </p>
    </>
  );
}

/** The last week as a count that is as wide as what was not noted. */
function Headline({ nights, shown }: { readonly nights: readonly Night[]; readonly shown: readonly Night[] }) {
  const { t } = useTranslation("trends");
  const week = weeksOf(nights).at(-1);
  const told = shown.filter(({ worst }) => worst !== undefined).length;
  const head = () => {
    if (week === undefined || week.told === 0) return t("headNone");
    const { low, high } = week.symptomNights;
    return low === high ? t("headExact", { low, count: week.nights }) : t("headRange", { low, high, count: week.nights });
  };
  return (
    <header className="tl-head">
      <h1>{head()}</h1>
      <p className="muted">{t("sub", { told: t("toldOf", { told, nights: shown.length }) })}</p>
    </header>
  );
}
