// One time axis, and every measure a track on it: its name at the left, its last value at the right.
import { useElementSize } from "@mantine/hooks";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Night } from "../../../record/diary/night.ts";
import { dayOf } from "../../../record/day.ts";
import { dayText } from "../../parts/phrases.ts";
import { medicineName } from "../log/words.ts";
import { ticksOf } from "./axis.ts";
import { isByWeek } from "./cells.ts";
import { doseEvents } from "./doses.ts";
import { DoseTracks } from "./dose-tracks.tsx";
import { FerritinTrack } from "./ferritin-track.tsx";
import { MeasureTrack } from "./measure-track.tsx";
import { linear } from "./paths.ts";
import { useRecord } from "./record.ts";
import { NightTable } from "./tables.tsx";
import { type Ground, Track } from "./track.tsx";

/** Room at the left of a picture for the numbers of its scale. */
const LEFT = 44;
const RIGHT = 6;

export function Timeline({ nights }: { readonly nights: readonly Night[] }) {
  const { t, i18n } = useTranslation("trends");
  const { ref, width } = useElementSize();
  const record = useRecord();
  const first = dayOf(nights[0]?.night ?? "") ?? 0;
  const events = useMemo(() => doseEvents(record?.medicines ?? [], first, nights.length), [record, first, nights.length]);
  const ticks = useMemo(
    () =>
      ticksOf(
        nights.map(({ night }) => night),
        width - LEFT,
        i18n.language,
      ),
    [nights, width, i18n.language],
  );
  const ground: Ground = { width, left: LEFT, x: linear([0, nights.length], [LEFT, Math.max(LEFT + 1, width - RIGHT)]), ticks, events };
  const says = t("timelineSays", {
    from: dayText(nights[0]?.night ?? "", i18n.language),
    to: dayText(nights.at(-1)?.night ?? "", i18n.language),
    told: nights.filter(({ worst }) => worst !== undefined).length,
    nights: nights.length,
  });
  return (
    <section aria-label={t("timeline")} className="tl">
      <h2 className="vh">{t("timeline")}</h2>
      <p className="vh">{says}</p>
      <div className="tl-ruler">
        <div ref={ref} />
      </div>
      {width > 0 && (
        <>
          <Events ground={ground} />
          <MeasureTrack
            measure="worst"
            nights={nights}
            ground={ground}
            name={t("severity")}
            unit={t(isByWeek(nights) ? "severityUnitWeek" : "severityUnit")}
          />
          <MeasureTrack measure="onset" nights={nights} ground={ground} name={t("onset")} unit={t("onsetUnit")} help={t("onsetHelp")} />
          <MeasureTrack measure="sleep" nights={nights} ground={ground} name={t("sleep")} unit={t("sleepUnit")} help={t("sleepHelp")} />
          {record !== undefined && <DoseTracks record={record} first={first} nights={nights} ground={ground} />}
          {record !== undefined && <FerritinTrack record={record} first={first} nights={nights.length} ground={ground} />}
          <Track name="" unit="" ground={ground} height={26} bare>
            {ticks.map(({ at, text }) => (
              <text key={at} x={ground.x(at) + 3} y={18} className="tl-tick">
                {text}
              </text>
            ))}
          </Track>
        </>
      )}
      <NightTable nights={nights} />
    </section>
  );
}

/** Medicines that start and stop, as labels that give way to one another. */
function Events({ ground }: { readonly ground: Ground }) {
  const { t } = useTranslation("trends");
  const { events, x, width } = ground;
  if (events.length === 0) return null;
  const placed: { readonly from: number; readonly to: number; readonly row: number }[] = [];
  const labels = events.map(({ at, ingredient, is }) => {
    const text = t(is, { name: medicineName(ingredient) });
    const room = text.length * 7.2 + 18;
    const toLeft = x(at) + room > width;
    const [from, to] = toLeft ? [x(at) - room, x(at)] : [x(at), x(at) + room];
    const row = [0, 1, 2, 3, 4, 5].find((one) => placed.every((other) => other.row !== one || other.to < from || other.from > to)) ?? 6;
    placed.push({ from, to, row });
    return { key: `${ingredient} ${is} ${at}`, text, at, toLeft, row };
  });
  const rows = Math.max(...labels.map(({ row }) => row)) + 1;
  return (
    <Track name="" unit="" ground={{ ...ground, events: [] }} height={rows * 20 + 6} bare>
      {labels.map(({ key, text, at, toLeft, row }) => (
        <g key={key}>
          <path d={`M${x(at)} ${row * 20 + 10}V${rows * 20 + 6}`} className="tl-event" />
          <circle cx={x(at)} cy={row * 20 + 10} r="4" className="tl-dot" />
          <text x={x(at) + (toLeft ? -9 : 9)} y={row * 20 + 14} textAnchor={toLeft ? "end" : "start"} className="tl-strong">
            {text}
          </text>
        </g>
      ))}
    </Track>
  );
}
