// Everything that may stand in a file or come through a pipe, whole or broken: what is read, what is said of the rest, and the exit code.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { gzipSync } from "node:zlib";
import { ekbom, escape, folder, person, type Run, today, trace } from "./run.ts";

const file = folder();
const json = JSON.stringify;
const woman = person({ age: 49, sex: "female", ferritin: { value: 40, unit: "ng/mL", on: "2026-10-30" } });
const man = person({ age: 61, sex: "male", ferritin: 210 });
const lines = (...values: readonly (string | object)[]) => values.map((one) => `${typeof one === "string" ? one : json(one)}\n`).join("");

const patient = (id: string) => ({
  resourceType: "Patient",
  id,
  gender: "female",
  birthDate: "1977-05-05",
  name: [{ use: "official", family: "Oliveira-Quint", given: ["Marta"], text: "Marta Oliveira-Quint" }],
  address: [{ line: ["Birkenweg 17"], city: "Hinterzarten", postalCode: "79856" }],
  telecom: [{ system: "phone", value: "+49 7652 555-0147" }],
  identifier: [{ system: "urn:example:insurance", value: "INS-4711-0815" }],
  contact: [{ name: { family: "Kontakt-Person" } }],
});
const ferritin = (of: string, value: number) => ({
  resourceType: "Observation",
  id: `ferritin-${of}`,
  status: "final",
  subject: { reference: `Patient/${of}`, display: "Marta Oliveira-Quint" },
  code: { coding: [{ system: "http://loinc.org", code: "2276-4" }], text: "Ferritin" },
  effectiveDateTime: "2026-10-30",
  valueQuantity: { value, unit: "ng/mL", system: "http://unitsofmeasure.org", code: "ng/mL" },
});
const bundle = (...resources: readonly object[]) => ({
  resourceType: "Bundle",
  type: "collection",
  entry: resources.map((resource) => ({ resource })),
});
const organization = { resourceType: "Organization", id: "o", name: "Clinic" };

/** Ferritin of every person in the output, as the assessment tells it. */
function ferritins(out: string): string[] {
  return out
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => /"fact":"ferritin","says":"[^"]*","value":([\d.]+)/.exec(line)?.[1] ?? "none");
}

const forms: readonly [says: string, content: string | Uint8Array, people: readonly string[], name?: string][] = [
  ["one person, plain", json(woman), ["40"]],
  ["one person over several lines", JSON.stringify(woman, null, 2), ["40"]],
  ["a mark of the byte order before it", `\uFEFF${json(woman)}`, ["40"]],
  ["line ends of Windows", JSON.stringify(woman, null, 2).replaceAll("\n", "\r\n"), ["40"]],
  ["people by line, with line ends of Windows", lines(woman, man).replaceAll("\n", "\r\n"), ["40", "210"]],
  ["UTF-16, as some consoles write it", Buffer.from(`\uFEFF${json(woman)}`, "utf16le"), ["40"]],
  ["several people, one a line", lines(woman, man), ["40", "210"]],
  ["several people, blank lines between them, none at the end", `\n${json(woman)}\n\n   \n${json(man)}`, ["40", "210"]],
  ["several people in a list", json([woman, man]), ["40", "210"]],
  ["a Bundle", json(bundle(patient("a"), ferritin("a", 40))), ["40"]],
  ["a Bundle over several lines", JSON.stringify(bundle(patient("a"), ferritin("a", 40)), null, 1), ["40"]],
  ["Bundles by line", lines(bundle(patient("a"), ferritin("a", 40)), bundle(patient("a"), ferritin("a", 210))), ["40", "210"]],
  ["resources by line, of two people", lines(patient("a"), ferritin("b", 210), patient("b"), ferritin("a", 40)), ["40", "210"]],
  ["a list of resources", json([patient("a"), ferritin("a", 40)]), ["40"]],
  ["a single resource", json(ferritin("a", 40)), ["40"]],
  ["packed", gzipSync(json(woman)), ["40"], "packed.json.gz"],
  ["packed, although the name does not say so", gzipSync(lines(woman, man)), ["40", "210"], "packed.ndjson"],
  ["not packed, although the name says so", json(woman), ["40"], "plain.json.gz"],
  [
    "a text with the line ends that Unicode knows",
    json(bundle({ ...patient("a"), text: { div: "a\u2028b\u2029c\u0085d" } }, ferritin("a", 40))),
    ["40"],
  ],
];
describe("input: every form is read, and ends with 0", { concurrency: 2 }, () => {
  for (const [says, content, people, name] of forms)
    test(says, async () => {
      const path = name === undefined ? "-" : file(name, content);
      const { code, out, err } = await ekbom(["assess", path, "--json", "--today", today], name === undefined ? { input: content } : {});
      assert.deepEqual([err, code], ["", 0]);
      assert.deepEqual(ferritins(out), people);
    });
});

