// Week by week: counts and means with the width that silent nights leave them.
import { useTranslation } from "react-i18next";
import type { Night } from "../../../record/diary/night.ts";
import { weeksOf } from "../../../record/diary/trends.ts";
import { dayText } from "../../parts/phrases.ts";
import { rangeText } from "./axis.ts";
import { BehindPicture, DataTable } from "./tables.tsx";

const AT_ONCE = 4;

export function Weeks({ nights }: { readonly nights: readonly Night[] }) {
  const { t, i18n } = useTranslation("trends");
  const weeks = weeksOf(nights).toReversed();
  const unknown = <span className="tl-not">{t("unknown")}</span>;
  const row = ({
    from,
    to,
    nights: all,
    told,
    symptomNights,
    meanWorst,
    possibleWorst,
    meanSleepHours,
    rescueDoses,
  }: (typeof weeks)[number]) => {
    const range = rangeText(possibleWorst, i18n.language, 1);
    return [
      `${dayText(from, i18n.language)} – ${dayText(to, i18n.language)}`,
      t("toldOf", { told, nights: all }),
      rangeText(symptomNights, i18n.language),
      <>
        {meanWorst === undefined ? unknown : rangeText(meanWorst, i18n.language, 1)}
        {told < all && <small className="tl-not"> {t("couldBe", { range })}</small>}
      </>,
      meanSleepHours === undefined ? unknown : rangeText(meanSleepHours, i18n.language, 1),
      rescueDoses ?? unknown,
    ];
  };
  const head = [t("week"), t("told"), t("symptomNights"), t("meanWorst"), t("meanSleep"), t("rescue")];
  return (
    <section className="tl-section">
      <h2>{t("weeksTitle")}</h2>
      <p className="muted small">{t("meanWorstHelp")}</p>
      <DataTable caption={t("weeksTitle")} head={head} rows={weeks.slice(0, AT_ONCE).map(row)} />
      {weeks.length > AT_ONCE && (
        <BehindPicture opens={t("earlierWeeks")} what={t("weeksTitle")} head={head} rows={() => weeks.slice(AT_ONCE).map(row)} />
      )}
    </section>
  );
}
