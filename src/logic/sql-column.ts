// Names, literals and the choice of an extreme in SQL, in every dialect.

export interface Dialect {
  readonly name: "sqlite" | "duckdb" | "trino";
}

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

export const least = (dialect: Dialect, parts: readonly string[]): string => extreme(dialect, "LEAST", parts);
export const greatest = (dialect: Dialect, parts: readonly string[]): string => extreme(dialect, "GREATEST", parts);

/** NULL when any part is NULL: DuckDB's LEAST and GREATEST would skip it, and unknown would become known. */
function extreme(dialect: Dialect, name: "LEAST" | "GREATEST", all: readonly string[]): string {
  const parts = [...new Set(all)];
  if (parts.length === 1) return parts.join();
  if (dialect.name === "sqlite") return `${name === "LEAST" ? "MIN" : "MAX"}(${parts.join(", ")})`;
  const picked = `${name}(${parts.join(", ")})`;
  const mayBeNull = parts.filter((part) => !/^-?[\d.e+-]+$/.test(part));
  if (dialect.name === "trino" || mayBeNull.length === 0) return picked;
  return `CASE WHEN ${mayBeNull.map((part) => `${part} IS NOT NULL`).join(" AND ")} THEN ${picked} END`;
}