test("input: a file and standard input give the same", async () => {
  const content = lines(woman, bundle(patient("a"), ferritin("a", 40)));
  const asFile = await ekbom(["assess", file("both.ndjson", content), "--today", today]);
  assert.deepEqual(await ekbom(["assess", "-", "--today", today], { input: content }), asFile);
});

const cut = json(woman).slice(0, -9);
const deep = "[".repeat(200_000) + "]".repeat(200_000);
const packed = gzipSync(lines(...Array.from({ length: 300 }, (_, i) => person({ age: 20 + (i % 60), ferritin: 40 + i }))));

const broken: readonly [says: string, content: string | Uint8Array, people: number, ...complaints: readonly RegExp[]][] = [
  ["nothing", "", 0, /input: there is nothing in it\. Expected: a JSON text/],
  ["blank lines", "\n \n\n", 0, /input: there is nothing in it\. Expected: a JSON text/],
  ["no JSON", "Dear colleague,\nthank you for", 0, /^ekbom: input: not JSON\. Expected: a JSON text$/],
  ["a text that is cut off", cut, 0, /^ekbom: input: ends too early: the JSON text is cut off\. Expected: a JSON text$/],
  ["a text of several lines that is cut off", JSON.stringify(woman, null, 2).slice(0, -9), 0, /input: ends too early/],
  ["a comma too many", JSON.stringify(woman, null, 2).replace("49,", "49,,"), 0, /^ekbom: input: not JSON at line 4, column \d+\./],
  ["a broken line in the middle: the rest is read", lines(woman, '{"today": ', man), 2, /^ekbom: input:2: ends too early/],
  ["a broken first line: the rest is read", lines("{today: 1}", woman, man), 2, /^ekbom: input:1: not JSON at column 2\./],
  ["a broken last line: the rest is read", lines(woman, man) + cut, 2, /^ekbom: input:3: ends too early/],
  ["a line with two texts", lines(woman, `${json(man)}${json(man)}`, man), 2, /^ekbom: input:2: not JSON at column \d+\./],
  ["a broken line among resources", lines(patient("a"), "{{", ferritin("a", 40)), 1, /^ekbom: input:2: not JSON at column 2\./],
  ["numbers, words and nothing", '5\n"iron"\nnull\ntrue\n', 0, /input:1: found 5\./, /input:2: found "iron"\./, /input:3: found null\./],
  [
    "an object that is neither",
    '{"ferritin": 40}',
    0,
    /input:1: found an object\. Expected: a FHIR resource or Bundle, or \{ "today", "facts", "medicines" \}/,
  ],
  ["a resource that is about nobody", json(organization), 0, /input: only Organization 1\. Expected: a Patient, or resources about one/],
  ["an empty Bundle", json(bundle()), 0, /input:1: no resource\. Expected: a Patient/],
  ["an empty list", "[]", 0, /holds nobody/],
  ["lists, 200,000 deep", deep, 0, /input(:1)?: /],
  ["lists, 200,000 deep, among people", lines(woman, deep, man), 2, /input(:2)?: /],
  ["objects, 100,000 deep", `${'{"facts":'.repeat(100_000)}1${"}".repeat(100_000)}`, 1],
  [
    "an archive that is cut off: what came before is read",
    packed.subarray(0, packed.length - 400),
    -1,
    /input: cannot be unpacked: it is not a whole \.gz file/,
  ],
  ["an archive of rubbish", Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0]), Buffer.alloc(50, 7)]), 0, /input: cannot be unpacked/],
  ["bytes without meaning", Buffer.from(Array.from({ length: 999 }, (_, i) => (i * 7919) % 256)), 0, /input: not JSON/],
  ["a hundred broken lines", lines(woman) + "{\n".repeat(100), 1, /input:2: /, /^ekbom: and 80 more places that could not be read$/],
];
describe("input: what is broken ends with 65, names its place, and takes nothing else with it", { concurrency: 2 }, () => {
  for (const [says, content, people, ...complaints] of broken)
    test(says, async () => {
      const { code, out, err } = await ekbom(["assess", "-", "--json", "--today", today], { input: content });
      assert.equal(code, 65);
      if (people >= 0) assert.equal(ferritins(out).length, people);
      else assert.ok(ferritins(out).length > 100);
      for (const complaint of complaints)
        assert.ok(
          err.split("\n").some((line) => complaint.test(line)),
          err.slice(0, 2000),
        );
      assert.doesNotMatch(err, trace);
      assert.ok(err.split("\n").every((line) => line.length < 300));
      assert.ok(err.split("\n").length < 25);
    });
});

