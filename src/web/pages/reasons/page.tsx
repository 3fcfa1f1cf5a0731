// Your reasons: the headline, the map, and the few steps that would settle most.
import { IconPrinter } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Assessment } from "../../../assess/assessment.ts";
import { useAssessment } from "../../engine/engine.ts";
import { Headline } from "../../parts/headline.tsx";
import { mapOf } from "../../parts/map.ts";
import { ReasonsMap } from "../../parts/reasons-map.tsx";
import { TestSteps } from "../../parts/test-step.tsx";
import { hasAnswers } from "../../state/answers.ts";
import { usePerson } from "../../state/person.ts";
import { useSay } from "../../words/medicine.ts";
import "./page.css";

export function Page() {
  const { t } = useTranslation("reasons");
  const assessment = useAssessment();
  const { answers } = usePerson();
  if (assessment === undefined) return <p className="muted">{t("wait")}</p>;
  return (
    <>
      {!hasAnswers(answers) && <NothingYet />}
      <Reasons assessment={assessment} />
    </>
  );
}

function NothingYet() {
  const { t } = useTranslation("reasons");
  return (
    <div className="reasons-empty">
      <p className="say">{t("empty")}</p>
      <p className="muted">{t("emptyLead")}</p>
      <Link to="/interview" search={{}} className="button" data-main>
        {t("start")}
      </Link>
    </div>
  );
}

function Reasons({ assessment }: { readonly assessment: Assessment }) {
  const { t } = useTranslation("reasons");
  const say = useSay();
  const map = useMemo(() => mapOf(assessment), [assessment]);
  const { diagnosis } = assessment;
  return (
    <>
      <div className="reasons-hero">
        <Headline map={map} />
        <p className="reasons-fit">
          <b>{say.rule("statuses", diagnosis.status, "title", diagnosis.title)}.</b>{" "}
          {say.rule("statuses", diagnosis.status, "plain", diagnosis.says)}
        </p>
      </div>
      <ReasonsMap map={map} today={assessment.today} />
      {map.always.length > 0 && (
        <p className="small muted reasons-always">
          {t("always")}{" "}
          {map.always.map((line) => (
            <Link key={line.id} to="/reasons/$id" params={{ id: line.id }}>
              {say.rule("reasons", line.id, "title", line.title)}
            </Link>
          ))}
        </p>
      )}
      {map.steps.length > 0 && (
        <section className="reasons-settle" aria-labelledby="settle">
          <h2 id="settle">{t("settleTitle")}</h2>
          <p className="muted">{t("settleLead", { count: map.steps.length })}</p>
          <TestSteps steps={map.steps} />
        </section>
      )}
      <div className="actions noprint">
        <Link to={"/next" as string} className="button" data-main>
          <IconPrinter size={20} stroke={1.7} aria-hidden="true" />
          {t("forDoctor")}
        </Link>
        <Link to="/interview" search={{}} className="button">
          {t("answerHere")}
        </Link>
        <Link to="/what-if" search={{}} className="button" data-quiet>
          {t("whatIf")}
        </Link>
      </div>
    </>
  );
}
