// Both rule sets side by side, every index as a range, with what the range depends on: the few that matter most, and all of them in a fold.
import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { choiceTable } from "../../../../sleep/choices.ts";
import type { Unit } from "../../../../sleep/indices.ts";
import type { NightResult, RuleSetResult } from "../../../../sleep/night-result.ts";
import { rulesName } from "../../../../sleep/night-words.ts";
import { useSays } from "../says.ts";
import { IndexLine } from "./index-line.tsx";

const first = ["plms", "plms-nonrespiratory", "plms-arousal", "plmw", "lms", "periodicity-wasm", "duration-plms"];
const heading = {
  "per-hour": "groupRate",
  seconds: "groupSeconds",
  ratio: "groupRatio",
  "ln-seconds": "groupLog",
} as const satisfies Record<Unit, string>;

export function Indices({ result }: { readonly result: NightResult }) {
  const { t } = useTranslation("night");
  const say = useSays();
  const sets = Object.values(result.rules);
  const rows = Object.values(sets[0]?.indices ?? {});
  const line = (id: string) => <IndexLine key={id} id={id} sets={sets} />;
  const groups = [...Map.groupBy(rows, ({ unit }) => unit)];
  const all = sets.flatMap(({ indices }) => Object.values(indices));
  const unknown = all.some(({ value, unknownBecause }) => value === null && unknownBecause !== "not-defined-by-these-rules");
  const open = new Set(all.flatMap(({ dependsOn }) => dependsOn));
  return (
    <section className="night-indices">
      <h2>{t("tables")}</h2>
      <table>
        <Head sets={sets} />
        <tbody>{first.map(line)}</tbody>
      </table>
      {unknown && <p className="small night-doubt">{t("unknownNot")}</p>}
      {open.size > 0 && (
        <div className="night-holds">
          <h3>{t("holds")}</h3>
          <ul className="night-notes small">
            {open.has("breathing") && <li>{t("breathing")}</li>}
            {Object.entries(choiceTable)
              .filter(([name]) => open.has(name))
              .map(([name, { says, row }]) => (
                <li key={name}>
                  {say(says)} <span className="fine">{row}</span>
                </li>
              ))}
          </ul>
        </div>
      )}
      <details className="noprint">
        <summary>
          {t("allIndices")} ({rows.length})
        </summary>
        <table>
          <Head sets={sets} />
          <tbody>
            {groups.map(([unit, members]) => (
              <Fragment key={unit}>
                <tr>
                  <th scope="rowgroup" colSpan={sets.length + 2} className="night-group">
                    {t(heading[unit])}
                  </th>
                </tr>
                {members.map(({ id }) => line(id))}
              </Fragment>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

function Head({ sets }: { readonly sets: readonly RuleSetResult[] }) {
  const { t } = useTranslation("night");
  return (
    <thead>
      <tr>
        <th scope="col">
          <span className="vh">{t("index")}</span>
        </th>
        {sets.map(({ rules }) => (
          <th key={rules} scope="col">
            {rulesName[rules]}
          </th>
        ))}
        <th scope="col" className="night-depends">
          {t("dependsOn")}
        </th>
      </tr>
    </thead>
  );
}
