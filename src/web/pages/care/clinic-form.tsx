// A place for the directory: its name and what for; the rest as far as it is known.
import { type SyntheticEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { type Clinic, idFrom, specialties, weekdays } from "./site.ts";

interface Props {
  readonly taken: readonly string[];
  readonly onSave: (clinic: Clinic) => void;
  readonly onCancel: () => void;
}

const lines = ["phone", "web", "address", "note"] as const;

export function ClinicForm({ taken, onSave, onCancel }: Props) {
  const { t } = useTranslation("care");
  const id = useId();
  const [days, setDays] = useState<readonly (typeof weekdays)[number][]>([]);
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const said = (name: string): string => String(form.get(name) ?? "").trim();
    const more = Object.fromEntries(lines.flatMap((name) => (said(name) === "" ? [] : [[name, said(name)]])));
    const hours =
      days.length > 0 && said("from") !== "" && said("to") !== "" ? { hours: [{ days, from: said("from"), to: said("to") }] } : {};
    const specialty = specialties.find((one) => one === said("specialty")) ?? "other";
    onSave({ id: idFrom(said("name"), taken), name: said("name"), specialty, ...more, ...hours });
  };
  return (
    <form className="clinic-form" onSubmit={submit}>
      <label htmlFor={`${id}-name`}>{t("name")}</label>
      <input id={`${id}-name`} name="name" required maxLength={120} />
      <label htmlFor={`${id}-specialty`}>{t("kind")}</label>
      <select id={`${id}-specialty`} name="specialty">
        {specialties.map((one) => (
          <option key={one} value={one}>
            {t(`specialty.${one}`)}
          </option>
        ))}
      </select>
      {lines.map((name) => (
        <Line key={name} id={`${id}-${name}`} name={name} label={t(name)} />
      ))}
      <fieldset>
        <legend>{t("open")}</legend>
        {weekdays.map((day) => (
          <label key={day}>
            <input
              type="checkbox"
              checked={days.includes(day)}
              onChange={({ currentTarget }) =>
                setDays(weekdays.filter((one) => (one === day ? currentTarget.checked : days.includes(one))))
              }
            />
            {t(`days.${day}`)}
          </label>
        ))}
      </fieldset>
      <Line id={`${id}-from`} name="from" label={t("from")} type="time" />
      <Line id={`${id}-to`} name="to" label={t("to")} type="time" />
      <div className="actions">
        <button type="submit" className="button" data-main>
          {t("save")}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {t("cancel")}
        </button>
      </div>
    </form>
  );
}

function Line({
  id,
  name,
  label,
  type = "text",
}: {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly type?: string;
}) {
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <input id={id} name={name} type={name === "web" ? "url" : type} maxLength={400} />
    </>
  );
}
