// Both rule sets side by side, every index as a range, with what the range depends on. Always a real table.
import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { choiceTable } from "../../../../sleep/choices.ts";
import type { Unit } from "../../../../sleep/indices.ts";
import type { NightResult } from "../../../../sleep/night-result.ts";
import { digitsOf, rangeText, rulesName } from "../../../../sleep/night-words.ts";
import type { Index } from "../../../../sleep/range.ts";
import { useSays } from "../says.ts";

const heading = {
  "per-hour": "groupRate",
  seconds: "groupSeconds",
  ratio: "groupRatio",
  "ln-seconds": "groupLog",
} as const satisfies Record<Unit, string>;

export function Indices({ result }: { readonly result: NightResult }) {
  const { t } = useTranslation("night");
  const sets = Object.values(result.rules);
  const rows = Object.values(sets[0]?.indices ?? {});
  const groups = [...Map.groupBy(rows, ({ unit }) => unit)];
  const unknown = sets.some(({ indices }) =>
    Object.values(indices).some(({ value, unknownBecause }) => value === null && unknownBecause !== "not-defined-by-these-rules"),
  );
  return (
    <section className="night-indices">
      <h2>{t("tables")}</h2>
      <div className="night-scroll" role="region" aria-label={t("tables")} tabIndex={0}>
        <table>
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
          <tbody>
            {groups.map(([unit, members]) => (
              <Fragment key={unit}>
                <tr>
                  <th scope="rowgroup" colSpan={sets.length + 2} className="night-group">
                    {t(heading[unit])}
                  </th>
                </tr>
                {members.map((index) => (
                  <Row key={index.id} index={index} all={sets.map((set) => set.indices[index.id])} />
                ))}
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
      {unknown && <p className="small night-doubt">{t("unknownNot")}</p>}
    </section>
  );
}

function Row({ index, all }: { readonly index: Index; readonly all: readonly (Index | undefined)[] }) {
  const { t } = useTranslation("night");
  const say = useSays();
  // The unit stands over the group.
  const name = say(index.says).replace(/, (?:per hour|seconds|por hora|segundos)$/, "");
  const depends = new Set(all.flatMap((one) => one?.dependsOn ?? []));
  const open = Object.entries(choiceTable).flatMap(([choice, { says }]) => (depends.has(choice) ? [say(says)] : []));
  return (
    <tr className={index.id === "plms" ? "night-first" : undefined}>
      <th scope="row">{name}</th>
      {all.map((one, i) => (
        <td key={i} className={one?.value === null ? "night-none" : "number"}>
          {one === undefined ? "" : (rangeText(one, digitsOf[one.unit]) ?? t(`why.${one.unknownBecause ?? "no-movements"}`))}
        </td>
      ))}
      <td className="small muted night-depends">{[...(depends.has("breathing") ? [t("breathing")] : []), ...open].join("; ")}</td>
    </tr>
  );
}
