// What of the evidence and the vocabulary the product looks at: found by walking everything that the knowledge exports, and
// by reading which rows the rooms of recordings and of FHIR name in their source and prove in their tests.
import { globSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { criteria } from "../../src/knowledge/criteria.ts";
import { type FactId, facts, isFactId } from "../../src/knowledge/facts.ts";
import { visitQuestions } from "../../src/knowledge/follow-up/visit-questions.ts";
import { coreLetter } from "../../src/knowledge/letters.ts";
import { medicine } from "../../src/knowledge/medicine.ts";
import { rows, type RowId } from "../../src/knowledge/rows.ts";
import { care } from "../../src/knowledge/team/care.ts";
import { codeInTable } from "./codes.ts";

const isRow = (id: string): id is RowId => Object.hasOwn(rows, id);
const plain = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

// The ledger itself, the tests and cases, and the invented people say nothing about what the rules use.
const aside =
  /\.test\.ts$|\.cases\.ts$|\/rows\/|\/(?:rows|sources|medicine|all-cases|cases|people|vocabulary)\.ts$|\/people\/|\/facts\/|\/facts\.ts$/;

export interface Used {
  /** Rows that some rule, reading, score, class or code names. */
  readonly rows: ReadonlySet<RowId>;
  /** Facts and how they are used. */
  readonly facts: ReadonlyMap<FactId, string>;
}

export async function used(): Promise<Used> {
  const named = new Set<RowId>();
  const looked = new Map<FactId, string>();
  const note = (id: unknown, how: string) => {
    if (typeof id === "string" && isFactId(id) && !looked.has(id)) looked.set(id, how);
  };
  const seen = new Set<object>();
  const walk = (value: unknown): void => {
    if (!plain(value) || seen.has(value)) return;
    seen.add(value);
    if (Array.isArray(value["rows"])) for (const row of value["rows"]) if (typeof row === "string" && isRow(row)) named.add(row);
    if (typeof value["op"] === "string") note(value["fact"], "read");
    note(value["stated"], "read");
    for (const part of value instanceof Map ? value.values() : Object.values(value)) walk(part);
  };
  for (const file of globSync("src/knowledge/**/*.ts").filter((path) => !aside.test(path.replaceAll("\\", "/"))))
    walk({ ...((await import(pathToFileURL(file).href)) as object) });

  for (const { id } of criteria) note(id, "concluded");
  for (const { fact } of medicine.formulas) note(fact, "concluded");
  for (const { gives } of medicine.tests) for (const fact of gives) note(fact, "given by a test");
  for (const { facts: asked } of visitQuestions) for (const fact of asked) note(fact, "asked at a visit");
  for (const { asks } of medicine.mimics) for (const fact of asks) note(fact, "asked about a mimic");
  for (const { facts: told } of [...coreLetter, ...care.map(({ letter }) => letter)]) for (const fact of told) note(fact, "in a letter");

  // A row that only the vocabulary names is used if the fact is.
  for (const [id, { rows: behind }] of Object.entries(facts)) if (isFactId(id) && looked.has(id)) for (const row of behind) named.add(row);
  for (const file of globSync("src/{sleep,fhir}/**/*.ts"))
    for (const [row] of readFileSync(file, "utf8").matchAll(/\bC-(?:SLP|EDF|COD)-\d+[a-z]?\b/g)) if (isRow(row)) named.add(row);
  for (const row of codeInTable) named.add(row);
  // Naming a whole row names its parts.
  for (const id of Object.keys(rows)) if (isRow(id) && named.has(id.replace(/:.*/, "") as RowId)) named.add(id); // a set answers for any string
  return { rows: named, facts: looked };
}
