// Reads the XML that Compumedics Profusion exports: events by name, stages as one code per epoch (C-EDF-013, C-EDF-014).
import type { NightEvents, Read } from "./night.ts";
import { collector, type Meaning } from "./stages-collect.ts";
import { readScoredFile } from "./stages-xml-events.ts";

const codes: ReadonlyMap<string, Meaning> = new Map([
  ["0", { is: "stage", stage: "wake" }],
  ["1", { is: "stage", stage: "n1" }],
  ["2", { is: "stage", stage: "n2" }],
  ["3", { is: "stage", stage: "n3" }],
  ["4", { is: "stage", stage: "n3" }],
  ["5", { is: "stage", stage: "rem" }],
  ["6", { is: "stage", stage: "unknown" }],
  ["9", { is: "stage", stage: "unknown" }],
]);

const names: ReadonlyMap<string, Meaning> = new Map([
  ["obstructive apnea", { is: "respiratory", kind: "obstructive-apnea" }],
  ["central apnea", { is: "respiratory", kind: "central-apnea" }],
  ["mixed apnea", { is: "respiratory", kind: "mixed-apnea" }],
  ["hypopnea", { is: "respiratory", kind: "hypopnea" }],
  ["rera", { is: "respiratory", kind: "rera" }],
  ["limb movement", { is: "movement", side: "unknown" }],
  ["limb movement (left)", { is: "movement", side: "left" }],
  ["limb movement (right)", { is: "movement", side: "right" }],
  ["plm (left)", { is: "movement", side: "left" }],
  ["plm (right)", { is: "movement", side: "right" }],
]);

export function readCompumedics(text: string): Read<NightEvents> {
  const file = readScoredFile(text);
  if (!file.ok) return file;
  const { root, events, epochSeconds, stageCodes, problems } = file.value;
  if (root !== "CMPStudyConfig")
    return { ok: false, problems: [{ where: "root element", what: `it is <${root}>`, expected: "<CMPStudyConfig>" }] };
  const night = collector();
  for (const { fields, onset, duration } of events) {
    const name = fields.get("Name") ?? "";
    const known = names.get(name.toLowerCase());
    // "Arousal (ASDA)", "Arousal (ARO RES)": what stands in brackets is the laboratory's own.
    night.take(name, known ?? (/^arousal \(.*\)$/i.test(name) ? { is: "arousal" } : undefined), { onset, duration });
  }
  if (stageCodes.length > 0 && epochSeconds === undefined)
    night.problem("epoch length", "EpochLength", "it is not readable, so the stages have no time and are left out", "seconds");
  else
    for (const [epoch, code] of stageCodes.entries())
      night.take(`stage ${code}`, codes.get(code), { onset: epoch * Number(epochSeconds), duration: Number(epochSeconds) });
  const read = night.finish("Compumedics XML", epochSeconds);
  return { ok: true, value: { ...read, problems: [...problems, ...read.problems] } };
}
