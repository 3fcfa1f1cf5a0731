// On a terminal: lines that fit, colour only where it is wanted, and quiet ends when the reader has gone.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { stripVTControlCharacters } from "node:util";
import { assess } from "../../src/assess/assess.ts";
import type { Assessment } from "../../src/assess/assessment.ts";
import { explanation } from "../../src/cli/report/explain.ts";
import { pageFor, printable, wrap } from "../../src/cli/report/layout.ts";
import { terminalReport } from "../../src/cli/report/terminal.ts";
import { isFactId } from "../../src/knowledge/facts.ts";
import { people } from "../../src/knowledge/people.ts";
import { readPerson } from "../../src/record/read.ts";
import { ekbom, escape } from "./run.ts";

const assessments = people.map(({ id, input }): readonly [string, Assessment] => {
  const record = readPerson(input, undefined);
  assert.ok("observations" in record);
  return [id, assess(record)];
});
const plain = (width: number) => ({ width, colour: false });
const widest = (text: string) => Math.max(...text.split("\n").map((line) => line.length));

/** Every line of an assessment that can be explained. */
function idsOf({ alarms, reasons, plan, tests, followUp, referrals, readings, disagreements }: Assessment): readonly string[] {
  return [
    "diagnosis",
    ...[alarms, reasons, plan, tests, followUp, referrals, readings, disagreements].flatMap((all) => all.map(({ id }) => id)),
  ];
}

for (const width of [40, 80, 100])
  test(`terminal: no line of a report or an explanation is longer than ${width} columns, for any invented person`, () => {
    for (const [id, assessment] of assessments) {
      assert.ok(widest(terminalReport(assessment, plain(width))) <= width, id);
      for (const line of idsOf(assessment)) assert.ok(widest(explanation(assessment, line, plain(width))) <= width, `${id}: ${line}`);
    }
  });

test("terminal: a report says the same in every width", () => {
  const words = (text: string) => text.replaceAll(/[─\s]+/g, "");
  for (const [id, assessment] of assessments)
    assert.equal(words(terminalReport(assessment, plain(40))), words(terminalReport(assessment, plain(100))), id);
});

test("terminal: every line that has grounds is explained with its facts and who says so", () => {
  for (const [id, assessment] of assessments)
    for (const line of idsOf(assessment)) {
      const text = explanation(assessment, line, plain(80));
      assert.ok(text.split("\n").length > 2, `${id}: ${line}`);
      if (line !== "diagnosis") assert.match(text, /\nWho says so\n {2}Rows /, `${id}: ${line}`);
    }
});

const kinds: readonly [kind: string, of: (assessment: Assessment) => readonly { readonly id: string }[]][] = [
  ["alarm", ({ alarms }) => alarms],
  ["reason", ({ reasons }) => reasons],
  ["plan line", ({ plan }) => plan],
  ["test", ({ tests }) => tests],
  ["follow-up", ({ followUp }) => followUp],
  ["referral", ({ referrals }) => referrals],
  ["reading", ({ readings }) => readings],
  ["disagreement", ({ disagreements }) => disagreements],
];
for (const [kind, of] of kinds)
  test(`terminal: an invented person shows how a ${kind} is explained`, () =>
    assert.ok(assessments.some(([, assessment]) => of(assessment).length > 0)));

const wrapped: readonly [says: string, text: string, width: number, lead: string, lines: readonly string[]][] = [
  ["words that fit", "one two three", 9, "", ["one two", "three"]],
  ["exactly as long as the line", "one two", 7, "", ["one two"]],
  ["a lead, and what follows set in", "one two three", 10, "- ", ["- one two", "  three"]],
  ["a lead that leaves no room beside it", "one two", 12, "in 8 weeks: ".slice(0, 8), ["in 8 weeone", "    two"]],
  ["a word longer than a line breaks after a hyphen", "a ankle-brachial-index-highest", 20, "", ["a", "ankle-brachial-", "index-highest"]],
  ["a word without a hyphen breaks anywhere", "abcdefghijkl", 5, "", ["abcde", "fghij", "kl"]],
  ["nothing", "", 5, "", []],
];
for (const [says, text, width, lead, lines] of wrapped)
  test(`terminal: wrapping: ${says}`, () => assert.deepEqual(wrap(text, plain(width), lead), lines));

test("terminal: signs that command a terminal are shown as unreadable, all others stay", () => {
  assert.equal(printable("≤ 75 µg/L – é 痛\u001b[31m\n\u009b\u202e"), "≤ 75 µg/L – é 痛\uFFFD[31m\uFFFD\uFFFD\uFFFD");
});

