// The page of `ekbom assess --html`, in a browser and on paper: three invented people, and a record that means harm.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import type { BrowserContextOptions, Page } from "playwright-core";
import { assess } from "../../src/assess/assess.ts";
import type { Assessment } from "../../src/assess/assessment.ts";
import { htmlPage } from "../../src/cli/report/html.ts";
import { people } from "../../src/knowledge/people.ts";
import { readPerson } from "../../src/record/read.ts";
import { ekbom, folder, person, today } from "../cli/run.ts";
import { browser, noBrowser } from "./chromium.ts";

const skip = noBrowser;
const file = folder();
const start = browser();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const pages = ["low-iron", "augmentation", "clot"].map((id) => {
  const record = readPerson(people.find((one) => one.id === id)?.input, undefined);
  assert.ok("observations" in record);
  const assessment = assess(record);
  return { id, assessment, path: file(`${id}.html`, htmlPage(assessment)) };
});

/** Opens a file and hears everything that the page asks for or complains of. */
async function opened(
  path: string,
  options: BrowserContextOptions = {},
): Promise<{ readonly page: Page; readonly heard: readonly string[] }> {
  const context = await start().newContext(options);
  const page = await context.newPage();
  const heard: string[] = [];
  page.on("request", (request) => request.url() !== pathToFileURL(path).href && heard.push(`request ${request.url()}`));
  page.on("console", (message) => heard.push(`console ${message.text()}`));
  page.on("pageerror", (error) => heard.push(`error ${error.message}`));
  page.on("dialog", (dialog) => {
    heard.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(pathToFileURL(path).href, { waitUntil: "networkidle" });
  return { page, heard };
}

for (const { id, path } of pages) {
  test(`page of ${id}: asks for nothing and complains of nothing`, { skip }, async () => {
    const { page, heard } = await opened(path);
    for (const summary of await page.locator("summary").all()) await summary.click();
    assert.deepEqual(heard, []);
    assert.equal(await page.locator("script, link[rel=stylesheet], img, iframe").count(), 0);
    await page.context().close();
  });

  for (const colorScheme of ["light", "dark"] as const)
    test(`page of ${id}: nothing that axe objects to, ${colorScheme}, closed and opened`, { skip }, async () => {
      const { page } = await opened(path, { colorScheme });
      await page.evaluate(axe);
      for (const open of [false, true]) {
        await page.evaluate((is) => document.querySelectorAll("details").forEach((one) => (one.open = is)), open);
        const found = await page.evaluate<{ id: string; help: string; nodes: { html: string }[] }[]>(
          "axe.run().then(({ violations }) => violations)",
        );
        assert.deepEqual(
          found.map((one) => `${one.id}: ${one.help}: ${one.nodes[0]?.html.slice(0, 200)}`),
          [],
        );
      }
      await page.context().close();
    });

  for (const width of [320, 360, 768, 1400])
    test(`page of ${id}: no scrolling sideways at ${width} pixels`, { skip }, async () => {
      const { page } = await opened(path, { viewport: { width, height: 740 } });
      await page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width);
      await page.context().close();
    });
}

/** Without what a line end may take away: blanks, and the hyphen before it. */
const bare = (text: string): string => text.normalize("NFC").replaceAll(/[\s-]+/g, "");

/** What a clinician must find on paper, whatever else stands there. */
function textsOf({
  alarms,
  notAsked,
  diagnosis,
  reasons,
  stale,
  plan,
  noGuideline,
  tests,
  followUp,
  referrals,
  readings,
  disagreements,
}: Assessment): readonly string[] {
  return [
    diagnosis.title,
    diagnosis.clinician,
    ...[...alarms, ...notAsked].map(({ title }) => title),
    ...stale.map(({ says }) => says),
    ...noGuideline.flatMap(({ title, clinician, silence }) => [title, clinician, silence]),
    ...alarms.filter(({ status }) => status === "present").map(({ doClinician }) => doClinician),
    ...reasons.map(({ title }) => title),
    ...plan.flatMap(({ title, conditions }) => [title, ...conditions]),
    ...plan.filter(({ advice }) => advice !== "avoid" && advice !== "never").map(({ clinician }) => clinician),
    ...plan.filter(({ advice }) => advice === "avoid" || advice === "never").flatMap(({ whyNot }) => whyNot.map(({ says }) => says)),
    ...plan.flatMap(({ taking, stopping }) => (taking && stopping !== undefined ? [stopping] : [])),
    ...plan.flatMap(({ dose }) => (dose === undefined ? [] : [dose.timing])),
    ...tests.map(({ title }) => title),
    ...[followUp, referrals, readings].flatMap((all) => all.map(({ clinician }) => clinician)),
    ...disagreements.map(({ question }) => question),
  ];
}

const noPaper = skip || (spawnSync("pdftotext", ["-v"]).error !== undefined && "pdftotext (poppler-utils) is not on this machine");
for (const { id, assessment, path } of pages)
  for (const format of ["A4", "Letter"] as const)
    test(`page of ${id}: on ${format} everything is there, and every sheet says what it is not`, { skip: noPaper }, async () => {
      const { page } = await opened(path, { colorScheme: "dark" });
      const pdf = file(`${id}-${format}.pdf`, "");
      writeFileSync(pdf, await page.pdf({ format, printBackground: true }));
      const shown = await page.evaluate(() => document.body.innerText);
      await page.context().close();
      const text = spawnSync("pdftotext", [pdf, "-"]).stdout.toString();
      const whole = bare(text);
      for (const one of textsOf(assessment)) assert.ok(whole.includes(bare(one)), one);
      for (const sign of "≤≥µ–“”’") if (shown.includes(sign)) assert.ok(text.includes(sign), sign);
      assert.ok(text.includes("≤") && text.includes("µ") === shown.includes("µ"));
      const sheets = text.split("\f").slice(0, -1);
      assert.ok(sheets.length > 1);
      for (const [i, sheet] of sheets.entries()) {
        assert.ok(
          bare(sheet).includes(bare("Ekbom informs and drafts; a clinician decides. Not a certified medical device.")),
          `sheet ${i + 1}`,
        );
        assert.ok(
          bare(sheet).includes(bare(`Knowledge ${assessment.knowledge.version}, ${today}, page ${i + 1} of ${sheets.length}`)),
          `sheet ${i + 1}`,
        );
      }
    });

test("page: paper is white, also for a reader who prefers the dark", { skip }, async () => {
  const { page } = await opened(pages[0]?.path ?? "", { colorScheme: "dark" });
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  assert.equal(await ground(), "rgb(20, 17, 14)");
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  assert.equal(await ground(), "rgb(255, 255, 255)");
  await page.context().close();
});

test("page: every grade that no primary source backs wears its mark", { skip }, async () => {
  for (const { assessment, path } of pages) {
    const { page } = await opened(path);
    const lines = assessment.plan.filter(({ kind, advice }) => kind !== "habit" && advice !== "avoid" && advice !== "never");
    const marks = await page.locator(".plan .grade").evaluateAll((all) => all.map((one) => one.querySelectorAll(".check").length));
    assert.deepEqual(
      marks,
      lines.map(({ evidence }) => (evidence === "primary" ? 0 : 1)),
    );
    await page.context().close();
  }
});

test("page: danger stands before everything else, and unknowns beside the findings", { skip }, async () => {
  const { page } = await opened(pages.find(({ id }) => id === "clot")?.path ?? "");
  const top = async (selector: string) => (await page.locator(selector).first().boundingBox())?.y ?? assert.fail(selector);
  assert.ok((await top(".alarm")) < (await top("h1")));
  assert.ok((await top("h1")) < (await top(".gap")));
  assert.ok((await top(".gap")) < (await top(".plan")));
  await page.context().close();
});

test("page: the keyboard reaches and opens every why", { skip }, async () => {
  const { page } = await opened(pages[0]?.path ?? "");
  const all = await page.locator("details").count();
  for (let i = 0; i < all; i++) {
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
  }
  assert.equal(await page.locator("details[open]").count(), all);
  await page.context().close();
});

const harm = `"><script>window.harm=1</script><img src=x onerror="alert(1)"></style>`;
test("page: what a record brings along stays text", { skip }, async () => {
  const input = JSON.stringify(
    person(
      {
        age: 49,
        [harm]: 1,
        sex: harm,
        ferritin: [
          { value: 40, unit: "ug/L" },
          { value: 400, unit: harm },
        ],
      },
      { medicines: [{ ingredient: harm }, { ingredient: "pramipexole", [harm]: 2 }] },
    ),
  );
  const bundle = JSON.stringify({
    resourceType: "Bundle",
    entry: [
      { resource: { resourceType: "Patient", id: harm, gender: "female", birthDate: "1977-05-05" } },
      {
        resource: {
          resourceType: "Observation",
          id: harm,
          status: "final",
          subject: { reference: `Patient/${harm}` },
          code: { coding: [{ system: "http://loinc.org", code: "2276-4", display: harm }] },
          effectiveDateTime: "2026-10-30",
          valueQuantity: { value: 40, unit: harm },
        },
      },
    ],
  });
  for (const [i, text] of [input, bundle].entries()) {
    const path = file(`harm-${i}.html`, "");
    await ekbom(["assess", "-", "--html", path, "--today", today], { input: text });
    assert.match(readFileSync(path, "utf8"), /&lt;script&gt;/);
    const { page, heard } = await opened(path);
    assert.equal(await page.evaluate("window.harm"), undefined);
    assert.equal(await page.locator("script, img").count(), 0);
    for (const summary of await page.locator("summary").all()) await summary.click();
    assert.ok((await page.evaluate(() => document.body.innerText)).includes("<script>window.harm=1</script>"));
    assert.deepEqual(heard, []);
    await page.context().close();
  }
});
