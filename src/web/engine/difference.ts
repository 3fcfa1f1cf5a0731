// What flips between two assessments of one person: reasons, alarms and plan lines that come, go or change their word.
import type { AlarmLine, Assessment, PlanLine, ReasonLine } from "../../assess/assessment.ts";

export interface Change<Line> {
  readonly id: string;
  readonly before?: Line;
  readonly after?: Line;
}

export interface Difference {
  readonly diagnosis?: { readonly before: Assessment["diagnosis"]; readonly after: Assessment["diagnosis"] };
  readonly alarms: readonly Change<AlarmLine>[];
  readonly reasons: readonly Change<ReasonLine>[];
  readonly plan: readonly Change<PlanLine>[];
}

export function difference(before: Assessment, after: Assessment): Difference {
  return {
    ...(before.diagnosis.status !== after.diagnosis.status && { diagnosis: { before: before.diagnosis, after: after.diagnosis } }),
    alarms: changes(before.alarms, after.alarms, ({ status, urgency }) => `${status} ${urgency}`),
    reasons: changes(before.reasons, after.reasons, ({ status }) => status),
    // A dose that moves is as much a change as an advice that does.
    plan: changes(before.plan, after.plan, ({ advice, dose, taking }) =>
      JSON.stringify([advice, taking, dose?.start, dose?.usualHigh, dose?.ceiling]),
    ),
  };
}

export const isSame = ({ diagnosis, alarms, reasons, plan }: Difference): boolean =>
  diagnosis === undefined && alarms.length + reasons.length + plan.length === 0;

/** In the order of the later list; what is gone follows. */
function changes<Line extends { readonly id: string }>(
  before: readonly Line[],
  after: readonly Line[],
  word: (line: Line) => string,
): readonly Change<Line>[] {
  const old = new Map(before.map((line) => [line.id, line]));
  const now = new Set(after.map(({ id }) => id));
  return [
    ...after.flatMap((line): Change<Line>[] => {
      const was = old.get(line.id);
      if (was === undefined) return [{ id: line.id, after: line }];
      return word(was) === word(line) ? [] : [{ id: line.id, before: was, after: line }];
    }),
    ...before.filter(({ id }) => !now.has(id)).map((line) => ({ id: line.id, before: line })),
  ];
}
