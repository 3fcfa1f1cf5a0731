// FamilyMemberHistory: what parents, sisters, brothers and children have had.
import type { FactId } from "../knowledge/facts.ts";
import type { Plain } from "../record/read.ts";
import { countUnmapped, eachCoding, isSure, rowsFor } from "./coded.ts";
import { systems } from "./codes/systems.ts";
import { findCondition } from "./condition.ts";
import { dayUpTo } from "./dates.ts";
import type { Draft } from "./draft.ts";
import { objectsIn } from "./json.ts";
import { originOf } from "./origin.ts";
import { familyStatus, wordIn } from "./statuses.ts";

const TYPE = "FamilyMemberHistory";

/** What a diagnosis of a first-degree relative says about the person. */
const inherited: Readonly<Partial<Record<FactId, FactId>>> = {
  "rls-diagnosed-by-clinician": "first-degree-relative-with-rls",
  "iron-overload": "family-iron-overload",
};

/** First-degree relatives by blood; half, step, adopted and in-law relatives are not among them. */
const firstDegree: Readonly<Record<string, ReadonlySet<string>>> = {
  "http://terminology.hl7.org/CodeSystem/v3-RoleCode": new Set(
    "PRN FTH MTH NPRN NFTH NMTH SIB BRO SIS NSIB NBRO NSIS TWIN TWINBRO TWINSIS FTWIN FTWINBRO FTWINSIS ITWIN ITWINBRO ITWINSIS CHILD SONC DAUC NCHILD SON DAU".split(
      " ",
    ),
  ),
  [systems.snomed]: new Set(["72705000", "66839005", "27733009", "70924004", "65616008", "66089001"]),
};

export function readFamily(resource: Plain, draft: Draft): void {
  const { tally, input } = draft;
  const status = resource["status"];
  if (wordIn(familyStatus, status) !== "use")
    return tally.refuse(TYPE, `with status ${wordIn(familyStatus, status) ? String(status) : "unknown"}`);
  if (!isFirstDegree(resource["relationship"])) return tally.refuse(TYPE, "no first-degree relative, or nobody knows which");
  const origin = originOf(resource);
  const day = dayUpTo(input.today, resource["date"]);
  let read = false;
  for (const [index, condition] of objectsIn(resource, "condition").entries()) {
    const rows = rowsFor(condition["code"], findCondition)?.filter(isSure) ?? [];
    for (const fact of new Set(rows.flatMap((row) => row.facts).map((one) => inherited[one]))) {
      if (fact === undefined) continue;
      draft.observe({ fact, value: true, on: typeof day === "number" ? day : draft.keptUntil, origin: `${origin}.condition[${index}]` });
      read = true;
    }
  }
  if (read) tally.count(TYPE, "read");
  else countUnmapped(tally, TYPE, objectsIn(resource, "condition")[0]?.["code"]);
}

function isFirstDegree(relationship: unknown): boolean {
  let first = false;
  eachCoding(relationship, (system, code) => {
    if (Object.hasOwn(firstDegree, system)) first ||= firstDegree[system]?.has(code) === true;
  });
  return first;
}
