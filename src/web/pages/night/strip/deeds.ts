// What is done on the strip, whether a key, a button or a hand asked for it.
import type { Desk } from "../edit/desk.ts";
import { neighbour, nextDoubtful } from "../edit/find.ts";
import { type Mark, stepSeconds } from "../edit/sheet.ts";
import { panned, showing, zoomed } from "../edit/view.ts";
import type { OpenNight } from "../work/messages.ts";
import type { Deed } from "./keys.ts";
import type { ViewStore } from "./view-store.ts";

/** How long the view is when a movement is chosen out of the whole night. */
const firstCloseLook = 30;
const addedSeconds = 1;

export function doerOf(night: OpenNight, desk: Desk, store: ViewStore): (deed: Deed) => void {
  const until = night.untilSeconds;
  const { sheet, selected, act, select } = desk;
  const go = (mark: Mark | undefined): void => {
    if (mark === undefined) return;
    select(mark.id);
    const view = store.get();
    const middle = mark.onset + mark.duration / 2;
    const close = view.to - view.from > 600 ? { from: middle - firstCloseLook / 2, to: middle + firstCloseLook / 2 } : view;
    store.set(showing(close, { from: mark.onset - 0.5, to: mark.onset + mark.duration + 0.5 }, until));
  };
  const zoom = (factor: number): void => {
    const view = store.get();
    const seen = selected !== undefined && selected.onset < view.to && selected.onset + selected.duration > view.from;
    store.set(zoomed(view, factor, seen ? selected.onset + selected.duration / 2 : (view.from + view.to) / 2, until));
  };
  const move = (start: number, end: number): void => {
    if (selected === undefined) return;
    act({ do: "move", id: selected.id, onset: selected.onset + start, duration: selected.duration - start + end });
  };
  const add = (side: "left" | "right"): void => {
    const { from, to } = store.get();
    const onset = Math.max(0, (from + to) / 2 - addedSeconds / 2);
    const legs = night.legs.map((leg) => leg.side);
    const own = legs.length === 0 || legs.includes("combined") ? "unknown" : side;
    if (own === "unknown" || legs.includes(own)) {
      act({ do: "add", movement: { onset, duration: addedSeconds, side: own } });
      select(sheet.marks.reduce((most, { id }) => Math.max(most, id), -1) + 1);
    }
  };
  const next = (by: 1 | -1): Mark | undefined => neighbour(sheet.marks, selected, by, store.get()[by === 1 ? "from" : "to"]);

  return (deed) => {
    switch (deed) {
      case "next":
        return go(next(1));
      case "before":
        return go(next(-1));
      case "first":
        return go(sheet.marks[0]);
      case "last":
        return go(sheet.marks.at(-1));
      case "page-on":
        return store.set(panned(store.get(), 0.9, until));
      case "page-back":
        return store.set(panned(store.get(), -0.9, until));
      case "zoom-in":
        return zoom(0.5);
      case "zoom-out":
        return zoom(2);
      case "keep":
        if (selected === undefined) return;
        act({ do: "keep", ids: [selected.id] });
        return go(next(1));
      case "leave-out":
        if (selected !== undefined) act({ do: "leave-out", ids: [selected.id] });
        return;
      case "undo":
      case "redo":
        return act({ do: deed });
      case "start-earlier":
        return move(-stepSeconds, 0);
      case "start-later":
        return move(stepSeconds, 0);
      case "end-earlier":
        return move(0, -stepSeconds);
      case "end-later":
        return move(0, stepSeconds);
      case "doubtful":
        return go(nextDoubtful(sheet.marks, selected));
      case "add-left":
        return add("left");
      case "add-right":
        return add("right");
    }
  };
}
