// Large files: 20 MB by default, 200 MB with EKBOM_LONG=1. They are read whole, and in a time that one can wait for.
import assert from "node:assert/strict";
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { ekbom, today, trace } from "./run.ts";

const size = (process.env["EKBOM_LONG"] === "1" ? 200 : 20) * 1024 * 1024;
const folder = mkdtempSync(join(tmpdir(), "ekbom-large-"));
after(() => rmSync(folder, { recursive: true }));

const padding = "A note that says nothing. ".repeat(80);
const observation = (i: number) => ({
  resourceType: "Observation",
  id: `o-${i}`,
  status: "final",
  subject: { reference: "Patient/a" },
  code: { coding: [{ system: "http://loinc.org", code: i % 500 === 0 ? "2276-4" : `no-${i % 50}` }] },
  effectiveDateTime: `20${10 + (i % 16)}-03-05`,
  valueQuantity: { value: 40, unit: "ng/mL", system: "http://unitsofmeasure.org", code: "ng/mL" },
  note: [{ text: padding }],
});
const patient = { resourceType: "Patient", id: "a", gender: "female", birthDate: "1977-05-05" };

/** A file of about this size: a beginning, one piece after the other, an end. */
function write(name: string, begin: string, piece: (i: number) => string, end: string): { readonly path: string; readonly pieces: number } {
  const path = join(folder, name);
  const file = openSync(path, "w");
  let [written, pieces] = [writeSync(file, begin), 0];
  while (written < size) written += writeSync(file, piece(pieces++));
  writeSync(file, end);
  closeSync(file);
  return { path, pieces };
}

const entry = (i: number, indent?: number) => JSON.stringify({ resource: observation(i) }, null, indent);
const shapes = {
  "resources by line": () => write("lines.ndjson", `${JSON.stringify(patient)}\n`, (i) => `${JSON.stringify(observation(i))}\n`, ""),
  "one Bundle in one line": () =>
    write("bundle.json", `{"resourceType":"Bundle","entry":[{"resource":${JSON.stringify(patient)}}`, (i) => `,${entry(i)}`, "]}"),
  "one Bundle over many lines": () =>
    write(
      "pretty.json",
      `{"resourceType":"Bundle",\n"entry":[\n{"resource":${JSON.stringify(patient)}}`,
      (i) => `,\n${entry(i, 2)}`,
      "\n]\n}\n",
    ),
};
for (const [says, made] of Object.entries(shapes))
  test(`large: ${Math.round(size / 1024 / 1024)} MB, ${says}`, async (context) => {
    const { path, pieces } = made();
    const begun = performance.now();
    const { code, out, err } = await ekbom(["assess", path, "--today", today]);
    context.diagnostic(`${pieces} resources in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
    assert.deepEqual([code, err], [0, ""]);
    assert.ok(
      out.includes(`${pieces + 1} resources. Read: Observation ${Math.ceil(pieces / 500)} of ${pieces}, Patient 1 of 1.`),
      out.slice(-400),
    );
    rmSync(path);
  });

test("large: a file that breaks in the middle: what stands before and after is read", async () => {
  const line = (i: number) => `${JSON.stringify(observation(i))}${i === 1000 ? "}" : ""}\n`;
  const { path, pieces } = write("broken.ndjson", `${JSON.stringify(patient)}\n`, line, "");
  const { code, out, err } = await ekbom(["assess", path, "--today", today]);
  assert.equal(code, 65);
  assert.match(err, /broken\.ndjson:1002: not JSON at column \d+\. Expected: a JSON text\n$/);
  assert.ok(out.includes(`${pieces} resources.`));
  rmSync(path);
});

test("large: one text that is longer than a text can be", {
  skip: process.env["EKBOM_LONG"] !== "1" && "only with EKBOM_LONG=1",
}, async () => {
  const path = join(folder, "endless.json");
  const file = openSync(path, "w");
  const piece = `"${"x".repeat(1024 * 1024)}",`;
  writeSync(file, "[");
  for (let i = 0; i < 560; i++) writeSync(file, piece);
  closeSync(file);
  const { code, err } = await ekbom(["assess", path]);
  assert.equal(code, 65);
  assert.match(err, /more than 511 MB in one JSON text; one resource per line can be longer as a whole/);
  assert.doesNotMatch(err, trace);
});
