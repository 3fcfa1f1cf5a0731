// Each kind of condition as SQL over its index table.
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from "kysely";
import { StoreError } from "../errors.ts";
import { clean } from "../rows/clean.ts";
import { readReference } from "../rows/references.ts";
import { fold } from "../rows/strings.ts";
import type { Tables } from "../tables.ts";
import type { Clause } from "./clause.ts";
import { inMoments, inQuantity } from "./ordered.ts";

type Build = ExpressionBuilder<Tables & { r: Tables["resource"] }, "r">;
type IndexTable = "token" | "reference" | "date" | "quantity" | "string";

export function condition(build: Build, clause: Clause): Expression<SqlBool> {
  const { type, values, modifier } = clause;
  if (type === "id") return build("r.id", "in", [...values]);
  if (type === "updated") return build.or(values.map((value) => inMoments(clause, value, sql.ref("r.updated"), sql.ref("r.updated"))));
  const table: IndexTable = type === "uri" ? "token" : type;
  if (modifier === "missing") return missing(build, table, clause);
  const any = sql.join(
    values.map((value) => sql`(${oneOf(clause, value)})`),
    sql` or `,
  );
  const keys = sql`(select key from ${sql.table(table)} where param = ${clause.param} and (${any}))`;
  return modifier === "not" ? sql<SqlBool>`r.key not in ${keys}` : sql<SqlBool>`r.key in ${keys}`;
}

function oneOf(clause: Clause, value: string): Expression<unknown> {
  switch (clause.type) {
    case "token":
      return token(clause, value);
    case "uri":
      return sql`code = ${clean(value)}`;
    case "reference":
      return reference(clause, value);
    case "string":
      return text(clause, value);
    case "date":
    case "updated":
      return inMoments(clause, value, sql.ref("low"), sql.ref("high"));
    case "quantity":
      return inQuantity(clause, value);
    case "id":
      throw new Error("an id is a column of the resource"); // condition() has dealt with it
  }
}

/** `code`, `system|code`, `system|` and `|code`, the last for a code without a system. */
function token(clause: Clause, value: string): Expression<unknown> {
  const parts = value.split(/(?<!\\)\|/).map((part) => clean(part.replaceAll("\\|", "|")));
  const [first = "", second] = parts;
  if (parts.length > 2 || (parts.length === 2 && first === "" && second === ""))
    throw new StoreError("bad-search", `${clause.name} has a value that is no code, system|code, system| or |code`, clause.name);
  if (second === undefined) return sql`code = ${first}`;
  if (second === "") return sql`system = ${first}`;
  return sql`code = ${second} and system = ${first}`;
}

/** `Type/id`, an address, or an id alone where the type is known or any will do. */
function reference({ targets, modifier, name }: Clause, value: string): Expression<unknown> {
  const { target_type, target } = readReference(value);
  if (target_type !== "" && modifier !== "" && modifier !== target_type)
    throw new StoreError("bad-search", `${name}:${modifier} is given a reference to ${target_type}`, name);
  if (target_type !== "") return sql`target = ${target} and target_type = ${target_type}`;
  if (modifier !== "") return sql`target = ${target} and target_type = ${modifier}`;
  const [only, ...others] = targets;
  if (only !== undefined && others.length === 0) return sql`target = ${target} and target_type in (${only}, '')`;
  return sql`target = ${target}`;
}

const escaped = (value: string): string => value.replaceAll(/[\\%_]/g, String.raw`\$&`);

function text({ modifier, name }: Clause, value: string): Expression<unknown> {
  if (modifier === "exact") return sql`text = ${value.replaceAll("\0", "").toWellFormed()}`;
  const folded = fold(value.replaceAll("\0", "").toWellFormed());
  // every text begins with nothing: accents alone must not find everything
  if (folded === "") throw new StoreError("bad-search", `${name} has a value without a letter or digit`, name);
  if (modifier === "contains") return sql`folded like ${`%${escaped(folded)}%`} escape '\\'`;
  // a range in place of LIKE: an index of either engine can answer it
  return sql`folded >= ${folded} and folded < ${`${folded}\u{10FFFF}`}`;
}

function missing(build: Build, table: IndexTable, { param, values, name }: Clause): Expression<SqlBool> {
  const [value] = values;
  if (values.length !== 1 || (value !== "true" && value !== "false"))
    throw new StoreError("bad-search", `${name}:missing is true or false`, `${name}:missing`);
  const keys = build.selectFrom(table).select("key").where("param", "=", param);
  return value === "true" ? build("r.key", "not in", keys) : build("r.key", "in", keys);
}
