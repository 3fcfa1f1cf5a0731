// What a reader needs first: the alarms that cannot wait, the reasons by name, three tests, three steps, what to stop.
import { goesFirst } from "../knowledge/alarms.ts";
import type { Advice } from "../knowledge/shape.ts";
import type { AlarmLine, Assessment, PlanLine, Summary } from "./assessment.ts";

const most = 3;
const order: readonly Advice[] = ["offer", "consider", "only-if"];

export function summaryOf({ alarms, reasons, tests, plan }: Pick<Assessment, "alarms" | "reasons" | "tests" | "plan">): Summary {
  const reasonsOf = (wanted: string) => reasons.filter(({ status }) => status === wanted).map(({ id }) => id);
  const open = plan.filter((line) => !isHeld(line));
  const start = open.filter(({ kind }) => kind !== "stop-medicine").toSorted((a, b) => order.indexOf(a.advice) - order.indexOf(b.advice));
  return {
    first: alarms.filter(isFirst).map(({ id }) => id),
    found: reasonsOf("present"),
    likely: reasonsOf("suspected"),
    unknown: reasonsOf("unknown"),
    tests: tests
      .filter(({ after }) => after.length === 0)
      .slice(0, most)
      .map(({ id }) => id),
    plan: start.slice(0, most).map(({ id }) => id),
    stop: open.filter(({ kind }) => kind === "stop-medicine").map(({ id }) => id),
  };
}

/** Present, and so urgent that everything else waits. */
export const isFirst = ({ status, urgency }: AlarmLine): boolean => status === "present" && goesFirst.includes(urgency);

/** Advised against. */
export const isHeld = ({ advice }: Pick<PlanLine, "advice">): boolean => advice === "avoid" || advice === "never";
