// The form of one day. It is written by its button, and by itself when the page is left or the screen goes off.
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Details } from "../../../../record/diary/fields.ts";
import type { NightDate } from "../../../../record/diary/moment.ts";
import { localMoment } from "../../../state/clock.ts";
import { type Kept, useDiary, write } from "../../../state/diary.ts";
import { toldBy } from "../entries.ts";
import { Doses } from "./doses.tsx";
import { dayEntry, nextOf, outOfRange, withLine } from "./draft.ts";
import { Line, type LineName } from "./line.tsx";

const sections = [
  ["legs", ["severity", "onset", "restMinutes", "bodyParts", "helped"]],
  ["sleep", ["bedAt", "asleepAt", "upAt", "awakeMinutes", "awakenings"]],
  [
    "habits",
    [
      "caffeineCups",
      "lastCaffeine",
      "alcoholDrinks",
      "lastAlcohol",
      "cigarettes",
      "exerciseMinutes",
      "exerciseEnd",
      "sittingHours",
      "stress",
    ],
  ],
  ["medicines", ["reliefHours", "missedDoses", "ironTaken"]],
  ["other", ["illness", "period", "travel", "note"]],
] as const satisfies readonly (readonly [string, readonly LineName[]])[];

export function DayForm({ night }: { readonly night: NightDate }) {
  const { t } = useTranslation("day");
  const { diary } = useDiary();
  const before = dayEntry(diary, night);
  const [told, setTold] = useState<Details>(() => (before === undefined ? {} : toldBy(before)));
  const [kept, setKept] = useState<Kept>();
  const [id] = useState(() => crypto.randomUUID());
  const wrong = outOfRange(told);
  const next = nextOf(before, told, { id, night, savedAt: localMoment(new Date()) });

  const save = useRef<() => void>(undefined);
  save.current = () => {
    if (next !== undefined && wrong.length === 0) void write([next]).then(setKept);
  };
  useEffect(() => {
    const hide = () => document.visibilityState === "hidden" && save.current?.();
    document.addEventListener("visibilitychange", hide);
    return () => {
      document.removeEventListener("visibilitychange", hide);
      save.current?.();
    };
  }, []);

  const set = <Name extends keyof Details>(name: Name, value: Details[Name]) => {
    setKept(undefined);
    setTold((now) => withLine(now, name, value));
  };
  return (
    <form
      className="day-form"
      onSubmit={(event) => {
        event.preventDefault();
        save.current?.();
      }}
    >
      {sections.map(([section, names]) => (
        <section key={section} aria-labelledby={`day-${section}`}>
          <h2 id={`day-${section}`}>{t(section)}</h2>
          {names.map((name) => (
            <Line key={name} name={name} night={night} told={told} set={set} wrong={wrong.find((one) => one.name === name)} />
          ))}
          {section === "medicines" && <Doses told={told} set={(doses) => set("doses", doses)} />}
        </section>
      ))}
      <div className="day-save" data-open={next !== undefined || undefined}>
        <button type="submit" className="button" data-main disabled={next === undefined}>
          {t("save")}
        </button>
        <p role="status">
          {next !== undefined
            ? wrong.length > 0
              ? t("wrongHelp")
              : kept === "nowhere"
                ? t("savedNowhere")
                : t("changed")
            : kept === "pocket"
              ? t("savedPocket")
              : kept === "nowhere"
                ? t("savedNowhere")
                : kept === "box" && t("saved")}
        </p>
      </div>
    </form>
  );
}
