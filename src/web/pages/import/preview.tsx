// What a file says, before anything of it is joined: the values, the medicines, and all that was not used.
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { factOf } from "../../../knowledge/facts.ts";
import { unitWords } from "../../../knowledge/units/words.ts";
import { isoDay } from "../../../record/day.ts";
import type { Observation } from "../../../record/record.ts";
import { useFactName, useValueText } from "../../parts/facts.tsx";
import { medicineName } from "../../parts/medicine-search.ts";
import { dayText } from "../../parts/phrases.ts";
import { NotUsed } from "./not-used.tsx";
import type { ReadFile, ReadPerson } from "./read-people.ts";

interface Props {
  readonly name: string;
  readonly read: Extract<ReadFile, { state: "people" }>;
  readonly today: string;
  readonly onJoin: (person: ReadPerson) => void;
  readonly onLeave: () => void;
}

/** More values than this are counted, not listed. */
const LISTED = 60;

export function Preview({ name, read, onJoin, onLeave }: Props) {
  const { t } = useTranslation("interview");
  const [chosen, choose] = useState(0);
  const person = read.people[chosen];
  if (person === undefined) return <p className="import-said">{t("file.nobody")}</p>;
  const { record } = person;
  const newestFirst = record.observations.toSorted((a, b) => b.on - a.on);
  return (
    <section className="preview">
      <h2>{t("file.found", { name, count: record.observations.length })}</h2>
      {read.people.length > 1 && (
        <label className="preview-who">
          {t("file.who")}
          <select className="input" value={chosen} onChange={(event) => choose(Number(event.target.value))}>
            {read.people.map(({ id }, i) => (
              <option key={id} value={i}>
                {t("file.person", { id })}
              </option>
            ))}
          </select>
        </label>
      )}
      <div className="preview-grid">
        <div>
          <h3>{t("file.values")}</h3>
          <ul className="preview-lines">
            {newestFirst.slice(0, LISTED).map((one, i) => (
              <Value key={`${one.fact}${i}`} of={one} />
            ))}
          </ul>
          {newestFirst.length > LISTED && <p className="fine">+ {newestFirst.length - LISTED}</p>}
        </div>
        <div>
          <h3>{t("file.medicines")}</h3>
          <ul className="preview-lines">
            {(record.medicines ?? []).map(({ ingredient, dailyDose, status }, i) => (
              <li key={`${ingredient}${i}`}>
                <span>{medicineName(ingredient)}</span>
                <span className="small muted">
                  {dailyDose === undefined ? "" : `${dailyDose} mg, `}
                  {t(status === "stopped" ? "stopped" : "taking")}
                </span>
              </li>
            ))}
          </ul>
          <NotUsed person={person} broken={read.broken} problems={[...record.problems, ...read.problems]} />
        </div>
      </div>
      <div className="actions">
        <button type="button" className="button" data-main onClick={() => onJoin(person)}>
          {t("file.join")}
        </button>
        <button type="button" className="button" onClick={onLeave}>
          {t("file.drop2")}
        </button>
      </div>
    </section>
  );
}

function Value({ of: { fact, value, on } }: { readonly of: Observation }) {
  const { i18n } = useTranslation();
  const name = useFactName();
  const text = useValueText();
  const word = factOf(fact);
  const shown =
    typeof value === "object"
      ? { low: finite(value.low), high: finite(value.high) }
      : word.type === "scale" && typeof value === "number"
        ? (word.levels[value] ?? value)
        : value;
  return (
    <li>
      <span>{name(fact)}</span>
      <span className="preview-value">
        <b>{text({ value: shown, ...(word.type === "number" && { unit: unitWords(word.unit) }) })}</b>
        <span className="fine">{dayText(isoDay(on), i18n.language)}</span>
      </span>
    </li>
  );
}

const finite = (end: number): number | null => (Number.isFinite(end) ? end : null);
