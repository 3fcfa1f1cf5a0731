// Why the diagnosis is what it is: the five features, the three systems, the mimics, and the alarms that go before it.
import type { Assessment, MimicLine } from "../../../assess/assessment.ts";
import type { Truth } from "../../../logic/expr.ts";
import { type Page, tone, type Tone, wrap } from "../layout.ts";
import { factNames, shownAll } from "../phrases.ts";
import { systemName } from "../words.ts";
import { notAskedList } from "./alarms.ts";
import { asking, factText, facts, title, who } from "./parts.ts";

const toneOf: Readonly<Record<Truth, Tone>> = { yes: "found", no: "quiet", unknown: "unknown" };

export function diagnosisText({ diagnosis, notAsked, today }: Assessment, page: Page): string[] {
  const { criteria, systems, mimics } = diagnosis;
  return [
    ...title(`Diagnosis: ${diagnosis.status}`, page),
    ...wrap(diagnosis.clinician, page),
    "",
    tone("The five essential features", "strong", page),
    ...criteria.flatMap((one) => [
      ...wrap(`${one.says} (${one.rows.join(", ")})`, page, lead(one.verdict), toneOf[one.verdict]),
      ...one.because.flatMap((shown) => wrap(factText(shown, today), page, "           ", "quiet")),
      ...(one.missing.length === 0 ? [] : wrap(`ask: ${factNames(one.missing)}`, page, "           ", "unknown")),
    ]),
    "",
    tone("By system", "strong", page),
    ...Object.entries(systems).flatMap(([id, verdict]) => wrap(systemName[id] ?? id, page, lead(verdict), toneOf[verdict])),
    ...facts("Because", diagnosis.because, today, page),
    ...asking(diagnosis.missing, page),
    "",
    tone("What looks like it", "strong", page),
    ...mimics.toSorted((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict)).flatMap((mimic) => mimicText(mimic, today, page)),
    ...notAskedList(notAsked, page),
    ...who(diagnosis, page),
  ];
}

const order: readonly Truth[] = ["yes", "unknown", "no"];
const lead = (verdict: Truth): string => `  ${verdict.padEnd(9)}`;

function mimicText({ id, title: name, verdict, because, asks, rows }: MimicLine, today: string, page: Page): string[] {
  return [
    ...wrap(`${name} (${id}; ${rows.join(", ")})`, page, lead(verdict), toneOf[verdict]),
    ...(because.length === 0 ? [] : wrap(shownAll(because, today), page, "           ", "quiet")),
    ...(asks.length === 0 ? [] : wrap(`ask: ${factNames(asks)}`, page, "           ", "unknown")),
  ];
}
