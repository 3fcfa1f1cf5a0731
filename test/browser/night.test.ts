// The night view in a browser: a file read and scored where it lies, checked by keys alone, confirmed, printed, saved; nothing leaves.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { copyFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import type { BrowserContextOptions, Page } from "playwright-core";
import { edfBytes, type RecordingToWrite } from "../../src/sleep/edf-write.ts";
import { makeNight } from "../../src/sleep/make-night.ts";
import { readScoring } from "../../src/sleep/stages.ts";
import { folder } from "../cli/run.ts";
import { app } from "./app.ts";
import { noBrowser } from "./chromium.ts";

const skip = noBrowser;
const ekbom = app();
const file = folder();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const made = makeNight({ seed: 5, hours: 0.75, rate: 100, noise: "medium" });
const night = file("night.edf", "");
// As if a machine had recorded it: a file that says it is made cannot be confirmed.
writeFileSync(night, edfBytes({ ...made.recording({ marks: false }), equipment: "X" }));

/** The same night under names that do not say which leg is which. */
const unsure = file("unsure.edf", "");
writeFileSync(
  unsure,
  edfBytes(renamed(makeNight({ seed: 5, hours: 0.2, rate: 100, noise: "low" }).recording({ marks: false }), ["Leg 1", "Leg 2"])),
);

function renamed(recording: RecordingToWrite, labels: readonly string[]): RecordingToWrite {
  return { ...recording, signals: recording.signals.map((signal, i) => ({ ...signal, label: labels[i] ?? signal.label })) };
}

