// Names and literals in SQL, alike in every dialect.

export const column = (name: string): string => `"${name.replaceAll('"', '""')}"`;
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Always a double: DuckDB and Trino would read 0.1 as a decimal and compare it as one. */
export function decimal(value: number): string {
  const text = String(value);
  return text.includes("e") ? text : `${text}e0`;
}

export const tagged = (fact: string, tag: string): string => `${fact}:${tag}`;
export const lowest = (fact: string): string => `${fact}:low`;
export const highest = (fact: string): string => `${fact}:high`;
