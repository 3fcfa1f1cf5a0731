// The facts as the language sees them, in the words that a reader gets: units spelt out, lists by what they hold.
import type { Vocabulary, Word } from "../logic/build.ts";
import { type Fact, factOf, facts, isFactId } from "./facts.ts";
import { unitWords } from "./units/words.ts";

const listSays: Readonly<Record<string, string>> = { medicines: "Medicine taken", "drug-allergies": "Allergy to" };

const marks = {
  ordered: "Medicine ordered",
  ever: "Medicine taken now or before",
  first: "Medicine begun or raised before the symptoms",
  later: "Medicine begun after the symptoms",
};

const wordOf = (id: string, fact: Fact): Word => {
  if (fact.type === "number") return { ...fact, unit: unitWords(fact.unit) };
  return fact.type === "list" ? { ...fact, says: listSays[id] ?? fact.says, marks } : fact;
};

export const vocabulary: Vocabulary = Object.fromEntries(
  Object.keys(facts)
    .filter(isFactId)
    .map((id) => [id, wordOf(id, factOf(id))]),
);
