// The people in a file: FHIR as a Bundle, as resources, or as one of either per line; or the plain form that Ekbom makes itself.
import { productCodes } from "../../../fhir/codes/product-codes.ts";
import type { Coverage } from "../../../fhir/coverage.ts";
import { peopleIn } from "../../../fhir/read.ts";
import { dayOf, isoDay } from "../../../record/day.ts";
import { isPlain, readPerson } from "../../../record/read.ts";
import type { PersonRecord, Problem } from "../../../record/record.ts";
import type { ToldMedicine } from "../../state/answers.ts";

export interface ReadPerson {
  /** An id, never a name. */
  readonly id: string;
  readonly record: PersonRecord;
  /** Only of FHIR: what of it could be used. */
  readonly coverage?: Coverage;
}

export type ReadFile =
  | { readonly state: "people"; readonly people: readonly ReadPerson[]; readonly problems: readonly Problem[]; readonly broken: number }
  | { readonly state: "cut-off" }
  | { readonly state: "unknown" };

/** `today` as ISO. Values dated later are refused by the readers. */
export function peopleInText(text: string, today: string): ReadFile {
  const parsed = valuesIn(text.replace(/^\uFEFF/, ""));
  if (parsed === "cut-off") return { state: "cut-off" };
  const day = dayOf(today);
  if (day === undefined) throw new RangeError(`${today} is no day`);
  const values = parsed.values.flatMap((value): unknown[] => (Array.isArray(value) ? value : [value]));
  const fhir = values.filter((value) => isPlain(value) && "resourceType" in value);
  const plain = values.filter((value) => isPlain(value) && !("resourceType" in value) && ("facts" in value || "medicines" in value));
  if (fhir.length + plain.length === 0) return { state: "unknown" };
  const read = fhir.length === 0 ? undefined : peopleIn(fhir, { today: day, productCodes: productCodes() });
  const own = plain.flatMap((value, i): ReadPerson[] => {
    // A file says of which day it speaks; one that does not is of today.
    const record = readPerson(value, isPlain(value) && "today" in value ? undefined : day);
    return "where" in record ? [] : [{ id: String(i + 1), record: fromFile(record) }];
  });
  return {
    state: "people",
    people: [...(read?.people ?? []).map(({ id, record, coverage }) => ({ id, record, coverage: coverage() })), ...own],
    problems: read?.problems ?? [],
    broken: parsed.broken,
  };
}

/** The origin of a plain file's value says that it comes from a file, not from the person's own mouth. */
const fromFile = (record: PersonRecord): PersonRecord => ({
  ...record,
  observations: record.observations.map((one) => ({ ...one, origin: `file: ${one.origin}` })),
});

function valuesIn(text: string): { readonly values: readonly unknown[]; readonly broken: number } | "cut-off" {
  const whole = parsed(text);
  if (whole !== undefined) return { values: [whole.json], broken: 0 };
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const values = lines.flatMap((line) => {
    const value = parsed(line);
    return value !== undefined && isPlain(value.json) ? [value.json] : [];
  });
  if (values.length > 0) return { values, broken: lines.length - values.length };
  return /^\s*[[{]/.test(text) && !/[\]}]\s*$/.test(text) ? "cut-off" : { values: [], broken: 0 };
}

function parsed(text: string): { readonly json: unknown } | undefined {
  try {
    return { json: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

/** A record's medicines as the person's own list keeps them. */
export const toldMedicines = (medicines: NonNullable<PersonRecord["medicines"]>): readonly ToldMedicine[] =>
  medicines.map(({ ingredient, dailyDose, since, until, status }) => ({
    ingredient,
    status,
    ...(dailyDose !== undefined && { dailyDose, unit: "mg" }),
    ...(since !== undefined && { since: isoDay(since) }),
    ...(until !== undefined && { until: isoDay(until) }),
  }));

/** The person's own word on a medicine stands; what only the file knows joins it. */
export function joinMedicines(
  told: readonly ToldMedicine[] | undefined,
  read: readonly ToldMedicine[] | undefined,
): readonly ToldMedicine[] | undefined {
  if (told === undefined || read === undefined) return read ?? told;
  const own = new Set(told.map(({ ingredient }) => ingredient));
  return [...told, ...read.filter(({ ingredient }) => !own.has(ingredient))];
}
