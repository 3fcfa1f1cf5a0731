// Texts of a resource: plain strings, and every part of a name or an address.
import { isElement } from "./values.ts";

export interface StringValue {
  readonly folded: string;
  readonly text: string;
}

const PARTS = ["text", "family", "given", "prefix", "suffix", "line", "city", "district", "state", "postalCode", "country"];

/** Longer texts are found by their beginning. */
const LONGEST = 500;

export function stringsOf(values: readonly unknown[]): readonly StringValue[] {
  const texts = new Set<string>();
  for (const value of values) {
    if (typeof value === "string") texts.add(value);
    else if (isElement(value))
      for (const part of PARTS) for (const text of [value[part]].flat()) if (typeof text === "string") texts.add(text);
  }
  return [...texts].map((whole) => {
    const text = whole.replaceAll("\0", "").slice(0, LONGEST).toWellFormed();
    return { text, folded: fold(text).slice(0, LONGEST).toWellFormed() };
  });
}

/** Without case, accents and repeated spaces, as FHIR asks of a search by string. */
export const fold = (text: string): string =>
  text
    .normalize("NFKD")
    .replaceAll(/\p{M}+/gu, "")
    .toLowerCase()
    .replaceAll(/\s+/g, " ")
    .trim();
