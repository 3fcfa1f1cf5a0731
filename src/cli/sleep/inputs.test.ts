// What is laid beside a recording can be of another night, broken, empty or hostile: each is said, by real processes.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { writeAnnotations } from "../../sleep/annotations-write.ts";
import type { CalendarDate } from "../../sleep/edf-start.ts";
import { edfBytes } from "../../sleep/edf-write.ts";
import { makeNight } from "../../sleep/make-night.ts";

const main = join(import.meta.dirname, "../main.ts");
const folder = mkdtempSync(join(tmpdir(), "ekbom-inputs-"));
after(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function sleep(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, "sleep", ...args], { encoding: "utf8", maxBuffer: 2 ** 28 });
  return { status, stdout, stderr };
}

const made = makeNight({ seed: 3, hours: 0.2, rate: 100, noise: "low" });
const night = file("night.edf", edfBytes(made.recording({ marks: false })));
const marks = (date: CalendarDate) =>
  writeAnnotations({ date, secondsOfDay: 22.5 * 3600 }, [{ onset: 60, duration: 2, text: "Limb movement", channel: "EMG LAT" }]);
const same = file("same.edf", marks({ year: 2026, month: 1, day: 1 }));
const other = file("other.edf", marks({ year: 2026, month: 2, day: 3 }));

for (const option of ["--events", "--stages"])
  test(`a scoring of another night is refused by ${option}, with both dates`, () => {
    const { status, stdout, stderr } = sleep(night, option, other);
    assert.deepEqual([status, stdout], [65, ""]);
    assert.match(stderr, /other\.edf: start date: the scoring is of 2026-02-03, the recording of 2026-01-01; nothing of it is taken/);
    assert.equal(sleep(night, option, same, ...(option === "--stages" ? ["--marked"] : [])).status, 0);
  });

test("two scorings of different days are not compared", () => {
  const { status, stdout, stderr } = sleep("agree", same, other);
  assert.deepEqual([status, stdout], [65, ""]);
  assert.match(stderr, /same\.edf is of 2026-01-01, .*other\.edf of 2026-02-03; nothing is compared/);
});

test("signs of a file that command a terminal never reach it", () => {
  const hostile = "\u001b]0;owned\u0007\u009b31m";
  const csv = file("hostile.csv", `side,onset,duration\nleft,1,2\n${hostile},1,2\n`);
  const unknown = file("hostile.txt", `${hostile} is no scoring`);
  for (const run of [sleep(night, "--events", csv), sleep(night, "--events", unknown), sleep("agree", csv, same)]) {
    assert.match(run.stdout + run.stderr, /\uFFFD/);
    // oxlint-disable-next-line no-control-regex -- that none is there is the point
    assert.doesNotMatch(run.stdout + run.stderr, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  }
});

test("the headline names the usual reading beside its range, and one number stands alone", () => {
  const open = file("open.edf", edfBytes(makeNight({ seed: 1, hours: 1, rate: 100, noise: "medium" }).recording({ marks: false })));
  assert.match(sleep(open).stdout.replaceAll(/\s+/g, " "), /asleep: [\d.]+–[\d.]+ \(usual reading [\d.]+\) by WASM 2016/);
  assert.match(sleep(night).stdout.replaceAll(/\s+/g, " "), /asleep: [\d.]+ by WASM 2016/);
});

const broken: readonly (readonly [says: string, option: string, content: string, said: RegExp, report: boolean])[] = [
  ["a line that cannot be read", "--events", "side,onset,duration\nleft,10,2\nleft,x,2\n", /line 3: "left,x,2" is not readable/, true],
  ["a stage that cannot be read", "--stages", "onset,duration,stage\n0,30,n2\n30,30,n9\n", /line 3: "30,30,n9" is not readable/, true],
  ["an onset after the end", "--events", "side,onset,duration\nleft,10,2\nleft,9999,2\n", /movements: 1 of 2 begin outside/, true],
  ["a header alone", "--events", "side,onset,duration\n", /it is empty: no movement can be read/, false],
  ["no line that can be read", "--events", "side,onset,duration\nx,y,z\n", /it is empty[\s\S]*line 2: "x,y,z"/, false],
];
for (const [says, option, content, said, report] of broken)
  test(`${option} with ${says}: 65, ${report ? "after the report" : "without one"}`, () => {
    const { status, stdout, stderr } = sleep(night, option, file("broken.csv", content));
    assert.deepEqual([status, stdout !== ""], [65, report], stderr);
    assert.match(stderr, said);
  });
