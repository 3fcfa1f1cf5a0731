// The short report: a summary that stays one, what is left out counted at the end, and everything there in the full one.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Assessment } from "../../src/assess/assessment.ts";
import { explanation } from "../../src/cli/report/explain.ts";
import { htmlPage } from "../../src/cli/report/html.ts";
import { whenText } from "../../src/cli/report/phrases.ts";
import { summaryRows } from "../../src/cli/report/summary.ts";
import { terminalReport } from "../../src/cli/report/terminal.ts";
import { summaryLines } from "../../src/cli/report/terminal/summary.ts";
import { people } from "../../src/knowledge/people.ts";
import { assessed } from "../laws/law.ts";
import { everybody } from "../laws/people.ts";
import { ekbom } from "./run.ts";

const page = { width: 80, colour: false };
const invented = people.map(({ id, input }): readonly [string, Assessment] => [id, assessed(input)]);
const all = [...invented, ...[...everybody(300, 7)].map(({ input }, i): readonly [string, Assessment] => [`person ${i}`, assessed(input)])];
const of = (id: string): Assessment => invented.find(([one]) => one === id)?.[1] ?? assert.fail(id);
const inOneLine = (text: string): string => text.replaceAll(/\s+/g, " ");
const linesOf = (text: string): number => text.split("\n").length;

test("summary: at most 20 lines for anybody", () => {
  for (const [id, assessment] of all) {
    const { length } = summaryLines(assessment, page);
    assert.ok(length >= 3 && length <= 20, `${id}: ${length}`);
  }
});

test("report: the short one is about 100 lines, and never longer than the full one", () => {
  const lengths = invented.map(([, assessment]) => linesOf(terminalReport(assessment, page))).toSorted((a, b) => a - b);
  assert.ok((lengths[Math.floor(lengths.length / 2)] ?? 0) <= 130 && (lengths.at(-1) ?? 0) <= 180, lengths.join(" "));
  for (const [id, assessment] of all) {
    const [brief, full] = [terminalReport(assessment, page), terminalReport(assessment, page, "full")].map(linesOf);
    assert.ok(brief !== undefined && full !== undefined && brief <= full + 1, `${id}: ${brief} of ${full}`);
  }
});

test("report: a choice, a missing dose and what waits are said as what they are", () => {
  const iron = inOneLine(terminalReport(of("low-iron"), page));
  assert.equal(iron.match(/One of these/g)?.length, 2);
  assert.match(
    iron,
    /One of these 4 \(iron by any route\): ● Offer Iron by vein \(ferric carboxymaltose\) \[[^\]]*; no dose: body weight is not known\]/,
  );
  assert.match(htmlPage(of("low-iron")), /no dose: body weight is not known/);
  const clot = inOneLine(terminalReport(of("clot"), page));
  assert.match(clot, /⊘ Not now Stimulation of the leg nerve;[^⊘×●]* Moderate exercise; Massage;/);
  assert.match(clot, /⊘ Never Pregabalin;/);
  assert.match(htmlPage(of("clot")), /Massage <span class="fine">Not now</);
});

test("report: both begin with the summary, alarms first", () => {
  for (const [id, assessment] of all) {
    const head = summaryLines(assessment, page).join("\n");
    for (const detail of ["brief", "full"] as const) assert.ok(terminalReport(assessment, page, detail).startsWith(`${head}\n`), id);
    const [first] = summaryRows(assessment);
    if (assessment.summary.first.length > 0) assert.equal(first?.label, "First this", id);
  }
});

test("report: the short one says at its end what it leaves out, and the full one leaves nothing to say", () => {
  for (const [id, assessment] of all) {
    const [brief, full] = [terminalReport(assessment, page), terminalReport(assessment, page, "full")].map(inOneLine);
    const left = /Not shown: (.*)\. --full shows them\.$/.exec(brief ?? "")?.[1] ?? assert.fail(`${id} does not say what it leaves out`);
    for (const part of left.split("; ")) assert.match(part, /^[1-9]\d* \w/, `${id}: ${part}`);
    assert.ok(!full?.includes("Not shown:"), id);
    const { readings, disagreements, reasons } = assessment;
    const counted = (count: number, words: RegExp) => assert.equal(words.test(left), count > 0, `${id}: ${words} of ${count} in ${left}`);
    counted(readings.length, new RegExp(`\\b${readings.length} readings? of`));
    counted(disagreements.length, new RegExp(`\\b${disagreements.length} points? where`));
    const absent = reasons.filter(({ status }) => status === "absent").length;
    counted(absent, new RegExp(`\\b${absent} reasons? ruled out`));
  }
});

