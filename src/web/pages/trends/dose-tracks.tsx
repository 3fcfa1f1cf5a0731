// A row a medicine: steps of its dose. What nobody told, a dose or a beginning, is left open.
import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { Night } from "../../../record/diary/night.ts";
import { isoDay } from "../../../record/day.ts";
import type { PersonRecord } from "../../../record/record.ts";
import { dayText, numberText } from "../../parts/phrases.ts";
import { medicineName } from "../log/words.ts";
import { type DoseRow, doseRows } from "./doses.ts";
import { type Ground, Patterns, Track } from "./track.tsx";

const HEIGHT = 62;

export function DoseTracks({
  record,
  first,
  nights,
  ground,
}: {
  readonly record: PersonRecord;
  readonly first: number;
  readonly nights: readonly Night[];
  readonly ground: Ground;
}) {
  const { t } = useTranslation("trends");
  const rows = doseRows(record.medicines ?? [], first, nights.length).filter(({ steps }) => steps.length > 0);
  if (rows.length === 0)
    return (
      <Track name={t("doses")} unit={t("dosesUnit")} ground={ground} height={40}>
        <text x={ground.left + 8} y={24} className={record.medicines === undefined ? "tl-unknown-text" : "tl-tick"}>
          {t(record.medicines === undefined ? "noMedicines" : "noMedicinesTaken")}
        </text>
      </Track>
    );
  return rows.map((row, i) => <Row key={row.ingredient} row={row} name={i === 0 ? t("doses") : ""} nights={nights} ground={ground} />);
}

function Row({
  row: { ingredient, steps, most, last },
  name,
  nights,
  ground,
}: {
  readonly row: DoseRow;
  readonly name: string;
  readonly nights: readonly Night[];
  readonly ground: Ground;
}) {
  const { t, i18n } = useTranslation("trends");
  const id = useId();
  const { x } = ground;
  const y = (dose: number | undefined) => HEIGHT - 4 - (dose === undefined || most === 0 ? 0.6 : (dose / most) * 0.85) * (HEIGHT - 20);
  const rescue = nights.flatMap(({ doses }, i) =>
    doses?.some((dose) => dose.purpose === "rescue" && dose.ingredient === ingredient) ? [i] : [],
  );
  const note = last.until !== undefined ? ["stopped", last.until] : last.since !== undefined ? ["since", last.since] : undefined;
  const says = `${medicineName(ingredient)}: ${last.dailyDose === undefined ? t("doseUnknown") : `${numberText(last.dailyDose, i18n.language)} mg`}`;
  return (
    <Track
      name={name}
      unit={name === "" ? "" : t("dosesUnit")}
      ground={ground}
      height={HEIGHT}
      last={last.dailyDose === undefined ? t("doseUnknown") : `${numberText(last.dailyDose, i18n.language)} mg`}
      lastNote={
        note === undefined
          ? t("sinceUnknown")
          : t(note[0] as "since" | "stopped", { day: dayText(isoDay(note[1] as number), i18n.language) })
      }
      says={says}
    >
      <Patterns id={id} />
      {steps.map(({ from, to, dose, open }) => (
        <g key={from}>
          <rect
            x={x(from)}
            y={y(dose)}
            width={x(to) - x(from)}
            height={HEIGHT - 4 - y(dose)}
            className={dose === undefined ? "tl-unknown" : "tl-dose"}
            {...(dose === undefined && { fill: `url(#${id}-unknown)` })}
          />
          {dose !== undefined && (
            <path
              d={`M${x(from)} ${HEIGHT - 4}V${y(dose)}H${x(to)}V${HEIGHT - 4}`}
              className="tl-dose-line"
              data-open={open || undefined}
            />
          )}
        </g>
      ))}
      <path d={`M${ground.left} ${HEIGHT - 4}H${ground.width - 6}`} className="tl-base" />
      <text x={x(steps[0]?.from ?? 0) + 8} y={HEIGHT - 10} className="tl-medicine">
        {medicineName(ingredient)}
      </text>
      <path d={rescue.map((i) => `M${x(i + 0.5)} ${HEIGHT - 4}v-9`).join("")} className="tl-rescue" />
    </Track>
  );
}
