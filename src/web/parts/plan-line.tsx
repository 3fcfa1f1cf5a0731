// A line of the plan: mark, advice in a word, what it is, how sure, who. It opens to the thread behind it. A line that was weighed and
// rejected opens to "Why not".
import { useTranslation } from "react-i18next";
import type { PlanLine as Line } from "../../assess/assessment.ts";
import type { FactId } from "../../knowledge/facts.ts";
import { StatusMark } from "../look/marks.tsx";
import { useSay } from "../words/medicine.ts";
import { EvidenceTrace } from "./evidence-trace.tsx";
import { GradeBadge } from "./grade-badge.tsx";
import { Opener } from "./opener.tsx";
import "./plan-line.css";

interface Props {
  readonly line: Line;
  readonly today: string;
  readonly isAsked?: (fact: FactId) => boolean;
}

export function PlanLine({ line, today, isAsked }: Props) {
  const { t } = useTranslation("parts");
  const say = useSay();
  const title = say.rule("treatments", line.id, "title", line.title);
  const rejected = line.advice === "avoid" || line.advice === "never";
  return (
    <Opener
      label={`${rejected ? t("whyNot") : t("why")}: ${title}`}
      line={
        <div className="plan-line">
          <StatusMark of={line.advice} />
          <span className="plan-advice">{t(`advice.${line.advice}`)}</span>
          <span className="plan-what">
            <b>{title}</b>
            <span className="small muted">{say.rule("treatments", line.id, "plain", line.says)}</span>
          </span>
          <span className="plan-side">
            <GradeBadge strength={line.strength} certainty={line.certainty} evidence={line.evidence} />
            {!rejected && <span className="fine">{t(`needs.${line.needs}`)}</span>}
          </span>
        </div>
      }
      inside={() => (
        <EvidenceTrace
          because={rejected ? line.whyNot.flatMap(({ because }) => because) : line.because}
          missing={line.missing}
          backed={line}
          today={today}
          {...(isAsked && { isAsked })}
        >
          <Sentences title={t("whyNot")} all={line.whyNot.map(({ says }) => says)} />
          <Sentences title={t("onlyIf")} all={line.conditions} />
          <Sentences title={t("takeCare")} all={line.cautions.map(({ says }) => says)} />
          {line.taking && line.stopping !== undefined && <Sentences title={t("howToStop")} all={[t("stepDown")]} />}
        </EvidenceTrace>
      )}
    />
  );
}

function Sentences({ title, all }: { readonly title: string; readonly all: readonly string[] }) {
  const say = useSay();
  if (all.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul className="sentences small">
        {all.map((one) => (
          <li key={one}>{say.sentence(one)}</li>
        ))}
      </ul>
    </>
  );
}
