// The page of `ekbom sleep --html` on paper: a whole night on one sheet, with its marks, on A4 and on Letter.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { nightPage } from "../../src/cli/sleep/html.ts";
import { legsOf } from "../../src/cli/sleep/legs.ts";
import { reportOf } from "../../src/cli/sleep/report.ts";
import { edfBytes } from "../../src/sleep/edf-write.ts";
import { eventsAround } from "../../src/sleep/events-around.ts";
import { makeNight } from "../../src/sleep/make-night.ts";
import { readNight } from "../../src/sleep/read-night.ts";
import { bytesSource } from "../../src/sleep/source.ts";
import { folder } from "../cli/run.ts";
import { browser, noBrowser } from "./chromium.ts";

const start = browser();
const file = folder();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

async function pageOf(hours: number): Promise<string> {
  const bytes = edfBytes(makeNight({ seed: 1, hours, rate: 100, noise: "high" }).recording({ marks: false }));
  const legs: Parameters<typeof reportOf>[0]["legs"][number][] = [];
  const read = await readNight(bytesSource(bytes), {
    legs(header) {
      const found = legsOf(header, {});
      if (!found.ok) return found;
      legs.push(...found.value.legs);
      return { ok: true, value: found.value.legs };
    },
  });
  assert.ok(read.ok);
  const events = eventsAround(read.value, []);
  assert.ok(events.ok);
  const options = { from: { is: "detected" }, rules: ["wasm-2016", "aasm"] } as const;
  const report = reportOf({ file: "night.edf", reading: read.value, events: events.value, legs, unclear: [], options });
  assert.ok(report.ok);
  return file(`night-${hours}.html`, nightPage(report.value));
}

const skip = noBrowser || (spawnSync("pdftotext", ["-v"]).error !== undefined && "pdftotext (poppler-utils) is not on this machine");
for (const format of ["A4", "Letter"] as const)
  test(`night page: eight hours on one sheet of ${format}, with its numbers and its marks`, { skip }, async () => {
    const path = await pageOf(8);
    const context = await start().newContext({ colorScheme: "dark" });
    const page = await context.newPage();
    await page.goto(pathToFileURL(path).href);
    const pdf = file(`night-${format}.pdf`, "");
    writeFileSync(pdf, await page.pdf({ format, printBackground: true }));
    const text = spawnSync("pdftotext", ["-layout", pdf, "-"]).stdout.toString();
    assert.equal(text.split("\f").length - 1, 1);
    for (const words of ["Research use", "Two rule sets, side by side", "Periodic movements asleep", "Not a certified medical device"])
      assert.ok(text.replaceAll(/\s+/g, " ").includes(words), words);
    await context.close();
  });

for (const colorScheme of ["light", "dark"] as const)
  test(`night page: nothing that axe objects to, ${colorScheme}`, { skip: noBrowser }, async () => {
    const path = await pageOf(1);
    const context = await start().newContext({ colorScheme });
    const page = await context.newPage();
    await page.goto(pathToFileURL(path).href);
    await page.evaluate(axe);
    const found = await page.evaluate<{ id: string; help: string; nodes: { html: string }[] }[]>(
      "axe.run().then(({ violations }) => violations)",
    );
    assert.deepEqual(
      found.map((one) => `${one.id}: ${one.help}: ${one.nodes[0]?.html.slice(0, 200)}`),
      [],
    );
    await context.close();
  });
