// Codes that say that there is nothing: no known allergy, no medicine.
import type { Plain } from "../record/read.ts";
import { eachCoding } from "./coded.ts";
import { systems } from "./codes/systems.ts";

const IPS = "http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips";

type Codes = Readonly<Record<string, ReadonlySet<string>>>;

export const absentAllergies: Codes = {
  [systems.snomed]: new Set(["716186003", "409137002"]),
  [IPS]: new Set(["no-known-allergies", "no-known-medication-allergies"]),
};
export const absentMedicines: Codes = { [IPS]: new Set(["no-known-medications"]) };

export function isAbsence(concept: Plain | undefined, codes: Codes): boolean {
  let absent = false;
  eachCoding(concept, (system, code) => {
    if (Object.hasOwn(codes, system)) absent ||= codes[system]?.has(code) === true;
  });
  return absent;
}
