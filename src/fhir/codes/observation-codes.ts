// Measurements and answers that are no laboratory results: which LOINC code feeds which fact.
import type { ObservationRow } from "./code-row.ts";

export const observationCodes: readonly ObservationRow[] = [
  { facts: ["weight"], system: "loinc", codes: ["29463-7", "3141-9"] },
  { facts: ["height"], system: "loinc", codes: ["8302-2"] },
  { facts: ["bmi"], system: "loinc", codes: ["39156-5"] },
  { facts: ["systolic-pressure"], system: "loinc", codes: ["8480-6"] },
  { facts: ["diastolic-pressure"], system: "loinc", codes: ["8462-4"] },
  { facts: ["oxygen-saturation"], system: "loinc", codes: ["59408-5", "2708-6"] },
  { facts: ["qtc"], system: "loinc", codes: ["8636-3"] },
  { facts: ["phq9-total"], system: "loinc", codes: ["44261-6"] },
  { facts: ["phq9-item9"], system: "loinc", codes: ["44260-8"] },
  { facts: ["gad7-total"], system: "loinc", codes: ["70274-6"] },
  { facts: ["cigarettes-per-day"], system: "loinc", codes: ["72166-2", "11367-0"], answers: { "266919005": 0, "8517006": 0 } },
  { facts: ["audit-c-total"], system: "loinc", codes: ["75626-2"] },
  { facts: ["alcohol-drinks-per-week"], system: "loinc", codes: ["74013-4"] },
  { facts: ["ankle-brachial-index"], system: "loinc", codes: ["77194-9", "8581-1"] },
  { facts: ["ankle-brachial-index"], system: "loinc", codes: ["8579-5"], side: "left" },
  { facts: ["ankle-brachial-index"], system: "loinc", codes: ["8580-3"], side: "right" },
  { facts: ["toe-brachial-index"], system: "loinc", codes: ["77617-9"], side: "left" },
  { facts: ["toe-brachial-index"], system: "loinc", codes: ["77618-7"], side: "right" },
  { facts: ["apnea-hypopnea-index"], system: "loinc", codes: ["69990-0"] },
  { facts: ["sleep-hours"], system: "loinc", codes: ["93832-4"] },
  {
    facts: ["pregnant"],
    system: "loinc",
    codes: ["82810-3", "11449-6"],
    answers: { "77386006": true, "60001007": false },
  },
  { facts: ["gestation"], system: "loinc", codes: ["18185-9", "11884-4", "11885-1", "49051-6"] },
  { facts: ["breastfeeding"], system: "loinc", codes: ["63895-7"] },
  { facts: ["postmenopausal"], system: "loinc", codes: ["8678-5"], answers: { "76498008": true } },
];
