// My answers: everything that was told, by topic, each with a way to change it and to take it back.
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type FactId, factOf } from "../../../knowledge/facts.ts";
import { unitWords } from "../../../knowledge/units/words.ts";
import { useFactName } from "../../parts/facts.tsx";
import { nameOf } from "../../parts/medicine-list.tsx";
import { dayText, numberText, withUnit } from "../../parts/phrases.ts";
import { type Questions, useQuestions } from "../../parts/question/words.ts";
import { hasAnswers } from "../../state/answers.ts";
import { answer, takeMedicines, usePerson } from "../../state/person.ts";
import { askable } from "../interview/next.ts";
import { type Said, saidIn, toldByTopic } from "./said.ts";
import "./answers.css";

export function Page() {
  const { t } = useTranslation("interview");
  const { answers, ready } = usePerson();
  const questions = useQuestions();
  const [said, setSaid] = useState("");
  if (!ready || questions === undefined) return <p className="muted">{t("wait")}</p>;
  const { medicines } = answers;
  const takenBack = (what: string): void => setSaid(t("answers.takenBack", { what }));
  return (
    <div className="answers">
      <h1>{t("answers.title")}</h1>
      <p className="muted">{t(hasAnswers(answers) ? "answers.lead" : "answers.empty")}</p>
      <p className="small" role="status">
        {said}
      </p>
      {toldByTopic(answers).map(({ topic, facts }) => (
        <section key={topic ?? "other"}>
          <h2>{topic === undefined ? t("answers.other") : questions.topics[topic].title}</h2>
          <ul>
            {facts.map((fact) => (
              <Answer key={fact} fact={fact} value={answers.told.get(fact)?.value} questions={questions} onTaken={takenBack} />
            ))}
          </ul>
        </section>
      ))}
      {medicines !== undefined && (medicines.list.length > 0 || medicines.open !== true) && (
        <section>
          <h2>{questions.topics.medicines.title}</h2>
          <ul>
            <li>
              <b>{medicines.list.length === 0 ? t("takesNone") : medicines.list.map(({ ingredient }) => nameOf(ingredient)).join(", ")}</b>
              <Ways
                fact="medicines"
                what={t("file.medicines")}
                onTake={() => {
                  takeMedicines([], true);
                  takenBack(t("file.medicines"));
                }}
              />
            </li>
          </ul>
        </section>
      )}
      {(answers.imported?.length ?? 0) > 0 && (
        <p>
          <Link to="/import">{t("file.files")}</Link>
        </p>
      )}
    </div>
  );
}

interface AnswerProps {
  readonly fact: FactId;
  readonly value: unknown;
  readonly questions: Questions;
  readonly onTaken: (what: string) => void;
}

function Answer({ fact, value, questions, onTaken }: AnswerProps) {
  const { t, i18n } = useTranslation("parts");
  const name = useFactName();
  const text = questions.questions[fact];
  const what = text?.asks ?? name(fact);
  const says = ({ value: one, unit, on }: Said): string => {
    const word = typeof one === "boolean" ? t(one ? "yes" : "no") : typeof one === "number" ? numberOf(fact, one, i18n.language) : one;
    const plain = typeof word === "string" ? (text?.choices?.[word] ?? word) : word.join(", ") || t("values.none");
    return withUnit(plain, unit === undefined ? undefined : unitWords(unit)) + (on === undefined ? "" : `, ${dayText(on, i18n.language)}`);
  };
  return (
    <li>
      <span>{what}</span>
      <b>{value === undefined ? t("dontKnow") : saidIn(value).map(says).join("; ")}</b>
      <Ways
        fact={fact}
        what={what}
        {...(value !== undefined && {
          onTake: () => {
            answer(fact, undefined);
            onTaken(what);
          },
        })}
      />
    </li>
  );
}

/** A scale is kept as the place of its level. */
function numberOf(fact: FactId, value: number, language: string): string {
  const word = factOf(fact);
  return word.type === "scale" ? (word.levels[value] ?? String(value)) : numberText(value, language);
}

function Ways({ fact, what, onTake }: { readonly fact: FactId; readonly what: string; readonly onTake?: () => void }) {
  const { t } = useTranslation("interview");
  return (
    <span className="answers-ways">
      {askable.has(fact) && (
        <Link to="/interview" search={{ about: fact }} className="button" data-quiet>
          {t("answers.change")}
          <span className="vh">: {what}</span>
        </Link>
      )}
      {onTake !== undefined && (
        <button type="button" className="button" data-quiet onClick={onTake}>
          {t("answers.takeBack")}
          <span className="vh">: {what}</span>
        </button>
      )}
    </span>
  );
}
