// The red flags: how soon, what it is, what to do. First on every page; it cannot be dismissed, because the facts behind it stand.
import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { AlarmLine } from "../../assess/assessment.ts";
import type { FactId } from "../../knowledge/facts.ts";
import { StatusMark } from "../look/marks.tsx";
import { usePerson } from "../state/person.ts";
import { useSay } from "../words/medicine.ts";
import { EvidenceTrace } from "./evidence-trace.tsx";
import { useFactName } from "./facts.tsx";
import { Opener } from "./opener.tsx";
import "./alarm-banner.css";

interface Props {
  readonly alarms: readonly AlarmLine[];
  readonly today: string;
  /** It appears while somebody answers, so it is read aloud at once. */
  readonly spoken?: boolean;
  readonly isAsked?: (fact: FactId) => boolean;
}

export function AlarmBanner({ alarms, today, spoken = false, isAsked }: Props) {
  const { t } = useTranslation("parts");
  const say = useSay();
  const banner = useRef<HTMLElement>(null);
  const count = alarms.length;
  useEffect(() => {
    if (spoken) banner.current?.scrollIntoView({ block: "start" }); // who answers further down sees it too
  }, [spoken, count]);
  const present = alarms.filter(({ status }) => status === "present");
  if (present.length === 0) return null;
  return (
    <section className="alarms" ref={banner} aria-label={t("alarms")} {...(spoken && { role: "alert" })}>
      {present.map((line) => {
        const title = say.rule("alarms", line.id, "title", line.title);
        return (
          <div className="alarm" key={line.id}>
            <div className="alarm-when">
              <StatusMark of="alarm" size={30} />
              <b>{t(`urgency.${line.urgency}`)}</b>
            </div>
            <Opener
              label={`${t("why")}: ${title}`}
              line={
                <div className="alarm-what">
                  <h2>{title}</h2>
                  <p>{say.rule("alarms", line.id, "plain", line.says)}</p>
                  <p className="alarm-do">{say.rule("alarms", line.id, "do", line.do)}</p>
                </div>
              }
              inside={() => (
                <EvidenceTrace because={line.because} missing={line.missing} backed={line} today={today} {...(isAsked && { isAsked })} />
              )}
            />
            <WaysBack line={line} />
          </div>
        );
      })}
    </section>
  );
}

/** What the person told and the alarm stands on, each with the way to its question: nobody stays in an emergency by a slip. */
function WaysBack({ line }: { readonly line: AlarmLine }) {
  const { t } = useTranslation("parts");
  const name = useFactName();
  const { answers } = usePerson();
  const used = new Set(line.because.flatMap(({ fact, from }) => [fact, ...(from ?? [])]));
  const own = [...used].filter((fact) => answers.told.get(fact)?.value !== undefined || (fact === "medicines" && answers.medicines));
  if (own.length === 0) return null;
  return (
    <ul className="alarm-ways small">
      {own.map((fact) => (
        <li key={fact}>
          {name(fact)}.{" "}
          <Link to="/interview" search={{ about: fact }}>
            {t("isOver")}
            <span className="vh">: {name(fact)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
