// Step 3: the plan. Every treatment is weighed: the gates first, then what stops it, then what speaks for it. The
// advice is the worst of all that applies, so a later step never lifts an earlier stop.
import { type FactId, factOf } from "../knowledge/facts.ts";
import { diagnosisOpen, type Gate, gates } from "../knowledge/gates.ts";
import type { Advice, Group, Hold, Indication, Treatment } from "../knowledge/shape.ts";
import { treatments } from "../knowledge/treatments.ts";
import { onceClear, onceKnown, whileContradicting } from "../knowledge/treatments/made-conditions.ts";
import { verdict } from "../logic/reach.ts";
import { factsOf } from "../logic/explain.ts";
import type { CompareTest, Expr } from "../logic/expr.ts";
import { within } from "../logic/walk.ts";
import type { Assessment, Ground, NoGuidelineLine, PlanLine } from "./assessment.ts";
import { asked, backed, type Context, missingForAny } from "./context.ts";
import { because } from "./show.ts";
import { doseOf } from "./dose.ts";
import { goesOnDespiteStop, isTaken, stillTaken, takenDespiteStops } from "./taken.ts";

const order: readonly Advice[] = ["offer", "consider", "only-if", "avoid", "never"];
const worse = (a: Advice, b: Advice): Advice => (order.indexOf(a) > order.indexOf(b) ? a : b);

export function weighTreatments(context: Context): Pick<Assessment, "plan" | "noGuideline"> {
  const shut = new Set(gates.filter((gate) => stops(gate, context)));
  const closed = new Map([...byGroup].map(([group, before]) => [group, before.filter((gate) => shut.has(gate))] as const));
  for (const [group, before] of closed) if (before.some(({ to }) => to === "silent")) closed.delete(group);
  const lines: PlanLine[] = [];
  const noGuideline: NoGuidelineLine[] = [];
  for (const treatment of treatments) {
    const before = closed.get(treatment.group);
    if (before === undefined) continue;
    const line = weigh(treatment, before, context);
    if (line !== undefined) lines.push(line);
    else noGuideline.push(...unspoken(treatment, context));
  }
  return { plan: [...takenDespiteStops(lines), ...lines.filter((line) => !goesOnDespiteStop(line, lines))], noGuideline };
}

const byGroup: ReadonlyMap<Group, readonly Gate[]> = new Map(
  [...new Set(treatments.map(({ group }) => group))].map((group) => [group, gates.filter(({ groups }) => groups.includes(group))]),
);

function weigh(treatment: Treatment, closed: readonly Gate[], context: Context): PlanLine | undefined {
  const never = treatment.never.filter((hold) => stops(hold, context));
  const avoid = treatment.avoid.filter((hold) => stops(hold, context));
  const indication = treatment.for.find(({ when }) => verdict(when, context.known.now) === "yes");
  const held = never.length > 0 || avoid.length > 0;
  if (indication === undefined && !(held && isWeighed(treatment, context))) return undefined;

  const caps = treatment.caps.filter((hold) => stops(hold, context));
  const strict = asked(
    strictOf(treatment, context).filter((fact) => isOpen(fact, treatment, context)),
    context,
  );
  const conflict = indication !== undefined && usesConflict(treatment, indication, context);
  let advice: Advice = indication?.advice ?? "avoid";
  for (const { to } of caps) advice = worse(advice, to);
  for (const { to } of closed) if (to !== "silent") advice = worse(advice, to);
  if (strict.length > 0 || conflict) advice = worse(advice, "only-if");
  if (avoid.length > 0) advice = worse(advice, "avoid");
  if (never.length > 0) advice = "never";

  const rejected = advice === "avoid" || advice === "never";
  const holding = [
    ...never,
    ...avoid,
    ...closed.filter((gate) => rejected && (gate.to === "avoid" || gate.to === "never")),
    ...caps.filter(({ to }) => to === "avoid"),
  ];
  const dose = rejected || conflict ? undefined : doseOf(treatment, context);
  const conditions = [
    ...(advice === "only-if" && indication?.says !== undefined ? [indication.says] : []),
    ...caps.filter(({ to }) => to === advice).map(({ says }) => says),
    ...closed.filter(({ to }) => to === advice).map(({ says }) => says),
    ...(advice === "only-if" && strict.length > 0
      ? [`${onceKnown} ${strict.map((fact) => factOf(fact).says.toLowerCase()).join(", ")}`]
      : []),
    ...(conflict ? [onceClear] : []),
  ];
  return {
    ...staticPart(treatment, context),
    advice,
    ...(dose && { dose }),
    strength: indication?.strength ?? "none",
    certainty: indication?.certainty ?? "none",
    conditions: rejected ? [] : conditions,
    because: indication ? because(indication.when, context, treatment.id) : [],
    whyNot: holding.map((hold) => groundOf(hold, treatment, context)),
    cautions: [...(rejected ? [] : cautionsOf(treatment, context)), ...stillTaken(treatment, context)],
    missing: rejected ? [] : missingOf(treatment, strict, context),
    monitoring: rejected ? [] : treatment.monitoring,
  };
}

