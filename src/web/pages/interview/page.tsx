// The interview: a few questions at a time, the picture beside them, and what is left. Danger comes first and is answered at once.
import { useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Assessment } from "../../../assess/assessment.ts";
import { isFactId } from "../../../knowledge/facts.ts";
import { useAssessment } from "../../engine/engine.ts";
import { type Questions, useQuestions } from "../../parts/question/words.ts";
import { usePerson } from "../../state/person.ts";
import { Done } from "./done.tsx";
import { screenFor } from "./next.ts";
import { Picture } from "./picture.tsx";
import { ScreenForm } from "./screen-form.tsx";
import { useRound } from "./round.ts";
import "./interview.css";

export function Page() {
  const { t } = useTranslation("interview");
  const assessment = useAssessment();
  const questions = useQuestions();
  const { about } = useSearch({ from: "/interview" });
  if (assessment === undefined || questions === undefined) return <p className="muted">{t("wait")}</p>;
  return <Interview key={about ?? ""} about={about} assessment={assessment} questions={questions} />;
}

interface Props {
  readonly about: string | undefined;
  readonly assessment: Assessment;
  readonly questions: Questions;
}

function Interview({ about, assessment, questions }: Props) {
  const { t } = useTranslation("interview");
  const { answers, unkept } = usePerson();
  const wanted = useMemo(() => screenFor((about ?? "").split(",").filter(isFactId)), [about]);
  const round = useRound(assessment, answers, wanted);
  return (
    <div className="interview">
      <p className="interview-left">
        {round.left.questions > 0 && (
          <>
            {t("left", { count: round.left.questions, minutes: round.left.minutes })} <span className="fine">{t("leftNote")}</span>
          </>
        )}
      </p>
      <div className="interview-main">
        {round.screen === undefined ? (
          <Done skipped={round.skipped} onReturn={round.unskip} />
        ) : (
          <ScreenForm
            key={`${round.turn}`}
            screen={round.screen}
            assessment={assessment}
            questions={questions}
            onNext={round.next}
            onSkip={round.skip}
            {...(round.canGoBack && { onBack: round.back })}
          />
        )}
        {unkept !== undefined && (
          <p className="interview-unkept small" role="alert">
            {t("unkept")}
          </p>
        )}
      </div>
      <Picture assessment={assessment} ready={round.ready && round.left.questions > 0} />
    </div>
  );
}
