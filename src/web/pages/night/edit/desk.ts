// The desk of one night: the sheet with its history, which movement is chosen, and the scoring that follows every change.
import { useEffect, useMemo, useReducer, useRef, useState } from "react";
import type { Problem } from "../../../../sleep/night.ts";
import type { NightResult } from "../../../../sleep/night-result.ts";
import type { NightWork } from "../work/client.ts";
import type { OpenNight, Wanted } from "../work/messages.ts";
import {
  type Edit,
  edited,
  type History,
  type Mark,
  movementsOf,
  redone,
  type Sheet,
  sheetOf,
  startOf,
  undone,
  untouched,
} from "./sheet.ts";

export type Act = Edit | { readonly do: "undo" } | { readonly do: "redo" };

export interface Desk {
  readonly history: History;
  readonly sheet: Sheet;
  readonly act: (act: Act) => void;
  readonly selected: Mark | undefined;
  readonly select: (id: number | undefined) => void;
  readonly result: NightResult;
  readonly scoring: boolean;
  // Why the last change could not be scored: the numbers shown are those of before.
  readonly trouble: readonly Problem[];
}

function step(history: History, act: Act): History {
  if (act.do === "undo") return undone(history);
  if (act.do === "redo") return redone(history);
  return edited(history, act);
}

/** What Ekbom found, or where no channel was searched, what the file marks. */
export const firstSheet = ({ legs, result, marks = [] }: OpenNight): Sheet =>
  legs.length > 0 ? sheetOf(result.detected, "ekbom") : sheetOf(marks, "file");

export function useDesk(night: OpenNight, work: NightWork): Desk {
  const [history, act] = useReducer(step, night, (one) => startOf(firstSheet(one)));
  const [chosen, select] = useState(() => history.now.marks.find(({ onset }) => onset >= (night.events.lightsOff ?? 0))?.id);
  const [result, setResult] = useState(night.result);
  const [scoring, setScoring] = useState(false);
  const [trouble, setTrouble] = useState<readonly Problem[]>([]);
  const sheet = history.now;
  const wanted = useMemo(() => wantedOf(sheet), [sheet]);
  const key = useMemo(() => JSON.stringify(wanted), [wanted]);
  const scored = useRef(key);
  useEffect(() => {
    // Keeping what was found changes no number: the same movements are not scored again.
    if (scored.current === key) return;
    scored.current = key;
    setScoring(true);
    void work.score(wanted).then((fresh) => {
      if (fresh === undefined) return; // a newer question is on its way
      if (fresh.ok) setResult(fresh.value);
      setTrouble(fresh.ok ? [] : fresh.problems);
      setScoring(false);
    });
  }, [key, wanted, work]);
  const selected = useMemo(() => sheet.marks.find(({ id }) => id === chosen), [sheet, chosen]);
  return { history, sheet, act, selected, select, result, scoring, trouble };
}

function wantedOf(sheet: Sheet): Wanted {
  const found = untouched(sheet) && sheet.marks.some(({ by }) => by === "ekbom");
  return { movements: found ? "detected" : movementsOf(sheet), without: sheet.without };
}
