// Conditions: a confirmed diagnosis says yes to its facts. No diagnosis ever says no, and neither does its absence.
import { factOf, facts, type FactId } from "../knowledge/facts.ts";
import type { Day } from "../record/day.ts";
import type { Plain } from "../record/read.ts";
import { countUnmapped, isSure, nameOf, rowsFor, statusCode } from "./coded.ts";
import { conditionCodes } from "./codes/condition-codes.ts";
import { finder } from "./codes/find.ts";
import { dayUpTo } from "./dates.ts";
import type { Draft } from "./draft.ts";
import { found, isFilled, objectIn, textIn } from "./json.ts";
import { originOf } from "./origin.ts";
import { clinicalStatus, verificationStatus, wordIn } from "./statuses.ts";

export const findCondition = finder(conditionCodes);
const TYPE = "Condition";
const FOR_LIFE = 36500;

/** What a diagnosis of the past still says, where the fact of today has a sister for it. */
const formerly: Readonly<Partial<Record<FactId, FactId>>> = {
  "substance-use-disorder": "substance-use-disorder-past",
  "impulse-control-problem": "impulse-control-problem-past",
};

/**
 * An entry that is still called active speaks of the last day on which the record was kept. Not of these: they pass by themselves
 * and are often left standing, so the entry speaks of its own day only. Pregnancy does so after the longest that one can last.
 */
const lastsAtMost: Readonly<Partial<Record<FactId, number>>> = {
  pregnant: facts.gestation.max * 7,
  breastfeeding: 0,
  "active-infection": 0,
  "leg-skin-injury-or-infection": 0,
  "suicidal-thoughts": 0,
};

export function readCondition(resource: Plain, draft: Draft): void {
  const { tally } = draft;
  const rows = rowsFor(resource["code"], findCondition);
  if (rows === undefined) return countUnmapped(tally, TYPE, resource["code"]);
  const origin = originOf(resource);
  if (!draft.isNews(TYPE, resource)) return tally.refuse(TYPE, "an older version");
  const verified = statusCode(resource, "verificationStatus");
  const verdict = verified === undefined ? "use" : wordIn(verificationStatus, verified);
  if (verdict === undefined)
    draft.problem(`${origin}.verificationStatus`, `found ${found(verified)}`, Object.keys(verificationStatus).join(", "));
  if (verdict === undefined || verdict === "refuse")
    return tally.refuse(TYPE, verdict === undefined ? "of unknown verification" : `${verified}`);
  const sure = rows.filter(isSure);
  if (verdict === "ask" || sure.length === 0) {
    for (const { facts: wide } of rows) for (const fact of wide) tally.prompt(fact, nameOf(resource["code"]) ?? "a code", origin);
    return tally.refuse(TYPE, verdict === "ask" ? "not confirmed" : "wider than a fact");
  }
  const when = whenItHolds(resource, origin, draft);
  if (when === undefined) return tally.refuse(TYPE, "of contradicting or unknown status");
  const told = new Set(sure.flatMap((row) => row.facts));
  const days = daysOf(resource, draft.input.today);
  let read = false;
  for (const fact of told) {
    const says = when === "past" ? (factOf(fact).freshDays >= FOR_LIFE ? fact : formerly[fact]) : fact;
    if (says === undefined) continue;
    const on = dayFor(says, when, days, draft);
    if (on === undefined) draft.problem(origin, `${says} without a date`, "recordedDate or onset, up to today");
    else draft.observe({ fact: says, value: true, on, origin });
    read ||= on !== undefined;
  }
  if (read) tally.count(TYPE, "read");
  else tally.refuse(TYPE, when === "past" ? "over, and only its presence counts" : "no usable date");
}

type When = "now" | "past" | "unsaid";

function whenItHolds(resource: Plain, origin: string, draft: Draft): When | undefined {
  const code = statusCode(resource, "clinicalStatus");
  const status = code === undefined ? undefined : wordIn(clinicalStatus, code);
  const ended = hasEnded(resource, draft.input.today);
  if (code === undefined) return ended ? "past" : "unsaid";
  if (status === undefined) draft.problem(`${origin}.clinicalStatus`, `found ${found(code)}`, Object.keys(clinicalStatus).join(", "));
  if (status !== "now" || !ended) return status;
  draft.problem(`${origin}.clinicalStatus`, `${code}, and an end in the past`, "either active or over");
  return undefined;
}

/** An end in the future is a plan. One given as age or in words lies in the past. */
function hasEnded(resource: Plain, today: Day): boolean {
  const end = resource["abatementDateTime"] ?? objectIn(resource, "abatementPeriod")?.["end"];
  if (end !== undefined) return typeof dayUpTo(today, end) === "number";
  return ["abatementAge", "abatementRange", "abatementString"].some((key) => isFilled(resource[key]));
}

/** The days on which the diagnosis was told: when it was recorded, and when it began. */
function daysOf(resource: Plain, today: Day): readonly Day[] {
  const period = objectIn(resource, "onsetPeriod");
  const dates = [resource["recordedDate"], resource["onsetDateTime"], period && textIn(period, "start")];
  return dates.map((date) => dayUpTo(today, date)).filter((day) => typeof day === "number");
}

function dayFor(fact: FactId, when: When, days: readonly Day[], draft: Draft): Day | undefined {
  const own = days.length === 0 ? undefined : Math.max(...days);
  if (factOf(fact).freshDays >= FOR_LIFE) return own ?? draft.keptUntil;
  if (when !== "now") return own;
  const longest = lastsAtMost[fact];
  if (longest === undefined) return own === undefined ? draft.keptUntil : Math.max(own, draft.keptUntil);
  if (own === undefined || longest === 0) return own;
  return draft.keptUntil - Math.min(...days) <= longest ? Math.max(own, draft.keptUntil) : own;
}
