// MedicationRequest, MedicationStatement, MedicationDispense and MedicationAdministration: what is taken, ordered or stopped.
import { beforeSymptomsUrl } from "../codes/own.ts";
import { factOf } from "../../knowledge/facts.ts";
import type { IngredientId } from "../../knowledge/medicines.ts";
import type { Plain } from "../../record/read.ts";
import { statusOn } from "../../record/read-medicines.ts";
import type { Medicine } from "../../record/record.ts";
import { absentMedicines, isAbsence } from "../absence.ts";
import { countUnmapped } from "../coded.ts";
import type { Draft } from "../draft.ts";
import { found, isFilled, objectsIn } from "../json.ts";
import { originOf } from "../origin.ts";
import { medicineStatus, requestIntent, type Use, wordIn } from "../statuses.ts";
import { dailyDose } from "./dose.ts";
import { namedBy } from "./medication.ts";
import { type Period, periodOf } from "./period.ts";
import { type Substance, substanceOf } from "./substance.ts";

export function readMedicine(resource: Plain, type: string, draft: Draft): void {
  const { tally, input } = draft;
  const origin = originOf(resource);
  if (!draft.isNews(type, resource)) return tally.refuse(type, "an older version");
  const use = useOf(resource, type, origin, draft);
  if (use === "refuse")
    return tally.refuse(type, resource["doNotPerform"] === true ? "not to be given" : `with status ${found(resource["status"])}`);
  draft.medicinesSeen = true;
  if (use === "open") {
    draft.medicinesOpen = true;
    return tally.refuse(type, "of unknown status");
  }
  const named = namedBy(resource, input);
  if (isAbsence(named.product, absentMedicines)) return tally.count(type, "read");
  const substance = substanceOf(named, input);
  const period = periodOf(resource, type, origin, draft);
  const status = statusOn(input.today, stillSupplied(resource, type, period, draft) ? "taking" : use, period.since, period.until);
  // what was stopped cannot open the list of what is taken
  if (substance.unread && status !== "stopped") draft.medicinesOpen = true;
  if (substance.ingredients.length === 0) return leaveOut(substance, named.product, type, draft);
  if (substance.contradicting)
    draft.problem(
      `${origin}.medication`,
      `codes and names of different medicines: ${substance.ingredients.join(", ")}`,
      "one medicine; until then all of them count",
    );
  for (const ingredient of substance.ingredients) keep(ingredient, substance, status, period, resource, type, origin, draft);
  tally.count(type, "read");
}

function keep(
  ingredient: IngredientId,
  substance: Substance,
  status: Medicine["status"],
  { since, until, told }: Period,
  resource: Plain,
  type: string,
  origin: string,
  draft: Draft,
): void {
  const strength = substance.strengths.get(ingredient);
  const isWhole = substance.ingredients.length === 1;
  const instructions = objectsIn(resource, type === "MedicationStatement" ? "dosage" : "dosageInstruction");
  const dose = isWhole || strength !== undefined ? dailyDose(instructions, strength) : undefined;
  const perhapsTaken = type === "MedicationDispense" && status === "taking" && until === undefined && !isRecent(since, draft);
  const before = objectsIn(resource, "extension").find(({ url }) => url === beforeSymptomsUrl)?.["valueBoolean"];
  draft.prescriptions.push({
    ingredient,
    status: perhapsTaken ? "stopped" : status,
    origin,
    type,
    label: substance.label,
    ...(dose !== undefined && { dailyDose: dose }),
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...(told !== undefined && { told }),
    ...(typeof before === "boolean" && { beforeSymptoms: before }),
    ...(perhapsTaken && { perhapsTaken }),
  });
}

/** What was handed out for nobody knows how long is taken for as long as a list of medicines stays fresh. */
const isRecent = (since: number | undefined, draft: Draft): boolean =>
  since !== undefined && draft.input.today - since <= factOf("medicines").freshDays;

/** A request is completed when all has been handed out; it is taken until that runs out. */
const stillSupplied = (resource: Plain, type: string, { until }: Period, draft: Draft): boolean =>
  type === "MedicationRequest" && resource["status"] === "completed" && until !== undefined && until >= draft.input.today;

function leaveOut(substance: Substance, product: Plain | undefined, type: string, { tally }: Draft): void {
  if (substance.unread) return countUnmapped(tally, type, product);
  tally.other(substance.label);
  tally.count(type, "unmapped");
}

function useOf(resource: Plain, type: string, origin: string, draft: Draft): Use {
  const statuses = medicineStatus[type] ?? {};
  const { status } = resource;
  const use = wordIn(statuses, status) ?? "open";
  if (resource["doNotPerform"] === true) return "refuse";
  if (use === "open")
    draft.problem(`${origin}.status`, `found ${found(status)}: nobody knows whether it is taken`, Object.keys(statuses).join(", "));
  if (type !== "MedicationRequest" || use === "refuse") return use;
  const intent = wordIn(requestIntent, resource["intent"]);
  if (intent === undefined) draft.problem(`${origin}.intent`, `found ${found(resource["intent"])}`, Object.keys(requestIntent).join(", "));
  if (intent === "refuse") return "refuse";
  const reported = resource["reportedBoolean"] === true || isFilled(resource["reportedReference"]);
  return intent === "plan" && use === "taking" && !reported ? "ordered" : use;
}
