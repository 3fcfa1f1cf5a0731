// Dates and quantities with their prefixes. Both sides are ranges: a day is 24 hours, 5.4 is 5.35 up to 5.45.
import { type Expression, type RawBuilder, type SqlBool, sql } from "kysely";
import { StoreError } from "../errors.ts";
import { clean } from "../rows/clean.ts";
import { momentsOf } from "../rows/moments.ts";
import { quantity } from "../rows/quantities.ts";
import { baseOf } from "../rows/units.ts";
import type { Clause } from "./clause.ts";

const PREFIX = /^(eq|ne|gt|lt|ge|le|sa|eb|ap)?(.*)$/s;

type Edge = RawBuilder<unknown>;

/** `low` and `high` are the row's; `from` and `to` what was asked for. */
function compare(prefix: string, low: Edge, high: Edge, from: number, to: number, about: number): Expression<SqlBool> {
  switch (prefix) {
    case "ne":
      return sql`not (${low} >= ${from} and ${high} <= ${to})`;
    case "gt":
      return sql`${high} > ${to}`;
    case "lt":
      return sql`${low} < ${from}`;
    case "ge":
      return sql`${high} >= ${from}`;
    case "le":
      return sql`${low} <= ${to}`;
    case "sa":
      return sql`${low} > ${to}`;
    case "eb":
      return sql`${high} < ${from}`;
    case "ap":
      return sql`${low} <= ${to + about} and ${high} >= ${from - about}`;
    default:
      return sql`${low} >= ${from} and ${high} <= ${to}`;
  }
}

/** About a date is within a tenth of its distance from now, about a number within a tenth of it. */
const ABOUT = 0.1;

export function inMoments({ name, now }: Clause, value: string, low: Edge, high: Edge): Expression<SqlBool> {
  const [, prefix = "eq", text = ""] = PREFIX.exec(value) ?? [];
  const asked = momentsOf(text.replaceAll(" ", "+")); // a plus in an address that nobody escaped arrives as a blank
  if (asked === undefined)
    throw new StoreError(
      "bad-search",
      `${name} has a value that is no date such as 2026, 2026-03, ge2026-03-01 or 2026-03-01T10:00Z`,
      name,
    );
  const about = Math.round(Math.abs(now.getTime() - asked.low) * ABOUT);
  return compare(prefix, low, high, asked.low, asked.high, about);
}

const NUMBER = /^[+-]?\d+(?:\.(\d+))?(?:[eE][+-]?\d{1,3})?$/;

/** `5.4`, `5.4|system|code` or `5.4||code`. */
export function inQuantity({ name }: Clause, value: string): Expression<SqlBool> {
  const [, prefix = "eq", text = ""] = PREFIX.exec(value) ?? [];
  const [number = "", system = "", code = "", ...rest] = text.split("|");
  if (!NUMBER.test(number) || !Number.isFinite(Number(number)) || rest.length > 0 || (system !== "" && code === ""))
    throw new StoreError(
      "bad-search",
      `${name} has a value that is no quantity such as 75, lt75|http://unitsofmeasure.org|ug/L or 75||ng/mL`,
      name,
    );
  const amount = Number(number);
  // an exact comparison is with the number as it stands; "equal" means equal as far as the digits given reach
  const half = prefix === "eq" || prefix === "ne" ? halfDigit(number) : 0;
  const asked = quantity(system, code, amount - half, amount + half);
  const about = (factor: number): number => Math.abs(amount) * ABOUT * factor;
  const written = compare(prefix, sql.ref("low"), sql.ref("high"), asked.low, asked.high, about(1));
  if (code === "") return written;
  if (asked.base === "") {
    const inSystem = system === "" ? sql`1 = 1` : sql`system = ${clean(system)}`;
    return sql`code = ${clean(code)} and ${inSystem} and ${written}`;
  }
  const factor = baseOf(code)?.factor ?? 1;
  // rows and question come to base units by different ways; the last bits may differ
  const slack = Math.max(Math.abs(asked.base_low), Math.abs(asked.base_high)) * 1e-12;
  const [low, high] = [sql.ref("base_low"), sql.ref("base_high")];
  const inBase = compare(prefix, low, high, asked.base_low - slack, asked.base_high + slack, about(factor));
  return sql`base = ${asked.base} and ${inBase}`;
}

function halfDigit(number: string): number {
  const exponent = Number(/[eE]([+-]?\d+)$/.exec(number)?.[1] ?? 0);
  const decimals = NUMBER.exec(number)?.[1]?.length ?? 0;
  return 0.5 * 10 ** (exponent - decimals);
}
