// One movement in words: where, how long, what each rule set makes of it and why, and the buttons that keep, move or leave it out.
import { useTranslation } from "react-i18next";
import type { RuleSetResult } from "../../../../sleep/night-result.ts";
import { clockText, rulesName } from "../../../../sleep/night-words.ts";
import type { Desk } from "../edit/desk.ts";
import type { Mark } from "../edit/sheet.ts";
import { useReasons } from "../says.ts";
import type { OpenNight } from "../work/messages.ts";
import type { Deed } from "./keys.ts";

interface Panel {
  readonly night: OpenNight;
  readonly desk: Desk;
  readonly perform: (deed: Deed) => void;
}

export function EventPanel({ night, desk, perform }: Panel) {
  const { t } = useTranslation("night");
  const { sheet, selected, act, result } = desk;
  if (selected === undefined)
    return (
      <div className="night-event" role="status">
        <p className="muted">{t("noneChosen")}</p>
      </div>
    );
  const { start } = night;
  const at = (seconds: number): string =>
    `${clockText(seconds, start.secondsOfDay, true)}${(seconds + (start.secondsOfDay ?? 0)).toFixed(2).replace(/^\d+/, "")}`;
  const side = t(({ left: "sideLeft", right: "sideRight", both: "sideBoth", unknown: "sideUnknown" } as const)[selected.side]);
  const state = t(({ open: "stateOpen", kept: "stateKept", "left-out": "stateLeftOut" } as const)[selected.state]);
  const nr = sheet.marks.indexOf(selected) + 1;
  return (
    <div className="night-event">
      <div role="status">
        <h3>
          {t("eventOf", { nr, all: sheet.marks.length })}, {side}
        </h3>
        <p>
          <span className="number night-when">{at(selected.onset)}</span>, {t("lasts", { seconds: selected.duration.toFixed(2) })},{" "}
          <b>{state}</b>
        </p>
        {selected.from !== undefined && (
          <p className="small muted">{t("movedFrom", { at: at(selected.from.onset), seconds: selected.from.duration.toFixed(2) })}</p>
        )}
        {selected.by === "person" && <p className="small muted">{t("addedByHand")}</p>}
      </div>
      <div className="night-tools">
        <button type="button" className="button" data-main onClick={() => perform("keep")}>
          {t("keep")}
        </button>
        {selected.state === "left-out" ? (
          <button type="button" className="button" onClick={() => act({ do: "reopen", ids: [selected.id] })}>
            {t("reopen")}
          </button>
        ) : (
          <button type="button" className="button" onClick={() => perform("leave-out")}>
            {t("leaveOut")}
          </button>
        )}
        <Edge
          name={t("startWord")}
          earlier={t("startEarlier")}
          later={t("startLater")}
          move={(by) => perform(by < 0 ? "start-earlier" : "start-later")}
        />
        <Edge
          name={t("endWord")}
          earlier={t("endEarlier")}
          later={t("endLater")}
          move={(by) => perform(by < 0 ? "end-earlier" : "end-later")}
        />
      </div>
      <Found mark={selected} />
      {Object.values(result.rules).map((set) => (
        <Ruled key={set.rules} set={set} mark={selected} />
      ))}
    </div>
  );
}

interface EdgeMove {
  readonly name: string;
  readonly earlier: string;
  readonly later: string;
  readonly move: (by: -1 | 1) => void;
}

function Edge({ name, earlier, later, move }: EdgeMove) {
  return (
    <span className="night-edge" role="group" aria-label={name}>
      <button type="button" className="button night-tool" aria-label={earlier} onClick={() => move(-1)}>
        −
      </button>
      <span className="small">{name}</span>
      <button type="button" className="button night-tool" aria-label={later} onClick={() => move(1)}>
        +
      </button>
    </span>
  );
}

function Found({ mark }: { readonly mark: Mark }) {
  const { t } = useTranslation("night");
  const reasons = useReasons();
  if (mark.found === undefined) return null;
  const { because, doubts, peak, rest } = mark.found;
  return (
    <p className="small">
      <b>{t("found")}</b>: {reasons(because)} ({peak.toFixed(0)} µV, {rest.toFixed(1)} µV).{" "}
      {doubts.length === 0 ? t("certain") : <span className="night-doubt">{doubts.map((doubt) => t(`doubts.${doubt}`)).join("; ")}.</span>}
    </p>
  );
}

const close = (a: number, b: number): boolean => Math.abs(a - b) < 0.0015; // both are whole milliseconds

function Ruled({ set, mark }: { readonly set: RuleSetResult; readonly mark: Mark }) {
  const { t } = useTranslation("night");
  const reasons = useReasons();
  const movement = set.movements.find(({ members }) =>
    members.some(({ onset, side }) => close(onset, mark.onset) && (side === mark.side || mark.side === "both" || mark.side === "unknown")),
  );
  const says = mark.state === "left-out" ? t("notCounted") : movement === undefined ? t("joinedBefore") : reasons(movement.because);
  return (
    <p className="small">
      <b>{rulesName[set.rules]}</b>: {says}
    </p>
  );
}