const pages: readonly [
  says: string,
  stream: { columns?: number; isTTY?: boolean },
  environment: Record<string, string>,
  width: number,
  colour: boolean,
][] = [
  ["a pipe", {}, {}, 80, false],
  ["a pipe that is told its width", {}, { COLUMNS: "60" }, 60, false],
  ["a width that is no number", {}, { COLUMNS: "wide" }, 80, false],
  ["a terminal", { columns: 90, isTTY: true }, { COLUMNS: "60" }, 90, true],
  ["a narrow terminal", { columns: 20, isTTY: true }, {}, 40, true],
  ["a wide terminal", { columns: 300, isTTY: true }, {}, 100, true],
  ["a terminal without colour", { columns: 80, isTTY: true }, { NO_COLOR: "1" }, 80, false],
  ["NO_COLOR without a value says nothing", { columns: 80, isTTY: true }, { NO_COLOR: "" }, 80, true],
  ["a simple terminal", { columns: 80, isTTY: true }, { TERM: "dumb" }, 80, false],
];
for (const [says, stream, environment, width, colour] of pages)
  test(`terminal: ${says}: ${width} columns, ${colour ? "colour" : "no colour"}`, () =>
    assert.deepEqual(pageFor(stream, environment), { width, colour }));

test("terminal: a pipe gets no escape codes, and COLUMNS is kept to by every command", async () => {
  for (const args of [
    ["sample", "low-iron"],
    ["sample"],
    ["facts"],
    ["facts", "medicines"],
    ["rule", "iron-deficiency"],
    ["rule", "gabapentin"],
  ]) {
    const { out } = await ekbom(args, { env: { COLUMNS: "40" } });
    assert.ok(!out.includes(escape));
    const tooLong = out.split("\n").filter((line) => line.length > 40 && !isFactId(line)); // an id stays whole, ready to be copied
    assert.deepEqual(tooLong, [], args.join(" "));
  }
});

const scriptThere = spawnSync("script", ["--version"]).status === 0;
const onTerminal = (environment: Readonly<Record<string, string>>): string => {
  const { NO_COLOR: _, COLUMNS: __, ...ours } = process.env;
  const command = `stty cols 60; ${process.execPath} src/cli/main.ts sample low-iron`;
  const { stdout, status } = spawnSync("script", ["-qec", command, "/dev/null"], {
    env: { ...ours, TERM: "xterm-256color", ...environment },
  });
  assert.equal(status, 0);
  return stdout.toString().replaceAll("\r\n", "\n");
};
test("terminal: a real one gets colours and its own width", { skip: !scriptThere && "script(1) is not on this machine" }, () => {
  const coloured = onTerminal({});
  assert.ok(coloured.includes(`${escape}[32m■ Found`));
  assert.ok(coloured.includes(`${escape}[1m`));
  const bare = stripVTControlCharacters(coloured);
  assert.ok(widest(bare) > 50 && widest(bare) <= 60, `${widest(bare)}`);
  const quiet = onTerminal({ NO_COLOR: "1" });
  assert.ok(!quiet.includes(escape));
  assert.equal(quiet, bare);
});

const shell = (command: string) => {
  const { status, stdout, stderr } = spawnSync("bash", ["-c", command], { env: { ...process.env, NODE: process.execPath } });
  return { status, out: stdout.toString(), err: stderr.toString() };
};
test("terminal: a reader that leaves early ends the command quietly", { skip: process.platform === "win32" && "no bash" }, () => {
  const ended = shell('"$NODE" src/cli/main.ts facts | head -1; echo "${PIPESTATUS[0]}"');
  assert.deepEqual(ended, { status: 0, out: ended.out, err: "" });
  assert.match(ended.out, /^[\w-]+\n0\n$/);
  const both = shell('"$NODE" src/cli/main.ts facts 2>&1 | head -1; echo "${PIPESTATUS[0]}"');
  assert.match(both.out, /^[\w-]+\n0\n$/);
});

test("terminal: a full disk is said, not hidden", { skip: process.platform !== "linux" && "no /dev/full" }, () => {
  const { status, err } = shell('"$NODE" src/cli/main.ts facts > /dev/full');
  assert.equal(status, 70);
  assert.equal(err, "ekbom: the output cannot be written (ENOSPC)\n");
});

test("terminal: a grade that no primary source backs says once that it is to be checked", () => {
  for (const [id, assessment] of assessments) {
    const text = terminalReport(assessment, plain(100), "full").replaceAll(/\s+/g, " ");
    for (const { clinician, advice, evidence } of assessment.plan)
      if (advice !== "avoid" && advice !== "never") {
        const grade =
          /^ \[[^\]]*\]/.exec(text.slice(text.indexOf(clinician) + clinician.length))?.[0] ?? assert.fail(`${id}: ${clinician}`);
        assert.equal(grade.split("to be checked").length - 1, evidence === "primary" ? 0 : 1, `${id}: ${clinician}`);
      }
  }
});
