// The close look: the strip with its buttons, and the chosen movement beside it. It needs room, so a phone does not show it.
import { useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Desk } from "../edit/desk.ts";
import { sheetOf, tallyOf } from "../edit/sheet.ts";
import { firstSheet } from "../edit/desk.ts";
import { doerOf } from "../strip/deeds.ts";
import { EventPanel } from "../strip/event-panel.tsx";
import { Strip } from "../strip/strip.tsx";
import { Tools } from "../strip/tools.tsx";
import type { ViewStore } from "../strip/view-store.ts";
import type { NightWork } from "../work/client.ts";
import type { OpenNight } from "../work/messages.ts";
import { KeyList } from "./key-list.tsx";
import { Problems } from "./problems.tsx";

interface CloseLook {
  readonly night: OpenNight;
  readonly work: NightWork;
  readonly desk: Desk;
  readonly store: ViewStore;
  readonly width: number;
}

const firstScale = 100;

export function CloseLook({ night, work, desk, store, width }: CloseLook) {
  const { t } = useTranslation("night");
  const [scale, setScale] = useState<number>(firstScale);
  const perform = useMemo(() => doerOf(night, desk, store), [night, desk, store]);
  const { sheet, act, scoring } = desk;
  const tally = tallyOf(sheet);
  const keepSeen = (): void => {
    const { from, to } = store.get();
    act({
      do: "keep",
      ids: sheet.marks.filter((one) => one.state === "open" && one.onset < to && one.onset + one.duration > from).map(({ id }) => id),
    });
  };
  // Work of an hour is not lost by a slip of the hand.
  const changed = desk.history.past.length > 0;
  useEffect(() => {
    if (!changed) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [changed]);
  return (
    <section className="night-close noprint">
      <h2>{t("closer")}</h2>
      <p className="night-phone muted">{t("phoneOnly")}</p>
      <div className="night-desk">
        <p className="small muted">{t("closerHelp")}</p>
        <Sources night={night} desk={desk} />
        <Tools
          night={night}
          desk={desk}
          perform={perform}
          whole={() => store.set({ from: 0, to: night.untilSeconds })}
          keepSeen={keepSeen}
          scale={scale}
          setScale={setScale}
        />
        <Strip night={night} work={work} desk={desk} store={store} width={width} scale={scale} perform={perform} />
        <p className="small muted" role="status">
          {t("looked", { looked: tally.looked, all: tally.all })}. {t("lookedMore", { ...tally })}.{scoring && ` ${t("scoring")}.`}
        </p>
        {desk.trouble.length > 0 && (
          <div role="alert" className="night-wrong">
            <Problems list={desk.trouble} />
          </div>
        )}
        <EventPanel night={night} desk={desk} perform={perform} />
        <KeyList />
      </div>
    </section>
  );
}

/** Where a file marks movements and a leg was searched too, a person says which of the two to start from. */
function Sources({ night, desk }: Pick<CloseLook, "night" | "desk">) {
  const { t } = useTranslation("night");
  const { legs, marks, result } = night;
  if (legs.length === 0 || marks === undefined) return null;
  const fromFile = desk.sheet.marks.some(({ by }) => by === "file");
  const button = (on: boolean, says: string, start: () => void) => (
    <button type="button" className="choice" aria-pressed={on} onClick={start}>
      {says}
    </button>
  );
  return (
    <fieldset className="night-sources">
      <legend className="small">{t("startFrom")}</legend>
      {button(!fromFile, t("fromEkbom", { count: result.detected.length }), () => desk.act({ do: "start-from", sheet: firstSheet(night) }))}
      {button(fromFile, t("fromFile", { count: marks.length }), () => desk.act({ do: "start-from", sheet: sheetOf(marks, "file") }))}
    </fieldset>
  );
}
