// ekbom rule: any rule as a page: what it says, when it holds, who says so, and its cases.
import { criteria } from "../knowledge/criteria.ts";
import { casesOf } from "../knowledge/all-cases.ts";
import { medicine } from "../knowledge/medicine.ts";
import type { Treatment } from "../knowledge/shape.ts";
import { vocabulary } from "../knowledge/vocabulary.ts";
import { backed } from "../assess/context.ts";
import type { Expr } from "../logic/expr.ts";
import { outline } from "../logic/words.ts";
import { parsed } from "./arguments.ts";
import { exitCode, UsageError } from "./exit.ts";
import { who } from "./report/explain/parts.ts";
import { heading, type Page, pageFor, tone, wrap } from "./report/layout.ts";
import { positionText } from "./report/phrases.ts";
import { adviceWord, urgencyWord, whoWord } from "./report/words.ts";

export function ruleCommand(args: readonly string[]): number {
  const [id, more] = parsed(args, {}).positionals;
  if (id === undefined || more !== undefined) throw new UsageError("rule takes one id, such as iron-deficiency or suspected-dvt");
  const page = pageFor(process.stdout, process.env);
  const pages = pagesOf(id, page);
  if (pages.length === 0) throw new UsageError(`there is no rule "${id}"${near(id)}`);
  process.stdout.write(`${[...pages, ...casesText(id, page)].join("\n")}\n`);
  return exitCode.ok;
}

const titles: ReadonlyMap<string, string> = new Map(criteria.map(({ id, says }) => [id, `${says} [${id}]`]));

function pagesOf(id: string, page: Page): string[] {
  const { alarms, reasons, tests, treatments, mimics, readings, followUps, referrals, disagreements, conflicts, gates } = medicine;
  const statement = (head: string, when: Expr | undefined) =>
    when === undefined
      ? []
      : ["", ...wrap(head, page, "", "strong", 2), ...outline(when, vocabulary, titles).flatMap((line) => wrapIndented(line, page))];
  const text = ({ plain, clinician }: { readonly plain: string; readonly clinician: string }) => [
    ...wrap(clinician, page),
    "",
    ...wrap(`To the person: ${plain}`, page, "", "quiet"),
  ];
  const of = <T extends { readonly id: string }>(all: readonly T[]) => all.filter((one) => one.id === id);
  return [
    ...of(criteria).flatMap((one) => [
      ...heading(`Statement: ${one.says}`, page),
      ...statement("Holds when", one.when),
      ...who(backed(one), page),
    ]),
    ...of(mimics).flatMap((one) => [
      ...heading(`Mimic: ${one.title}`, page),
      ...text(one.says),
      ...statement("Its picture", one.pattern),
      ...statement("Speaks against it", one.against),
      ...who(backed(one), page),
    ]),
    ...of(alarms).flatMap((one) => [
      ...heading(`Alarm: ${one.title}`, page),
      ...text(one.says),
      "",
      ...text(one.do),
      ...one.levels.flatMap(({ urgency, when }) => statement(urgencyWord[urgency], when)),
      ...who(backed(one), page),
    ]),
    ...of(reasons).flatMap((one) => [
      ...heading(`Reason: ${one.title} (${one.domain})`, page),
      ...text(one.says),
      ...statement("Found when", one.present),
      ...statement("Likely when", one.suspected),
      ...statement("Speaks against it", one.against),
      "",
      ...wrap(`Settled by: ${one.settledBy.join(", ")}`, page),
      ...who(backed(one), page),
    ]),
    ...of(tests).flatMap((one) => [
      ...heading(`Test: ${one.title} (${one.burden} burden)`, page),
      ...text(one.says),
      "",
      ...text(one.how),
      ...statement("Proposed when", one.when),
      "",
      ...wrap(`Gives: ${one.gives.join(", ")}`, page),
      ...who(backed(one), page),
    ]),
    ...of(treatments).flatMap((one) => [
      ...heading(`Treatment: ${one.title} (${one.kind})`, page),
      ...text(one.says),
      ...treatmentText(one, statement),
      ...who(backed(one), page),
    ]),
    ...of(readings).flatMap((one) => [
      ...heading(`Reading: ${one.title}`, page),
      ...text(one.means),
      ...statement("When", one.when),
      ...who(backed(one), page),
    ]),
    ...of(followUps).flatMap((one) => [
      ...heading(`Follow-up: ${one.id}, due ${one.due}, ${whoWord[one.who]}`, page),
      ...text(one.says),
      ...statement("When", one.when),
      ...who(backed(one), page),
    ]),
    ...of(referrals).flatMap((one) => [
      ...heading(`Referral: ${whoWord[one.who]}`, page),
      ...text(one.says),
      ...statement("When", one.when),
      ...who(backed(one), page),
    ]),
    ...of(conflicts).flatMap((one) => [
      ...heading("Contradiction", page),
      ...wrap(one.says, page),
      ...statement("When", one.when),
      ...who(backed(one), page),
    ]),
    ...of(gates).flatMap((one) => [
      ...heading(`Gate: ${one.to} for ${one.groups.join(", ")}`, page),
      ...wrap(one.says, page),
      ...statement("Closes when", one.when),
      "",
      ...wrap(`Rows ${one.rows.join(", ")}`, page),
    ]),
    ...of(disagreements).flatMap((one) => [
      ...heading(one.question, page),
      ...one.positions.flatMap((position) => wrap(positionText(position), page, "  ")),
      ...wrap(one.shown, page),
      ...who(backed(one), page),
    ]),
  ];
}

function treatmentText(one: Treatment, statement: (head: string, when: Expr | undefined) => string[]): string[] {
  const held = (head: string, holds: Treatment["never"]) =>
    holds.flatMap(({ says, when, rows }) => statement(`${head}: ${says} (${rows.join(", ")})`, when));
  return [
    ...one.for.flatMap(({ advice, when, strength, certainty, rows }) =>
      statement(`${adviceWord[advice]} (${strength}, ${certainty}; ${rows.join(", ")})`, when),
    ),
    ...held("Never", one.never),
    ...held("Avoid", one.avoid),
    ...one.caps.flatMap(({ to, says, when }) => statement(`No better than ${to}: ${says}`, when)),
    ...held("Care", one.cautions),
    ...(one.dose?.bands.flatMap(({ when, timing, rows }) => statement(`Dose band (${rows.join(", ")}): ${timing}`, when)) ?? []),
  ];
}

const wrapIndented = (line: string, page: Page): string[] =>
  wrap(line.trimStart(), page, `  ${line.slice(0, line.length - line.trimStart().length)}`);

function casesText(id: string, page: Page): string[] {
  const cases = casesOf(id);
  if (cases.length === 0) return [];
  return ["", tone("Cases", "strong", page), ...cases.flatMap(({ name, expect }) => wrap(`${name}: ${expect}`, page, "  "))];
}

/** Ids that share a word with what was typed. */
function near(id: string): string {
  const words = id.split("-").filter((word) => word.length > 3);
  const { alarms, reasons, tests, treatments, mimics } = medicine;
  const found = [...alarms, ...reasons, ...tests, ...treatments, ...mimics]
    .map((one) => one.id)
    .filter((other) => words.some((word) => other.includes(word)));
  return found.length === 0 ? "" : `. Near it: ${[...new Set(found)].slice(0, 8).join(", ")}`;
}
