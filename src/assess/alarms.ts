// Step 1: the red flags, judged on whatever is known.
import { alarms } from "../knowledge/alarms.ts";
import { factOf, type FactId } from "../knowledge/facts.ts";
import type { Alarm, AlarmLevel, Urgency } from "../knowledge/shape.ts";
import { evaluate } from "../logic/evaluate.ts";
import { factsOf, grounds } from "../logic/explain.ts";
import type { AlarmLine, Assessment } from "./assessment.ts";
import { backed, because, type Context, missingFor, show } from "./context.ts";

export const urgencies: readonly Urgency[] = ["emergency", "same-day", "same-week", "two-weeks"];

export function judgeAlarms(context: Context): Pick<Assessment, "alarms" | "notAsked"> {
  const lines: AlarmLine[] = [];
  const notAsked: Assessment["notAsked"][number][] = [];
  for (const alarm of alarms) {
    const fired = alarm.levels.find(({ when }) => evaluate(when, context.known.now) === "yes");
    const open = alarm.levels.filter(({ when }) => evaluate(when, context.known.now) === "unknown");
    const [worst] = open;
    if (fired) lines.push(lineOf(alarm, "present", fired, open, context));
    else if (worst && open.some(({ when }) => raises(alarm, when, context))) lines.push(lineOf(alarm, "possible", worst, open, context));
    else if (worst) notAsked.push({ id: alarm.id, title: alarm.title, missing: missingOf(open, context) });
  }
  const rank = ({ status, urgency }: AlarmLine) => (status === "present" ? 0 : urgencies.length) + urgencies.indexOf(urgency);
  return { alarms: lines.toSorted((a, b) => rank(a) - rank(b)), notAsked };
}

function lineOf(alarm: Alarm, status: AlarmLine["status"], level: AlarmLevel, open: readonly AlarmLevel[], context: Context): AlarmLine {
  return {
    id: alarm.id,
    title: alarm.title,
    status,
    urgency: level.urgency,
    says: alarm.says.plain,
    clinician: alarm.says.clinician,
    do: alarm.do.plain,
    doClinician: alarm.do.clinician,
    because: status === "present" ? because(level.when, context, alarm.id) : hints(alarm, level.when, context).flatMap((leaf) => show(leaf, context, alarm.id)),
    missing: missingOf(open, context),
    ...backed(alarm),
  };
}

const missingOf = (levels: readonly AlarmLevel[], context: Context): FactId[] => [...new Set(levels.flatMap(({ when }) => missingFor(when, context)))];

const raises = (alarm: Alarm, when: AlarmLevel["when"], context: Context): boolean => hints(alarm, when, context).length > 0;

/** The known facts that point to an alarm by themselves: not who somebody is, nor what they take. */
function hints(alarm: Alarm, when: AlarmLevel["when"], context: Context) {
  return grounds(when, context.known.now)
    .filter(({ speaks }) => speaks === "for")
    .map(({ leaf }) => leaf)
    .filter((leaf) => factsOf(leaf).some((fact) => !isBackground(alarm, fact as FactId))); // statements are written in the vocabulary
}

const isBackground = ({ background }: Alarm, fact: FactId): boolean =>
  factOf(fact).domain === "person" || factOf(fact).type === "list" || (background?.includes(fact) ?? false);