const inside: readonly [says: string, content: object, ...problems: readonly RegExp[]][] = [
  ["ferritin below zero", person({ ferritin: -3 }), /^facts\.ferritin: -3 ug\/L is not possible/],
  ["an age of 190", person({ age: 190 }), /^facts\.age: 190 a is not possible for age\. Expected: 0 to 120 a/],
  [
    "a day that there is not",
    person({ ferritin: { value: 40, unit: "ug/L", on: "2026-02-31" } }),
    /^facts\.ferritin\.on: found "2026-02-31"/,
  ],
  [
    "a wrong unit",
    person({ ferritin: { value: 40, unit: "mg/dL" } }),
    /^facts\.ferritin: unit mg\/dL cannot be read for ferritin\. Expected: ug\/L, ng\/mL, pmol\/L/,
  ],
  [
    "a fact that there is not",
    person({ feritin: 40 }),
    /^facts\.feritin: no such fact\. Expected: an id that `ekbom facts` lists; did you mean ferritin\?/,
  ],
  [
    "a key of every object",
    JSON.parse('{"facts": {"__proto__": {"ferritin": 1}, "constructor": 1}, "__proto__": {}}') as object,
    /^__proto__: this part is not known/,
    /^facts\.__proto__: no such fact/,
    /^facts\.constructor: no such fact/,
  ],
  [
    "a medicine that there is not",
    person({}, { medicines: [{ ingredient: "moonlight" }] }),
    /^medicines\[0\]\.ingredient: found "moonlight"/,
  ],
  [
    "ferritin in a wrong unit, in FHIR",
    bundle(patient("a"), { ...ferritin("a", 40), valueQuantity: { value: 40, unit: "mg/dL" } }),
    /ferritin-a.*unit mg\/dL cannot be read for ferritin/,
  ],
];
describe("input: what cannot be true or read in a record ends with 65 and stands in the assessment", { concurrency: 2 }, () => {
  for (const [says, content, ...problems] of inside)
    test(says, async () => {
      const { code, out, err } = await ekbom(["assess", "-", "--json", "--today", today], { input: json(content) });
      assert.deepEqual([code, err], [65, ""]);
      const told = JSON.parse(out) as { problems: { where: string; what: string; expected: string }[] }; // the contract
      const texts = told.problems.map(({ where, what, expected }) => `${where}: ${what}. Expected: ${expected}`);
      for (const problem of problems)
        assert.ok(
          texts.some((text) => problem.test(text)),
          texts.join("\n"),
        );
    });
});

test("input: a contradiction is shown, and is no fault of the file", async () => {
  const { code, out } = await ekbom(["assess", "-"], { input: json(person({ ferritin: [40, 400] })) });
  assert.equal(code, 0);
  assert.match(out, /record-conflict: ferritin/);
});

test("input: an explanation does not hide that there are problems", async () => {
  const { code, err } = await ekbom(["assess", "-", "--explain", "diagnosis"], { input: json(person({ age: 190 })) });
  assert.deepEqual([code, err], [65, "ekbom: problems in the input: 1; without --explain the report lists them\n"]);
});

test("input: several people are told apart by their ids, and what is about nobody is counted", async () => {
  const input = lines(patient("a"), patient("b"), organization);
  const { out } = await ekbom(["assess", "-", "--today", today], { input });
  assert.match(out, /^== a ==\n/);
  assert.match(out, /\n\n== b ==\n/);
  assert.match(out, /About nobody here, and not read: Organization 1\.\n$/);
  const explained = await ekbom(["assess", "-", "--today", today, "--explain", "diagnosis"], { input });
  assert.match(explained.out, /^== a ==\n[\s\S]*\n== b ==\n/);
});

