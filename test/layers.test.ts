import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";

// Who may import whom. The table is the architecture: a room sees itself and the rooms listed beside it.
const mayImport: Readonly<Record<string, readonly string[]>> = {
  logic: [],
  knowledge: ["logic"],
  record: ["logic", "knowledge"],
  assess: ["logic", "knowledge", "record"],
  fhir: ["logic", "knowledge", "record", "assess"],
  sleep: [],
  population: ["logic", "knowledge", "fhir"],
  store: ["fhir"],
  paper: [],
  server: ["logic", "knowledge", "record", "assess", "fhir", "sleep", "population", "store", "paper"],
  cli: ["logic", "knowledge", "record", "assess", "fhir", "sleep", "population", "store", "paper", "server"],
  web: ["logic", "knowledge", "record", "assess", "fhir", "sleep", "paper"],
};

// Pure rooms run in a browser, a server and a terminal alike: no node:, no package, no clock, no network.
const pure = new Set(["logic", "knowledge", "record", "assess", "fhir", "sleep"]);
const worldly = /\b(?:Date\.now|new Date\(\)|Math\.random|fetch|setTimeout|process|performance)\b\(?/;

// A file may be long only for a reason that stands here.
const mayBeLong: Readonly<Record<string, string>> = {
  "src/fhir/codes/ingredient-codes.ts": "one ingredient a line",
};

// An import or a re-export at the start of a line, or a dynamic import anywhere.
const IMPORT = /^(?:(?:import|export)\b[^"';=]*\bfrom|import)\s+"([^"]+)"|\bimport\("([^"]+)"\)/gm;

const roomOf = (path: string) => path.split("/")[1] ?? "";
const files = globSync("src/**/*.{ts,tsx}").map((file) => file.replaceAll("\\", "/"));
const sources = files.filter((file) => !/\.test\.tsx?$/.test(file));

test("layers: every room is in the table", () => {
  for (const file of files) assert.ok(roomOf(file) in mayImport, `${file} is in a room that the table does not name`);
});

test("layers: nobody imports what the table forbids", () => {
  for (const file of files) {
    const room = roomOf(file);
    for (const [, fixed, lazy] of readFileSync(file, "utf8").matchAll(IMPORT)) {
      const target = fixed ?? lazy ?? "";
      if (!target.startsWith(".")) {
        assert.ok(!pure.has(room) || file.endsWith(".test.ts"), `${file} is in a pure room and imports ${target}`);
        continue;
      }
      const path = join(dirname(file), target).replaceAll("\\", "/");
      if (file.endsWith(".test.ts") && path.startsWith("test/")) continue; // what tests share lives beside the tests
      if (room === "web" && /^docs\/.*\.md\?raw$/.test(path)) continue; // a document is shown as it is written
      const other = roomOf(path);
      assert.ok(other === room || mayImport[room]?.includes(other), `${room} must not import ${other}: ${file}`);
    }
  }
});

test("layers: the app takes from paper what a sheet is, and sets none itself", () => {
  for (const file of sources.filter((path) => roomOf(path) === "web"))
    assert.doesNotMatch(readFileSync(file, "utf8"), /"[./]*\/paper\/(?!sheet\.ts)/, file);
});

test("layers: pure rooms touch neither clock nor chance nor network", () => {
  for (const file of sources.filter((path) => pure.has(roomOf(path)))) {
    const code = readFileSync(file, "utf8").replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/gm, "");
    assert.doesNotMatch(code, worldly, file);
  }
});

test("layers: the language knows no medicine", () => {
  for (const file of sources.filter((path) => roomOf(path) === "logic"))
    assert.doesNotMatch(readFileSync(file, "utf8"), /ferritin|iron|gabapentin|restless|pregnan|dialysis/i, file);
});

test("layers: files stay short", () => {
  const lengths = sources.map((file) => ({ file, lines: readFileSync(file, "utf8").split("\n").length }));
  for (const { file, lines } of lengths)
    assert.ok(lines <= 300 || file in mayBeLong, `${file} has ${lines} lines and no reason in the list`);
  for (const file of Object.keys(mayBeLong))
    assert.ok(
      lengths.some((one) => one.file === file && one.lines > 300),
      `${file} needs no place in the list`,
    );
});