test("report: the short one still names every alarm, red flag, reason that is not ruled out, plan line and test, and all that guards", () => {
  for (const [id, assessment] of all) {
    const brief = inOneLine(terminalReport(assessment, page));
    const { alarms, notAsked, reasons, plan, noGuideline, tests, stale } = assessment;
    const open = plan.filter(({ advice }) => advice !== "avoid" && advice !== "never");
    const expected = [
      ...[...alarms, ...notAsked, ...plan, ...noGuideline, ...tests].map(({ title }) => title),
      ...alarms.filter(({ status }) => status === "present").map(({ doClinician }) => doClinician),
      ...reasons.filter(({ status }) => status !== "absent").map(({ title }) => title),
      ...open
        .filter(({ kind }) => kind !== "habit")
        .flatMap(({ conditions, cautions }) => [...conditions, ...cautions.map(({ says }) => says)]),
      ...open.filter(({ taking, kind }) => taking && kind !== "habit").flatMap(({ stopping }) => stopping ?? []),
      ...noGuideline.map(({ silence }) => silence),
      ...stale.map(({ says, on }) => `${says} (${on})`),
    ];
    for (const words of expected) assert.ok(brief.includes(inOneLine(words)), `${id}: ${words}`);
  }
});

test("report: with a clot suspected no test is proposed before it", () => {
  const assessment = of("clot");
  assert.deepEqual(assessment.summary.first, ["suspected-dvt"]);
  assert.deepEqual(assessment.summary.tests, []);
  assert.ok(assessment.tests.every(({ after }) => after.length === 1));
  const brief = inOneLine(terminalReport(assessment, page));
  assert.match(brief, /^First this Possible blood clot in a deep leg vein \(same day\)/);
  assert.match(brief, /Tests first None before the alarm is dealt with/);
  assert.match(brief, /First this: Possible blood clot in a deep leg vein\. These wait until then: Questions/);
  assert.match(inOneLine(htmlPage(assessment)), /First this: <b>Possible blood clot in a deep leg vein<\/b>\. These tests wait until then/);
});

test("report: on the page the summary stands before everything else, with the same words as in the terminal", () => {
  for (const [id, assessment] of invented) {
    const html = htmlPage(assessment).replaceAll("&#39;", "'").replaceAll("&quot;", '"');
    const start = html.indexOf('class="sum"');
    assert.ok(start > 0 && start < html.indexOf("<h1>"), id);
    for (const { label, text } of summaryRows(assessment)) assert.ok(html.includes(`<dt>${label}</dt><dd>${text}</dd>`), `${id}: ${label}`);
  }
});

test("explain: the diagnosis shows the five features, the systems, every mimic with its verdict and why, and what nobody asked", () => {
  for (const [id, assessment] of invented) {
    const text = inOneLine(explanation(assessment, "diagnosis", page));
    const { criteria, mimics } = assessment.diagnosis;
    assert.equal(criteria.length, 5);
    for (const { verdict, says } of criteria) assert.ok(text.includes(`${verdict} ${says}`), `${id}: ${says}`);
    for (const system of ["IRLSSG 2014", "ICSD-3-TR", "DSM-5-TR"]) assert.match(text, new RegExp(`(?:yes|no|unknown) ${system}`), id);
    for (const mimic of mimics) assert.ok(text.includes(`${mimic.verdict} ${mimic.title} (${mimic.id};`), `${id}: ${mimic.id}`);
    for (const { title } of assessment.notAsked) assert.ok(text.includes(title), `${id}: ${title}`);
    assert.match(text, /Who says so Rows /, id);
  }
  assert.match(inOneLine(explanation(of("venous-mimic"), "diagnosis", page)), /yes Venous stasis .*?\) (?:Settles|Heaviness)/);
});

test("explain: the alarms are explained together, with what to ask for those that nobody asked about", () => {
  for (const [id, assessment] of invented) {
    const text = inOneLine(explanation(assessment, "alarms", page));
    for (const { title, doClinician } of assessment.alarms)
      assert.ok(text.includes(title) && text.includes(inOneLine(doClinician)), `${id}: ${title}`);
    for (const one of assessment.notAsked) assert.ok(text.includes(`${one.title} (${one.id}) ask: `), `${id}: ${one.id}`);
  }
});

test("explain: a red flag that nobody asked about is a line that can be explained", () =>
  assert.match(explanation(of("low-iron"), "suspected-dvt", page), /not asked yet[\s\S]*To ask/));

const when: readonly [due: string, latest: string | undefined, says: string][] = [
  ["P8W", undefined, "in 8 weeks"],
  ["P2W", "P4W", "in 2 to 4 weeks"],
  ["P3M", "P6M", "in 3 to 6 months"],
  ["P0D", undefined, "now"],
  ["P0D", "P0D", "now"],
  ["P0D", "P19D", "within 19 days"],
];
for (const [due, latest, says] of when)
  test(`report: ${due} to ${latest ?? "nothing"} is said as "${says}"`, () => assert.equal(whenText(due, latest), says));

test("--full is the long report, of a file and of an invented person, and goes with nothing else", async () => {
  const [brief, full] = [await ekbom(["sample", "low-iron"]), await ekbom(["sample", "low-iron", "--full"])];
  assert.ok(full.out.length > 1.5 * brief.out.length);
  assert.match(full.out, /Reading the results/);
  for (const other of [["--json"], ["--explain", "diagnosis"], ["--html", "never-written.html"]]) {
    const { code, err } = await ekbom(["assess", "-", "--full", ...other]);
    assert.equal(code, 64);
    assert.match(err, /--full is the long form of the terminal report/);
  }
});
