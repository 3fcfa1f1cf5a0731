// The raw signal around the view, read from the file when the view is short; until it comes, the pyramid stands in for it.
import { useEffect, useState } from "react";
import type { Problem, Segment } from "../../../../sleep/night.ts";
import type { View } from "../edit/view.ts";
import type { NightWork } from "../work/client.ts";

const longest = 30;
const none: readonly (readonly Segment[])[] = [];

interface Held {
  readonly view: View;
  readonly segments: readonly (readonly Segment[])[];
}

export interface RawSignal {
  /** One entry a leg, or none while nothing that covers the view has been read. */
  readonly segments: readonly (readonly Segment[])[];
  /** Why the file can no longer be read: it was moved, or its disk was taken out. */
  readonly trouble: readonly Problem[];
}

export function useRawSignal(work: NightWork, legs: number, view: View): RawSignal {
  const [held, setHeld] = useState<Held>();
  const [trouble, setTrouble] = useState<readonly Problem[]>([]);
  const short = view.to - view.from <= longest;
  const covered = held !== undefined && held.view.from <= view.from && held.view.to >= view.to;
  // The file is asked for whole stretches with some on both sides, so that a small step needs no new reading.
  const step = Math.max(2, Math.ceil(view.to - view.from));
  const from = Math.max(0, Math.floor(view.from / step) * step - step);
  const to = from + 4 * step;
  useEffect(() => {
    if (!short || covered || legs === 0) return undefined;
    let wanted = true;
    void Promise.all(Array.from({ length: legs }, (_, leg) => work.window(leg, from, to))).then((read) => {
      if (!wanted) return;
      const problems = read.flatMap((one) => (one.ok ? [] : one.problems)).slice(0, 1); // both legs lie in one file
      setTrouble(problems);
      if (problems.length === 0) setHeld({ view: { from, to }, segments: read.flatMap((one) => (one.ok ? [one.value] : [])) });
    });
    return () => {
      wanted = false;
    };
  }, [short, covered, legs, from, to, work]);
  return { segments: short && covered ? held.segments : none, trouble };
}
