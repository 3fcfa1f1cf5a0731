// One line of the form, by the kind of its field. Every kind can be left open.
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { type Details, type Field, type FieldName, fieldOf } from "../../../../record/diary/fields.ts";
import type { NightDate } from "../../../../record/diary/moment.ts";
import { clockOf, momentInNight } from "../../../state/clock.ts";
import type { day } from "../../../words/en/day.ts";

export type LineName = Exclude<FieldName, "at" | "event" | "seen" | "doses">;
export type Set = <Name extends keyof Details>(name: Name, value: Details[Name]) => void;

/** Told about the day that leads into the night: nine in the morning is the morning before. */
const ofDay: ReadonlySet<FieldName> = new Set<FieldName>(["onset", "lastCaffeine", "lastAlcohol", "exerciseEnd"]);

interface Row {
  readonly name: LineName;
  readonly night: NightDate;
  readonly told: Details;
  readonly set: Set;
  readonly wrong: { readonly min: number; readonly max: number } | undefined;
}

export function Line({ name, night, told, set, wrong }: Row) {
  const { t } = useTranslation("day");
  const id = useId();
  const field = fieldOf(name);
  const label = t(`names.${name}`);
  const put = (value: unknown) => set(name, value as Details[typeof name]); // the kind of the field is the kind of the value
  const value = told[name] as unknown;
  const group = field.is === "words" || field.is === "yes-no" || field.is === "range";
  return (
    <div className="day-line" role={group ? "group" : undefined} aria-labelledby={group ? `${id}-label` : undefined}>
      {group ? <span id={`${id}-label`}>{label}</span> : <label htmlFor={id}>{label}</label>}
      {entry({ field, value, put, id, night, ofDay: ofDay.has(name), invalid: wrong !== undefined })}
      {wrong !== undefined && (
        <p className="day-wrong" id={`${id}-wrong`}>
          {t("between", wrong)}
        </p>
      )}
    </div>
  );
}

interface Part {
  readonly field: Field;
  readonly value: unknown;
  readonly put: (value: unknown) => void;
  readonly id: string;
  readonly night: NightDate;
  readonly ofDay: boolean;
  readonly invalid: boolean;
}

function entry(part: Part) {
  const { field, value, put, id, night, invalid } = part;
  switch (field.is) {
    case "number":
      return (
        <input
          id={id}
          type="number"
          inputMode="decimal"
          min={field.min}
          max={field.max}
          step={field.whole ? 1 : "any"}
          value={typeof value === "number" ? value : ""}
          aria-invalid={invalid || undefined}
          aria-describedby={invalid ? `${id}-wrong` : undefined}
          onChange={({ currentTarget }) => put(currentTarget.value === "" ? undefined : currentTarget.valueAsNumber)}
        />
      );
    case "moment":
      return (
        <input
          id={id}
          type="time"
          value={typeof value === "string" ? clockOf(value) : ""}
          onChange={({ currentTarget }) =>
            put(currentTarget.value === "" ? undefined : momentInNight(night, currentTarget.value, part.ofDay ? "of-day" : "of-night"))
          }
        />
      );
    case "text":
      return (
        <textarea
          id={id}
          rows={2}
          maxLength={field.longest}
          defaultValue={typeof value === "string" ? value : ""}
          onChange={({ currentTarget }) => put(currentTarget.value.trim() === "" ? undefined : currentTarget.value.trim())}
        />
      );
    case "yes-no":
      return <YesNo value={value as boolean | undefined} put={put} />;
    case "words":
      return <Words words={field.words} value={value as readonly string[] | undefined} put={put} />;
    case "range":
      return <Scale field={field} value={value as Details["severity"]} put={put} />;
    case "word":
    case "doses":
      return null; // told elsewhere
  }
}

interface Choice {
  readonly put: (value: unknown) => void;
}

function YesNo({ value, put }: Choice & { readonly value: boolean | undefined }) {
  const { t } = useTranslation("day");
  return (
    <div className="day-choices">
      {([true, false] as const).map((one) => (
        <button
          type="button"
          key={String(one)}
          className="choice"
          aria-pressed={value === one}
          onClick={() => put(value === one ? undefined : one)}
        >
          {t(one ? "yes" : "no")}
        </button>
      ))}
      {value === undefined && <span className="day-open">{t("notTold")}</span>}
    </div>
  );
}

function Words({ words, value, put }: Choice & { readonly words: readonly string[]; readonly value: readonly string[] | undefined }) {
  const { t } = useTranslation("day");
  const toggle = (word: string) => {
    const after = value?.includes(word) ? value.filter((one) => one !== word) : [...(value ?? []), word];
    put(after.length === 0 ? undefined : after);
  };
  return (
    <div className="day-choices">
      {words.map((word) => (
        <button type="button" key={word} className="choice" aria-pressed={value?.includes(word) ?? false} onClick={() => toggle(word)}>
          {t(`words.${word as keyof typeof day.words}`)}
        </button>
      ))}
      <button type="button" className="choice" aria-pressed={value?.length === 0} onClick={() => put(value?.length === 0 ? undefined : [])}>
        {t("nothing")}
      </button>
      {value === undefined && <span className="day-open">{t("notTold")}</span>}
    </div>
  );
}

/** Exact, or a range: the second number may be higher. */
function Scale({ field, value, put }: Choice & { readonly field: Extract<Field, { is: "range" }>; readonly value: Details["severity"] }) {
  const { t } = useTranslation("day");
  const steps = Array.from({ length: field.max - field.min + 1 }, (_, i) => field.min + i);
  const press = (step: number) => {
    if (value === undefined || value.low !== value.high) return put({ low: step, high: step });
    return put(step === value.low ? undefined : { low: Math.min(step, value.low), high: Math.max(step, value.high) });
  };
  return (
    <div className="day-choices day-scale">
      {steps.map((step) => (
        <button
          type="button"
          key={step}
          className="choice"
          aria-pressed={value !== undefined && step >= value.low && step <= value.high}
          onClick={() => press(step)}
        >
          {step}
        </button>
      ))}
      {value === undefined && <span className="day-open">{t("notTold")}</span>}
    </div>
  );
}
