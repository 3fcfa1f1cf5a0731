// A record as answers to our Questionnaire: one QuestionnaireResponse for every day on which something was told.
import { factOf, type FactId } from "../../knowledge/facts.ts";
import { justAbove, justBelow } from "../../logic/interval.ts";
import { isoDay } from "../../record/day.ts";
import type { Observation, PersonRecord } from "../../record/record.ts";
import { systems } from "../codes/systems.ts";
import { named } from "./named.ts";
import { answerCoding, hiddenBy, ingredientCoding } from "./questionnaire-item.ts";
import { groups, questionnaireUrl } from "./questionnaire.ts";
import { knowledgeVersion } from "../../knowledge/version.ts";
import type { Coding, Resource } from "./resource.ts";
import { filled } from "./said.ts";
import type { About } from "./subject.ts";

export interface Responses {
  readonly resources: readonly Resource[];
  /** Values between two limits, for which an answer has no form. */
  readonly unsaid: readonly Observation[];
}

type Answer = { readonly [value: `value${string}`]: unknown };
/** The answers of one sheet by linkId. */
type Sheet = Map<string, Answer[]>;

/** A fact told twice on one day stands on two sheets of that day, as two people would have filled them in. */
export function responsesOf(record: PersonRecord, about: About): Responses {
  const sheets = new Map<string, Sheet[]>();
  const unsaid: Observation[] = [];
  for (const one of record.observations) {
    const answer = answerOf(one);
    if (answer === undefined) unsaid.push(one);
    else put(`${one.fact}${one.side === undefined ? "" : `.${one.side}`}`, [answer], isoDay(one.on), sheets);
  }
  const { allergies = [], allergiesOpen, today } = record;
  const listed: Answer[] = allergies.map((id) => ({ valueCoding: ingredientCoding(id) }));
  if (allergiesOpen) listed.push({ valueString: "Something that could not be read" });
  if (listed.length > 0) put("drug-allergies", listed, isoDay(today), sheets);
  return { resources: [...sheets].flatMap(([day, all]) => all.map((sheet) => response(day, sheet, about))), unsaid };
}

function put(linkId: string, answers: Answer[], day: string, sheets: Map<string, Sheet[]>): void {
  const all = sheets.get(day) ?? [];
  sheets.set(day, all);
  const free = all.find((sheet) => !sheet.has(linkId) && isEnabled(new Map(sheet).set(linkId, answers)));
  if (free === undefined) all.push(new Map([[linkId, answers]]));
  else free.set(linkId, answers);
}

/** What nobody asks of a man cannot stand on one sheet with his sex: FHIR forbids an answer to a question that is not shown. */
function isEnabled(sheet: Sheet): boolean {
  return [...sheet.keys()].every((linkId) => {
    const hides = hiddenBy(factIn(linkId));
    return hides === undefined || !sheet.get(hides.fact)?.some(({ valueCoding }) => hides.codes.includes((valueCoding as Coding).code));
  });
}

/** The fact of a link id: that of a leg is told under its side. */
const factIn = (linkId: string): FactId => linkId.replace(/\.(?:left|right)$/, "") as FactId; // put under an id of the vocabulary

const response = (authored: string, sheet: Sheet, { subject }: About): Resource =>
  named({
    resourceType: "QuestionnaireResponse",
    questionnaire: `${questionnaireUrl}|${knowledgeVersion.version}`,
    status: "completed",
    subject,
    authored,
    item: groups.flatMap(({ linkId, facts }) => {
      const item = facts.flatMap((fact) => answered(fact, sheet));
      return item.length === 0 ? [] : [{ linkId, item }];
    }),
  });

const answered = (fact: FactId, sheet: Sheet) =>
  ["", ".left", ".right"].flatMap((side) => {
    const answer = sheet.get(`${fact}${side}`);
    return answer === undefined ? [] : [{ linkId: `${fact}${side}`, ...filled("answer", answer) }];
  });

function answerOf({ fact, value }: Observation): Answer | undefined {
  const word = factOf(fact);
  if (typeof value === "boolean") return { valueBoolean: value };
  if (typeof value === "string") return { valueCoding: answerCoding(value) };
  if (word.type === "scale" && typeof value === "number") {
    const level = word.levels[value];
    return level === undefined ? undefined : { valueCoding: answerCoding(level) };
  }
  if (word.type !== "number") return undefined;
  const quantity = typeof value === "number" ? { value } : limited(value.low, value.high, word);
  return quantity && { valueQuantity: { ...quantity, unit: word.unit, system: systems.ucum, code: word.unit } };
}

/** Everything on one side of a limit. The largest number below 5 was written as "<5". */
function limited(low: number, high: number, { min, max }: { readonly min: number; readonly max: number }) {
  if (low === high) return { value: low };
  if (low <= Math.max(min, 0) && Number.isFinite(high)) {
    const limit = Number(justAbove(high).toPrecision(12));
    return justBelow(limit) === high ? { value: limit, comparator: "<" } : { value: high, comparator: "<=" };
  }
  if (high < max) return undefined;
  const limit = Number(justBelow(low).toPrecision(12));
  return justAbove(limit) === low ? { value: limit, comparator: ">" } : { value: low, comparator: ">=" };
}
