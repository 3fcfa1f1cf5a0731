// One sign: yes, no or not known; what it is compared with, and both numbers with their nights.
import { useTranslation } from "react-i18next";
import type { BaselineKind } from "../../../knowledge/diary/watch.ts";
import type { SignFinding } from "../../../record/diary/augmentation.ts";
import { StatusMark } from "../../look/marks.tsx";
import { useSay } from "../../words/medicine.ts";
import { clockOfHour, rangeText } from "../trends/axis.ts";
import type { Watching } from "./page.tsx";

const marks = { yes: "present", no: "absent", unknown: "unknown" } as const;

export function Sign({ sign, baselines }: { readonly sign: SignFinding; readonly baselines: Watching["baselines"] }) {
  const { t, i18n } = useTranslation("watch");
  const say = useSay();
  const { id, title, verdict, why, unit, baseline, now, worseBy } = sign;
  const unitName = t(`units.${unit as "h" | "min" | "{score}" | "1"}`);
  const value = (median: number): string =>
    id === "starts-earlier" ? clockOfHour(median) : `${rangeText({ low: median, high: median }, i18n.language, 1)}\u00a0${unitName}`;
  const kind: BaselineKind | undefined = baseline?.kind;
  return (
    <li data-verdict={verdict}>
      <h3>
        <StatusMark of={marks[verdict]} /> {say.sentence(title)}
      </h3>
      <p className="wch-verdict">{t(`verdicts.${verdict}`)}</p>
      <div>
        {why !== undefined && <p>{t(`why.${why}`)}</p>}
        {baseline !== undefined && (
          <p className="wch-numbers">
            <span>
              {baseline.nights === undefined
                ? t("before", { value: value(baseline.median) })
                : t("beforeNights", { value: value(baseline.median), nights: baseline.nights })}
            </span>
            {now !== undefined && <span>{t("now", { value: value(now.median), nights: now.nights })}</span>}
          </p>
        )}
        {baseline === undefined && now !== undefined && (
          <p className="wch-numbers">{t("now", { value: value(now.median), nights: now.nights })}</p>
        )}
        {worseBy !== undefined && (
          <p className="fine">
            {t("changeBy", { range: `${rangeText({ low: worseBy.low, high: worseBy.high }, i18n.language, 1)}\u00a0${unitName}` })}
          </p>
        )}
        {kind !== undefined && <p className="fine">{say.sentence(baselines[kind].says.plain)}</p>}
      </div>
    </li>
  );
}
