// Every command that the usage names, as a process: what it prints, and that a wrong call ends with 64 and a sentence.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { commands, usage } from "../../src/cli/commands.ts";
import { factOf, facts, isFactId } from "../../src/knowledge/facts.ts";
import { people } from "../../src/knowledge/people.ts";
import { ekbom, escape, folder, person, trace } from "./run.ts";

const file = folder();
const iron = file("iron.json", JSON.stringify(person({ age: 49, sex: "female", ferritin: 40, "transferrin-saturation": 15 })));

const works: readonly [args: readonly string[], says: RegExp][] = [
  [[], /^Ekbom finds the reasons behind restless legs/],
  [["help"], /ekbom assess FILE/],
  [["--help"], /ekbom rule ID/],
  [["facts", "--help"], /ekbom facts \[WORD\]/],
  [["assess", iron], /Iron deficiency/],
  [["assess", iron, "--explain", "iron-deficiency"], /Iron deficiency: present/],
  [["assess", iron, "--json"], /^\{"knowledge":/],
  [["sample"], /^low-iron$|\nlow-iron\n/],
  [["sample", "low-iron"], /^A woman of 41 .*\n\(invented\)\./],
  [["sample", "low-iron", "--json"], /"facts": \{/],
  [["facts"], /\n\d{3} facts\. `ekbom facts WORD` shows some/],
  [["facts", "ferritin"], /^ferritin\n {4}Ferritin\. 1 to 20000 ug\/L, ng\/mL, pmol\/L\. Fresh 90 days\./],
  [["facts", "ferritin", "--json"], /"freshDays": 90/],
  [["facts", "Hard to wake"], /^hard-to-wake\n[^]*\n1 fact\.\n/],
  [["--version"], /^ekbom \d+\.\d+\.\d+, knowledge \d{4}\.\d+\.\d+\n$/],
  [["facts", "vascular"], /ankle-brachial-index\n/],
  [["facts", "medicines"], /^gabapentin: .*alpha-2-delta/m],
  [["facts", "medicines", "--json"], /"gabapentin": \{/],
  [["rule", "iron-deficiency"], /Reason: Iron deficiency/],
  [["rule", "suspected-dvt"], /Alarm: [\s\S]*Cases/],
  [["knowledge"], /^\d{4}\.\d+\.\d+ sha256-[0-9a-f]{64}$/m],
  [["sleep", "--help"], /ekbom sleep NIGHT\.edf/],
  [["serve", "--help"], /ekbom serve/],
  [["doctor", "--help"], /ekbom doctor/],
  [["audit", "--help"], /ekbom audit verify/],
  [["knowledge", "--help"], /ekbom knowledge \[--fhir DIR\]/],
  [["import", "--help"], /ekbom import FILE\|DIR/],
  [["export", "--help"], /ekbom export DIR/],
  [["backup", "--help"], /ekbom backup FILE/],
  [["restore", "--help"], /ekbom restore FILE/],
];
describe("commands: what works ends with 0, without a complaint, an escape code or a line end too many", { concurrency: 2 }, () => {
  for (const [args, says] of works)
    test(["ekbom", ...args].join(" "), async () => {
      const { code, out, err } = await ekbom(args);
      assert.deepEqual([code, err], [0, ""]);
      assert.match(out, says);
      assert.ok(!out.includes(escape));
      assert.match(out, /[^\n]\n$/);
    });
});

const wrong: readonly [args: readonly string[], says: RegExp][] = [
  [["asess", iron], /there is no command "asess"[\s\S]*ekbom assess FILE/],
  [["assess"], /assess takes one FILE, or - for standard input/],
  [["assess", iron, iron], /assess takes one FILE/],
  [["assess", iron, "--yaml"], /Unknown option '--yaml'/],
  [["assess", iron, "--json=yes"], /--json/],
  [["assess", iron, "--html"], /--html/],
  [["assess", iron, "--today", "22.11.2026"], /--today 22\.11\.2026 is not a date; a date looks like 2026-11-22/],
  [["assess", iron, "--today", "2026-02-31"], /--today 2026-02-31 is not a date/],
  [["assess", iron, "--explain", "iron"], /"iron" is not a line of this assessment\. It has: diagnosis, /],
  [["assess", iron, "--explain", "iron-deficiency", "--json"], /--explain is a text/],
  [["assess", iron, "--html", iron], /is read by this call, and is not written over/],
  [["assess", iron, "--html", "/no/such/folder/page.html"], /page\.html cannot be written \(ENOENT\)/],
  [["assess", "/no/such/file.json"], /there is no such file/],
  [["assess", "test"], /test is a folder; a file was expected/],
  [["assess", iron, "--fhir", "--json"], /--fhir is a form of its own/],
  [["knowledge", "all"], /knowledge takes no FILE/],
  [["sample", "nobody"], /there is no invented person "nobody"\. There are: .*low-iron/],
  [["sample", "low-iron", "--yaml"], /Unknown option '--yaml'/],
  [["sample", "low-iron", "more"], /sample takes one name/],
  [["sample", "--json"], /sample takes one name/],
  [["facts", "ferrite"], /no fact has "ferrite" in its id or its words, and it is no domain either/],
  [["facts", "--yaml"], /Unknown option '--yaml'/],
  [["facts", "iron", "kidney"], /facts takes one word/],
  [["rule"], /rule takes one id/],
  [["rule", "iron-deficit"], /there is no rule "iron-deficit"\. Near it: .*iron-deficiency/],
  [["rule", "--yaml"], /Unknown option '--yaml'/],
  [["rule", "a", "b"], /rule takes one id/],
  [["rule", "__proto__"], /there is no rule "__proto__"/],
  [["sleep", "--yaml"], /Unknown option '--yaml'/],
  [["serve", "--yaml"], /--yaml/],
  [["doctor", "--yaml"], /--yaml/],
  [["audit"], /audit takes verify/],
  [["knowledge", "--yaml"], /--yaml/],
  [["import"], /import takes one FILE or DIR/],
  [["export", "a", "b"], /export takes one DIR/],
  [["backup"], /backup takes one FILE/],
  [["restore"], /restore takes one FILE/],
  [["constructor"], /there is no command "constructor"/],
];
describe("commands: a wrong call ends with 64, and says what is wrong without a trace", { concurrency: 2 }, () => {
  for (const [args, says] of wrong)
    test(["ekbom", ...args.map((one) => one.replace(iron, "FILE"))].join(" "), async () => {
      const { code, out, err } = await ekbom(args);
      assert.equal(code, 64);
      assert.equal(out, "");
      assert.match(err, /^ekbom: /);
      assert.match(err, says);
      assert.doesNotMatch(err, trace);
    });
});

test("commands: every command is tried in both tables", () => {
  for (const name of commands.keys())
    for (const table of [works, wrong])
      assert.ok(
        table.some(([[first]]) => first === name),
        name,
      );
});

test("commands: the launcher passes on arguments, output and the way it ends", async () => {
  const [fine, wrongCall, broken] = await Promise.all([
    ekbom(["facts", "ferritin"], { bin: true }),
    ekbom(["facts", "ferrite"], { bin: true }),
    ekbom(["assess", "-"], { bin: true, input: "{" }),
  ]);
  assert.deepEqual(fine, await ekbom(["facts", "ferritin"]));
  assert.deepEqual([wrongCall?.code, wrongCall?.out], [64, ""]);
  assert.equal(broken?.code, 65);
});

test("commands: the vocabulary as JSON is the vocabulary", async () => {
  const { out } = await ekbom(["facts", "--json"]);
  const told = JSON.parse(out) as Record<string, unknown>; // checked against the vocabulary below
  for (const id of Object.keys(facts).filter(isFactId))
    if (id !== "today") assert.deepEqual(told[id], JSON.parse(JSON.stringify(factOf(id))), id);
  assert.equal(Object.keys(told).length, Object.keys(facts).length - 1);
});

test("commands: a sample as JSON is assessed as the sample is", async () => {
  const { out: json } = await ekbom(["sample", "low-iron", "--json"]);
  assert.deepEqual(JSON.parse(json), people.find(({ id }) => id === "low-iron")?.input);
  const [assessed, sample] = await Promise.all([ekbom(["assess", "-"], { input: json }), ekbom(["sample", "low-iron"])]);
  assert.equal(sample.out.split("\n").slice(3).join("\n"), assessed.out);
});

const broken = "data:text/javascript,Array.prototype.toSorted=function(){throw new TypeError('Jane Doe')}";
test("commands: a fault of ours ends with 70, and shows neither trace nor data", async () => {
  const { code, err } = await ekbom(["assess", iron], { node: ["--import", broken] });
  assert.equal(code, 70);
  assert.match(err, /^ekbom: this is a fault in Ekbom, not in your data \(TypeError\)\. Nothing was changed\.\n {2}EKBOM_DEBUG=1 shows/);
  assert.doesNotMatch(err, trace);
  assert.doesNotMatch(err, /Jane/);
});

test("commands: EKBOM_DEBUG=1 shows where it happened", async () => {
  const { code, err } = await ekbom(["assess", iron], { node: ["--import", broken], env: { EKBOM_DEBUG: "1" } });
  assert.equal(code, 70);
  assert.match(err, /TypeError: Jane Doe\n\s+at /);
});

test("commands: the usage names every command with its options", () => {
  for (const { call } of commands.values()) assert.ok(usage().includes(call));
});
