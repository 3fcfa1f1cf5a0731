// The app with its own server behind it, in personal mode: a real process's worth of it, on a free port, over a folder of its own.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before } from "node:test";
import type { BrowserContext, BrowserContextOptions } from "playwright-core";
import { htmlPage } from "../../src/cli/report/html.ts";
import { createServer, type Served } from "../../src/server/serve.ts";
import { loadSettings } from "../../src/server/settings/load.ts";
import { buildApp } from "./serve.ts";
import { browser, noBrowser } from "./chromium.ts";

export interface Household {
  /** A browser that opened the link of the terminal: signed in. */
  readonly device: (options?: BrowserContextOptions) => Promise<BrowserContext>;
  /** A browser that knows nothing of it. */
  readonly stranger: () => Promise<BrowserContext>;
  readonly address: () => string;
}

export function withServer(): Household {
  const chromium = browser();
  let served: Served | undefined;
  let folder = "";
  before(async () => {
    if (noBrowser) return;
    await buildApp();
    folder = mkdtempSync(join(tmpdir(), "ekbom-app-"));
    const loaded = loadSettings({ flags: { data: folder }, environment: {} });
    if ("problems" in loaded) throw new Error(JSON.stringify(loaded.problems));
    served = await createServer({ ...loaded.settings, port: 0, requestsPerMinute: 1_000_000 }, htmlPage);
  });
  after(async () => {
    await served?.close();
    if (folder !== "") rmSync(folder, { recursive: true, force: true });
  });
  const running = (): Served => {
    if (served === undefined) throw new Error("the server was not started");
    return served;
  };
  return {
    address: () => running().url,
    stranger: () => chromium().newContext({ locale: "en-GB" }),
    async device(options) {
      const context = await chromium().newContext({ locale: "en-GB", acceptDownloads: true, ...options });
      const page = await context.newPage();
      await page.goto(running().startUrl(running().launchTokens.lasting));
      await page.close();
      return context;
    },
  };
}
