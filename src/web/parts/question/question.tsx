// A question for one fact, in the form that the fact asks for.
import { useTranslation } from "react-i18next";
import { clockFacts } from "../../../knowledge/ask/clock.ts";
import type { AskText } from "../../../knowledge/ask/shape.ts";
import { type FactId, factOf, type NumberFact } from "../../../knowledge/facts.ts";
import { Choose } from "./choose.tsx";
import { ClockQuestion } from "./clock.tsx";
import { NumberQuestion } from "./number.tsx";
import "./question.css";

export interface QuestionProps {
  readonly fact: FactId;
  readonly text: AskText;
  /** What was told; undefined with `declined`: "I don't know". */
  readonly value: unknown;
  readonly declined: boolean;
  /** Undefined is "I don't know". */
  readonly onAnswer: (value: unknown) => void;
  readonly today: string;
  readonly inline?: boolean;
  readonly day?: { readonly last: string; readonly onDay: (day: string) => void };
}

export function Question({ fact, text, value, declined, onAnswer, today, inline = false, day }: QuestionProps) {
  const { t } = useTranslation("parts");
  const word = factOf(fact);
  const plain: unknown = typeof value === "object" && value !== null && "value" in value ? value.value : value;
  switch (word.type) {
    case "boolean":
      return (
        <Choose
          {...text}
          inline={inline}
          choices={[
            { value: "yes", says: t("yes") },
            { value: "no", says: t("no") },
          ]}
          chosen={declined ? "unknown" : plain === true ? "yes" : plain === false ? "no" : undefined}
          onChoose={(chosen) => onAnswer(chosen === "unknown" ? undefined : chosen === "yes")}
        />
      );
    case "code":
    case "scale": {
      const codes = word.type === "code" ? word.codes : word.levels;
      return (
        <Choose
          asks={text.asks}
          {...(text.help !== undefined && { help: text.help })}
          choices={codes.map((code) => ({ value: code, says: text.choices?.[code] ?? code }))}
          chosen={declined ? "unknown" : typeof plain === "number" ? codes[plain] : typeof plain === "string" ? plain : undefined}
          onChoose={(chosen) => onAnswer(chosen === "unknown" ? undefined : chosen)}
        />
      );
    }
    case "number": {
      if (clockFacts.has(fact)) return <ClockQuestion text={text} value={value} declined={declined} onAnswer={onAnswer} />;
      return (
        <NumberQuestion
          fact={fact as NumberFact} // its type says so
          text={text}
          value={value}
          declined={declined}
          onAnswer={onAnswer}
          today={today}
          {...(day && { day })}
        />
      );
    }
    case "list":
      return null; // medicines and allergies are asked by search
  }
}
