// The numbers behind a picture: made when somebody opens them.
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Night } from "../../../record/diary/night.ts";
import { dayText } from "../../parts/phrases.ts";
import { clockOfHour, rangeText } from "./axis.ts";

export function BehindPicture({
  what,
  head,
  rows,
  opens,
}: {
  readonly what: string;
  /** What opens it, where that is not "Show as a table". */
  readonly opens?: string;
  readonly head: readonly string[];
  readonly rows: () => readonly (readonly ReactNode[])[];
}) {
  const { t } = useTranslation("trends");
  const [open, setOpen] = useState(false);
  return (
    <details className="tl-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {opens ?? t("table")}
        <span className="vh">: {what}</span>
      </summary>
      {open && <DataTable caption={t("tableOf", { what })} head={head} rows={rows()} />}
    </details>
  );
}

export function DataTable({
  caption,
  head,
  rows,
}: {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly ReactNode[])[];
}) {
  return (
    <div className="tl-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption className="vh">{caption}</caption>
        <thead>
          <tr>
            {head.map((one) => (
              <th key={one} scope="col">
                {one}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, i) => (
            // biome-ignore lint: rows have no name but their place
            <tr key={i}>
              {cells.map((cell, j) =>
                j === 0 ? (
                  <th key={head[j]} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={head[j]}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Every night that is shown, the silent ones in words. */
export function NightTable({ nights }: { readonly nights: readonly Night[] }) {
  const { t, i18n } = useTranslation("trends");
  const unknown = <span className="tl-not">{t("unknown")}</span>;
  const rows = () =>
    nights
      .toReversed()
      .map(({ night, worst, symptoms, onsetHour, sleepHours, doses }) => [
        dayText(night, i18n.language),
        worst === undefined ? unknown : rangeText(worst, i18n.language),
        onsetHour === undefined ? (symptoms === "no" ? t("none") : unknown) : clockOfHour(onsetHour),
        sleepHours === undefined ? unknown : rangeText(sleepHours, i18n.language, 1),
        doses === undefined ? unknown : doses.filter(({ purpose }) => purpose === "rescue").length,
      ]);
  return (
    <BehindPicture
      what={t("timeline")}
      head={[t("night"), t("severity"), t("onset"), `${t("sleep")}, ${t("sleepUnit")}`, t("rescue")]}
      rows={rows}
    />
  );
}