/** A treatment that no guideline speaks of is its own statement, neither for nor against. */
function unspoken(treatment: Treatment, context: Context): readonly NoGuidelineLine[] {
  const { silentGuideline } = treatment;
  if (silentGuideline === undefined || verdict(silentGuideline.when, context.known.now) !== "yes") return [];
  return [
    {
      ...staticPart(treatment, context),
      silence: silentGuideline.says,
      because: because(silentGuideline.when, context, treatment.id),
      cautions: [...cautionsOf(treatment, context), ...stillTaken(treatment, context)],
      missing: missingOf(treatment, [], context),
      monitoring: treatment.monitoring,
    },
  ];
}

/** What a line says whatever the verdict. */
const staticPart = (treatment: Treatment, context: Context) => ({
  id: treatment.id,
  title: treatment.title,
  kind: treatment.kind,
  taking: isTaken(treatment, context),
  needs: treatment.needs,
  ...(treatment.stopping !== undefined && { stopping: treatment.stopping }),
  disagreements: treatment.disagreements,
  says: treatment.says.plain,
  clinician: treatment.says.clinician,
  ...backed(treatment),
});

const cautionsOf = (treatment: Treatment, context: Context): Ground[] =>
  treatment.cautions.filter(({ when }) => verdict(when, context.known.now) === "yes").map((hold) => groundOf(hold, treatment, context));

/** A stop without an indication is worth a line where it is restless legs, or may be, and where the medicine is taken. */
const isWeighed = (treatment: Treatment, context: Context): boolean =>
  treatment.group === "safety" || isTaken(treatment, context) || verdict(diagnosisOpen, context.known.now) !== "yes";

/** A stop holds on fresh facts, on the last known ones, and where facts that contradict each other leave it open. */
function stops({ when }: Hold | Gate, context: Context): boolean {
  const { now, stops: late } = context.known;
  if (verdict(when, now) === "yes" || (late !== now && verdict(when, late) === "yes")) return true;
  return context.inConflict.size > 0 && touches(when, context.inConflict) && verdict(when, now) === "unknown";
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

const strictOf = ({ strict, strictUnless }: Treatment, { known }: Context): readonly FactId[] =>
  strictUnless !== undefined && verdict(strictUnless, known.now) === "yes" ? [] : strict;

/** Not known, or known only within limits that a stop lies between: "at least 20 %" does not say that it is below 45 %. */
function isOpen(fact: FactId, treatment: Treatment, { known }: Context): boolean {
  const answer = known.now.answers.get(fact);
  if (answer === undefined) return true;
  if (typeof answer !== "object" || !("low" in answer) || answer.low === answer.high) return false;
  return limitsOn(fact, treatment).some((limit) => verdict(limit, known.now) === "unknown");
}

const limits = new WeakMap<Treatment, readonly CompareTest[]>();
function limitsOn(fact: FactId, treatment: Treatment): readonly CompareTest[] {
  let all = limits.get(treatment);
  if (all === undefined) {
    const stopping = [...treatment.never, ...treatment.avoid, ...treatment.caps].flatMap(({ when }) => within(when));
    all = stopping.filter((node) => node.op === "compare");
    limits.set(treatment, all);
  }
  return all.filter(({ of }) => of.op === "fact" && of.fact === fact);
}

const usesConflict = ({ dose }: Treatment, { when }: Indication, { inConflict }: Context): boolean =>
  inConflict.size > 0 && (touches(when, inConflict) || (dose?.bands.some((band) => touches(band.when, inConflict)) ?? false));

function groundOf(hold: Hold, treatment: Treatment, context: Context): Ground {
  const { now, stops: late } = context.known;
  const [isNow, wasSo] = [verdict(hold.when, now) === "yes", verdict(hold.when, late) === "yes"];
  return {
    says: isNow || wasSo ? hold.says : `${whileContradicting} ${hold.says}`,
    because: because(hold.when, context, treatment.id, isNow ? now : late),
    ...backed({ rows: hold.rows, reviewed: treatment.reviewed }),
  };
}

/** What nobody has told us and could lower or raise this line. */
const missingOf = (treatment: Treatment, strict: readonly FactId[], context: Context): readonly FactId[] =>
  missingForAny(
    [...treatment.never, ...treatment.avoid, ...treatment.for].map(({ when }) => when),
    context,
    [
      ...strict,
      ...asked(
        (treatment.dose?.needs ?? []).filter((fact) => !context.known.now.answers.has(fact)),
        context,
      ),
    ],
  );