test("input: a page is of one person, and is not written for several", async () => {
  const page = file("page.html", "old");
  const several = file("several.ndjson", lines(woman, man));
  const refused = await ekbom(["assess", several, "--html", page]);
  assert.equal(refused.code, 64);
  assert.match(refused.err, /--html writes the page of one person, and this input holds several/);
  const { out } = await ekbom(["assess", file("one.json", json(woman)), "--html", page]);
  assert.equal(out, "");
  const { readFileSync } = await import("node:fs");
  assert.match(readFileSync(page, "utf8"), /^<!doctype html>/);
});

test("input: without --today a file's own day counts, with it that one", async () => {
  const own = file("own.json", json({ ...woman, today: "2026-11-01" }));
  const day = ({ out }: Run) => (JSON.parse(out) as { today: string }).today; // the contract
  assert.equal(day(await ekbom(["assess", own, "--json"])), "2026-11-01");
  assert.equal(day(await ekbom(["assess", own, "--json", "--today", "2026-12-24"])), "2026-12-24");
  const noDay = await ekbom(["assess", "-", "--json"], { input: '{"today": "soon", "facts": {}}' });
  assert.deepEqual([noDay.code, noDay.out], [65, ""]);
  assert.match(noDay.err, /input:1: today: found "soon"\. Expected: a date such as 2026-11-22/);
  const none = await ekbom(["assess", "-", "--json"], { input: '{"facts": {}}' });
  assert.match(day(none), /^20\d\d-\d\d-\d\d$/);
});

test("input: who somebody is and where they live appears nowhere", async () => {
  const input = json(bundle(patient("a"), ferritin("a", 40), { ...ferritin("a", 5), status: "no-such-status" }, organization));
  const page = file("patient.html", "");
  const runs = await Promise.all([
    ekbom(["assess", "-", "--today", today], { input }),
    ekbom(["assess", "-", "--today", today, "--json"], { input }),
    ekbom(["assess", "-", "--today", today, "--explain", "iron-deficiency"], { input }),
    ekbom(["assess", "-", "--today", today, "--html", page], { input }),
    ekbom(["assess", "-", "--today", today, "--json"], { input: `${lines(patient("a"))}{"name": "Marta Oliveira-Quint", ` }),
  ]);
  const { readFileSync } = await import("node:fs");
  for (const text of [...runs.flatMap(({ out, err }) => [out, err]), readFileSync(page, "utf8")])
    assert.doesNotMatch(text, /Oliveira|Quint|Marta|Birkenweg|Hinterzarten|79856|0147|4711|Kontakt/);
});

test("input: signs in ids and keys command no terminal", async () => {
  const evil = "\u001b[31m\u009b2J\u202egnp\u0007";
  const input = lines(patient(`a${evil}`), { ...patient("b"), id: `b${evil}` });
  const keys = json(person({ [`iron${evil}`]: 1, sex: `x${evil}` }));
  const runs = await Promise.all([
    ekbom(["assess", "-"], { input }),
    ekbom(["assess", "-"], { input: keys }),
    ekbom(["assess", "-", "--explain", "diagnosis"], { input }),
    ekbom(["assess", "-"], { input: lines({ facts: {}, today: evil }, "5") }),
  ]);
  for (const { out, err } of runs) {
    assert.ok(!(out + err).includes(escape));
    assert.doesNotMatch((out + err).replaceAll("\n", ""), /[\p{Cc}\u202E]/u);
  }
});

test("input: a file that may not be read is a wrong call", {
  skip: process.getuid?.() !== 0 && "only the superuser can act for another",
}, async () => {
  const { chmodSync } = await import("node:fs");
  const secret = file("secret.json", json(woman));
  chmodSync(secret, 0o600);
  chmodSync(secret.slice(0, secret.lastIndexOf("/")), 0o755);
  const { code, err } = await ekbom(["assess", secret], { uid: 65_534 });
  assert.equal(code, 64);
  assert.match(err, /secret\.json: you have no permission to read it\n$/);
});

test("input: the same bytes for the same input, one line a person", async () => {
  const input = lines(woman, man, bundle(patient("a"), ferritin("a", 40)));
  const [one, other] = await Promise.all([1, 2].map(() => ekbom(["assess", "-", "--json", "--today", today], { input })));
  assert.equal(one?.out, other?.out);
  assert.equal(one?.out.split("\n").length, 4);
  for (const line of one?.out.trimEnd().split("\n") ?? []) assert.equal((JSON.parse(line) as { today: string }).today, today); // the contract
});
