// What is said of a medicine that is taken already: that a stop is known for it, or that nobody has written it down for long.
import { factOf } from "../knowledge/facts.ts";
import type { Treatment } from "../knowledge/shape.ts";
import { treatments } from "../knowledge/treatments.ts";
import { askStillTaken } from "../knowledge/treatments/still-taken.ts";
import { despiteStop, despiteStopTitle, takenDespiteStop } from "../knowledge/treatments/taken-despite-stop.ts";
import type { Expr } from "../logic/expr.ts";
import { dayOf } from "../record/day.ts";
import type { Ground, PlanLine } from "./assessment.ts";
import { backed, type Context } from "./context.ts";
import { because } from "./show.ts";

export function isTaken({ ingredient }: Treatment, { known }: Context): boolean {
  const medicines = known.now.answers.get("medicines");
  return ingredient !== undefined && typeof medicines === "object" && "tags" in medicines && medicines.tags.has(ingredient);
}

const isStopped = ({ taking, advice, kind, id }: PlanLine): boolean =>
  taking && advice === "never" && kind === "medicine" && starts.has(id);

/** The lines that would start an ingredient: the id of the line is that of the ingredient. */
const starts: ReadonlySet<string> = new Set(treatments.filter(({ id, ingredient }) => id === ingredient).map(({ id }) => id));
const ingredientOf: ReadonlyMap<string, string | undefined> = new Map(treatments.map(({ id, ingredient }) => [id, ingredient]));

/** What is taken although it must not be started is the prescriber's first concern: never to go on, never to stop at once. */
export const takenDespiteStops = (lines: readonly PlanLine[]): PlanLine[] =>
  lines.filter(isStopped).map((line) => ({
    ...line,
    id: despiteStop(line.id),
    title: despiteStopTitle(line.title),
    kind: "stop-medicine",
    advice: "offer",
    strength: "none",
    certainty: "none",
    because: line.whyNot.flatMap((ground) => ground.because),
    conditions: line.whyNot.map(({ says }) => says),
    whyNot: [],
    needs: "clinician",
    says: takenDespiteStop.says.plain,
    clinician: takenDespiteStop.says.clinician,
    disagreements: [],
    ...backed(takenDespiteStop),
  }));

export const goesOnDespiteStop = (line: PlanLine, lines: readonly PlanLine[]): boolean =>
  line.kind === "monitoring" && line.taking && lines.some((other) => isStopped(other) && other.id === ingredientOf.get(line.id));

/** What was last written down too long ago for a list of medicines may have been stopped since, and nobody wrote that down. */
export function stillTaken(treatment: Treatment, context: Context): Ground[] {
  const { id, ingredient } = treatment;
  if (ingredient === undefined || !isTaken(treatment, context)) return [];
  const taken = because(isListed(ingredient), context, id);
  const { today } = context.known;
  const old = taken.some(({ on }) => on !== undefined && today - (dayOf(on) ?? today) > factOf("medicines").freshDays);
  return old ? [{ says: askStillTaken.says, because: taken, ...backed(askStillTaken) }] : [];
}

const listings = new Map<string, Expr>();
function isListed(tag: string): Expr {
  let found = listings.get(tag);
  if (found === undefined) listings.set(tag, (found = { op: "has", fact: "medicines", tag }));
  return found;
}
