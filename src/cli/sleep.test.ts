// ekbom sleep as a person runs it: real processes on a made night of half an hour, whose truth is known.
import assert from "node:assert/strict";
import { execFile, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync, copyFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { edfBytes } from "../sleep/edf-write.ts";
import { writeAnnotations } from "../sleep/annotations-write.ts";
import type { NightReport } from "./sleep/report.ts";
import type { Compared } from "./sleep/agree.ts";

const main = join(import.meta.dirname, "main.ts");
const folder = mkdtempSync(join(tmpdir(), "ekbom-sleep-"));
const at = (name: string) => join(folder, name);
after(() => rmSync(folder, { recursive: true }));

function ekbom(...args: readonly string[]) {
  const env = { ...process.env, NO_COLOR: undefined, EKBOM_DEBUG: undefined };
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], { encoding: "utf8", env, maxBuffer: 2 ** 28 });
  return { status, stdout, stderr };
}

/** The same without waiting, for many at once. */
const ekbomSoon = (...args: readonly string[]) =>
  new Promise<{ readonly status: unknown; readonly stdout: string; readonly stderr: string }>((done) => {
    execFile(process.execPath, [main, ...args], (error, stdout, stderr) => done({ status: error?.code ?? 0, stdout, stderr }));
  });

function nightOf(...args: readonly string[]): NightReport {
  const { status, stdout, stderr } = ekbom("sleep", ...args, "--json");
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout) as NightReport; // what the command itself just wrote
}

const plms = (night: NightReport, rules: "wasm-2016" | "aasm") => night.rules[rules]?.indices["plms"];

before(() => {
  const { status, stdout, stderr } = ekbom("sleep", "make", at("night.edf"), "--hours", "0.5", "--seed", "3", "--rate", "128", "--marks");
  assert.deepEqual([status, stderr], [0, ""]);
  assert.match(stdout, /night\.edf\n.*night\.events\.csv\n.*night\.stages\.csv/);
});

test("made, scored, and compared with its truth: the same movements, the same index", () => {
  const scored = ekbom("sleep", at("night.edf"), "--annotations", at("found.edf"));
  assert.deepEqual([scored.status, scored.stdout], [0, ""]);
  const agreed = ekbom("sleep", "agree", at("night.events.csv"), at("found.edf"), "--stages", at("night.stages.csv"), "--json");
  assert.equal(agreed.status, 0, agreed.stderr);
  const compared = JSON.parse(agreed.stdout) as Compared; // what the command itself just wrote
  assert.ok(compared.matched > 40, `${compared.matched} movements`);
  assert.ok((compared.f1 ?? 0) >= 0.9, `F1 ${compared.f1}`);
  assert.ok((compared.kappa ?? 0) >= 0.9, `kappa ${compared.kappa}`);
  assert.equal(compared.stagedBy, "night.stages.csv");
  const index = compared.indices.find(({ rules, id }) => rules === "wasm-2016" && id === "plms");
  assert.ok(index !== undefined && Math.abs(index.difference ?? Number.NaN) <= 0.05 * (index.a ?? 0), JSON.stringify(index));
});

test("the JSON holds the recording, the legs and why, both rule sets as ranges, every decision, and says research", () => {
  const night = nightOf(at("night.edf"));
  assert.deepEqual(Object.keys(night.rules), ["wasm-2016", "aasm"]);
  assert.deepEqual(
    [night.use, night.source, night.recording.file, night.recording.recordedHours],
    ["research", "detected", "night.edf", 0.5],
  );
  assert.deepEqual(
    night.legs.map(({ side, label }) => [side, label]),
    [
      ["left", "EMG LAT"],
      ["right", "EMG RAT"],
    ],
  );
  for (const rules of ["wasm-2016", "aasm"] as const) {
    const { value, low, high } = plms(night, rules) ?? {};
    assert.ok(typeof value === "number" && typeof low === "number" && typeof high === "number", rules);
    assert.ok(low <= value && value <= high, `${low} ${value} ${high}`);
  }
  assert.ok(night.rules["wasm-2016"]?.movements.every(({ because }) => because.length > 0));
  assert.equal(night.events.stages?.stages.length, 60);
  assert.ok(night.problems.some(({ where, expected }) => where === "movements" && expected.startsWith("--marked")));
});

