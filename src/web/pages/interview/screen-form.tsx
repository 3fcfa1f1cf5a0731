// One screen of questions. Each answer is told at once; what is left open is kept for later, never taken as a no.
import { IconArrowLeft } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Assessment } from "../../../assess/assessment.ts";
import { type FactId, factOf } from "../../../knowledge/facts.ts";
import { AllergyList } from "../../parts/allergy-list.tsx";
import { MedicineList } from "../../parts/medicine-list.tsx";
import { Question } from "../../parts/question/question.tsx";
import type { Questions } from "../../parts/question/words.ts";
import { type Answers, isListOpen } from "../../state/answers.ts";
import { answer, answerAll, person, takeMedicines, usePerson } from "../../state/person.ts";
import { isOpen, type Screen, worths } from "./next.ts";
import { Ticks } from "./ticks.tsx";

interface Props {
  readonly screen: Screen;
  readonly assessment: Assessment;
  readonly questions: Questions;
  readonly onNext: (unanswered: readonly FactId[]) => void;
  readonly onSkip: () => void;
  readonly onBack?: () => void;
}

export function ScreenForm({ screen, assessment, questions, onNext, onSkip, onBack }: Props) {
  const { t } = useTranslation("interview");
  const { answers } = usePerson();
  const { today } = assessment;
  const [lastDay, setLastDay] = useState("");
  const title = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const [stayed, setStayed] = useState(0);
  useEffect(() => title.current?.focus(), []);
  const { topic, kind, facts } = screen;
  const text = questions.topics[topic];
  // An answer may make the next question moot: it goes, unless it was answered already.
  const worth = worths(assessment);
  const isAsked = (fact: FactId): boolean => kind !== "each" || facts.length === 1 || worth.has(fact) || answers.told.has(fact);
  const shown = facts.filter(isAsked);
  const untold = untoldOf(facts, answers);
  const decline = (some: readonly FactId[]): void => answerAll(some.map((fact) => ({ fact, at: Date.now() })));

  /** A value that cannot be used is not thrown away: the screen stays, and its field says why. */
  const isHeld = (): boolean => {
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    wrong?.focus();
    setStayed(wrong ? stayed + 1 : 0);
    return wrong !== null && wrong !== undefined;
  };
  const next = (): void => {
    if (isHeld()) return;
    // Values that stand on no report, and illnesses that nobody has named, are not known; other open questions wait for later.
    const open = untoldOf(facts, person().answers); // a number may have been told by the key that brought us here
    if (kind === "report" || kind === "ticks") decline(open);
    onNext(kind === "report" || kind === "ticks" ? [] : open.filter(isAsked));
  };
  const none = (): void => {
    answerAll(untoldOf(facts, person().answers).map((fact) => ({ fact, value: false, at: Date.now() })));
    onNext([]);
  };

  return (
    <form
      ref={form}
      className="screen"
      onSubmit={(event) => {
        event.preventDefault();
        next();
      }}
    >
      <h1 ref={title} tabIndex={-1} className="screen-title">
        {text.title}
      </h1>
      {text.help !== undefined && <p className="muted">{text.help}</p>}
      <div className="screen-questions">
        {kind === "ticks" ? (
          <Ticks facts={facts} questions={questions} />
        ) : kind === "medicines" ? (
          <MedicineList list={answers.medicines?.list} open={isListOpen(answers)} onChange={takeMedicines} today={today} />
        ) : kind === "allergies" ? (
          <AllergyList value={answers.told.get("drug-allergies")?.value} onAnswer={(value) => answer("drug-allergies", value)} />
        ) : (
          shown.map((fact) => {
            const told = answers.told.get(fact);
            const words = questions.questions[fact];
            if (words === undefined) return null;
            return (
              <Question
                key={fact}
                fact={fact}
                text={words}
                value={told?.value}
                declined={told !== undefined && told.value === undefined}
                onAnswer={(value) => answer(fact, value)}
                today={today}
                inline={kind === "signs"}
                {...(factOf(fact).askedOf === "lab" && { day: { last: lastDay, onDay: setLastDay } })}
              />
            );
          })
        )}
      </div>
      {stayed > 0 && (
        <p key={stayed} className="interview-unkept small" role="alert">
          {t("stay")}
        </p>
      )}
      <div className="actions screen-actions">
        {kind === "signs" && untold.length > 0 && (
          <button type="button" className="button" data-main onClick={none}>
            {t("none")}
          </button>
        )}
        <button type="submit" className="button" {...(!(kind === "signs" && untold.length > 0) && { "data-main": true })}>
          {t("next")}
        </button>
        {kind === "report" ? (
          <button
            type="button"
            className="button"
            data-quiet
            onClick={() => {
              if (isHeld()) return;
              decline(untoldOf(facts, person().answers));
              onNext([]);
            }}
          >
            {t(topic === "forms" ? "noForms" : "noReport")}
          </button>
        ) : (
          <button type="button" className="button" data-quiet onClick={onSkip}>
            {t("skip")}
          </button>
        )}
        {onBack && (
          <button type="button" className="button screen-back" data-quiet onClick={onBack}>
            <IconArrowLeft size={18} stroke={1.7} aria-hidden="true" />
            {t("back")}
          </button>
        )}
      </div>
    </form>
  );
}

const untoldOf = (facts: readonly FactId[], answers: Answers): readonly FactId[] => facts.filter((fact) => isOpen(fact, answers));
