// Says a sentence of the scorer in a language: the sentence is found by its shape, its numbers are put back in their order.
const number = /(?<![A-Za-z])\d+(?:\.\d+)?/g;

/** "12.5 s after the one before" has the shape "# s after the one before". N1 to N3 and WASM's names keep their digits. */
export const shapeOf = (says: string): string => says.replaceAll(number, "#");

/** The English sentence where the table has no other. */
export function sayIn(table: Readonly<Record<string, string>>, says: string): string {
  const other = table[shapeOf(says)];
  if (other === undefined) return says;
  const numbers = [...says.matchAll(number)].map(([text]) => text);
  let next = 0;
  return other.replaceAll("#", () => numbers[next++] ?? "#");
}