test("one rule set where one is asked for", () => {
  assert.deepEqual(Object.keys(nightOf(at("night.edf"), "--rules", "aasm").rules), ["aasm"]);
});

test("marked movements give the same numbers from the annotations, from a CSV, and from the EDF+ file that Ekbom writes", () => {
  const marked = nightOf(at("night.edf"), "--marked");
  const fromCsv = nightOf(at("night.edf"), "--events", at("night.events.csv"), "--stages", at("night.stages.csv"));
  assert.deepEqual([marked.source, marked.detected, marked.channels], ["marked", [], []]);
  assert.deepEqual(fromCsv.rules, marked.rules);
  assert.match(fromCsv.problems.map(({ what }) => what).join("\n"), /those of the file beside it are taken/);
  assert.equal(ekbom("sleep", at("night.edf"), "--marked", "--annotations", at("again.edf")).status, 0);
  assert.deepEqual(nightOf(at("night.edf"), "--events", at("again.edf")).rules, marked.rules);
});

test("the terminal report fits in 80 columns, without colour or progress where nobody watches, and says what it is for", () => {
  const { status, stdout, stderr } = ekbom("sleep", at("night.edf"));
  assert.deepEqual([status, stderr], [0, ""]);
  for (const line of stdout.split("\n")) assert.ok(line.length <= 80, line);
  assert.ok(!stdout.includes("\u001b"));
  for (const said of [
    /WASM 2016 +AASM/,
    /known name of the\s+left leg/,
    /Asleep 0\.\d\d h/,
    /hour by hour/,
    /onset to onset/,
    /Research use: confirm/,
  ])
    assert.match(stdout, said);
  assert.doesNotMatch(stdout, /undefined|NaN|null/);
});

test("agreement as text: indices are named in words, on a wide terminal and on a narrow one", () => {
  const { stdout } = ekbom("sleep", "agree", at("night.events.csv"), at("night.events.csv"), "--stages", at("night.stages.csv"));
  assert.match(stdout, /WASM 2016 +A +B +B minus A\nPeriodic movements asleep, per hour +\d+\.\d\d +\d+\.\d\d +0\.00\n/);
  assert.doesNotMatch(stdout, /^plms|wasm-2016/m);
  const narrow = spawnSync(
    process.execPath,
    [main, "sleep", "agree", at("night.events.csv"), at("night.events.csv"), "--stages", at("night.stages.csv")],
    {
      encoding: "utf8",
      env: { ...process.env, COLUMNS: "44", NO_COLOR: "1" },
    },
  );
  assert.match(narrow.stdout, /Periodic movements asleep, per hour\n\s+\d+\.\d\d\s+\d+\.\d\d\s+0\.00/);
  assert.deepEqual(
    narrow.stdout.split("\n").filter((line) => line.length > 44),
    [],
  );
});

test("agreement as text: the disagreement stands there with its time and its leg", () => {
  const [header, first, ...rest] = readFileSync(at("night.events.csv"), "utf8").trim().split("\n");
  const [side = "", onset = ""] = first?.split(",") ?? [];
  writeFileSync(at("without-one.csv"), [header, ...rest].join("\n"));
  const { status, stdout } = ekbom("sleep", "agree", at("night.events.csv"), at("without-one.csv"));
  assert.equal(status, 0);
  assert.match(stdout, new RegExp(`Disagreements \\(1\\)\\n─+\\n.* ${Number(onset).toFixed(2)} s .*${side} +only in A`));
  assert.match(stdout, /Nobody staged this night/);
});

