// Step 1: the red flags, judged on whatever is known, old iron values included: iron given since does not take away what
// a low value called for.
import { alarms } from "../knowledge/alarms.ts";
import { askNow } from "../knowledge/alarms/ask-now.ts";
import { factOf, type FactId } from "../knowledge/facts.ts";
import type { Alarm, AlarmLevel, Urgency } from "../knowledge/shape.ts";
import type { Leaf } from "../logic/expr.ts";
import { touches, verdict } from "../logic/reach.ts";
import { factsOf, grounds } from "../logic/explain.ts";
import type { AlarmLine, Assessment, Shown } from "./assessment.ts";
import { backed, type Context, missingForAny } from "./context.ts";
import { because, shownOf } from "./show.ts";
import { remembering } from "./untouched.ts";

export const urgencies: readonly Urgency[] = ["emergency", "same-day", "same-week", "two-weeks"];

type NotAsked = Assessment["notAsked"][number];

export function judgeAlarms(context: Context): Pick<Assessment, "alarms" | "notAsked"> {
  const judged = alarms.map((alarm) => judge(alarm, context));
  const rank = ({ status, urgency }: AlarmLine) => (status === "present" ? 0 : urgencies.length) + urgencies.indexOf(urgency);
  return {
    alarms: judged.flatMap(({ line }) => line ?? []).toSorted((a, b) => rank(a) - rank(b)),
    notAsked: judged.flatMap(({ notAsked }) => notAsked ?? []),
  };
}

const judge = remembering(
  ({ levels, suspect }: Alarm) => [suspect, ...levels.map(({ when }) => when)],
  judgeAnew,
  ({ line }) => line === undefined,
);

/** Raised, possible, not asked about yet, or none of these: then it is known to be absent. */
function judgeAnew(alarm: Alarm, context: Context): { readonly line?: AlarmLine; readonly notAsked?: NotAsked } {
  const fired = alarm.levels.find(({ when }) => verdict(when, context.known.stops) === "yes");
  const open = alarm.levels.filter(({ when }) => verdict(when, context.known.stops) === "unknown");
  const [worst] = open;
  if (fired) return { line: lineOf(alarm, "present", fired, open, context) };
  if (worst === undefined) return {};
  if (open.some(({ when }) => raises(alarm, when, context))) return { line: lineOf(alarm, "possible", worst, open, context) };
  return { notAsked: { id: alarm.id, title: alarm.title, missing: missingOf(open, context) } };
}

function lineOf(alarm: Alarm, status: AlarmLine["status"], level: AlarmLevel, open: readonly AlarmLevel[], context: Context): AlarmLine {
  return {
    id: alarm.id,
    title: alarm.title,
    status,
    urgency: level.urgency,
    ...(status === "present" ? told(alarm) : askedNow(alarm, missingOf(open, context))),
    because: status === "present" ? because(level.when, context, alarm.id, context.known.stops) : suspicion(alarm, open, context),
    missing: missingOf(open, context),
    ...backed(alarm),
  };
}

const told = ({ says, do: action }: Alarm) => ({
  says: says.plain,
  clinician: says.clinician,
  do: action.plain,
  doClinician: action.clinician,
});

/** What is only possible is never said as if it were so. */
const askedNow = ({ title, do: action }: Alarm, missing: readonly FactId[]) => ({
  says: `${askNow.says.plain} ${title}.`,
  clinician: `${askNow.says.clinician} ${title}. ${missing.map((fact) => factOf(fact).says).join("; ")}.`,
  do: `${askNow.do.plain} ${action.plain}`,
  doClinician: `${askNow.do.clinician} ${action.clinician}`,
});

const missingOf = (levels: readonly AlarmLevel[], context: Context): readonly FactId[] =>
  missingForAny(
    levels.map(({ when }) => when),
    context,
  );

const raises = (alarm: Alarm, when: AlarmLevel["when"], context: Context): boolean =>
  hints(alarm, when, context).length > 0 || isSuspect(alarm, context);

/** What points to an alarm that is not settled: its hints, and the suspicion that no single fact carries. */
const suspicion = (alarm: Alarm, open: readonly AlarmLevel[], context: Context): readonly Shown[] => [
  ...shownOf(
    open.flatMap(({ when }) => hints(alarm, when, context)),
    context,
    alarm.id,
  ),
  ...(alarm.suspect !== undefined && isSuspect(alarm, context) ? because(alarm.suspect, context, alarm.id, context.known.stops) : []),
];

const isSuspect = ({ suspect }: Alarm, { known }: Context): boolean => suspect !== undefined && verdict(suspect, known.stops) === "yes";

/** The known facts that point to an alarm by themselves: not who somebody is, nor what they take. */
function hints(alarm: Alarm, when: AlarmLevel["when"], context: Context): readonly Leaf[] {
  if (!touches(when, context.known.stops)) return [];
  return grounds(when, context.known.stops)
    .filter(({ speaks }) => speaks === "for")
    .map(({ leaf }) => leaf)
    .filter((leaf) => factsOf(leaf).some((fact) => !isBackground(alarm, fact as FactId))); // statements are written in the vocabulary
}

const isBackground = ({ background }: Alarm, fact: FactId): boolean =>
  factOf(fact).domain === "person" || factOf(fact).type === "list" || (background?.includes(fact) ?? false);
