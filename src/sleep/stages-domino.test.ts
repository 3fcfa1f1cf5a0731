import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { NightEvents } from "./night.ts";
import { readScoring } from "./stages.ts";
import { joinScorings } from "./stages-join.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
function scored(input: Uint8Array | string, recordingStart: number): NightEvents {
  const read = readScoring(typeof input === "string" ? bytes(input) : input, { recordingStart });
  assert.ok(read.ok, JSON.stringify(read));
  return read.value;
}
const says = ({ problems }: NightEvents) => problems.map(({ where, what }) => `${where}: ${what}`);

const profile = (start: string, lines: readonly string[]) =>
  `Signal ID: SchlafProfil\\profil\r\nStart Time: ${start}\r\nUnit: \r\nSignal Type: Discret\r\nEvents list: N4,N3,N2,N1,REM,Wake,Movement\r\nRate: 30 s\r\n\r\n${lines.join("\r\n")}\r\n`;

test("Domino text: a profile over midnight, English and German words, on the recording's clock", () => {
  const lines = ["23:59:00,000; Wake", "23:59:30,000; N1", "00:00:00,000; Stadium 4", "00:00:30,000; Rem", "00:01:00,000; Bewegung"];
  const night = scored(profile("22.11.2026 23:59:00", lines), 23 * 3600 + 58 * 60);
  assert.deepEqual(night.stages, { startSeconds: 60, epochSeconds: 30, stages: ["wake", "n1", "n3", "rem", "unknown"] });
  assert.deepEqual(says(night), []);
});

for (const [start, expected] of [
  ["23.09.2020 01:00:00", 3600],
  ["17/11/2010 23:57:00", 86_220],
  ["11/18/2021 8:39:30 PM", 74_370],
  ["11/18/2021 12:00:00 AM", 0],
] as const)
  test(`Domino text: start time "${start}"`, () => {
    const two = (n: number) => String(Math.floor(n)).padStart(2, "0");
    const clock = `${two(expected / 3600)}:${two((expected / 60) % 60)}:${two(expected % 60)},500; N2`;
    assert.equal(scored(profile(start, [clock]), expected).stages?.startSeconds, 0.5);
  });

test("Domino text: events, in the encoding of the day", () => {
  const text =
    "Signal ID: FlowD\\flow\nStart Time: 22.11.2026 23:00:00\nUnit: s\nSignal Type: Impuls\n\n23:59:58,500-00:00:12,250; 14;Hypopnoe\n00:10:00,000-00:10:20,000; 20;Obstruktive Apnoe\n00:20:00,000-00:20:20,000; 20;Schlu\u00dfapnoe\n";
  const utf16 = Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8])]);
  const latin1 = Uint8Array.from([...text].map((c) => c.charCodeAt(0)));
  for (const encoded of [bytes(text), bytes(`\ufeff${text}`), utf16, latin1]) {
    const night = scored(encoded, 23 * 3600);
    assert.deepEqual(
      night.respiratory?.map(({ onset, duration, kind }) => [onset, duration, kind]),
      [
        [3598.5, 13.75, "hypopnea"],
        [4200, 20, "obstructive-apnea"],
      ],
    );
    assert.deepEqual(says(night), ['"Schlu\u00dfapnoe": 1 marks of this name are left out']);
  }
});

test("Domino text: without the recording's clock, seconds count from the file's own start, and it says so", () => {
  const read = readScoring(bytes(profile("22.11.2026 23:59:00", ["23:59:00,000; Wake", "23:59:30,000; N1"])));
  assert.ok(read.ok);
  assert.equal(read.value.stages?.startSeconds, 0);
  assert.match(says(read.value).join(), /when the recording began is not known/);
});

const folder = [join(import.meta.dirname, "../../../shared/data/edf"), process.env["EKBOM_EDF_SAMPLES"] ?? ""].find(
  (path) => path !== "" && existsSync(path),
);
const skip = folder === undefined ? "the sample recordings are not on this machine" : false;
const sample = (file: string) => scored(readFileSync(join(folder ?? "", file)), 3600);
const count = (list: readonly string[] | undefined) =>
  Object.fromEntries(
    Map.groupBy(list ?? [], (word) => word)
      .entries()
      .map(([word, all]) => [word, all.length]),
  );

test("other software's scoring: a day of Sleep-EDF stages", { skip }, () => {
  const { stages, dialect } = sample("mne__SC4001EC-Hypnogram.edf");
  assert.equal(dialect, "EDF+ annotations, Rechtschaffen and Kales stages");
  assert.equal((stages?.stages.length ?? 0) * 30, 86_400);
  assert.deepEqual(count(stages?.stages), { wake: 1997, n1: 58, n2: 250, n3: 220, rem: 125, unknown: 230 });
});

test("other software's scoring: the Domino exports of one night", { skip }, () => {
  const all = ["Sleep_profile", "Classification_Arousals", "Flow_Events", "Generic"].map((kind) =>
    sample(`rbdtector__${kind}_-_test1_Unbekannt.txt`),
  );
  const joined = joinScorings(all);
  assert.ok(joined.ok);
  const { stages, arousals, respiratory, movements, problems } = joined.value;
  assert.deepEqual(count(stages?.stages), { n1: 10, n2: 45, rem: 63, wake: 3 });
  assert.equal(arousals?.length, 29);
  assert.equal(arousals.filter(({ name }) => name.startsWith("PLM ")).length, 12);
  assert.deepEqual(respiratory?.[0], { onset: 264.411, duration: 17.26, kind: "hypopnea", name: "Hypopnea" });
  assert.equal(respiratory.length, 13);
  assert.deepEqual(count(movements?.map(({ side }) => side)), { left: 212, right: 55 });
  assert.deepEqual(movements?.[0], { onset: 1081.037, duration: 0.154, side: "left" });
  assert.ok(problems.some(({ where, what }) => where === '"RightArmPhasic"' && what.startsWith("138 ")));
});
