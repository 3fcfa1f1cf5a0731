// Step 2: which reasons contribute, what speaks for each, what against, what is not known.
import { reasons } from "../knowledge/reasons.ts";
import type { Reason } from "../knowledge/shape.ts";
import { verdict } from "../logic/reach.ts";
import type { Expr, Truth } from "../logic/expr.ts";
import type { ReasonLine } from "./assessment.ts";
import { backed, type Context, holdsNow, missingForAny } from "./context.ts";
import { because, pointing } from "./show.ts";
import { remembering } from "./untouched.ts";

export const judgeReasons = (context: Context): ReasonLine[] => reasons.map((reason) => judge(reason, context));

const judge = remembering(
  ({ present, suspected, against }: Reason) => [present, suspected, against],
  judgeAnew,
  (line) => line.for.length + line.against.length === 0,
);

function judgeAnew(reason: Reason, context: Context): ReasonLine {
  const verdictOf = (expr: Expr | undefined): Truth => (expr === undefined ? "no" : verdict(expr, context.known.now));
  const [present, suspected] = [verdictOf(reason.present), verdictOf(reason.suspected)];
  // A reason that no fact can show is explained, never claimed, and never ruled out either.
  const claimed = (reason.present ?? reason.suspected) !== undefined;
  const absent = claimed && present === "no" && suspected === "no";
  const status = present === "yes" ? "present" : suspected === "yes" ? "suspected" : absent ? "absent" : "unknown";
  const carrier = status === "present" ? reason.present : status === "suspected" ? reason.suspected : undefined;
  const open = [
    present === "unknown" ? reason.present : undefined,
    status === "present" || suspected !== "unknown" ? undefined : reason.suspected,
  ];
  // A reason that was found needs no list of the parts that did not carry it.
  const sides = pointing(carrier ? [] : [reason.present, reason.suspected], context, reason.id);
  return {
    id: reason.id,
    title: reason.title,
    domain: reason.domain,
    status,
    link: reason.link,
    for: carrier ? because(carrier, context, reason.id) : sides.for,
    against: [
      ...sides.against,
      ...(reason.against && holdsNow(reason.against, context) ? because(reason.against, context, reason.id) : []),
    ],
    missing: missingForAny(
      open.filter((expr) => expr !== undefined),
      context,
    ),
    settledBy: reason.settledBy,
    says: reason.says.plain,
    clinician: reason.says.clinician,
    ...backed(reason),
  };
}
