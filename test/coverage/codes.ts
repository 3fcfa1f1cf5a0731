// Ledger rows that are codes: used when the tables of FHIR read the code, or refuse it and say why.
import { conditionCodes } from "../../src/fhir/codes/condition-codes.ts";
import { finder } from "../../src/fhir/codes/find.ts";
import { labCodes } from "../../src/fhir/codes/lab-codes.ts";
import { notRead } from "../../src/fhir/codes/not-read.ts";
import { observationCodes } from "../../src/fhir/codes/observation-codes.ts";
import { type SystemName, systems } from "../../src/fhir/codes/systems.ts";
import type { RowId } from "../../src/knowledge/rows.ts";

const codes: readonly [row: RowId, system: SystemName, code: string][] = [
  ["C-COD-001", "icd10cm", "G25.81"],
  ["C-COD-002", "snomed", "32914008"],
  ["C-COD-003", "icd10cm", "G47.61"],
  ["C-COD-004", "snomed", "418763003"],
  ["C-COD-005", "icd10cm", "G47.62"],
  ["C-COD-006", "snomed", "20696009"],
  ["C-COD-007", "icd10cm", "I83.90"],
  ["C-COD-008", "icd10cm", "I87.011"],
  ["C-COD-009", "icd10cm", "Z86.718"],
  ["C-COD-010", "icd10cm", "I73.9"],
  ["C-COD-012", "icd10cm", "E11.42"],
  ["C-COD-013", "icd10cm", "M54.16"],
  ["C-COD-014", "icd10cm", "G20.A1"],
  ["C-COD-015", "icd10cm", "G25.71"],
  ["C-COD-016", "icd10cm", "G47.33"],
  ["C-COD-017", "icd10cm", "F32.A"],
  ["C-COD-018", "cpt", "95810"],
  ["C-COD-020", "loinc", "77194-9"],
  ["C-COD-021", "loinc", "77617-9"],
  ["C-COD-022", "loinc", "69990-0"],
  ["C-COD-024", "loinc", "44261-6"],
  ["C-COD-025", "loinc", "62785-1"],
  ["C-COD-027", "snomed", "399957001"],
];
const find = finder<{ readonly system: SystemName; readonly codes: readonly string[] }>([
  ...conditionCodes,
  ...labCodes,
  ...observationCodes,
  ...notRead,
]);
export const codeInTable: readonly RowId[] = codes.filter(([, system, code]) => find(systems[system], code).length > 0).map(([row]) => row);
export const codesMissing = codes.filter(([row]) => !codeInTable.includes(row));
