// The known words that a mistyped word may have meant.

/** How many letters have to be changed, put in, left out or swapped with their neighbour. */
export function distance(a: string, b: string): number {
  let [before, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : Infinity;
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same, swapped));
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}

const longest = 60;

/** The nearest of the words, at most a third of its letters away; nothing where none is near, or the word is too long to be one. */
export function nearest(word: string, words: Iterable<string>): string | undefined {
  const plain = word
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, "-");
  if (plain.length > longest) return undefined;
  let best: { readonly word: string; readonly far: number } | undefined;
  for (const one of words) {
    const most = Math.floor(one.length / 3);
    if (Math.abs(one.length - plain.length) > most) continue;
    const far = distance(plain, one.toLowerCase());
    if (far <= most && far < (best?.far ?? Infinity)) best = { word: one, far };
  }
  return best?.word;
}

/** `expected`, and the word that may have been meant. */
export function orMeant(expected: string, word: unknown, words: Iterable<string>): string {
  const near = typeof word === "string" ? nearest(word, words) : undefined;
  return near === undefined ? expected : `${expected}; did you mean ${near}?`;
}
