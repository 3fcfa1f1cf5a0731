// Controls of SAFETY.md that no single room can prove: they are seen only in what comes out at the end.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { assess } from "../src/assess/assess.ts";
import type { Assessment } from "../src/assess/assessment.ts";
import { htmlPage } from "../src/cli/report/html.ts";
import { terminalReport } from "../src/cli/report/terminal.ts";
import { weakest } from "../src/knowledge/evidence.ts";
import { people } from "../src/knowledge/people.ts";
import { rowOf } from "../src/knowledge/rows.ts";
import { treatments } from "../src/knowledge/treatments.ts";
import { readPerson } from "../src/record/read.ts";

function assessed(input: unknown): Assessment {
  const record = readPerson(input, undefined);
  assert.ok("observations" in record, JSON.stringify(record));
  return assess(record);
}
const invented = (id: string) => people.find((one) => one.id === id)?.input ?? assert.fail(id);
const iron = ["ferric-carboxymaltose", "ferrous-sulfate", "iron-dextran-lmw", "ferumoxytol"];
const started = ({ plan }: Assessment) =>
  plan.filter(({ id, advice }) => iron.includes(id) && ["offer", "consider", "only-if"].includes(advice));

/** Somebody for whom low iron opens the door, with ferritin and saturation drawn on a day. */
const drawn = (on: string, saturation: number) => {
  const { today, medicines, facts } = invented("low-iron");
  const { "serum-iron": _, tibc: __, ...others } = facts;
  return {
    today,
    medicines,
    facts: {
      ...others,
      ferritin: { value: 40, unit: "ug/L", on },
      "transferrin-saturation": { value: saturation, unit: "%", on },
    },
  };
};

test("a ferritin of 90 days ago opens the door to iron, one of 91 days ago does not", () => {
  assert.notDeepEqual(started(assessed(drawn("2026-08-24", 15))), []);
  assert.deepEqual(started(assessed(drawn("2026-08-23", 15))), []);
});

test("a saturation of 45 keeps the door shut however old it is", () => {
  for (const on of ["2026-11-20", "2024-11-20", "2010-01-01"]) {
    const { plan } = assessed(drawn(on, 45));
    assert.deepEqual(
      plan.filter(({ id, advice }) => iron.includes(id) && advice !== "never" && advice !== "avoid").map(({ id }) => id),
      [],
      on,
    );
  }
});

test("no medicine and no procedure is offered or considered on unverified rows alone", () => {
  for (const { id, kind, for: indications } of treatments)
    for (const { advice, rows } of indications)
      if ((kind === "medicine" || kind === "procedure") && advice !== "only-if")
        assert.ok(
          rows.some((row) => weakest([rowOf(row).evidence]) !== "unverified"),
          `${id}: ${rows.join(" ")}`,
        );
});

test("in the JSON the alarms and what was not asked stand before the plan, and each person with a clot has the alarm in it", () => {
  const keys = Object.keys(JSON.parse(JSON.stringify(assessed(invented("clot")))) as object);
  assert.ok(keys.indexOf("alarms") < keys.indexOf("plan") && keys.indexOf("notAsked") < keys.indexOf("plan"), keys.join(" "));
  assert.ok(assessed(invented("clot")).alarms.some(({ id, status }) => id === "suspected-dvt" && status === "present"));
});

test("every report ends with what Ekbom is not, names its knowledge, and names the red flags that nobody asked about", () => {
  const page = { width: 100, colour: false };
  for (const { id, input } of people) {
    const assessment = assessed(input);
    for (const report of [terminalReport(assessment, page), htmlPage(assessment)].map((text) => text.replaceAll(/\s+/g, " "))) {
      assert.match(report, /Not a certified medical device/, id);
      assert.match(report, /clinician decides/, id);
      assert.ok(report.includes(assessment.knowledge.version), id);
      if (assessment.notAsked.length > 0) assert.match(report, new RegExp(`${assessment.notAsked.length} not asked about yet`), id);
      for (const { title } of assessment.notAsked) assert.ok(report.replaceAll("&#39;", "'").includes(title), `${id}: ${title}`);
    }
  }
});

const run = (input: string, args: readonly string[], before: readonly string[] = []) =>
  spawnSync(process.execPath, [...before, "src/cli/main.ts", ...args], { input, encoding: "utf8" });

const secret = "Zebulon Quillfeather";
const bundle = JSON.stringify({
  resourceType: "Bundle",
  type: "collection",
  entry: ["a", "b"].map((id, i) => ({
    fullUrl: `http://example.org/Patient/${id}`,
    resource: { resourceType: "Patient", id, name: [{ text: secret }], gender: "female", birthDate: `19${60 + i}-03-01` },
  })),
});

test("neither report nor message shows a name, nor the text of what could not be read", () => {
  const inputs = [bundle, `{ "resourceType": "Patient", "name": "${secret}`, `{ "facts": { "age": 40 } } ${secret}`];
  for (const [i, input] of inputs.entries()) {
    const { stdout, stderr, status } = run(input, ["assess", "-"]);
    assert.doesNotMatch(stdout + stderr, /Zebulon|Quillfeather/, input);
    assert.equal(status, i === 0 ? 0 : 65, stderr);
  }
});

test("a fault of the program ends with 70, says that it is ours, and shows nothing of the person", () => {
  const fault = `data:text/javascript,JSON.stringify = () => { throw new TypeError(${JSON.stringify(`while reading ${secret}`)}); };`;
  const { stdout, stderr, status } = run(JSON.stringify(invented("low-iron")), ["assess", "-", "--json"], ["--import", fault]);
  assert.equal(status, 70);
  assert.equal(stdout, "");
  assert.match(stderr, /fault in Ekbom/);
  assert.doesNotMatch(stderr, /Zebulon/);
});
