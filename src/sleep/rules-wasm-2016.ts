// The numbers of the WASM 2016 standard for scoring leg movements, each with its row.
import type { Rule } from "./rule.ts";

export const wasm2016 = {
  onsetRise: { row: "C-SLP-020", value: 8, unit: "uV", evidence: "secondary" },
  offsetRise: { row: "C-SLP-021", value: 2, unit: "uV", evidence: "secondary" },
  offsetQuiet: { row: "C-SLP-021", value: 500, unit: "ms", evidence: "secondary" },
  minDuration: { row: "C-SLP-023", value: 500, unit: "ms", evidence: "secondary" },
  medianWindow: { row: "C-SLP-025", value: 500, unit: "ms", evidence: "secondary" },
  medianRise: { row: "C-SLP-025", value: 2, unit: "uV", evidence: "secondary" },
  bilateralGap: { row: "C-SLP-030", value: 500, unit: "ms", evidence: "secondary" },
  maxDuration: { row: "C-SLP-031", value: 10_000, unit: "ms", evidence: "primary" },
  bilateralMaxDuration: { row: "C-SLP-032", value: 15_000, unit: "ms", evidence: "primary" },
  bilateralMaxMembers: { row: "C-SLP-032", value: 4, unit: "movements", evidence: "secondary" },
  minInterval: { row: "C-SLP-041", value: 10_000, unit: "ms", evidence: "primary" },
  maxInterval: { row: "C-SLP-041", value: 90_000, unit: "ms", evidence: "primary" },
  minRun: { row: "C-SLP-041", value: 4, unit: "movements", evidence: "primary" },
  respiratoryBefore: { row: "C-SLP-060", value: 2000, unit: "ms", evidence: "secondary" },
  respiratoryAfter: { row: "C-SLP-060", value: 10_250, unit: "ms", evidence: "secondary" },
  respiratoryNarrow: { row: "C-SLP-061", value: 500, unit: "ms", evidence: "secondary" },
  arousalGap: { row: "C-SLP-065", value: 500, unit: "ms", evidence: "secondary" },
} as const satisfies Readonly<Record<string, Rule>>;
