// One night: the answer first, the night at a glance, the close look, the numbers, and the confirmation.
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { clockText } from "../../../../sleep/night-words.ts";
import { Confirm } from "../confirm/confirm.tsx";
import type { ConfirmedNight } from "../confirm/confirmation.ts";
import { useDesk } from "../edit/desk.ts";
import { tallyOf, untouched } from "../edit/sheet.ts";
import { Glance } from "../glance/glance.tsx";
import { Key } from "../glance/key.tsx";
import { Lens } from "../glance/lens.tsx";
import { createViewStore } from "../strip/view-store.ts";
import type { NightWork } from "../work/client.ts";
import type { OpenNight } from "../work/messages.ts";
import { Beside } from "./beside.tsx";
import { Between } from "./between.tsx";
import { CloseLook } from "./close-look.tsx";
import { headline } from "./headline.ts";
import { HoursTable } from "./hours-table.tsx";
import { Indices } from "./indices.tsx";
import { Leave } from "./leave.tsx";
import { Research } from "./research.tsx";
import { Save } from "./save.tsx";
import { useWidth } from "./use-width.ts";

interface NightToShow {
  readonly night: OpenNight;
  readonly work: NightWork;
  readonly close: () => void;
}

interface Kept {
  readonly entry: ConfirmedNight;
  // What was confirmed: other movements are other numbers.
  readonly sheet: string;
}

export function NightScreen({ night, work, close }: NightToShow) {
  const { t } = useTranslation("night");
  const desk = useDesk(night, work);
  const store = useMemo(() => createViewStore(firstView(night), night.untilSeconds), [night]);
  const [kept, setKept] = useState<Kept>();
  const [place, width] = useWidth<HTMLDivElement>();
  const { sheet, result } = desk;
  const now = useMemo(
    () =>
      JSON.stringify([sheet.marks.map(({ onset, duration, side, state }) => [onset, duration, side, state === "left-out"]), sheet.without]),
    [sheet],
  );
  const current = kept?.sheet === now;
  const state = current
    ? t("confirmedNow")
    : kept !== undefined
      ? t("changedSince")
      : t(
          stateWord(
            desk.sheet.marks.some(({ by }) => by === "file"),
            untouched(sheet),
          ),
        );
  return (
    <div className="night-view">
      <div className="night-title">
        <div>
          <h1>{headline(result, t)}</h1>
          <p className="muted">
            {night.made ? `${t("invented")} ` : ""}
            {night.name}, {nightWords(night, t)} {state}
          </p>
        </div>
        <Research {...(current && { says: t("stillResearch") })} />
      </div>
      <div ref={place} className="night-glance">
        {width > 0 && (
          <>
            <Glance night={night} result={result} width={width} />
            <Lens store={store} width={width} untilSeconds={night.untilSeconds} />
          </>
        )}
      </div>
      <Key />
      <HoursTable night={night} result={result} />
      {width > 0 && <CloseLook night={night} work={work} desk={desk} store={store} width={width} />}
      <div className="night-pair">
        <Indices result={result} />
        <div>
          <Between result={result} />
          <p className="small muted">{analysedWords(desk.result.analysed, t)}</p>
          <Beside night={night} desk={desk} />
        </div>
      </div>
      <div className="night-end noprint">
        <Confirm
          night={night}
          result={result}
          sheet={sheet}
          confirmed={kept?.entry}
          current={current}
          onConfirmed={(entry) => setKept({ entry, sheet: now })}
        />
        <Save night={night} result={result} sheet={sheet} confirmed={current ? kept?.entry : undefined} />
      </div>
      <Leave close={close} losing={desk.history.past.length > 0 && !current} looked={tallyOf(sheet).looked} />
      <p className="fine night-stays">{t("stays")}</p>
    </div>
  );
}

/** The first minutes in bed: what is looked at closely shows there on the glance from the beginning. */
const firstMinutes = 300;
const firstView = ({ events }: OpenNight) => ({ from: events.lightsOff ?? 0, to: (events.lightsOff ?? 0) + firstMinutes });

const stateWord = (marked: boolean, asItWas: boolean) => (!asItWas ? "editedBy" : marked ? "marked" : "scored");

type Words = ReturnType<typeof useTranslation<"night">>["t"];

function nightWords({ start: { date, secondsOfDay }, events: { lightsOff, lightsOn } }: OpenNight, t: Words): string {
  const two = (n: number): string => String(n).padStart(2, "0");
  const day = date === undefined ? t("dayUnknown") : t("nightTo", { day: `${date.year}-${two(date.month)}-${two(date.day)}` });
  const lights =
    lightsOff === undefined || lightsOn === undefined
      ? t("lightsUnknown")
      : t("lights", { off: clockText(lightsOff, secondsOfDay), on: clockText(lightsOn, secondsOfDay) });
  return `${day}. ${lights}`;
}

function analysedWords({ sleepHours, wakeHours, unstagedHours, excludedMinutes }: OpenNight["result"]["analysed"], t: Words): string {
  const hours = (value: number | null): string => value?.toFixed(2) ?? "?";
  return t("analysed", {
    sleep: hours(sleepHours),
    wake: hours(wakeHours),
    unstaged: hours(unstagedHours),
    excluded: excludedMinutes.toFixed(1),
  });
}
