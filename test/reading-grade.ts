// The Flesch-Kincaid grade of an English text: 0.39 words per sentence + 11.8 syllables per word - 15.59.

const VOWELS = /[aeiouy]+/g;

/** An estimate by vowel groups, with the endings that are silent or carry a syllable of their own. */
export function syllables(word: string): number {
  const plain = word.toLowerCase().replaceAll(/[^a-z]/g, "");
  if (plain.length <= 3) return plain === "" ? 0 : 1;
  const trimmed = plain.replace(/(?:[^laeiouy]es|[^tdaeiouy]ed|[^laeiouy]e)$/, (ending) => ending.slice(0, 1));
  return Math.max(1, (trimmed.match(VOWELS) ?? []).length + (/[^aeiou]ia|io(?!n)|eo/.test(trimmed) ? 1 : 0));
}

export function readingGrade(text: string): number {
  const sentences = text.split(/[.!?:;]+(?:\s|$)/).filter((sentence) => /[a-z]/i.test(sentence));
  const words = text.split(/\s+/).filter((word) => /[a-z]/i.test(word));
  const count = words.reduce((sum, word) => sum + word.split("-").reduce((inner, part) => inner + syllables(part), 0), 0);
  return (0.39 * words.length) / Math.max(1, sentences.length) + (11.8 * count) / Math.max(1, words.length) - 15.59;
}
