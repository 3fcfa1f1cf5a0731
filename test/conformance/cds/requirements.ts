// The mandatory requirements of a CDS service by row, and which of them a test has named.
import { readFileSync } from "node:fs";
import { test } from "node:test";

/** The rows that a service SHALL or SHALL NOT meet, with their words. A requirement may hold line breaks within its quotes. */
export const mandatory: ReadonlyMap<number, string> = new Map(
  records(readFileSync(new URL("cds-hooks-2.0-requirements.csv", import.meta.url), "utf8")).flatMap(
    ([, id, , text = "", conformance = "", actors = ""]) =>
      conformance.startsWith("SHALL") && actors.includes("Service") ? [[Number(id), text] as const] : [],
  ),
);

export const covered = new Set<number>();

/** A test of one or more rows, with their ids in its name. */
export function row(ids: readonly number[], says: string, check: () => void | Promise<void>): void {
  for (const id of ids) covered.add(id);
  test(`cds row ${ids.join(", ")}: ${says}`, check);
}

function records(csv: string): string[][] {
  const all: string[][] = [];
  let fields: string[] = [];
  for (const [, quoted, bare = "", end = ""] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    fields.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === ",") continue;
    all.push(fields);
    fields = [];
  }
  return all.slice(1);
}
