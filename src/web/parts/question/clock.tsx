// An hour of the day, chosen on a clock and told as hours: 22:30 is 22.5.
import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { AskText } from "../../../knowledge/ask/shape.ts";
import { clockOf, hoursOf } from "./hours.ts";

interface Props {
  readonly text: AskText;
  readonly value: unknown;
  readonly declined: boolean;
  readonly onAnswer: (value: unknown) => void;
}

export function ClockQuestion({ text, value, declined, onAnswer }: Props) {
  const { t } = useTranslation("parts");
  const id = useId();
  return (
    <fieldset className="question">
      <legend id={id}>{text.asks}</legend>
      {text.help !== undefined && <p className="small muted">{text.help}</p>}
      <div className="keys">
        <input
          className="input"
          type="time"
          aria-labelledby={id}
          value={clockOf(value)}
          onChange={(event) => onAnswer(hoursOf(event.target.value))}
        />
        <label className="key" data-unknown>
          <input type="checkbox" checked={declined} onChange={() => onAnswer(undefined)} />
          <span>{t("dontKnow")}</span>
        </label>
      </div>
    </fieldset>
  );
}
