// A sentence that was put together while weighing: words before a colon, and after it another sentence or the names of facts.
import { facts } from "../../knowledge/facts.ts";

interface Texts {
  readonly sentences: Readonly<Record<string, string>>;
  readonly facts: Readonly<Record<string, string>>;
}

/** The sentence by its parts; undefined where one of them is not known. */
export function madeSentence(texts: Texts, english: string): string | undefined {
  const end = english.indexOf(": ") + 1;
  const [lead, rest] = [sentenceIn(texts, english.slice(0, end)), english.slice(end + 1)];
  const said = lead === undefined ? undefined : (sentenceIn(texts, rest) ?? factsIn(texts, rest));
  return said === undefined ? undefined : `${lead} ${said}`;
}

const sentenceIn = ({ sentences }: Texts, english: string): string | undefined =>
  Object.hasOwn(sentences, english) ? sentences[english] : undefined;

/** The longest name first, because names hold commas themselves. */
const names = Object.entries(facts)
  .map(([id, { says }]) => ({ id, name: says.toLowerCase() }))
  .toSorted((a, b) => b.name.length - a.name.length);

function factsIn(texts: Texts, english: string): string | undefined {
  const said: string[] = [];
  for (let left = english; left !== ""; ) {
    const found = names.find(({ name }) => left === name || left.startsWith(`${name}, `));
    const spanish = found && texts.facts[found.id];
    if (found === undefined || spanish === undefined) return undefined;
    said.push(inside(spanish));
    left = left.slice(found.name.length + 2);
  }
  return said.join("; ");
}

/** As it stands inside a sentence: "HbA1c" keeps its capital. */
const inside = (name: string): string => name.replace(/^\p{Lu}(?=\p{Ll}*(?:\P{L}|$))/u, (letter) => letter.toLowerCase());
