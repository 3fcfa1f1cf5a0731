// The medicine watch: what the last complete look shows, sign by sign, what the definition makes of it, and what to say.
import { Link } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { dayText } from "../../parts/phrases.ts";
import { useSay } from "../../words/medicine.ts";
import { medicineName } from "../log/words.ts";
import { useNights } from "../trends/nights.ts";
import { useRecord } from "../trends/record.ts";
import { Definition } from "./definition.tsx";
import { Sign } from "./sign.tsx";
import type { Watched } from "./watching.ts";
import "./watch.css";

export type Watching = typeof import("./watching.ts");

export function Page() {
  const { t, i18n } = useTranslation("watch");
  const say = useSay();
  const nights = useNights();
  const record = useRecord();
  const [watching, setWatching] = useState<Watching>();
  const [seen, setSeen] = useState<Watched>();
  useEffect(() => void import("./watching.ts").then((part) => setWatching(() => part)), []);
  useEffect(() => {
    if (watching === undefined || nights === undefined || record === undefined) return undefined;
    const timer = setTimeout(() => setSeen(watching.watched(nights, record))); // the page is shown first
    return () => clearTimeout(timer);
  }, [watching, nights, record]);
  if (watching === undefined || seen === undefined)
    return (
      <p className="muted" role="status">
        {t("wait")}
      </p>
    );
  const { watch, reason } = seen;
  const { status, ingredients, since, look, nextLook, signs } = watch;
  const day = (iso: string): string => dayText(iso, i18n.language);
  const names = ingredients.map(medicineName).join(", ");
  const says = watching.watchStatuses[status].says;
  const found = watching.watchSigns.filter(({ id }) => signs.some((sign) => sign.id === id && sign.verdict === "yes"));
  return (
    <>
      <header className="wch-head">
        <h1>{t(`heads.${status}`)}</h1>
        <p>{say.sentence(says.plain)}</p>
        <p className="muted small">
          {names !== "" && (since === undefined ? t("medicineNoDay", { names }) : t("medicine", { names, day: day(since) }))}
          {look !== undefined && <>. {t("look", { from: day(look.from), to: day(look.to) })}</>}
          {nextLook !== undefined && <>. {t("nextLook", { day: day(nextLook) })}</>}
        </p>
        <p className="actions noprint">
          {(status === "medicines-unknown" || status === "start-unknown") && (
            <Link className="button" data-main to="/interview" search={{ about: "medicines" }}>
              {t("addMedicines")}
            </Link>
          )}
          {(status === "too-early" || status === "cannot-tell-yet") && (
            <Link className="button" data-main to="/log">
              {t("toLog")}
            </Link>
          )}
        </p>
      </header>
      {signs.length > 0 && (
        <section className="wch-section">
          <h2>{t("signs")}</h2>
          <p className="muted small">{t("signsHelp")}</p>
          <ul className="wch-signs">
            {signs.map((sign) => (
              <Sign key={sign.id} sign={sign} baselines={watching.baselines} />
            ))}
          </ul>
        </section>
      )}
      {reason !== undefined && status !== "not-taken" && <Definition reason={reason} />}
      {status === "changed" && (
        <section className="wch-section">
          <h2>{t("say")}</h2>
          <p className="muted small noprint">{t("sayHelp")}</p>
          <ul className="wch-say">
            {found.map(({ id, says: words }) => (
              <li key={id}>{say.sentence(words.plain)}</li>
            ))}
          </ul>
          <h3>{t("forClinician")}</h3>
          <p lang="en">
            {found.map(({ says: words }) => words.clinician).join(" ")} {says.clinician}
          </p>
          <p className="actions noprint">
            <button type="button" className="button" onClick={() => print()}>
              {t("print")}
            </button>
          </p>
        </section>
      )}
    </>
  );
}
