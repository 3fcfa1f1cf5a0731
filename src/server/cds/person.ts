// The record of the patient of a call, and the same record with the orders taken as ordered, or as taken.
import { factOf } from "../../knowledge/facts.ts";
import { productCodes } from "../../fhir/codes/product-codes.ts";
import { peopleIn } from "../../fhir/read.ts";
import type { Day } from "../../record/day.ts";
import { isPlain, type Plain } from "../../record/read.ts";
import type { Medicine, PersonRecord } from "../../record/record.ts";
import { refusal } from "../fhir/outcome.ts";
import type { Call } from "./request.ts";
import { medicineKeys } from "./services.ts";
import type { Gathered } from "./gather.ts";

let products: ReturnType<typeof productCodes> | undefined;

/** Throws a refusal (412) where what came is not about the patient of the call. */
export function recordOf({ patientId, orders }: Call, { resources, missing }: Gathered, today: Day): PersonRecord {
  const drafts = new Set(orders.map(({ id }) => id));
  const isThere = resources.some((one) => isPlain(one) && one["resourceType"] === "Patient" && one["id"] === patientId);
  const record = isThere ? readRecord(resources, patientId, today) : undefined;
  if (record === undefined) throw refusal("precondition-failed", { text: "expected the patient of this call", place: "prefetch.patient" });
  // A list of which a part could not be had stays open: what is not on it may still be taken.
  const open = medicineKeys.some((key) => missing.includes(key));
  const medicines = record.medicines?.filter(({ origin }) => !drafts.has(origin.replace("MedicationRequest/", "")));
  return { ...record, ...(medicines && { medicines }), medicinesOpen: record.medicinesOpen || open };
}

function readRecord(resources: readonly unknown[], patientId: string, today: Day): PersonRecord | undefined {
  products ??= productCodes();
  const { people } = peopleIn(resources, { today, productCodes: products });
  return people.find(({ id }) => id === patientId)?.record;
}

/** The medicines that the orders would begin. An order that names none of ours says nothing. */
export function medicinesOrdered({ orders, patientId }: Call, today: Day): readonly Medicine[] {
  const drafts = orders.map((order): Plain => ({ ...order, status: "draft", intent: "order" }));
  return readRecord(drafts, patientId, today)?.medicines ?? [];
}

export const withOrdered = (record: PersonRecord, ordered: readonly Medicine[]): PersonRecord => ({
  ...record,
  ...asOfToday(record, [...dated(record), ...ordered]),
});

/** With an order the list speaks of today. What it said before keeps its day, and a list that is no longer fresh is open. */
const asOfToday = ({ today, medicines, medicinesOn = today, medicinesOpen }: PersonRecord, list: readonly Medicine[]) => ({
  medicines: list,
  medicinesOn: today,
  medicinesOpen: medicinesOpen || medicines === undefined || today - medicinesOn > factOf("medicines").freshDays,
});
const dated = ({ today, medicines = [], medicinesOn = today }: PersonRecord): readonly Medicine[] =>
  medicines.map((one) => ({ ...one, told: one.told ?? medicinesOn }));

/** As if the person took them from today. An order for what is taken already stands in its place: a new dose, not a second one. */
export function withTaken(record: PersonRecord, ordered: readonly Medicine[]): PersonRecord {
  const renewed = new Set(ordered.map(({ ingredient }) => ingredient));
  const others = dated(record).filter(({ ingredient, status }) => status === "stopped" || !renewed.has(ingredient));
  const taken = ordered.map((one): Medicine => ({ ...one, status: "taking", since: startOf(one, record) }));
  return { ...record, ...asOfToday(record, [...others, ...taken]) };
}

/** A renewal began when the medicine did. */
function startOf({ ingredient }: Medicine, { medicines = [], today }: PersonRecord): Day {
  const starts = medicines.flatMap(({ ingredient: other, status, since }) =>
    other === ingredient && status === "taking" && since !== undefined ? [since] : [],
  );
  return Math.min(today, ...starts);
}
