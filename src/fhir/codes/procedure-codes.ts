// Procedures in the record: which code says yes to which fact.
import type { CodeRow } from "./code-row.ts";

export const procedureCodes: readonly CodeRow[] = [
  { facts: ["dialysis", "hemodialysis"], system: "snomed", codes: ["302497006", "265764009", "233575001", "34897002", "67970008"] },
  { facts: ["dialysis", "hemodialysis"], system: "cpt", codes: ["90935", "90999"], verified: false },
  { facts: ["dialysis"], system: "snomed", codes: ["71192002"] },
  { facts: ["bariatric-surgery"], system: "snomed", codes: ["430715008", "442338001", "427074001", "443906008", "427980007"] },
  { facts: ["bariatric-surgery"], system: "cpt", codes: ["43644", "43775"], verified: false },
  { facts: ["sleep-apnea-treated"], system: "snomed", codes: ["446573003", "429487005"], nonspecific: true },
];
