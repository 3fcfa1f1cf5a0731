// Step 3: the plan. Every treatment is weighed: the gates first, then what stops it, then what speaks for it. The
// advice is the worst of all that applies, so a later step never lifts an earlier stop.
import type { FactId } from "../knowledge/facts.ts";
import { type Gate, gates } from "../knowledge/gates.ts";
import type { Advice, Hold, Indication, Treatment } from "../knowledge/shape.ts";
import { treatments } from "../knowledge/treatments.ts";
import { evaluate } from "../logic/evaluate.ts";
import { factsOf } from "../logic/explain.ts";
import type { Expr } from "../logic/expr.ts";
import type { Ground, PlanLine } from "./assessment.ts";
import { asked, backed, because, type Context, missingFor } from "./context.ts";
import { doseOf } from "./dose.ts";

const order: readonly Advice[] = ["offer", "consider", "only-if", "avoid", "never"];
const worse = (a: Advice, b: Advice): Advice => (order.indexOf(a) > order.indexOf(b) ? a : b);

export const weighTreatments = (context: Context): PlanLine[] => treatments.flatMap((treatment) => weigh(treatment, context) ?? []);

function weigh(treatment: Treatment, context: Context): PlanLine | undefined {
  const closed = gates.filter((gate) => gate.groups.includes(treatment.group) && stops(gate, context));
  if (closed.some(({ to }) => to === "silent")) return undefined;
  const never = treatment.never.filter((hold) => stops(hold, context));
  const avoid = treatment.avoid.filter((hold) => stops(hold, context));
  const indication = treatment.for.find(({ when }) => evaluate(when, context.known.now) === "yes");
  if (indication === undefined && never.length === 0 && avoid.length === 0) return unspoken(treatment, context);

  const caps = treatment.caps.filter((hold) => stops(hold, context));
  const strict = asked(treatment.strict.filter((fact) => !context.known.now.answers.has(fact)), context);
  const conflict = indication !== undefined && usesConflict(treatment, indication, context);
  let advice: Advice = indication?.advice ?? "avoid";
  for (const { to } of caps) advice = worse(advice, to);
  for (const { to } of closed) if (to !== "silent") advice = worse(advice, to);
  if (strict.length > 0 || conflict) advice = worse(advice, "only-if");
  if (avoid.length > 0) advice = worse(advice, "avoid");
  if (never.length > 0) advice = "never";

  const held = advice === "avoid" || advice === "never";
  const holding = [...never, ...avoid, ...closed.filter((gate) => held && (gate.to === "avoid" || gate.to === "never")), ...caps.filter(({ to }) => to === "avoid")];
  const dose = held || conflict ? undefined : doseOf(treatment, context);
  const conditions = [
    ...(advice === "only-if" && indication?.says !== undefined ? [indication.says] : []),
    ...caps.filter(({ to }) => to === advice).map(({ says }) => says),
    ...closed.filter(({ to }) => to === advice).map(({ says }) => says),
    ...(conflict ? ["Only once the contradiction in the record has been cleared up"] : []),
  ];
  return {
    id: treatment.id,
    title: treatment.title,
    kind: treatment.kind,
    advice,
    taking: isTaken(treatment, context),
    ...(dose && { dose }),
    strength: indication?.strength ?? "none",
    certainty: indication?.certainty ?? "none",
    conditions: held ? [] : conditions,
    because: indication ? because(indication.when, context, treatment.id) : [],
    whyNot: holding.map((hold) => groundOf(hold, treatment, context)),
    cautions: held ? [] : treatment.cautions.filter(({ when }) => evaluate(when, context.known.now) === "yes").map((hold) => groundOf(hold, treatment, context)),
    missing: held ? [] : missingOf(treatment, strict, context),
    needs: treatment.needs,
    monitoring: held ? [] : treatment.monitoring,
    ...(treatment.stopping !== undefined && { stopping: treatment.stopping }),
    disagreements: treatment.disagreements,
    says: treatment.says.plain,
    clinician: treatment.says.clinician,
    ...backed(treatment),
  };
}

/** A line that no guideline speaks of is its own statement: neither for nor against. */
function unspoken(treatment: Treatment, context: Context): PlanLine | undefined {
  void treatment;
  void context;
  return undefined;
}

/** A stop holds on fresh facts, on the last known ones, and where facts that contradict each other leave it open. */
function stops({ when }: Hold | Gate, context: Context): boolean {
  const { now, stops: late } = context.known;
  if (evaluate(when, now) === "yes" || evaluate(when, late) === "yes") return true;
  return context.inConflict.size > 0 && touches(when, context.inConflict) && evaluate(when, now) === "unknown";
}

const touched = new WeakMap<Expr, readonly string[]>();
function touches(when: Expr, facts: ReadonlySet<FactId>): boolean {
  let own = touched.get(when);
  if (own === undefined) {
    own = [...new Set(factsOf(when))];
    touched.set(when, own);
  }
  return own.some((fact) => facts.has(fact as FactId)); // statements are written in the vocabulary
}

const usesConflict = ({ dose }: Treatment, { when }: Indication, { inConflict }: Context): boolean =>
  inConflict.size > 0 && (touches(when, inConflict) || (dose?.bands.some((band) => touches(band.when, inConflict)) ?? false));

const isTaken = ({ ingredient }: Treatment, { known }: Context): boolean =>
  ingredient !== undefined && evaluate({ op: "has", fact: "medicines", tag: ingredient }, known.now) === "yes";

function groundOf(hold: Hold, treatment: Treatment, context: Context): Ground {
  const world = evaluate(hold.when, context.known.now) === "yes" ? context.known.now : context.known.stops;
  return { says: hold.says, because: because(hold.when, context, treatment.id, world), ...backed({ rows: hold.rows, reviewed: treatment.reviewed }) };
}

/** What nobody has told us and could lower or raise this line. */
function missingOf(treatment: Treatment, strict: readonly FactId[], context: Context): FactId[] {
  const open = [...treatment.never, ...treatment.avoid, ...treatment.for].flatMap(({ when }) => missingFor(when, context));
  return [...new Set([...strict, ...open, ...asked((treatment.dose?.needs ?? []).filter((fact) => !context.known.now.answers.has(fact)), context)])];
}
