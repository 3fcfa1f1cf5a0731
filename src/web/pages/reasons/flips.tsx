// "What if": one fact is changed, and what flips with it is shown. Nothing is kept: the other assessment lives on this page alone.
import { useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Assessment } from "../../../assess/assessment.ts";
import type { FactId } from "../../../knowledge/facts.ts";
import { loadEngine } from "../../engine/engine.ts";
import { useFactName } from "../../parts/facts.tsx";
import { MedicineList } from "../../parts/medicine-list.tsx";
import { Question } from "../../parts/question/question.tsx";
import { useQuestions } from "../../parts/question/words.ts";
import { type Answers, isListOpen, tell, type ToldMedicine } from "../../state/answers.ts";
import { usePerson } from "../../state/person.ts";
import { Flips } from "./flip-list.tsx";

type Engine = Awaited<ReturnType<typeof loadEngine>>;
type Change = { readonly value: unknown } | { readonly medicines: readonly ToldMedicine[]; readonly open: boolean };

interface Props {
  readonly assessment: Assessment;
  readonly facts: readonly FactId[];
  readonly first?: FactId;
}

export function WhatIf({ assessment, facts, first }: Props) {
  const { t } = useTranslation("reasons");
  const name = useFactName();
  const { answers } = usePerson();
  const questions = useQuestions();
  const [engine, setEngine] = useState<Engine>();
  useEffect(() => void loadEngine().then((loaded) => setEngine(() => loaded)), []);
  const [fact, setFact] = useState(first ?? facts[0]);
  const [change, setChange] = useState<Change>();
  const after = useMemo(
    () =>
      engine === undefined || fact === undefined || change === undefined
        ? undefined
        : engine.think(changed(answers, fact, change), assessment.today),
    [engine, answers, fact, change, assessment],
  );
  const text = fact === undefined ? undefined : questions?.questions[fact];
  if (fact === undefined) return null;
  return (
    <div className="if">
      <p className="muted">{t("ifLead")}</p>
      <div className="if-grid">
        <div>
          <label className="if-pick">
            <span>{t("ifPick")}</span>
            <select
              className="input"
              value={fact}
              onChange={(event) => {
                setFact(event.target.value as FactId); // the options are facts
                setChange(undefined);
              }}
            >
              {facts.map((one) => (
                <option key={one} value={one}>
                  {name(one)}
                </option>
              ))}
            </select>
          </label>
          {fact === "medicines" ? (
            <MedicineList
              list={change !== undefined && "medicines" in change ? change.medicines : answers.medicines?.list}
              open={change !== undefined && "medicines" in change ? change.open : isListOpen(answers)}
              onChange={(medicines, open) => setChange({ medicines, open })}
              today={assessment.today}
            />
          ) : (
            text !== undefined && (
              <Question
                key={`${fact} ${change === undefined}`}
                fact={fact}
                text={text}
                value={change !== undefined && "value" in change ? change.value : answers.told.get(fact)?.value}
                declined={change !== undefined && "value" in change && change.value === undefined}
                onAnswer={(value) => setChange({ value })}
                today={assessment.today}
              />
            )
          )}
          {change !== undefined && (
            <button type="button" className="button" data-quiet onClick={() => setChange(undefined)}>
              {t("ifReset")}
            </button>
          )}
        </div>
        <div className="if-flips" aria-live="polite">
          {after === undefined || engine === undefined ? (
            <p className="muted">{t("ifPrompt")}</p>
          ) : (
            <Flips difference={engine.difference(assessment, after)} />
          )}
        </div>
      </div>
    </div>
  );
}

function changed(answers: Answers, fact: FactId, change: Change): Answers {
  const at = Math.max(Date.now(), answers.told.get(fact)?.at ?? 0);
  if ("medicines" in change) return { ...answers, medicines: { list: change.medicines, at, ...(change.open && { open: true }) } };
  return tell(answers, { fact, ...(change.value !== undefined && { value: change.value }), at });
}
