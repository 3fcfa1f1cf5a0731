// The engine, loaded when the first page asks for it, and the assessment of the person shown.
import { useEffect, useState } from "react";
import type { Assessment } from "../../assess/assessment.ts";
import { localDay } from "../state/answers.ts";
import { usePerson } from "../state/person.ts";

type Thinking = typeof import("./thinking.ts");

let loaded: Thinking | undefined;
let loading: Promise<Thinking> | undefined;

export const loadEngine = (): Promise<Thinking> => (loading ??= import("./thinking.ts").then((thinking) => (loaded = thinking)));

/** The assessment of the person shown; undefined only while the engine is on its way. The same answers are not thought over twice. */
export function useAssessment(): Assessment | undefined {
  const { answers, ready } = usePerson();
  const [engine, setEngine] = useState(() => loaded);
  useEffect(() => {
    if (engine === undefined) void loadEngine().then((thinking) => setEngine(() => thinking));
  }, [engine]);
  if (engine === undefined || !ready) return undefined;
  const today = localDay(new Date());
  if (last === undefined || last.answers !== answers || last.today !== today)
    last = { answers, today, assessment: engine.think(answers, today) };
  return last.assessment;
}

let last: { readonly answers: unknown; readonly today: string; readonly assessment: Assessment } | undefined;
