// The first visit: what this is and is not, and the ways in.
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { StatusMark } from "../../look/marks.tsx";
import { statuses } from "../../parts/map.ts";
import { hasAnswers } from "../../state/answers.ts";
import { usePerson } from "../../state/person.ts";
import { Clinician } from "./clinician.tsx";
import { Samples } from "./samples.tsx";
import "./welcome.css";

export function Page() {
  const { t } = useTranslation(["welcome", "parts"]);
  const { answers, ready } = usePerson();
  const known = ready && hasAnswers(answers);
  return (
    <div className="welcome">
      <div className="welcome-main">
        <h1>{t("headline")}</h1>
        <div className="welcome-says">
          <p>{t("is")}</p>
          <p>{t("stays")}</p>
          <p>{t("isNot")}</p>
        </div>
        <div className="actions">
          <Link to="/interview" search={{}} className="button welcome-start" data-main>
            {known ? t("goOn") : t("start")}
          </Link>
          {known && (
            <Link to="/reasons" className="button welcome-start">
              {t("toReasons")}
            </Link>
          )}
        </div>
        <p className="small muted">{t("minutes")}</p>
        <Samples />
        <Clinician />
      </div>
      <aside className="welcome-side">
        <section>
          <h2>{t("read")}</h2>
          <p className="small muted">{t("readLead")}</p>
          <dl className="welcome-marks">
            {statuses.map((status) => (
              <div key={status}>
                <dt>
                  <StatusMark of={status} size={26} />
                  {t(`parts:status.${status}`)}
                </dt>
                <dd className="small muted">{t(`parts:statusSays.${status}`)}</dd>
              </div>
            ))}
          </dl>
        </section>
        <p className="welcome-night">
          {t("night")} <Link to={"/log" as string}>{t("log")}</Link>
        </p>
      </aside>
    </div>
  );
}
