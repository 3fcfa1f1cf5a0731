// The world of a case, so that the tests of this room can ask a rule about a person without the rest of the program.
import { type Answer, type Entry, list, type World, world } from "../logic/answers.ts";
import type { RuleCase } from "./cases.ts";
import { factOf, isFactId } from "./facts.ts";
import { classesOf, isIngredientId } from "./medicines.ts";

export function caseWorld({ facts, medicines, today }: Pick<RuleCase, "facts" | "medicines" | "today">): World {
  const answers = new Map(Object.entries(facts).map(([id, value]) => [id, answerOf(id, value)]));
  if (today !== undefined) answers.set("today", dayOf(today));
  if (medicines !== undefined) answers.set("medicines", list(medicines.map(entryOf)));
  return world(answers);
}

function answerOf(id: string, value: unknown): Answer {
  if (!isFactId(id)) throw new ReferenceError(`no such fact: ${id}`);
  const fact = factOf(id);
  if (fact.type === "scale" && typeof value === "string") {
    const level = fact.alsoRead?.[value] ?? fact.levels.indexOf(value);
    if (level < 0) throw new ReferenceError(`${id} has no level ${value}`);
    return level;
  }
  if (fact.type === "list" && Array.isArray(value)) return list(value.map((tag) => ({ tags: [String(tag)] })));
  if (typeof value === "boolean" || typeof value === "number" || typeof value === "string") return value;
  throw new TypeError(`${id}: a case states facts in their plain form`);
}

function dayOf(text: string): number {
  const milliseconds = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(milliseconds)) throw new RangeError(`no such day: ${text}`);
  return milliseconds / 86_400_000;
}

function entryOf({ ingredient, dailyDose, status, since }: Readonly<Record<string, unknown>>): Entry {
  const name = String(ingredient);
  if (!isIngredientId(name)) throw new ReferenceError(`no such ingredient: ${name}`);
  const own = [name, ...classesOf(name)];
  const before = status === "ordered" ? "ordered:" : status === "stopped" ? "ever:" : "";
  return {
    tags: own.map((tag) => `${before}${tag}`),
    ...(typeof dailyDose === "number" ? { amount: dailyDose } : {}),
    ...(typeof since === "string" ? { from: dayOf(since) } : {}),
  };
}
