// npm run bench:night-view: how soon the night view stands and how fast it zooms, in a real browser on a made night of eight hours.
// First paint: from asking for the address, with nothing in the browser's cache. Zoom: from the press to the painted frame, the processor
// slowed four times; a frame at 60 Hz is 17 ms of that.
import { createServer } from "node:http";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join, resolve } from "node:path";
import { chromium, type Page } from "playwright-core";
import { build } from "vite";
import { edfBytes } from "../src/sleep/edf-write.ts";
import { makeNight } from "../src/sleep/make-night.ts";
import { median } from "./rounds.ts";

const targets = { firstPaint: 1000, zoom: 50 };
const rounds = 5;
const slowdown = 4;
const kinds: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
};

const folder = mkdtempSync(join(tmpdir(), "ekbom-bench-"));
await build({ configFile: resolve("vite.config.ts"), logLevel: "error" });
const server = createServer((request, response) => {
  const path = new URL(request.url ?? "/", "http://localhost").pathname;
  const file = extname(path) === "" ? "index.html" : path;
  readFile(join(resolve("dist/web"), file)).then(
    (body) => response.writeHead(200, { "content-type": kinds[extname(file)] ?? "application/octet-stream" }).end(body),
    () => response.writeHead(404).end(),
  );
});
await new Promise<void>((ready) => void server.listen(0, "127.0.0.1", ready));
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/night`;
const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
try {
  const night = join(folder, "night.edf");
  writeFileSync(night, edfBytes(makeNight({ seed: 1, hours: 8, rate: 200, noise: "medium" }).recording({ marks: false })));
  await measure(night);
} finally {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true });
}

async function measure(night: string): Promise<void> {
  const [paints, shows, views, cpus, zooms, works]: number[][] = [[], [], [], [], [], []];
  for (let round = 0; round < rounds; round += 1) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await page.goto(address);
    await page.locator(".night-kept").waitFor();
    paints?.push(await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN));
    await page.locator("input[type=file]").first().setInputFiles(night);
    const session = await context.newCDPSession(page);
    // Processor time of the page's own thread, which a busy machine does not stretch.
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    const spent = async (): Promise<number> =>
      1000 * ((await session.send("Performance.getMetrics")).metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN);
    const before = await spent();
    const read = await timed(page, ".night-start button[data-main]");
    cpus?.push((await spent()) - before);
    shows?.push(read.whole);
    views?.push(read.view);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    const steps = await zoomed(page);
    zooms?.push(...steps.map(({ painted }) => painted));
    works?.push(...steps.map(({ work }) => work));
    await context.close();
  }
  report("first paint of the page", paints ?? [], targets.firstPaint);
  report("night read, scored, painted", shows ?? []);
  report("  of it: numbers to picture", views ?? [], targets.firstPaint);
  report("  the page's thread, CPU", cpus ?? []);
  report(`zoom, ${slowdown}x slower, to paint`, zooms ?? [], targets.zoom);
  report("  of it: work", works ?? [], targets.zoom);
}

/** From the press on "read" to the painted night, and of it the part after the worker had said its last word. */
async function timed(page: Page, button: string): Promise<{ readonly whole: number; readonly view: number }> {
  await page.evaluate((name) => {
    const seen = { pressed: performance.now(), progress: 0, painted: 0 };
    Object.assign(window, { seen });
    const watch = new MutationObserver(() => {
      const now = performance.now();
      if (document.querySelector(".night-picture") === null) return void (seen.progress = now);
      watch.disconnect();
      requestAnimationFrame(() => setTimeout(() => (seen.painted = performance.now())));
    });
    watch.observe(document.body, { subtree: true, childList: true, characterData: true });
    document.querySelector<HTMLButtonElement>(name)?.click();
  }, button);
  await page.waitForFunction("window.seen.painted > 0", undefined, { timeout: 120_000 });
  const { pressed, progress, painted } = await page.evaluate<{ pressed: number; progress: number; painted: number }>("window.seen");
  return { whole: painted - pressed, view: painted - progress };
}

/** From the whole night down to a second and up again: each press until its frame is painted. */
async function zoomed(page: Page): Promise<readonly { readonly work: number; readonly painted: number }[]> {
  await page.getByRole("button", { name: "Whole night" }).click();
  return page.evaluate(async () => {
    const press = (name: string): HTMLButtonElement | undefined =>
      [...document.querySelectorAll("button")].find((one) => one.textContent?.trim() === name);
    const [closer, wider] = [press("Closer"), press("Wider")];
    const frame = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const found: { work: number; painted: number }[] = [];
    for (const button of [...Array.from({ length: 15 }, () => closer), ...Array.from({ length: 15 }, () => wider)]) {
      await frame();
      const began = performance.now();
      button?.click();
      await Promise.resolve();
      const work = performance.now() - began;
      await frame();
      found.push({ work, painted: performance.now() - began });
    }
    return found;
  });
}

function report(what: string, milliseconds: readonly number[], target?: number): void {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  const high = sorted[Math.ceil(0.95 * sorted.length) - 1] ?? Number.NaN;
  const said =
    target === undefined
      ? ""
      : `   target under ${target} ms: ${median(milliseconds) < target ? "met" : "MISSED"}${high < target ? "" : " (not by the slowest of twenty)"}`;
  console.log(
    `${what.padEnd(30)} median ${median(milliseconds).toFixed(1)} ms, 95 % under ${high.toFixed(1)} ms, of ${sorted.length}${said}`,
  );
}
