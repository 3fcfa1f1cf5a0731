// The red flags of the person shown, on every page. The engine is fetched only where something has been told.
import { lazy, Suspense, useRef } from "react";
import { useAssessment } from "../engine/engine.ts";
import { hasAnswers } from "../state/answers.ts";
import { usePerson } from "../state/person.ts";

const Banner = lazy(() => import("../parts/alarm-banner.tsx").then(({ AlarmBanner }) => ({ default: AlarmBanner })));

export function Alarms() {
  const { answers, ready } = usePerson();
  const known = hasAnswers(answers);
  const began = useRef<"empty" | "known">(undefined);
  if (ready) began.current ??= known ? "known" : "empty";
  return known ? <Known sinceEmpty={began.current === "empty"} /> : null;
}

/** `sinceEmpty`: nothing was known when the page came, so every red flag is news. */
function Known({ sinceEmpty }: { readonly sinceEmpty: boolean }) {
  const assessment = useAssessment();
  const atFirst = useRef<ReadonlySet<string>>(sinceEmpty ? new Set() : undefined);
  if (assessment === undefined) return null;
  const present = assessment.alarms.filter(({ status }) => status === "present");
  atFirst.current ??= new Set(present.map(({ id }) => id));
  // What was there when the page came is read in its turn; what an answer brings is spoken at once.
  const spoken = present.some(({ id }) => atFirst.current?.has(id) !== true);
  if (present.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <Banner alarms={present} today={assessment.today} spoken={spoken} />
    </Suspense>
  );
}
