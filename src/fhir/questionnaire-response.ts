// QuestionnaireResponses whose questions bear the ids of our facts ("ferritin", "ankle-brachial-index.left").
import { factOf, isFactId, type FactId } from "../knowledge/facts.ts";
import { ingredientNamed } from "../knowledge/medicines.ts";
import type { Day } from "../record/day.ts";
import { isPlain, type Plain } from "../record/read.ts";
import { readOne } from "../record/read-value.ts";
import { yesOrNo, yesOrNoIn } from "./answers.ts";
import { dayUpTo } from "./dates.ts";
import type { Draft } from "./draft.ts";
import { brief, found, objectsIn, textIn } from "./json.ts";
import { originOf } from "./origin.ts";
import { answersStatus, wordIn } from "./statuses.ts";
import { readValue } from "./value.ts";

const TYPE = "QuestionnaireResponse";

export function readAnswers(resource: Plain, draft: Draft): void {
  const { tally, input } = draft;
  const origin = originOf(resource);
  if (!draft.isNews(TYPE, resource)) return tally.refuse(TYPE, "an older version");
  const status = resource["status"];
  const use = wordIn(answersStatus, status);
  if (use === undefined) draft.problem(`${origin}.status`, `found ${found(status)}`, Object.keys(answersStatus).join(", "));
  if (use !== "use") return tally.refuse(TYPE, use === undefined ? "of unknown status" : `with status ${String(status)}`);
  const on = dayUpTo(input.today, resource["authored"]);
  if (typeof on !== "number") {
    draft.problem(`${origin}.authored`, `found ${found(resource["authored"])}`, "a date such as 2026-11-22, up to today");
    return tally.refuse(TYPE, "no usable date");
  }
  let read = false;
  const waiting = [...objectsIn(resource, "item")]; // a list that grows while it is worked through, because items can be nested to any depth
  for (const item of waiting) {
    const answers = objectsIn(item, "answer");
    waiting.push(...objectsIn(item, "item"), ...answers.flatMap((answer) => objectsIn(answer, "item")));
    if (answers.length > 0) read = readItem(textIn(item, "linkId") ?? "", answers, on, origin, draft) || read;
  }
  tally.count(TYPE, read ? "read" : "unmapped");
}

function readItem(linkId: string, answers: readonly Plain[], on: Day, origin: string, draft: Draft): boolean {
  const dot = linkId.lastIndexOf(".");
  const [name, side] =
    linkId.endsWith(".left") || linkId.endsWith(".right") ? [linkId.slice(0, dot), linkId.slice(dot + 1)] : [linkId, undefined];
  if (!isFactId(name) || (side !== undefined && factOf(name).perSide === undefined)) {
    draft.tally.unmapped(TYPE, "linkId", brief(linkId));
    return false;
  }
  const place = `${origin}.${linkId}`;
  if (name === "drug-allergies") return answers.map((answer) => readAllergy(answer, place, draft)).includes(true);
  const { type, askedOf, derived } = factOf(name);
  if (type === "list" || name === "today" || (askedOf === "nobody" && !derived)) {
    draft.problem(place, "cannot be answered here", "a fact that somebody can state");
    return false;
  }
  const leg = side === "left" || side === "right" ? side : undefined;
  return answers.map((answer) => readAnswer(name, leg, answer, on, place, draft)).includes(true);
}

/** The question is ours, so a bare number is in the unit of the fact. */
function readAnswer(fact: FactId, side: "left" | "right" | undefined, answer: Plain, on: Day, origin: string, draft: Draft): boolean {
  if (answer["valueQuantity"] !== undefined) return readValue(answer, noRow, fact, side, on, origin, draft);
  const key = ["valueBoolean", "valueDecimal", "valueInteger", "valueCoding", "valueString"].find((one) => answer[one] !== undefined);
  if (key === undefined) {
    draft.problem(origin, "an answer that cannot be read", "boolean, decimal, integer, coding, string or quantity");
    return false;
  }
  const told = readOne(fact, plainValue(fact, answer[key]), undefined, on, origin, origin, draft.problems);
  for (const one of told) draft.observe(side === undefined ? one : { ...one, side });
  return told.length > 0;
}

const noRow = { facts: [], system: "loinc", codes: [] } as const;

function plainValue(fact: FactId, value: unknown): unknown {
  const word = isPlain(value) ? (textIn(value, "code") ?? found(value)) : value;
  if (factOf(fact).type !== "boolean") return word;
  if (typeof word !== "string") return word;
  return yesOrNo(word) ?? (typeof value === "object" ? yesOrNoIn({ coding: [value] }) : undefined) ?? word;
}

function readAllergy(answer: Plain, origin: string, draft: Draft): boolean {
  const value = answer["valueCoding"] ?? answer["valueString"];
  const name = plainValue("drug-allergies", value);
  const ingredient = typeof name === "string" ? ingredientNamed(name) : undefined;
  draft.allergies ??= [];
  if (ingredient !== undefined) draft.allergies.push({ ingredient, origin });
  else {
    draft.allergiesOpen = true;
    draft.problem(origin, `found ${found(name)}`, "an ingredient that `ekbom facts medicines` lists");
  }
  return ingredient !== undefined;
}
