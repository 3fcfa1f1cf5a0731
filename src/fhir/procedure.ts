// Procedures: that something was done says yes to its facts.
import { factOf } from "../knowledge/facts.ts";
import type { Plain } from "../record/read.ts";
import { countUnmapped, isSure, nameOf, rowsFor } from "./coded.ts";
import { finder } from "./codes/find.ts";
import { procedureCodes } from "./codes/procedure-codes.ts";
import { dayUpTo } from "./dates.ts";
import type { Draft } from "./draft.ts";
import { found, objectIn } from "./json.ts";
import { originOf } from "./origin.ts";
import { procedureStatus, wordIn } from "./statuses.ts";

const find = finder(procedureCodes);
const TYPE = "Procedure";
const FOR_LIFE = 36500;

export function readProcedure(resource: Plain, draft: Draft): void {
  const { tally } = draft;
  const rows = rowsFor(resource["code"], find);
  if (rows === undefined) return countUnmapped(tally, TYPE, resource["code"]);
  const origin = originOf(resource);
  if (!draft.isNews(TYPE, resource)) return tally.refuse(TYPE, "an older version");
  const status = resource["status"];
  const use = wordIn(procedureStatus, status);
  if (use === undefined) draft.problem(`${origin}.status`, `found ${found(status)}`, Object.keys(procedureStatus).join(", "));
  if (use !== "use") return tally.refuse(TYPE, use === undefined ? "of unknown status" : `with status ${String(status)}`);
  const sure = rows.filter(isSure);
  if (sure.length === 0) {
    for (const { facts } of rows) for (const fact of facts) tally.prompt(fact, nameOf(resource["code"]) ?? "a code", origin);
    return tally.refuse(TYPE, "wider than a fact");
  }
  const period = objectIn(resource, "performedPeriod");
  const day = dayUpTo(draft.input.today, resource["performedDateTime"] ?? period?.["end"] ?? period?.["start"]);
  let read = false;
  for (const fact of new Set(sure.flatMap((row) => row.facts))) {
    const on = typeof day === "number" ? day : factOf(fact).freshDays >= FOR_LIFE && day === undefined ? draft.keptUntil : undefined;
    if (on === undefined)
      draft.problem(origin, `${fact} ${day === "future" ? "in the future" : "without a date"}`, "performed, up to today");
    else draft.observe({ fact, value: true, on, origin });
    read ||= on !== undefined;
  }
  if (read) tally.count(TYPE, "read");
  else tally.refuse(TYPE, "no usable date");
}
