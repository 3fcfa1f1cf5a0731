// The pages of the diary in a browser: timeline, triggers, watch, look back, files. A year of invented nights on them.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { BrowserContextOptions, Page } from "playwright-core";
import { app } from "./app.ts";
import { objections } from "./axe.ts";
import { noBrowser } from "./chromium.ts";
import { keptIn, twoTaps, until } from "./log-page.ts";
import { withDiary } from "./seed.ts";

const skip = noBrowser;
const ekbom = app();
const now = new Date("2026-11-22T15:00:00+01:00");

async function opened(path: string, options: BrowserContextOptions = {}, person?: string): Promise<Page> {
  const page = await ekbom.open("/no-such-page", { timezoneId: "Europe/Berlin", reducedMotion: "reduce", ...options });
  await page.clock.setFixedTime(now);
  if (person !== undefined) await withDiary(page, person, now);
  await page.goto(ekbom.address() + path);
  await page.locator("h1").first().waitFor();
  return page;
}

const screens: readonly [path: string, heading: RegExp][] = [
  ["/trends", /of the last 7 nights/],
  ["/triggers", /may be linked/],
  ["/triggers/methods", /How triggers are weighed/],
  ["/watch", /Show your nights to your doctor/],
  ["/log/day", /Night to Sunday/],
  ["/log/files", /Your diary is yours/],
];
for (const [path, heading] of screens) {
  test(`${path}: says its sentence; nothing that axe objects to, in any colours; no scrolling sideways`, { skip }, async () => {
    const page = await opened(path, {}, "augmentation");
    await page.getByRole("heading", { level: 1, name: heading }).waitFor();
    for (const summary of await page.locator("main summary").all()) await summary.click();
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      assert.deepEqual(await objections(page), [], colorScheme);
    }
    await page.emulateMedia({ colorScheme: "dark", forcedColors: "active" });
    assert.equal(await page.evaluate(drawnOnItself), 0, "forced colours");
    await page.emulateMedia({ forcedColors: "none" });
    for (const width of [640, 320]) {
      await page.setViewportSize({ width, height: 640 }); // 640 is a desktop at 200 %
      const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok((await until(wide, (now) => now <= width)) <= width, `${width} pixels`); // pictures are drawn anew for the new width
    }
    await page.context().close();
  });

  test(`${path}: before anybody noted anything, it says what to do`, { skip }, async () => {
    const page = await opened(path);
    assert.notEqual(await page.locator("h1").first().innerText(), "");
    assert.deepEqual(await objections(page), []);
    await page.context().close();
  });
}

/** Words in the colour of the page itself. */
function drawnOnItself(): number {
  const ground = getComputedStyle(document.body).backgroundColor;
  return [...document.querySelectorAll("svg text, main p, main h1, main button")].filter((one) => {
    const { color, fill } = getComputedStyle(one);
    return (one instanceof SVGElement ? fill : color) === ground;
  }).length;
}

test("timeline: every picture has its numbers as a table, by keyboard", { skip }, async () => {
  const page = await opened("/trends", {}, "augmentation");
  const openers = page.locator("main summary");
  assert.equal(await openers.count(), 3);
  await openers.first().focus();
  await page.keyboard.press("Enter");
  const table = page.getByRole("table", { name: "Table: Timeline" });
  await table.waitFor();
  assert.equal(await table.locator("tbody tr").count(), 91);
  assert.ok((await table.getByText("not known").count()) > 0);
  await page.context().close();
});

test("timeline: a year of nights is drawn, and how fast", { skip }, async (context) => {
  const page = await opened("/trends", {}, "augmentation");
  await page.locator(".tl-line").first().waitFor();
  const times = await page.evaluate(async () => {
    const press = async (name: string) => {
      const start = performance.now();
      [...document.querySelectorAll("button")].find((one) => one.textContent === name)?.click();
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      return performance.now() - start;
    };
    const found: number[] = [];
    for (let i = 0; i < 5; i++) {
      await press("4 weeks");
      found.push(await press("1 year"));
    }
    return found;
  });
  context.diagnostic(`a year from tap to paint: ${times.map((ms) => ms.toFixed(0)).join(", ")} ms (budget 100)`);
  assert.match(await page.locator(".tl-head .muted").innerText(), /of 365/);
  await page.context().close();
});

