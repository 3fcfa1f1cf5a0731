// The door to the medicine's texts in the language of the reader. The assessment speaks English; where the knowledge has the same
// text in Spanish, that is what is shown, and else the English one: a text is never left out.
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Spanish } from "../../knowledge/es/shape.ts";
import { madeSentence } from "./made-sentence.ts";

type Part = Exclude<keyof Spanish, "facts" | "sentences">;

/** Says what the knowledge says, in the language of the page. */
export interface Say {
  /** A field of a rule: `rule("reasons", line.id, "title", line.title)`. */
  readonly rule: (part: Part, id: string, field: string, english: string) => string;
  readonly fact: (id: string, english: string) => string;
  /** A text without an id of its own: a condition, a stop, a caution. */
  readonly sentence: (english: string) => string;
}

/** `texts` undefined: English. */
export function sayFrom(texts: Spanish | undefined): Say {
  return {
    rule: (part, id, field, english) => textIn(own(texts?.[part], id), field) ?? english,
    fact: (id, english) => textIn(texts?.facts, id) ?? english,
    sentence: (english) => textIn(texts?.sentences, english) ?? (texts && madeSentence(texts, english)) ?? english,
  };
}

const own = (holder: unknown, key: string): unknown =>
  typeof holder === "object" && holder !== null && Object.hasOwn(holder, key) ? (holder as Record<string, unknown>)[key] : undefined;
function textIn(holder: unknown, key: string): string | undefined {
  const text = own(holder, key);
  return typeof text === "string" && text !== "" ? text : undefined;
}

const english = sayFrom(undefined);
let loaded: Say | undefined;
const load = async (): Promise<Say> => (loaded ??= sayFrom((await import("../../knowledge/es/spanish.ts")).spanish));

/** The medicine's texts for the page's language; English until the other ones are there. */
export function useSay(): Say {
  const { i18n } = useTranslation();
  const wanted = i18n.language === "es";
  const [spanish, setSpanish] = useState(() => loaded);
  useEffect(() => {
    if (wanted && spanish === undefined) void load().then((say) => setSpanish(() => say));
  }, [wanted, spanish]);
  return wanted ? (spanish ?? english) : english;
}
