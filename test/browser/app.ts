// The built app for the tests of a file, and pages in it.
import { after, before } from "node:test";
import type { BrowserContextOptions, Page } from "playwright-core";
import { browser } from "./chromium.ts";
import { type Served, serveApp } from "./serve.ts";

export { buildApp } from "./serve.ts";

/** The address of the app while the tests of this file run, and pages in it. */
export function app(): { readonly open: (path: string, options?: BrowserContextOptions) => Promise<Page>; readonly address: () => string } {
  const chromium = browser();
  let served: Served | undefined;
  before(async () => {
    served = await serveApp();
  });
  after(() => served?.close());
  const address = (): string => served?.address ?? "";
  return {
    address,
    open: async (path, options) => {
      const context = await chromium().newContext({ locale: "en-GB", viewport: { width: 1280, height: 900 }, ...options });
      const page = await context.newPage();
      await page.goto(address() + path);
      return page;
    },
  };
}
