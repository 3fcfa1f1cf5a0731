// The medicine list as a person keeps it: what, how much a day, since when, and whether it is still taken.
import { IconX } from "@tabler/icons-react";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { isIngredientId } from "../../knowledge/medicines.ts";
import type { ToldMedicine } from "../state/answers.ts";
import { MedicinePicker } from "./medicine-picker.tsx";
import { medicineName } from "./medicine-search.ts";
import { numberIn, twoWays, unmistakable } from "./two-ways.ts";
import { WhichWay } from "./which-way.tsx";
import "./medicine-list.css";

interface Props {
  /** Undefined: never asked. Empty: takes none. */
  readonly list: readonly ToldMedicine[] | undefined;
  /** Nobody has said yet that this is all. */
  readonly open: boolean;
  readonly onChange: (list: readonly ToldMedicine[], open: boolean) => void;
  readonly today: string;
}

export function MedicineList({ list, open, onChange, today }: Props) {
  const { t } = useTranslation("interview");
  const [said, setSaid] = useState("");
  const [more, setMore] = useState(false);
  const id = useId();
  const own = list ?? [];
  const replace = (at: number, next: ToldMedicine): void =>
    onChange(
      own.map((one, i) => (i === at ? next : one)),
      open,
    );
  return (
    <div className="medicines">
      <MedicinePicker
        label={t("search")}
        hint={t("searchHint")}
        onPick={(ingredient) => {
          onChange([...own, { ingredient, status: "taking" }], true); // a list that has just grown may grow again
          setSaid(t("added", { name: nameOf(ingredient) }));
        }}
      />
      <p className="vh" role="status">
        {said}
      </p>
      <ul className="medicine-rows">
        {own.map((medicine, at) => (
          <Medicine
            key={`${medicine.ingredient}${at}`}
            medicine={medicine}
            today={today}
            onChange={(next) => replace(at, next)}
            onRemove={() => {
              const rest = own.filter((_, i) => i !== at);
              onChange(rest, open || rest.length === 0); // to have taken one away is not to take none
            }}
          />
        ))}
      </ul>
      {own.length === 0 && (
        <label className="key">
          <input type="checkbox" checked={list !== undefined && !open} onChange={() => onChange([], false)} />
          <span>{t("takeNone")}</span>
        </label>
      )}
      {own.length > 0 && (
        <fieldset className="question medicine-all">
          <legend>{t("isAll")}</legend>
          <div className="keys">
            <label className="key">
              <input type="radio" name={`${id}-all`} checked={!open} onChange={() => onChange(own, false)} />
              <span>{t("thatIsAll")}</span>
            </label>
            <label className="key" data-unknown>
              <input type="radio" name={`${id}-all`} checked={open && more} onChange={() => (setMore(true), onChange(own, true))} />
              <span>{t("thereIsMore")}</span>
            </label>
          </div>
          {open && <p className="small muted">{t("listOpen")}</p>}
        </fieldset>
      )}
    </div>
  );
}

interface RowProps {
  readonly medicine: ToldMedicine;
  readonly today: string;
  readonly onChange: (next: ToldMedicine) => void;
  readonly onRemove: () => void;
}

const UNITS = ["mg", "ug", "g"] as const;
const isDose = (digits: string): boolean => /^\d+(?:[.,]\d+)?$|^[.,]\d+$/.test(digits);
export const nameOf = (ingredient: string): string => (isIngredientId(ingredient) ? medicineName(ingredient) : ingredient);

function Medicine({ medicine, today, onChange, onRemove }: RowProps) {
  const { t } = useTranslation("interview");
  const id = useId();
  const name = nameOf(medicine.ingredient);
  const [dose, setDose] = useState(medicine.dailyDose === undefined ? "" : unmistakable(String(medicine.dailyDose)));
  const { dailyDose: _dose, unit: _unit, ...undosed } = medicine;
  const tellDose = (text: string, unit: string): void => {
    const typed = text.replaceAll(/[\s\u00a0]/g, "");
    if (typed === "") return onChange(undosed);
    if (isDose(typed) && twoWays(typed) === undefined) onChange({ ...undosed, dailyDose: numberIn(typed), unit });
  };
  const typed = dose.replaceAll(/[\s\u00a0]/g, "");
  const two = twoWays(typed);
  const wrong = typed !== "" && (!isDose(typed) || two !== undefined);
  const stopped = medicine.status === "stopped";
  return (
    <li>
      <b>{name}</b>
      {!isIngredientId(medicine.ingredient) && <p className="small medicine-strange">{t("strange")}</p>}
      <span>
        <label htmlFor={`${id}-dose`} className="small">
          {t("dose")}
        </label>
        <span className="medicine-dose">
          <input
            id={`${id}-dose`}
            className="input"
            inputMode="decimal"
            value={dose}
            onChange={(event) => setDose(event.target.value)}
            aria-invalid={wrong}
            aria-describedby={`${id}-says`}
            onBlur={() => tellDose(dose, medicine.unit ?? "mg")}
            onKeyDown={(event) => {
              if (event.key === "Enter") tellDose(dose, medicine.unit ?? "mg");
            }}
          />
          <select
            className="input"
            aria-label={`${t("dose")}, ${name}`}
            value={medicine.unit ?? "mg"}
            onChange={(event) => tellDose(dose, event.target.value)}
          >
            {UNITS.map((unit) => (
              <option key={unit} value={unit}>
                {unit.replace("u", "µ")}
              </option>
            ))}
          </select>
        </span>
        <span id={`${id}-says`} className="small">
          {two !== undefined ? (
            <WhichWay
              ways={[two.whole, two.decimal]}
              onSettle={(text) => {
                setDose(text);
                tellDose(text, medicine.unit ?? "mg");
              }}
            />
          ) : (
            wrong && t("doseWrong")
          )}
        </span>
      </span>
      <Day
        label={t("since")}
        name={name}
        value={medicine.since}
        today={today}
        onChange={(since) => onChange(withDay(medicine, "since", since))}
      />
      <fieldset className="keys medicine-status">
        <legend className="vh">{name}</legend>
        {(["taking", "stopped"] as const).map((status) => (
          <label key={status} className="key">
            <input
              type="radio"
              name={`${id}-status`}
              checked={stopped === (status === "stopped")}
              onChange={() => {
                const { until: _until, ...open } = medicine;
                onChange({ ...open, status });
              }}
            />
            <span>{t(status)}</span>
          </label>
        ))}
      </fieldset>
      {stopped && (
        <Day
          label={t("until")}
          name={name}
          value={medicine.until}
          today={today}
          onChange={(until) => onChange(withDay(medicine, "until", until))}
        />
      )}
      <button type="button" className="medicine-remove" aria-label={`${t("remove")}: ${name}`} onClick={onRemove}>
        <IconX size={20} stroke={1.7} aria-hidden="true" />
      </button>
    </li>
  );
}

function withDay(medicine: ToldMedicine, key: "since" | "until", day: string): ToldMedicine {
  const { [key]: _before, ...rest } = medicine;
  return day === "" ? rest : { ...rest, [key]: day };
}

interface DayProps {
  readonly label: string;
  readonly name: string;
  readonly value: string | undefined;
  readonly today: string;
  readonly onChange: (day: string) => void;
}

function Day({ label, name, value, today, onChange }: DayProps) {
  return (
    <label className="medicine-day">
      <span className="small">{label}</span>
      <span className="vh">, {name}</span>
      <input className="input" type="date" max={today} value={value ?? ""} onChange={(event) => onChange(event.target.value)} />
    </label>
  );
}
