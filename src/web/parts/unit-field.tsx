// A number from a report: what it is in, on which day, and what it comes to. An empty field is unknown, never zero.
import { useId, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { NumberFact } from "../../knowledge/facts.ts";
import { numberText, withUnit } from "./phrases.ts";
import { readTyped, type Typed, unitChoices } from "./typed-value.ts";
import { useUnitName } from "./unit-name.ts";
import { WhichWay } from "./which-way.tsx";
import "./unit-field.css";

export interface TypedDraft {
  readonly text: string;
  readonly unit: string;
  /** The day on the report, as ISO; empty is not told. */
  readonly on: string;
}

interface Props {
  readonly fact: NumberFact;
  readonly label: string;
  readonly help?: string;
  readonly draft: TypedDraft;
  readonly onChange: (draft: TypedDraft) => void;
  /** Which of two readings is meant has been said: nothing more is to be typed. */
  readonly onSettled?: (draft: TypedDraft) => void;
  /** A measurement has a day; a habit is of today. */
  readonly dated: boolean;
  readonly today: string;
  /** The label is shown by what stands around it. */
  readonly labelled?: boolean;
}

export function UnitField({ fact, label, help, draft, onChange, onSettled, dated, today, labelled = false }: Props) {
  const { t } = useTranslation("parts");
  const unitName = useUnitName();
  const id = useId();
  const units = unitChoices(fact);
  const typed = readTyped(fact, draft.text, draft.unit);
  const wrong = typed.state === "unreadable" || typed.state === "implausible" || typed.state === "two-ways";
  const input = useRef<HTMLInputElement>(null);
  const settle = (text: string): void => {
    const settled = { ...draft, text };
    onChange(settled);
    onSettled?.(settled);
    input.current?.focus(); // the buttons go away
  };
  const late = draft.on > today;
  return (
    <div className="unit-field">
      <label htmlFor={id} className={labelled ? "vh" : "unit-label"}>
        {label}
      </label>
      {help !== undefined && <p className="small muted">{help}</p>}
      <div className="unit-row">
        <input
          id={id}
          ref={input}
          className="input unit-number"
          inputMode="decimal"
          autoComplete="off"
          value={draft.text}
          aria-invalid={wrong}
          aria-describedby={`${id}-says`}
          onChange={(event) => onChange({ ...draft, text: event.target.value })}
        />
        {units.length > 1 ? (
          <select
            className="input"
            aria-label={`${t("unit")}: ${label}`}
            value={draft.unit}
            onChange={(event) => onChange({ ...draft, unit: event.target.value })}
          >
            {units.map(({ unit, says }) => (
              <option key={unit} value={unit}>
                {unitName(says)}
              </option>
            ))}
          </select>
        ) : (
          units[0]?.says !== "" && <span className="unit-only">{unitName(units[0]?.says ?? "")}</span>
        )}
        {dated && typed.state !== "empty" && (
          <span className="unit-day">
            <label htmlFor={`${id}-on`} className="small">
              {t("onDay")}
            </label>
            <input
              id={`${id}-on`}
              className="input"
              type="date"
              max={today}
              value={draft.on}
              aria-invalid={late}
              aria-describedby={`${id}-says`}
              onChange={(event) => onChange({ ...draft, on: event.target.value })}
            />
          </span>
        )}
      </div>
      <p id={`${id}-says`} className="unit-says small" data-wrong={wrong || late || undefined}>
        {late ? t("dayAfterToday") : <Says typed={typed} label={label} onSettle={settle} />}
      </p>
    </div>
  );
}

/** The conversion as one types, or what would be right. */
function Says({ typed, label, onSettle }: { readonly typed: Typed; readonly label: string; readonly onSettle: (text: string) => void }) {
  const { t, i18n } = useTranslation("parts");
  const unitName = useUnitName();
  const say = (value: number, unit: string): string => withUnit(numberText(value, i18n.language), unitName(unit));
  switch (typed.state) {
    case "empty":
      return null;
    case "valid":
      return typed.converted && t("converted", { value: say(typed.converted.value, typed.converted.unit) });
    case "unreadable":
      return t("notANumber");
    case "two-ways":
      return <WhichWay ways={typed.ways} onSettle={onSettle} />;
    case "implausible":
      return (
        <>
          {t("notPossible", { label, low: numberText(typed.low, i18n.language), high: say(typed.high, typed.unit) })}
          {typed.units.length > 0 && ` ${t("perhapsUnit", { units: typed.units.join(", ") })}`}
        </>
      );
  }
}
