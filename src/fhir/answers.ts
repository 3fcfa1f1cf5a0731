// Words and codes that mean yes or no, positive or negative.
import type { Plain } from "../record/read.ts";
import { eachCoding } from "./coded.ts";
import { systems } from "./codes/systems.ts";
import { objectsIn, textIn } from "./json.ts";

const codes: Readonly<Record<string, Readonly<Record<string, boolean>>>> = {
  [systems.snomed]: { "10828004": true, "260385009": false, "260373001": true, "260415000": false, "373066001": true, "373067005": false },
  "http://terminology.hl7.org/CodeSystem/v2-0136": { Y: true, N: false },
  "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation": { POS: true, NEG: false },
};

const words: ReadonlyMap<string, boolean> = new Map([
  ["positive", true],
  ["detected", true],
  ["yes", true],
  ["true", true],
  ["negative", false],
  ["not detected", false],
  ["no", false],
  ["false", false],
]);

export const yesOrNo = (text: string): boolean | undefined => words.get(text.trim().toLowerCase());

/** Undefined when no coding says yes or no, or when they contradict each other. */
export function yesOrNoIn(concept: Plain): boolean | undefined {
  const said = new Set<boolean>();
  const hear = (answer: boolean | undefined): unknown => answer !== undefined && said.add(answer);
  eachCoding(concept, (system, code) => {
    const table = Object.hasOwn(codes, system) ? codes[system] : undefined;
    if (table !== undefined && Object.hasOwn(table, code)) hear(table[code]);
  });
  if (said.size === 0)
    for (const text of [textIn(concept, "text"), ...objectsIn(concept, "coding").map((coding) => textIn(coding, "display"))])
      if (text !== undefined) hear(yesOrNo(text));
  return said.size === 1 ? said.has(true) : undefined;
}