async function opened(path: string, options?: BrowserContextOptions): Promise<{ readonly page: Page; readonly heard: readonly string[] }> {
  const page = await ekbom.open("/night", options);
  const heard: string[] = [];
  page.on("pageerror", (error) => heard.push(`error ${error.message}`));
  // The app asks whether a server stands behind it; here none does, and the browser notes the answer.
  page.on("console", (message) => message.location().url.startsWith(`${ekbom.address()}/api/`) || heard.push(`console ${message.text()}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(ekbom.address()) && !request.url().startsWith("blob:")) heard.push(`request ${request.url()}`);
    if (request.method() !== "GET") heard.push(`${request.method()} ${request.url()}`);
  });
  await page.locator("input[type=file]").first().setInputFiles(path);
  await page.locator("form button[data-main], .night-start button[data-main]").click();
  return { page, heard };
}

async function shown(options?: BrowserContextOptions) {
  const all = await opened(night, options);
  await all.page.locator(".night-view").waitFor();
  return all;
}

async function objections(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate<{ id: string; help: string; nodes: { html: string }[] }[]>(
    "axe.run().then(({ violations }) => violations)",
  );
  return found.map((one) => `${one.id}: ${one.help}: ${one.nodes[0]?.html.slice(0, 200)}`);
}

const plms = (page: Page): Promise<string> => page.locator(".night-first td").first().innerText();
const sideways = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

const looks = [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["forced colours", { forcedColors: "active" }],
  ["phone", { viewport: { width: 390, height: 844 } }],
] as const;
for (const [name, options] of looks)
  test(`night: nothing that axe objects to, ${name}, from the beginning to the numbers`, { skip }, async () => {
    const page = await ekbom.open("/night", options);
    await page.locator(".night-kept").waitFor();
    assert.deepEqual(await objections(page), []);
    await page.context().close();
    const { page: view, heard } = await shown(options);
    for (const fold of await view.locator(".night-view summary:visible").all()) await fold.click();
    assert.deepEqual(await objections(view), []);
    assert.deepEqual(heard, []);
    await view.context().close();
  });

for (const width of [320, 390, 640, 1280])
  test(`night: no scrolling sideways at ${width} pixels`, { skip }, async () => {
    const { page } = await shown({ viewport: { width, height: 740 } });
    assert.ok((await sideways(page)) <= 0);
    assert.equal(await page.getByRole("application").isVisible(), width > 720);
    assert.ok(await page.locator(".night-first").first().isVisible());
    await page.context().close();
  });

test("night: by keys alone a movement is kept, left out, moved, added, and all of it undone", { skip }, async () => {
  const { page, heard } = await shown();
  const before = await plms(page);
  const event = page.locator(".night-event");
  const strip = page.getByRole("application");
  for (let i = 0; i < 80 && !(await strip.evaluate((one) => one === document.activeElement)); i += 1) await page.keyboard.press("Tab");
  assert.ok(await strip.evaluate((one) => one === document.activeElement), "Tab reaches the strip");
  await page.keyboard.press("Home");
  assert.match(await event.innerText(), /Movement 1 of/);
  await page.keyboard.press("Enter");
  assert.match(await event.innerText(), /Movement 2 of/);
  assert.match(await page.locator(".night-close").innerText(), /1 of \d+ looked at/);
  assert.equal(await plms(page), before);

  const first = await event.locator(".night-when").innerText();
  await page.keyboard.press("w");
  assert.match(await event.innerText(), new RegExp(`Moved by hand from ${first.replaceAll(".", "\\.")}`));
  await page.keyboard.press("z");
  assert.doesNotMatch(await event.innerText(), /Moved by hand/);

  for (let i = 0; i < 40; i += 1) {
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Delete");
  }
  await page.waitForFunction((was) => document.querySelector(".night-first td")?.textContent !== was, before);
  assert.match(await event.innerText(), /no rule sees it/);
  await page.keyboard.press("r");
  assert.match(await event.innerText(), /right leg[\s\S]*Added by hand/);
  for (let i = 0; i < 41; i += 1) await page.keyboard.press("z");
  await page.waitForFunction((was) => document.querySelector(".night-first td")?.textContent === was, before);
  assert.match(await page.locator(".night-title").innerText(), /Scored by Ekbom, not confirmed/);
  assert.deepEqual(heard, []);
  await page.context().close();
});

test("night: channels that their names do not settle are asked for, and one channel cannot be both legs", { skip }, async () => {
  const { page } = await opened(unsure);
  await page.getByRole("heading", { name: "Which channels are the legs?" }).waitFor();
  assert.deepEqual(await objections(page), []);
  const [left, right] = ["Left leg", "Right leg"].map((name) => page.getByRole("group", { name }).getByRole("combobox").first());
  assert.equal(await left?.inputValue(), "");
  await page.getByRole("button", { name: "Use these channels" }).click();
  assert.match(await page.getByRole("alert").innerText(), /Choose a leg/);
  await left?.selectOption("Leg 1");
  await right?.selectOption("Leg 1");
  await page.getByRole("button", { name: "Use these channels" }).click();
  assert.match(await page.getByRole("alert").innerText(), /Leg 1 is chosen twice/);
  await right?.selectOption("Leg 2");
  await page.getByRole("button", { name: "Use these channels" }).click();
  await page.locator(".night-view").waitFor();
  assert.match(await page.locator(".night-beside").innerText(), /Left, Leg 1[\s\S]*Right, Leg 2/);
  await page.context().close();
});

test("night: what is no recording is refused with what was found and what would be right", { skip }, async () => {
  const { page } = await opened(file("notes.edf", "these are no samples"));
  const words = await page.getByRole("alert").innerText();
  assert.match(words, /not an EDF or BDF file/);
  assert.doesNotMatch(words, /at \S+\.js|Error:/);
  await page.getByRole("button", { name: "Choose another file" }).click();
  await page.getByRole("button", { name: "Try with a made night" }).waitFor();
  await page.context().close();
});

test("night: a file that is gone costs the close signal, and nothing that a person did", { skip }, async () => {
  const gone = file("gone.edf", "");
  copyFileSync(night, gone);
  const { page } = await opened(gone);
  await page.locator(".night-view").waitFor();
  await page.getByRole("application").focus();
  await page.keyboard.press("Delete");
  rmSync(gone);
  for (let i = 0; i < 5; i += 1) await page.keyboard.press("+");
  const alert = page.locator(".night-close [role=alert]");
  await alert.waitFor();
  assert.match(await alert.innerText(), /the browser cannot read it/);
  assert.match(await page.locator(".night-event").innerText(), /left out/);
  assert.match(await plms(page), /\d/);
  await page.context().close();
});

test("night: a number enters the record only when a rule set is chosen and somebody looked; and it can be taken back", {
  skip,
}, async () => {
  const { page } = await shown();
  const told = () =>
    page.evaluate(
      () =>
        new Promise<readonly [string, unknown][]>((done) => {
          const asked = indexedDB.open("ekbom");
          asked.onsuccess = () => {
            const all = asked.result.transaction("told").objectStore("told").getAll();
            all.onsuccess = () => {
              asked.result.close();
              done(all.result.map(({ fact, value }) => [fact, value?.value]));
            };
          };
        }),
    );
  assert.deepEqual(await told(), []);
  await page.getByRole("button", { name: "Put it into the record" }).click();
  assert.match(await page.getByRole("alert").innerText(), /Choose a rule set[\s\S]*looked at the movements/);
  assert.deepEqual(await told(), []);
  await page.getByRole("radio", { name: /WASM 2016/ }).check();
  await page.getByRole("checkbox", { name: /I have looked/ }).check();
  assert.match(await page.locator(".night-confirm").innerText(), /0 of \d+ looked at/);
  await page.getByRole("button", { name: "Put it into the record" }).click();
  assert.match(await page.getByRole("alert").innerText(), /None of the movements was looked at/);
  assert.deepEqual(await told(), []);
  await page.getByRole("button", { name: "Yes, put it into the record" }).click();
  await page.getByText(/In the record: WASM 2016/).waitFor();
  const facts = new Map(await told());
  assert.equal(facts.get("plms-rule-set"), "wasm-2016");
  assert.equal(facts.get("plms-confirmed-by-person"), true);
  assert.ok(Number(facts.get("plms-index")) > 0);
  assert.match(await page.locator(".night-title").innerText(), /Confirmed/);

  await page.getByRole("application").focus();
  await page.keyboard.press("Delete");
  await page
    .getByText(/Changed since it was confirmed/)
    .first()
    .waitFor();

  await page.getByRole("button", { name: "Close this night" }).click();
  await page.getByRole("button", { name: "Close and lose them" }).click();
  await page.getByRole("button", { name: /Take back: / }).click();
  await page.getByText("Taken back.").waitFor();
  assert.deepEqual(
    (await told()).map(([fact, value]) => [fact, value]),
    [...facts.keys()].toSorted().map((fact) => [fact, undefined]),
  );
  await page.context().close();
});

test("night: a made night can be tried, and never enters one's own record", { skip }, async () => {
  const page = await ekbom.open("/night");
  await page.getByRole("button", { name: "Try with a made night" }).click();
  await page.locator(".night-view").waitFor({ timeout: 240_000 });
  assert.match(await page.locator("h1").innerText(), /an hour by WASM 2016/);
  assert.match(await page.locator(".night-confirm").innerText(), /This night is invented/);
  assert.equal(await page.getByRole("button", { name: "Put it into the record" }).count(), 0);
  await page.context().close();
});

test("night: reading can be stopped", { skip }, async () => {
  const page = await ekbom.open("/night");
  await page.getByRole("button", { name: "Try with a made night" }).click();
  await page.getByRole("button", { name: "Cancel" }).click();
  await page.getByRole("button", { name: "Try with a made night" }).waitFor();
  await page.context().close();
});

test("night: marks are saved in forms that are read back", { skip }, async () => {
  const { page } = await shown();
  const all = Number(/of (\d+) looked at/.exec(await page.locator(".night-close").innerText())?.[1]);
  for (const name of ["Marks as EDF+", "Marks as CSV"]) {
    const [saved] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
    assert.match(saved.suggestedFilename(), /^night\.marks\.(?:edf|csv)$/);
    const read = readScoring(readFileSync(await saved.path()));
    assert.ok(read.ok);
    assert.equal(read.value.movements?.length, all);
  }
  const [saved] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "All as JSON" }).click()]);
  const json = JSON.parse(readFileSync(await saved.path(), "utf8"));
  assert.equal(json.use, "research");
  assert.equal(json.confirmed, null);
  await page.context().close();
});

const noPaper = skip || (spawnSync("pdftotext", ["-v"]).error !== undefined && "pdftotext (poppler-utils) is not on this machine");
for (const format of ["A4", "Letter"] as const)
  test(`night: on ${format} it prints on one page`, { skip: noPaper }, async () => {
    const { page } = await shown({ colorScheme: "dark" });
    const headline = await page.locator("h1").innerText();
    const pdf = file(`${format}.pdf`, "");
    writeFileSync(pdf, await page.pdf({ format, printBackground: true }));
    const text = spawnSync("pdftotext", ["-layout", pdf, "-"]).stdout.toString();
    assert.equal(text.split("\f").length - 1, 1, text);
    const bare = (one: string): string => one.replaceAll(/\s+/g, "");
    for (const one of [headline, "Research use", "Periodicity: periodic share", "Not a certified medical device"])
      assert.ok(bare(text).includes(bare(one)), one);
    await page.context().close();
  });

test("night: it speaks Spanish, down to the reasons of the rules", { skip }, async () => {
  const { page } = await shown({ locale: "es-ES" });
  assert.match(await page.locator("h1").innerText(), /Movimientos periódicos durante el sueño/);
  assert.match(await page.locator(".night-event").innerText(), /comienza donde la señal sube 8 uV/);
  assert.match(await page.locator(".night-indices").innerText(), /Movimientos periódicos en sueño, por hora/);
  await page.context().close();
});
