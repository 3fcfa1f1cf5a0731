// Observations: results, measurements and answers of a hospital record.
import type { FactId } from "../knowledge/facts.ts";
import type { Day } from "../record/day.ts";
import { isPlain, type Plain } from "../record/read.ts";
import { countUnmapped, isSure, nameOf, rowsFor } from "./coded.ts";
import type { ObservationRow } from "./codes/code-row.ts";
import { finder } from "./codes/find.ts";
import { labCodes } from "./codes/lab-codes.ts";
import { observationCodes } from "./codes/observation-codes.ts";
import { dayUpTo } from "./dates.ts";
import type { Draft } from "./draft.ts";
import { found, isFilled, listOf, objectIn, textIn } from "./json.ts";
import { originOf } from "./origin.ts";
import { resultStatus, wordIn } from "./statuses.ts";
import { readValue } from "./value.ts";

const find = finder<ObservationRow>([...labCodes, ...observationCodes]);
const TYPE = "Observation";

export function readObservation(resource: Plain, draft: Draft): void {
  const { tally } = draft;
  const rows = rowsFor(resource["code"], find);
  const components = resource["component"];
  const parts = components === undefined ? noParts : partsOf(components);
  if (rows === undefined && parts.length === 0) return countUnmapped(tally, TYPE, resource["code"]);
  if (!draft.isNews(TYPE, resource)) return tally.refuse(TYPE, "an older version");
  const origin = originOf(resource);
  if (wordIn(resultStatus, resource["status"]) !== "use") return refuseStatus(resource, origin, draft);
  if (isFilled(resource["focus"])) return tally.refuse(TYPE, "about somebody or something else");
  const on = dayOf(resource, origin, draft);
  if (on === undefined) return tally.refuse(TYPE, "no usable date");
  draft.noteDay(on);
  let read = rows === undefined ? false : readRows(resource, rows, on, origin, draft);
  for (const { part, rows: ofPart, index } of parts) read = readRows(part, ofPart, on, `${origin}.component[${index}]`, draft) || read;
  if (read) tally.count(TYPE, "read");
  else tally.refuse(TYPE, "no usable value");
}

interface Part {
  readonly part: Plain;
  readonly rows: readonly ObservationRow[];
  readonly index: number;
}

const noParts: readonly Part[] = [];

function partsOf(components: unknown): readonly Part[] {
  if (!Array.isArray(components)) return noParts;
  const parts: Part[] = [];
  for (let index = 0; index < components.length; index += 1) {
    const part: unknown = components[index];
    if (!isPlain(part)) continue;
    const rows = rowsFor(part["code"], find);
    if (rows !== undefined) parts.push({ part, rows, index });
  }
  return parts;
}

/** What the lines for one result come to. */
type Meaning =
  | { readonly row: ObservationRow; readonly fact: FactId; readonly side: "left" | "right" | undefined }
  | { readonly asks: ReadonlySet<FactId> }
  | { readonly clash: string };

/** The same lines come again and again, so what they mean is worked out once. */
const meanings = new WeakMap<readonly ObservationRow[], Meaning>();

function readRows(from: Plain, rows: readonly ObservationRow[], on: Day, origin: string, draft: Draft): boolean {
  let meaning = meanings.get(rows);
  if (meaning === undefined) meanings.set(rows, (meaning = meaningOf(rows)));
  if ("row" in meaning) return readValue(from, meaning.row, meaning.fact, meaning.side, on, origin, draft);
  if ("clash" in meaning) draft.problem(`${origin}.code`, `codings for ${meaning.clash}`, "codings that mean the same");
  else for (const fact of meaning.asks) draft.tally.prompt(fact, nameOf(from["code"]) ?? "a code", origin);
  return false;
}

/** All lines must speak of one fact and one side: codings that contradict each other leave the value without a meaning. */
function meaningOf(rows: readonly ObservationRow[]): Meaning {
  const sure = rows.filter(isSure);
  const facts = new Set<FactId>(sure.flatMap((row) => row.facts));
  const sides = new Set(sure.map(({ side }) => side).filter((side) => side !== undefined));
  const [row] = sure;
  const [fact] = facts;
  const [side] = sides;
  if (row === undefined || fact === undefined) return { asks: new Set(rows.flatMap((wide) => wide.facts)) };
  if (facts.size > 1) return { clash: [...facts].join(" and ") };
  return sides.size > 1 ? { clash: "the left and the right" } : { row, fact, side };
}

function refuseStatus(resource: Plain, origin: string, draft: Draft): void {
  const status = resource["status"];
  draft.tally.refuse(TYPE, `with status ${typeof status === "string" && wordIn(resultStatus, status) ? status : "unknown"}`);
  if (wordIn(resultStatus, status) === undefined)
    draft.problem(`${origin}.status`, `found ${found(status)}`, Object.keys(resultStatus).join(", "));
}

/** The day of the event itself, at its earliest; when it was issued only where nothing else is known. */
function dayOf(resource: Plain, origin: string, draft: Draft): Day | undefined {
  const date =
    resource["effectiveDateTime"] ?? resource["effectiveInstant"] ?? periodStart(resource) ?? timing(resource) ?? resource["issued"];
  const day = dayUpTo(draft.input.today, date);
  if (typeof day === "number") return day;
  draft.problem(
    `${origin}.effective`,
    day === "future" ? `${found(date)} is in the future` : `found ${found(date)}`,
    "a date such as 2026-11-22, up to today",
  );
  return undefined;
}

function periodStart(resource: Plain): string | undefined {
  const period = objectIn(resource, "effectivePeriod");
  return period && (textIn(period, "start") ?? textIn(period, "end"));
}

function timing(resource: Plain): unknown {
  const events = objectIn(resource, "effectiveTiming")?.["event"];
  return listOf(events)
    .filter((event) => typeof event === "string")
    .toSorted()[0];
}
