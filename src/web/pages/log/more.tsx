// What is not needed at three: the night so far with a way to mend it, what waits to sync, the colours, and the ways out.
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Entry } from "../../../record/diary/diary.ts";
import { useDiary, write } from "../../state/diary.ts";
import { takenBack } from "./entries.ts";
import { Kept } from "./kept.tsx";
import { type RoomChoice, roomChoice, roomChoices } from "./room.ts";
import { useTonight } from "./tonight.ts";
import { line } from "./words.ts";

export function More({
  go,
  choose,
  onGrade,
}: {
  readonly go: (step: "lamp" | "earlier" | "partner") => void;
  readonly choose: (choice: RoomChoice) => void;
  readonly onGrade: (entry: Entry) => void;
}) {
  const { t } = useTranslation("log");
  const [chosen, setChosen] = useState(roomChoice);
  return (
    <>
      <h2 className="log-say" data-begin tabIndex={-1}>
        {t("more")}
      </h2>
      <div className="log-two">
        <button type="button" className="log-button" onClick={() => go("earlier")}>
          {t("earlier")}
        </button>
        <button type="button" className="log-button" onClick={() => go("partner")}>
          {t("partner")}
        </button>
      </div>
      <Tonight onGrade={onGrade} />
      <nav className="log-ways" aria-label={t("leave")}>
        <Link to="/log/day">{t("day")}</Link>
        <Link to="/log/files">{t("files")}</Link>
        <Link to="/">{t("leave")}</Link>
      </nav>
      <fieldset className="log-colours">
        <legend>{t("room")}</legend>
        {roomChoices.map((one) => (
          <button
            type="button"
            key={one}
            className="log-button"
            aria-pressed={one === chosen}
            onClick={() => {
              choose(one);
              setChosen(one);
            }}
          >
            {t(`rooms.${one}`)}
          </button>
        ))}
      </fieldset>
      <button type="button" className="log-button" onClick={() => go("lamp")}>
        {t("toLamp")}
      </button>
    </>
  );
}

function Tonight({ onGrade }: { readonly onGrade: (entry: Entry) => void }) {
  const { t } = useTranslation("log");
  const { entries } = useTonight();
  const { queue, synced } = useDiary();
  const shownQueue = synced === "none" ? [] : queue; // where there is no server, nothing waits
  const gradable = ({ event }: Entry) => event === "woke" || event === "cannot-sleep";
  return (
    <section className="log-tonight" aria-labelledby="tonight">
      <h3 id="tonight">{t("tonight")}</h3>
      {entries.length === 0 && <p>{t("tonightNone")}</p>}
      <ul className="log-list">
        {entries.map((entry) => (
          <li key={entry.id}>
            <button type="button" className="log-button" disabled={!gradable(entry)} onClick={() => onGrade(entry)}>
              {line(entry, t)}
            </button>
            <button
              type="button"
              className="log-button"
              aria-label={t("takeBack", { what: line(entry, t) })}
              onClick={() => void write([takenBack(entry)])}
            >
              {t("undo")}
            </button>
            {shownQueue
              .filter(({ id }) => id === entry.id)
              .slice(-1)
              .map(({ refused }) => (
                <small key={entry.id}>{refused === undefined ? t("waiting") : t("refused", { why: refused })}</small>
              ))}
          </li>
        ))}
      </ul>
      {synced !== "none" && <p className="log-queue">{t("queue", { count: new Set(queue.map(({ id }) => id)).size })}</p>}
      <Kept />
    </section>
  );
}
