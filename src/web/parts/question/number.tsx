// A number that is asked for: typed with its unit, or not known. It is told when the field is left, not at every key.
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { AskText } from "../../../knowledge/ask/shape.ts";
import type { NumberFact } from "../../../knowledge/facts.ts";
import { draftOf, joinDated, readTyped, toldValue } from "../typed-value.ts";
import { type TypedDraft, UnitField } from "../unit-field.tsx";

interface Props {
  readonly fact: NumberFact;
  readonly text: AskText;
  readonly value: unknown;
  readonly declined: boolean;
  readonly onAnswer: (value: unknown) => void;
  readonly today: string;
  /** A value from a report has a day: the day of the last value typed is the likely one. */
  readonly day?: { readonly last: string; readonly onDay: (day: string) => void };
}

export function NumberQuestion({ fact, text, value, declined, onAnswer, today, day }: Props) {
  const { t } = useTranslation("parts");
  const id = useId();
  const [draft, setDraft] = useState<TypedDraft>(() => draftOf(fact, value));
  const on = draft.on === "" ? (day?.last ?? "") : draft.on;
  const tell = (next: TypedDraft, nextOn: string): void => {
    const typed = readTyped(fact, next.text, next.unit);
    if (typed.state === "empty" && value !== undefined) return onAnswer(undefined);
    if (typed.state !== "valid" || nextOn > today) return;
    const told = toldValue(fact, typed, day === undefined || nextOn === "" ? undefined : nextOn);
    const joined = day === undefined ? told : joinDated(value, told);
    if (JSON.stringify(joined) !== JSON.stringify(value)) onAnswer(joined);
    if (day !== undefined && nextOn !== "") day.onDay(nextOn);
  };
  return (
    <fieldset
      className="question"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) tell(draft, on);
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter") tell(draft, on);
      }}
    >
      <legend id={`${id}-asks`}>{text.asks}</legend>
      {text.help !== undefined && <p className="small muted">{text.help}</p>}
      <div className="keys">
        <UnitField
          fact={fact}
          label={text.asks}
          labelled
          draft={{ ...draft, on }}
          onChange={setDraft}
          onSettled={(settled) => tell(settled, on)}
          dated={day !== undefined}
          today={today}
        />
        {day === undefined && (
          <label className="key" data-unknown>
            <input
              type="checkbox"
              checked={declined && draft.text === ""}
              onChange={() => {
                setDraft({ ...draft, text: "" });
                onAnswer(undefined);
              }}
            />
            <span>{t("dontKnow")}</span>
          </label>
        )}
      </div>
    </fieldset>
  );
}
