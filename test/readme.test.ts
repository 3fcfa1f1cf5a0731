// The README holds its word: its example runs, its commands exist, its links lead somewhere, its output is what comes out.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { assess } from "../src/assess/assess.ts";
import { commands } from "../src/cli/commands.ts";
import { exitCode } from "../src/cli/exit.ts";
import { wrap } from "../src/cli/report/layout.ts";
import { terminalReport } from "../src/cli/report/terminal.ts";
import { people } from "../src/knowledge/people.ts";
import { readPerson } from "../src/record/read.ts";

const readme = readFileSync("README.md", "utf8");
const block = (language: string) =>
  new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1] ?? assert.fail(`no ${language} block`);
const assessed = (input: unknown) => {
  const record = readPerson(input, undefined);
  assert.ok("observations" in record, JSON.stringify(record));
  return assess(record);
};

test("readme: its first sentence says what Ekbom is, its second paragraph what it is not", () => {
  const [, first = "", second = ""] = readme.split("\n\n");
  assert.match(first, /^\*\*Ekbom finds the reasons behind restless legs/);
  assert.match(second, /not a certified medical device/);
  assert.match(second, /informs and drafts/);
});

test("readme: the JSON example is read without a problem, and says something", () => {
  const { problems, reasons } = assessed(JSON.parse(block("json")));
  assert.deepEqual(problems, []);
  assert.ok(reasons.some(({ id, status }) => id === "iron-deficiency" && status === "present"));
});

test("readme: the output is what the sample prints, line by line in its order", () => {
  const lines = block("text")
    .split("\n")
    .filter((line) => line.trim() !== "" && line !== "[…]");
  const person = people.find(({ id }) => id === "low-iron") ?? assert.fail();
  const page = { width: 80, colour: false };
  const printed = [...wrap(`${person.title} (invented).`, page), ...terminalReport(assessed(person.input), page).split("\n")];
  let from = 0;
  for (const line of lines) {
    const at = printed.indexOf(line, from);
    assert.ok(at >= 0, `not printed, or not there: ${line}`);
    from = at + 1;
  }
  assert.match(readme, /`npx ekbom sample low-iron` shows/);
  assert.match(readFileSync("package.json", "utf8"), /"start": "[^"]*serve"/);
});

test("readme: every command and option that it names exists, and every command is named", () => {
  const named = [...readme.matchAll(/(?:`|npx )ekbom ([a-z]+)([^`\n]*)/g)].map(([, name = "", rest = ""]) => ({ name, rest }));
  assert.deepEqual([...new Set(named.map(({ name }) => name))].toSorted(), [...commands.keys()].toSorted());
  for (const { name, rest } of named)
    for (const [option] of rest.matchAll(/--[a-z]+/g))
      assert.ok(commands.get(name)?.call.includes(option), `ekbom ${name} has no ${option}`);
  for (const script of ["start", "test"]) assert.match(readFileSync("package.json", "utf8"), new RegExp(`"${script}":`));
});

test("readme: the exit codes are those of the program", () => {
  const listed = [...readme.matchAll(/^\| (\d+) \|/gm)].map(([, code]) => Number(code));
  assert.deepEqual(listed, Object.values(exitCode));
});

for (const document of ["README.md", "SAFETY.md", "KNOWN_LIMITS.md", "ARCHITECTURE.md", "DEPENDENCIES.md", "CHANGELOG.md"])
  test(`readme: every place that ${document} links to exists`, () => {
    for (const [, place = ""] of readFileSync(document, "utf8").matchAll(/\]\(([^)#]+)\)/g))
      if (!place.includes("://")) assert.ok(existsSync(place), `${document} links to ${place}`);
  });

test("readme: the files that it names exist", () => {
  for (const [path] of readme.matchAll(/\btest\/[\w/.-]+\.json\b/g)) assert.ok(existsSync(path), path);
});