test("look back: what is filled in is kept, what is left open is not", { skip }, async () => {
  const page = await opened("/log/day");
  await page.getByLabel("Cups with caffeine").fill("0");
  await page.getByRole("group", { name: "What helped" }).getByRole("button", { name: "Walking" }).click();
  await page.getByRole("group", { name: "How strong at worst" }).getByRole("button", { name: "6", exact: true }).click();
  await page.getByRole("group", { name: "How strong at worst" }).getByRole("button", { name: "8", exact: true }).click();
  await page.getByLabel("First symptoms at").fill("09:30");
  await page.getByRole("button", { name: "Save this day" }).click();
  await page.getByText("Saved.", { exact: true }).waitFor();
  await page.reload();
  assert.equal(await page.getByLabel("Cups with caffeine").inputValue(), "0");
  assert.equal(await page.getByLabel("First symptoms at").inputValue(), "09:30");
  assert.equal(await page.getByLabel("Minutes of exercise").inputValue(), "");
  assert.equal(await page.locator('.day-scale [aria-pressed="true"]').count(), 3);
  await page.getByLabel("Stress, 0 to 10").fill("40");
  await page.getByText("a number from 0 to 10").waitFor();
  await page.context().close();
});

test("files: a table goes out and comes back whole; a stranger's is read with line and column", { skip }, async () => {
  const page = await opened("/log/files", {}, "low-iron");
  const [saved] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save as a table (CSV)" }).click()]);
  const path = await saved.path();
  await page.locator("input[type=file]").setInputFiles(path);
  await page.getByText(/0 new, \d+ here already, 0 with a problem/).waitFor();
  const text = "night,severity,caffeine-cups\n2024-01-05,7,2\n2024-01-06,much,1\n";
  await page.locator("input[type=file]").setInputFiles({ name: "mine.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
  await page.getByText("mine.csv: 1 new, 0 here already, 1 with a problem.").waitFor();
  assert.match(await page.locator(".files-found li").first().innerText(), /line 3.*severity.*Expected/i);
  await page.getByRole("button", { name: "Keep one entry" }).click();
  await page.getByText("Kept.", { exact: true }).waitFor();
  const [calendar] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save the reminder" }).click()]);
  assert.equal(calendar.suggestedFilename(), "reminder.ics");
  await page.context().close();
});

test("triggers: what is not known is asked before a test is offered", { skip }, async () => {
  const page = await opened("/triggers", {}, "augmentation");
  await page.getByText("Answer first:").first().waitFor();
  assert.equal(await page.getByRole("button", { name: "Plan this test" }).count(), 0);
  await page.context().close();
});

test("triggers: a test of oneself is planned, kept over a reload, and given up", { skip }, async () => {
  const page = await opened("/triggers", {}, "augmentation");
  await page.evaluate(async (at) => {
    const asked = indexedDB.open("ekbom");
    const db = await new Promise<IDBDatabase>((resolve) => asked.addEventListener("success", () => resolve(asked.result)));
    const write = db.transaction("told", "readwrite");
    write.objectStore("told").put({ fact: "caffeine-cups-per-day", value: 3, at });
    await new Promise((resolve) => write.addEventListener("complete", resolve));
    db.close();
  }, now.getTime());
  await page.reload();
  const plan = page.getByRole("button", { name: "Plan this test" });
  await plan.click();
  await page.getByText(/Starts on 23 Nov/).waitFor();
  await page.reload();
  await page.getByText(/Starts on 23 Nov/).waitFor();
  assert.equal(await page.locator(".trg-weeks li").count(), 8);
  await page.getByRole("button", { name: "Give up this test" }).click();
  await plan.waitFor();
  await page.context().close();
});

test("a sample person has a diary of their own: invented nights, and nothing of it is kept", { skip }, async () => {
  const page = await opened("/");
  await page.getByText("Look around with a sample person").click();
  await page.locator("main button", { hasText: "pramipexole" }).first().click();
  await page.getByRole("status").filter({ hasText: "invented person" }).waitFor();
  await page.getByRole("link", { name: "Timeline" }).click();
  await page.getByRole("heading", { level: 1, name: /of the last 7 nights/ }).waitFor();
  await page.getByRole("link", { name: "Night log" }).click();
  await twoTaps(page);
  await page.getByText("This is not kept.").waitFor();
  const { revisions, queue, pocket } = await keptIn(page);
  assert.deepEqual([revisions.length, queue, pocket], [0, 0, 0]);
  await page.context().close();
});
