// What flips between two assessments, in words and marks.
import { useTranslation } from "react-i18next";
import type { AlarmLine, PlanLine, ReasonLine } from "../../../assess/assessment.ts";
import { type Change, type Difference, isSame } from "../../engine/difference.ts";
import { type Mark, StatusMark } from "../../look/marks.tsx";
import { useSay } from "../../words/medicine.ts";
import "./flip-list.css";

interface Flip {
  readonly id: string;
  readonly title: string;
  readonly mark: Mark | undefined;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

export function Flips({ difference }: { readonly difference: Difference }) {
  const { t } = useTranslation(["reasons", "parts"]);
  const say = useSay();
  if (isSame(difference)) return <p>{t("ifSame")}</p>;
  const { diagnosis, alarms, reasons, plan } = difference;

  const ofAlarm = ({ id, before, after }: Change<AlarmLine>): Flip => {
    const word = (line: AlarmLine | undefined) =>
      line && (line.status === "present" ? t(`parts:urgency.${line.urgency}`) : t("parts:status.unknown"));
    return {
      id,
      title: say.rule("alarms", id, "title", (after ?? before)?.title ?? id),
      mark: "alarm",
      before: word(before),
      after: word(after),
    };
  };
  const ofReason = ({ id, before, after }: Change<ReasonLine>): Flip => {
    const word = (line: ReasonLine | undefined) => line && t(`parts:status.${line.status}`);
    return {
      id,
      title: say.rule("reasons", id, "title", (after ?? before)?.title ?? id),
      mark: after?.status,
      before: word(before),
      after: word(after),
    };
  };
  const ofPlan = ({ id, before, after }: Change<PlanLine>): Flip => {
    const word = (line: PlanLine | undefined) => line && t(`parts:advice.${line.advice}`);
    const [was, is] = [word(before), word(after)];
    return {
      id,
      title: say.rule("treatments", id, "title", (after ?? before)?.title ?? id),
      mark: after?.advice,
      before: was,
      after: was !== undefined && was === is ? t("doseMoves", { advice: is }) : is,
    };
  };

  return (
    <>
      {diagnosis && (
        <Group
          title={t("flipDiagnosis")}
          flips={[
            {
              id: "diagnosis",
              title: say.rule("statuses", diagnosis.after.status, "title", diagnosis.after.title),
              mark: undefined,
              before: undefined,
              after: undefined,
            },
          ]}
        />
      )}
      <Group title={t("flipAlarms")} flips={alarms.map(ofAlarm)} />
      <Group title={t("flipReasons")} flips={reasons.map(ofReason)} />
      <Group title={t("flipPlan")} flips={plan.map(ofPlan)} />
    </>
  );
}

function Group({ title, flips }: { readonly title: string; readonly flips: readonly Flip[] }) {
  const { t } = useTranslation("reasons");
  if (flips.length === 0) return null;
  const says = ({ before, after }: Flip): string | undefined => {
    if (after === undefined) return before && t("goes", { before });
    return before === undefined ? t("appears", { after }) : t("becomes", { before, after });
  };
  return (
    <section className="flips">
      <h3>
        {title} <span className="muted">{flips.length}</span>
      </h3>
      <ul className="flip-lines">
        {flips.map((flip) => (
          <li key={flip.id}>
            {flip.mark ? <StatusMark of={flip.mark} size={18} /> : <span />}
            <span>{flip.title}</span>
            <span className="small muted">{says(flip)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
