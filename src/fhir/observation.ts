// Observations: results, measurements and answers of a hospital record.
import type { FactId } from "../knowledge/facts.ts";
import type { Day } from "../record/day.ts";
import type { Plain } from "../record/read.ts";
import { countUnmapped, isSure, nameOf, rowsFor } from "./coded.ts";
import type { ObservationRow } from "./codes/code-row.ts";
import { finder } from "./codes/find.ts";
import { labCodes } from "./codes/lab-codes.ts";
import { observationCodes } from "./codes/observation-codes.ts";
import { dayUpTo } from "./dates.ts";
import type { Draft } from "./draft.ts";
import { found, isFilled, objectIn, textIn } from "./json.ts";
import { originOf } from "./origin.ts";
import { resultStatus, wordIn } from "./statuses.ts";
import { readValue } from "./value.ts";

const find = finder<ObservationRow>([...labCodes, ...observationCodes]);
const TYPE = "Observation";

export function readObservation(resource: Plain, draft: Draft): void {
  const { tally } = draft;
  const whole = rowsFor(resource["code"], find);
  const parts = partsOf(resource);
  if (whole === undefined && parts.length === 0) return countUnmapped(tally, TYPE, resource["code"]);
  const origin = originOf(resource);
  if (!draft.isNews(origin, resource)) return tally.refuse(TYPE, "an older version");
  if (wordIn(resultStatus, resource["status"]) !== "use") return refuseStatus(resource, origin, draft);
  if (isFilled(resource["focus"])) return tally.refuse(TYPE, "about somebody or something else");
  const on = dayOf(resource, origin, draft);
  if (on === undefined) return tally.refuse(TYPE, "no usable date");
  let read = whole === undefined ? false : readRows(resource, whole, on, origin, draft);
  for (const { part, rows, index } of parts) read = readRows(part, rows, on, `${origin}.component[${index}]`, draft) || read;
  if (read) tally.count(TYPE, "read");
  else tally.refuse(TYPE, "no usable value");
}

interface Part {
  readonly part: Plain;
  readonly rows: readonly ObservationRow[];
  readonly index: number;
}

const noParts: readonly Part[] = [];

function partsOf(resource: Plain): readonly Part[] {
  const components = resource["component"];
  if (!Array.isArray(components)) return noParts;
  return (components as readonly unknown[]).flatMap((part, index) => {
    if (typeof part !== "object" || part === null) return [];
    const rows = rowsFor((part as Plain)["code"], find); // not null, see above
    return rows === undefined ? [] : [{ part: part as Plain, rows, index }];
  });
}

/** All lines must speak of one fact: codings that contradict each other leave the value without a meaning. */
function readRows(from: Plain, rows: readonly ObservationRow[], on: Day, origin: string, draft: Draft): boolean {
  const sure = rows.filter(isSure);
  const facts = new Set<FactId>(sure.flatMap((row) => row.facts));
  const [row] = sure;
  const [fact] = facts;
  if (row === undefined || fact === undefined) {
    for (const { facts: wide } of rows) for (const one of wide) draft.tally.prompt(one, nameOf(from["code"]) ?? "a code", origin);
    return false;
  }
  if (facts.size > 1) {
    draft.problem(`${origin}.code`, `codings for ${[...facts].join(" and ")}`, "codings that mean the same");
    return false;
  }
  const sides = new Set(sure.map(({ side }) => side).filter((side) => side !== undefined));
  const [side] = sides;
  if (sides.size > 1) {
    draft.problem(`${origin}.code`, "codings for the left and the right", "codings that mean the same");
    return false;
  }
  return readValue(from, row, { fact, on, origin, ...(side !== undefined && { side }) }, draft);
}

function refuseStatus(resource: Plain, origin: string, draft: Draft): void {
  const status = resource["status"];
  draft.tally.refuse(TYPE, `with status ${typeof status === "string" && wordIn(resultStatus, status) ? status : "unknown"}`);
  if (wordIn(resultStatus, status) === undefined) draft.problem(`${origin}.status`, `found ${found(status)}`, Object.keys(resultStatus).join(", "));
}

/** The day of the event itself, at its earliest; when it was issued only where nothing else is known. */
function dayOf(resource: Plain, origin: string, draft: Draft): Day | undefined {
  const date = resource["effectiveDateTime"] ?? resource["effectiveInstant"] ?? periodStart(resource) ?? timing(resource) ?? resource["issued"];
  const day = dayUpTo(draft.input.today, date);
  if (typeof day === "number") return day;
  draft.problem(`${origin}.effective`, day === "future" ? `${found(date)} is in the future` : `found ${found(date)}`, "a date such as 2026-11-22, up to today");
  return undefined;
}

function periodStart(resource: Plain): string | undefined {
  const period = objectIn(resource, "effectivePeriod");
  return period && (textIn(period, "start") ?? textIn(period, "end"));
}

function timing(resource: Plain): unknown {
  const events = objectIn(resource, "effectiveTiming")?.["event"];
  return Array.isArray(events) ? (events as readonly unknown[]).filter((event) => typeof event === "string").toSorted()[0] : undefined;
}
