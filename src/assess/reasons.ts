// Step 2: which reasons contribute, what speaks for each, what against, what is not known.
import { reasons } from "../knowledge/reasons.ts";
import type { Reason } from "../knowledge/shape.ts";
import { evaluate } from "../logic/evaluate.ts";
import { grounds } from "../logic/explain.ts";
import type { Expr, Truth } from "../logic/expr.ts";
import type { ReasonLine, Shown } from "./assessment.ts";
import { backed, because, type Context, missingFor, show } from "./context.ts";

export const judgeReasons = (context: Context): ReasonLine[] => reasons.map((reason) => judge(reason, context));

function judge(reason: Reason, context: Context): ReasonLine {
  const verdict = (expr: Expr | undefined): Truth => (expr === undefined ? "no" : evaluate(expr, context.known.now));
  const [present, suspected] = [verdict(reason.present), verdict(reason.suspected)];
  const status = present === "yes" ? "present" : suspected === "yes" ? "suspected" : present === "no" && suspected === "no" ? "absent" : "unknown";
  const carrier = status === "present" ? reason.present : status === "suspected" ? reason.suspected : undefined;
  const open = [present === "unknown" ? reason.present : undefined, status === "present" || suspected !== "unknown" ? undefined : reason.suspected];
  return {
    id: reason.id,
    title: reason.title,
    domain: reason.domain,
    status,
    link: reason.link,
    for: carrier ? because(carrier, context, reason.id) : pointing("for", reason, context),
    against: [...pointing("against", reason, context, status), ...(reason.against && evaluate(reason.against, context.known.now) === "yes" ? because(reason.against, context, reason.id) : [])],
    missing: [...new Set(open.flatMap((expr) => (expr ? missingFor(expr, context) : [])))],
    settledBy: reason.settledBy,
    says: reason.says.plain,
    clinician: reason.says.clinician,
    ...backed(reason),
  };
}

/** The known facts on one side. A reason that was found needs no list of the parts that did not carry it. */
function pointing(side: "for" | "against", { id, present, suspected }: Reason, context: Context, status?: ReasonLine["status"]): Shown[] {
  if (status === "present" || status === "suspected") return [];
  const out = new Map<string, Shown>();
  for (const expr of [present, suspected])
    for (const { leaf, speaks } of expr ? grounds(expr, context.known.now) : [])
      if (speaks === side) for (const shown of show(leaf, context, id)) out.set(`${shown.fact} ${shown.says}`, shown);
  return [...out.values()];
}
