// One visit of the interview: which screen is shown, the way back, and what was left for later. What is shown stays while it is
// answered, although the order moves with every answer.
import { useMemo, useState } from "react";
import type { Assessment } from "../../../assess/assessment.ts";
import type { FactId } from "../../../knowledge/facts.ts";
import type { Answers } from "../../state/answers.ts";
import { isPastFirst, type Left, leftOf, type Screen, screens, type Skipped } from "./next.ts";

export interface Round {
  /** Undefined: everything that could matter has been asked or left for later. */
  readonly screen: Screen | undefined;
  /** Counts the screens shown, so that each begins anew. */
  readonly turn: number;
  readonly left: Left;
  /** Danger, who, legs and medicines are behind: the picture can be looked at. */
  readonly ready: boolean;
  readonly skipped: number;
  readonly canGoBack: boolean;
  readonly next: (unanswered: readonly FactId[]) => void;
  readonly skip: () => void;
  readonly unskip: () => void;
  readonly back: () => void;
}

export function useRound(assessment: Assessment, answers: Answers, wanted: Screen | undefined): Round {
  const [skipped, setSkipped] = useState<Skipped>(new Set());
  const [trail, setTrail] = useState<readonly Screen[]>(wanted ? [wanted] : []);
  const [place, setPlace] = useState(0);
  const all = useMemo(() => screens({ assessment, answers, skipped }), [assessment, answers, skipped]);
  const [first] = all;
  const screen = trail[place] ?? first;
  if (trail[place] === undefined && first !== undefined) setTrail([...trail, first]); // shown once, it stays until it is left
  const go = (more: readonly FactId[]): void => {
    if (more.length > 0) setSkipped(new Set([...skipped, ...more]));
    setPlace(place + 1);
  };
  return {
    screen,
    turn: place,
    left: leftOf(all),
    ready: isPastFirst(all),
    skipped: skipped.size,
    canGoBack: place > 0,
    next: go,
    skip: () => go(screen?.facts ?? []),
    unskip: () => setSkipped(new Set()),
    back: () => setPlace(place - 1),
  };
}
