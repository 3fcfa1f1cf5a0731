import assert from "node:assert/strict";
import { DatabaseSync } from "node:sqlite";
import { test } from "node:test";
import { DuckDBInstance } from "@duckdb/node-api";
import fc from "fast-check";
import { world } from "../../src/logic/answers.ts";
import { evaluate } from "../../src/logic/evaluate.ts";
import type { Expr, Truth } from "../../src/logic/expr.ts";
import { columnsOf, toSql } from "../../src/logic/sql.ts";
import { column, type Dialect } from "../../src/logic/sql-column.ts";
import { runs } from "../runs.ts";
import { statements } from "./invented.ts";
import { type Answers, stories } from "./stories.ts";
import { type Cell, columns, isEndless } from "./tables.ts";

const { expr } = statements({ doors: true, undefinable: true });
const batch = fc.tuple(
  fc.array(expr, { minLength: 6, maxLength: 12, size: "max" }),
  fc
    .array(stories({ endless: true }), { minLength: 8, maxLength: 16, size: "max" })
    .map((told) => told.flatMap(({ before, later, complete }) => [before, later, complete])),
);

const truthOf = (cell: unknown): Truth => (cell === null ? "unknown" : cell === true || cell === 1 ? "yes" : "no");
const written = (cell: Cell) => (typeof cell === "string" ? `'${cell}'` : String(cell ?? "NULL"));
const tableOf = (worlds: readonly Answers[]) =>
  [
    `CREATE OR REPLACE TABLE people (row_number INTEGER, ${columns.map(({ name, type }) => `${column(name)} ${type}`).join(", ")})`,
    `INSERT INTO people VALUES ${worlds.map((answers, i) => `(${[i, ...columns.map(({ of }) => written(of(answers)))].join(", ")})`).join(", ")}`,
  ] as const;
const questionOf = (exprs: readonly Expr[], dialect: Dialect) =>
  `SELECT ${exprs.map((each, i) => `(${toSql(each, dialect)}) AS verdict_${i}`).join(", ")} FROM people ORDER BY row_number`;

/** The same verdict. Only where a range has no end may SQL know less; then it says "unknown", or "not settled". */
function compare(exprs: readonly Expr[], worlds: readonly Answers[], rows: readonly (readonly unknown[])[]): void {
  assert.equal(rows.length, worlds.length);
  for (const [i, answers] of worlds.entries())
    for (const [j, each] of exprs.entries()) {
      const found = truthOf(rows[i]?.[j]);
      const expected = evaluate(each, world(answers));
      if (isEndless(answers) && found !== expected) {
        assert.ok(found === "unknown" || /"op":"settled"/.test(JSON.stringify(each)), `SQL must not know more: ${JSON.stringify(each)}`);
        continue;
      }
      assert.equal(found, expected, `${JSON.stringify(each)} where ${JSON.stringify([...answers])}`);
    }
}

test("law: SQLite gives the same verdict", () => {
  const sqlite = new DatabaseSync(":memory:");
  fc.assert(
    fc.property(batch, ([exprs, worlds]) => {
      const [create, insert] = tableOf(worlds);
      sqlite.exec("DROP TABLE IF EXISTS people");
      sqlite.exec(create.replace("OR REPLACE ", ""));
      sqlite.exec(insert);
      const ask = sqlite.prepare(questionOf(exprs, { name: "sqlite" }));
      ask.setReturnArrays(true);
      compare(exprs, worlds, ask.all() as unknown as unknown[][]); // setReturnArrays makes every row an array; its type does not say so
    }),
    runs(80),
  );
});

test("law: DuckDB gives the same verdict", async () => {
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const duckdb = await instance.connect();
  await fc.assert(
    fc.asyncProperty(batch, async ([exprs, worlds]) => {
      for (const statement of tableOf(worlds)) await duckdb.run(statement);
      const answer = await duckdb.runAndReadAll(questionOf(exprs, { name: "duckdb" }));
      compare(exprs, worlds, answer.getRows());
    }),
    runs(25),
  );
  duckdb.closeSync();
});

test("law: SQL reads no column that the table does not have", () => {
  const names = new Set(columns.map(({ name }) => name));
  fc.assert(
    fc.property(expr, (each) => columnsOf(each).every((name) => names.has(name))),
    runs(300),
  );
});
