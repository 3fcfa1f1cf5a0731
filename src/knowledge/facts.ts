// The vocabulary: everything that can be known about a person, in one table.
import { alarm } from "./facts/alarm.ts";
import { augmentation } from "./facts/augmentation.ts";
import { diagnosis } from "./facts/diagnosis.ts";
import type { Fact } from "./facts/fact.ts";
import { lifestyle } from "./facts/lifestyle.ts";
import { medicines } from "./facts/medicines.ts";
import { metabolic } from "./facts/metabolic.ts";
import { mimic } from "./facts/mimic.ts";
import { mood } from "./facts/mood.ts";
import { neurological } from "./facts/neurological.ts";
import { person } from "./facts/person.ts";
import { safety } from "./facts/safety.ts";
import { sleep } from "./facts/sleep.ts";
import { vascular } from "./facts/vascular.ts";

export const facts = {
  ...diagnosis,
  ...augmentation,
  ...mimic,
  ...person,
  ...metabolic,
  ...neurological,
  ...safety,
  ...vascular,
  ...sleep,
  ...mood,
  ...lifestyle,
  ...medicines,
  ...alarm,
} as const;

export type FactId = keyof typeof facts;

type IdOf<Type extends Fact["type"]> = { [Id in FactId]: (typeof facts)[Id]["type"] extends Type ? Id : never }[FactId];

export type BooleanFact = IdOf<"boolean">;
export type NumberFact = IdOf<"number">;
export type ScaleFact = IdOf<"scale">;
export type CodeFact = IdOf<"code">;
export type ListFact = IdOf<"list">;

// The same entry seen as a Fact: what is optional there can be asked for.
export function factOf(id: FactId): Fact {
  return facts[id];
}

export function isFactId(word: string): word is FactId {
  return Object.hasOwn(facts, word);
}

export type { Fact };
