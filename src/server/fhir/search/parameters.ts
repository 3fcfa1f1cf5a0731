// The query of a search, read: what to look for, how to sort and page, what to include; and what of it is not known here.
import { paramsOf } from "../../../store/params/params.ts";
import type { SearchQuery } from "../../../store/search/query.ts";
import { refusal } from "../outcome.ts";

export interface IncludeRule {
  readonly source: string;
  readonly param: string;
  readonly target: string | undefined;
}

export interface Asked {
  readonly query: SearchQuery;
  readonly include: readonly IncludeRule[];
  readonly revinclude: readonly IncludeRule[];
  /** Parameters that this server does not know, and that were not looked at. */
  readonly ignored: readonly string[];
}

export type Pairs = readonly (readonly [key: string, value: string])[];

const DEFAULT_COUNT = 20;
export const MOST_COUNT = 1000;
const MOST_CLAUSES = 50;
/** Unicode's control characters, NUL among them. */
const CONTROL = /\p{Cc}/u;
const shownKey = (key: string): string => key.replaceAll(/\p{Cc}/gu, "?").slice(0, 60);

/** What every answer is anyway. */
const SILENT = new Set(["_format", "_pretty"]);

export function readParameters(type: string, pairs: Pairs, { strict }: { readonly strict: boolean }): Asked {
  const params = paramsOf.get(type);
  if (params === undefined)
    throw refusal("not-found", { text: `resources of type ${type.slice(0, 60)} are not kept here`, code: "not-supported" });
  const where: [string, string][] = [];
  const ignored: string[] = [];
  const include: IncludeRule[] = [];
  const revinclude: IncludeRule[] = [];
  let [count, after, total, counts]: [number, string | undefined, boolean, boolean] = [DEFAULT_COUNT, undefined, false, false];
  let sort: { param: string; descending: boolean }[] = [];
  for (const [key, value] of pairs) {
    const name = key.split(":")[0] ?? key;
    // the store would pass over some of them: what is left of the value could mean everything
    if (CONTROL.test(key) || CONTROL.test(value))
      throw refusal("bad-request", { text: "expected a value without control characters", place: shownKey(key) });
    if (SILENT.has(key)) continue;
    if (key === "_count") count = readCount(value);
    else if (key === "_cursor") after = value;
    else if (key === "_total") total = oneOf(key, value, ["none", "estimate", "accurate"]) !== "none";
    else if (key === "_summary" && value === "count") counts = true;
    else if (key === "_sort") sort = value.split(",").map((one) => ({ param: one.replace(/^-/, ""), descending: one.startsWith("-") }));
    else if (key === "_include") include.push(readInclude(key, value));
    else if (key === "_revinclude") revinclude.push(readInclude(key, value));
    else if (params.has(name) || name === "_id" || name === "_lastUpdated") where.push([key, value]);
    else ignored.push(key.slice(0, 60));
  }
  if (strict && ignored.length > 0)
    throw refusal(
      "bad-request",
      ...ignored.map((name) => ({ text: `${type} has no search parameter ${name}`, place: name, code: "not-supported" as const })),
    );
  if (where.length > MOST_CLAUSES)
    throw refusal("bad-request", { text: `a search has at most ${MOST_CLAUSES} parameters; this one has ${where.length}` });
  return {
    query: { type, where, sort, count: counts ? 0 : count, total, ...(after !== undefined && { after }) },
    include,
    revinclude,
    ignored,
  };
}

function readCount(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw refusal("bad-request", { text: "_count is a number such as 20", place: "_count" });
  return Math.min(Number(value), MOST_COUNT);
}

function oneOf(key: string, value: string, words: readonly string[]): string {
  if (!words.includes(value)) throw refusal("bad-request", { text: `${key} is one of ${words.join(", ")}`, place: key });
  return value;
}

function readInclude(key: string, value: string): IncludeRule {
  const [, source, param, target] = /^([A-Za-z]+):([A-Za-z-]+|\*)(?::([A-Za-z]+))?$/.exec(value) ?? [];
  const known = source === undefined ? undefined : paramsOf.get(source);
  if (source === undefined || param === undefined || known === undefined)
    throw refusal("bad-request", { text: `${key} looks like Observation:subject or Observation:subject:Patient`, place: key });
  if (param !== "*" && known.get(param)?.type !== "reference")
    throw refusal("bad-request", { text: `${source} has no reference parameter ${param}`, place: key });
  return { source, param, target };
}
