// The numbers of the AASM manual for scoring leg movements, each with its row.
import type { Rule } from "./rule.ts";

export const aasm = {
  minDuration: { row: "C-SLP-048", value: 500, unit: "ms", evidence: "secondary" },
  maxDuration: { row: "C-SLP-024", value: 10_000, unit: "ms", evidence: "secondary" },
  bilateralOnsets: { row: "C-SLP-034", value: 5000, unit: "ms", evidence: "secondary" },
  minInterval: { row: "C-SLP-048", value: 5000, unit: "ms", evidence: "secondary" },
  maxInterval: { row: "C-SLP-048", value: 90_000, unit: "ms", evidence: "secondary" },
  minRun: { row: "C-SLP-048", value: 4, unit: "movements", evidence: "secondary" },
  respiratoryMargin: { row: "C-SLP-063", value: 500, unit: "ms", evidence: "secondary" },
  arousalGap: { row: "C-SLP-065", value: 500, unit: "ms", evidence: "secondary" },
  arousalOncePer: { row: "C-SLP-067", value: 10_000, unit: "ms", evidence: "secondary" },
} as const satisfies Readonly<Record<string, Rule>>;
