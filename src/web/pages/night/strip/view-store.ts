// Which stretch is looked at, outside React's tree, so that zooming redraws the strip and the frame over the glance, and nothing else.
import { useSyncExternalStore } from "react";
import { type View, within } from "../edit/view.ts";

export interface ViewStore {
  readonly get: () => View;
  readonly set: (view: View) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createViewStore(first: View, untilSeconds: number): ViewStore {
  let view = within(first, untilSeconds);
  const listeners = new Set<() => void>();
  return {
    get: () => view,
    set(next) {
      view = within(next, untilSeconds);
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const useView = ({ subscribe, get }: ViewStore): View => useSyncExternalStore(subscribe, get);
