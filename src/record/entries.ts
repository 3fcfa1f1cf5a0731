// A medicine as an entry of the list fact: its ingredient and classes, marked by whether it is taken now.
import { ingredients } from "../knowledge/medicines/ingredients.ts";
import type { Entry } from "../logic/answers.ts";
import type { Medicine } from "./record.ts";

/**
 * Taken now: plain tags. Ordered: `ordered:` tags. Taken now or before: `ever:` tags as well. Where somebody told whether what is
 * taken came before the symptoms: `first:` or `later:` tags beside the plain ones.
 */
export function entryOf({ ingredient, status, dailyDose, since, beforeSymptoms }: Medicine): Entry {
  const own = [ingredient, ...ingredients[ingredient].classes];
  const ever = own.map((tag) => `ever:${tag}`);
  const order = beforeSymptoms === undefined ? [] : own.map((tag) => `${beforeSymptoms ? "first" : "later"}:${tag}`);
  const tags = status === "taking" ? [...own, ...ever, ...order] : status === "ordered" ? own.map((tag) => `ordered:${tag}`) : ever;
  return { tags, ...(dailyDose !== undefined && { amount: dailyDose }), ...(since !== undefined && { from: since }) };
}