test("the page is whole in itself: it loads nothing, runs nothing, and holds the picture and every index", () => {
  const { status, stdout } = ekbom("sleep", at("night.edf"), "--html", at("night.html"));
  assert.deepEqual([status, stdout], [0, ""]);
  const page = readFileSync(at("night.html"), "utf8");
  assert.doesNotMatch(page, /<script|<link|src=|https?:|url\((?!#)|undefined|NaN/);
  assert.match(page, /<svg class="night"[^>]*role="img" aria-label="The night at a glance/);
  assert.match(page, /Research use: confirm before it enters a record\./);
  for (const { says } of Object.values(nightOf(at("night.edf")).rules["wasm-2016"]?.indices ?? {}))
    assert.ok(page.includes(says.replace(/, (?:per hour|seconds)$/, "")), says);
});

const legs = (...labels: readonly string[]) =>
  edfBytes({
    bits: 16,
    start: {},
    recordSeconds: 1,
    signals: labels.map((label) => ({ label, dimension: "uV", physicalMinimum: -500, physicalMaximum: 500, samplesPerRecord: 100 })),
    recordTimes: Array.from({ length: 300 }, (_, i) => i),
    annotations: [],
    samples: (signal, record) => Float32Array.from({ length: 100 }, (_, i) => 2 * Math.sin((record * 100 + i) * (signal + 1.3) * 1.7)),
  });

test("a numbered leg channel is used only after a person has said which leg it is", () => {
  writeFileSync(at("numbered.edf"), legs("Leg 1", "Leg 2"));
  const asked = ekbom("sleep", at("numbered.edf"));
  assert.equal(asked.status, 65);
  assert.match(asked.stderr, /no leg channel is certain by its name.*--left NAME/);
  assert.match(asked.stderr, /channel Leg 1: a numbered leg channel/);
  const told = nightOf(at("numbered.edf"), "--left", "Leg 1", "--right", "Leg 2");
  assert.deepEqual(
    told.legs.map(({ side, label, why }) => [side, label, why]),
    [
      ["left", "Leg 1", "chosen by hand"],
      ["right", "Leg 2", "chosen by hand"],
    ],
  );
  assert.equal(plms(told, "aasm")?.unknownBecause, "stages-unknown");
  assert.deepEqual(
    nightOf(at("numbered.edf"), "--left", "Leg 1", "--left", "Leg 2").legs.map(({ label }) => label),
    ["Leg 1 - Leg 2"],
  );
  assert.deepEqual(
    nightOf(at("numbered.edf"), "--legs", "Leg 2").legs.map(({ side }) => side),
    ["combined"],
  );
});

test("a recording that is cut short is scored as far as it goes, said, and ends with 65", () => {
  copyFileSync(at("night.edf"), at("cut.edf"));
  truncateSync(at("cut.edf"), 600_000);
  const { status, stdout, stderr } = ekbom("sleep", at("cut.edf"), "--json");
  assert.equal(status, 65);
  assert.match(stderr, /it says 1800; the file holds \d+ whole ones/);
  assert.ok((JSON.parse(stdout) as NightReport).analysed.toSeconds !== null); // what the command itself just wrote
});

test("what is wrong is said in a line, with its exit code, and never as a stack trace", async () => {
  writeFileSync(at("text.edf"), "not a recording");
  writeFileSync(at("chin.edf"), legs("EMG Chin"));
  writeFileSync(at("table.csv"), "a,b\n1,2\n");
  writeFileSync(at("nothing.edf"), writeAnnotations({}, []));
  const night = at("night.edf");
  const wrong: readonly (readonly [status: number, said: RegExp, ...args: readonly string[]])[] = [
    [64, /takes one recording/],
    [64, /there is no such file/, at("absent.edf")],
    [64, /is a folder/, folder],
    [64, /there is no such file/, night, "--stages", at("absent.csv")],
    [64, /give one of them/, night, "--marked", "--events", at("night.events.csv")],
    [64, /no channel is searched/, night, "--marked", "--left", "EMG LAT"],
    [64, /same channel/, night, "--left", "EMG LAT", "--right", "EMG LAT"],
    [64, /cannot stand beside/, night, "--legs", "EMG LAT", "--right", "EMG RAT"],
    [64, /--rules icsd is not known/, night, "--rules", "icsd"],
    [64, /Unknown option/, night, "--ruls", "aasm"],
    [64, /is read by this call/, night, "--annotations", night],
    [64, /is there already/, night, "--annotations", at("night.events.csv")],
    [64, /is there already/, "make", night],
    [64, /ends in \.edf/, "make", at("night.bdf")],
    [64, /--hours 99 cannot be used/, "make", at("long.edf"), "--hours", "99"],
    [64, /--noise loud is not known/, "make", at("loud.edf"), "--noise", "loud"],
    [64, /two scorings of one night/, "agree", night],
    [64, /--overlap 2 cannot be used/, "agree", night, night, "--overlap", "2"],
    [65, /not an EDF or BDF file/, at("text.edf")],
    [65, /no leg channel is known by its name among: EMG Chin/, at("chin.edf")],
    [65, /0 channels have this name.*EMG Chin/, at("chin.edf"), "--left", "LAT"],
    [65, /neither the recording nor/, at("chin.edf"), "--marked"],
    [65, /its dialect is not known/, night, "--stages", at("table.csv")],
    [65, /it marks no movements/, night, "--events", at("night.stages.csv")],
    [65, /it marks no movements/, "agree", at("nothing.edf"), night],
  ];
  const runs = await Promise.all(
    wrong.map(async ([status, said, ...args]) => ({ status, said, args, run: await ekbomSoon("sleep", ...args) })),
  );
  for (const { status, said, args, run } of runs) {
    assert.equal(run.status, status, `${args.join(" ")}: ${run.stderr}`);
    assert.match(run.stderr, said);
    assert.doesNotMatch(run.stderr, /\n\s+at |fault in Ekbom/);
    assert.equal(run.stdout, "");
  }
  assert.ok(!existsSync(at("long.edf")));
});

const human = [join(import.meta.dirname, "../../../shared/data/edf"), process.env["EKBOM_EDF_SAMPLES"] ?? ""].find(
  (path) => path !== "" && existsSync(path),
);
const humanFile = (name: string) => join(human ?? "", `rbdtector__${name}_-_test1_Unbekannt.txt`);

test("a night that people scored in four files is scored by the rules, and agrees with itself", {
  skip: human === undefined && "the human scorings are not here",
}, () => {
  const signals = [{ label: "Flow", dimension: "", physicalMinimum: -1, physicalMaximum: 1, samplesPerRecord: 1 }];
  const recordTimes = Array.from({ length: 3600 }, (_, i) => i);
  const start = { secondsOfDay: 3600 };
  const flat = edfBytes({ bits: 16, start, recordSeconds: 1, signals, recordTimes, annotations: [], samples: () => [0] });
  writeFileSync(at("human.edf"), flat);
  const stages = ["Sleep_profile", "Classification_Arousals", "Flow_Events"].flatMap((name) => ["--stages", humanFile(name)]);
  const night = nightOf(at("human.edf"), ...stages, "--events", humanFile("Generic"));
  assert.equal(night.events.movements?.length, 267);
  assert.ok((night.analysed.sleepHours ?? 0) > 0.5);
  for (const id of ["plms", "plms-nonrespiratory", "plms-arousal"])
    assert.equal(typeof night.rules["wasm-2016"]?.indices[id]?.value, "number", id);
  ekbom("sleep", at("human.edf"), ...stages, "--events", humanFile("Generic"), "--annotations", at("human-marks.edf"));
  const agreed = ekbom("sleep", "agree", humanFile("Generic"), at("human-marks.edf"), "--json");
  assert.deepEqual((JSON.parse(agreed.stdout) as Compared).f1, 1, agreed.stderr); // what the command itself just wrote
});
