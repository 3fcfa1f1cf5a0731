// The raw signal around the view, read from the file when the view is short; until it comes, the pyramid stands in for it.
import { useEffect, useState } from "react";
import type { Segment } from "../../../../sleep/night.ts";
import type { View } from "../edit/view.ts";
import type { NightWork } from "../work/client.ts";

const longest = 30;

interface Held {
  readonly view: View;
  readonly segments: readonly (readonly Segment[])[];
}

/** One entry a leg, or none while nothing that covers the view has been read. */
export function useRawSignal(work: NightWork, legs: number, view: View): readonly (readonly Segment[])[] {
  const [held, setHeld] = useState<Held>();
  const short = view.to - view.from <= longest;
  const covered = held !== undefined && held.view.from <= view.from && held.view.to >= view.to;
  // The file is asked for whole stretches with some on both sides, so that a small step needs no new reading.
  const step = Math.max(2, Math.ceil(view.to - view.from));
  const from = Math.max(0, Math.floor(view.from / step) * step - step);
  const to = from + 4 * step;
  useEffect(() => {
    if (!short || covered || legs === 0) return undefined;
    let wanted = true;
    void Promise.all(Array.from({ length: legs }, (_, leg) => work.window(leg, from, to))).then((segments) => {
      if (wanted) setHeld({ view: { from, to }, segments });
    });
    return () => {
      wanted = false;
    };
  }, [short, covered, legs, from, to, work]);
  return short && covered ? held.segments : [];
}
