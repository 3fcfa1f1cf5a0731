// The hours of the night as numbers: what the bars show.
import { useTranslation } from "react-i18next";
import { clockText, rangeText, rulesName } from "../../../../sleep/night-words.ts";
import type { Shown } from "../glance/glance.tsx";

export function HoursTable({ night, result }: Shown) {
  const { t } = useTranslation("night");
  const sets = Object.values(result.rules);
  return (
    <details className="noprint night-hours">
      <summary>{t("hoursTable")}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("hour")}</th>
            <th scope="col">{t("asleepHours")}</th>
            {sets.map(({ rules }) => (
              <th key={rules} scope="col">
                {rulesName[rules]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(sets[0]?.byHour ?? []).map(({ fromSeconds, sleepHours }, i) => (
            <tr key={fromSeconds}>
              <th scope="row">{clockText(fromSeconds, night.start.secondsOfDay)}</th>
              <td>{sleepHours.toFixed(2)}</td>
              {sets.map(({ rules, byHour }) => {
                const bin = byHour[i];
                return <td key={rules}>{(bin && rangeText(bin, 0)) ?? t("noSleep")}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
