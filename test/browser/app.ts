// The built app, handed out on loopback, for tests that need no server behind it. Built once for all files of a run.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { extname, join, resolve } from "node:path";
import { after, before } from "node:test";
import type { BrowserContextOptions, Page } from "playwright-core";
import { build } from "vite";
import { browser } from "./chromium.ts";

const kinds: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".webmanifest": "application/manifest+json",
};
const folder = resolve("dist/web");

let built: Promise<unknown> | undefined;

/** The address of the app while the tests of this file run, and pages in it. `/api` answers 404, as where no server stands. */
export function app(): { readonly open: (path: string, options?: BrowserContextOptions) => Promise<Page>; readonly address: () => string } {
  const chromium = browser();
  let address = "";
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    if (path.startsWith("/api/")) return void response.writeHead(404).end();
    const file = extname(path) === "" ? join(folder, "index.html") : join(folder, path);
    if (!file.startsWith(folder)) return void response.writeHead(404).end();
    readFile(file).then(
      (body) => response.writeHead(200, { "content-type": kinds[extname(file)] ?? "application/octet-stream" }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  before(async () => {
    built ??= build({ configFile: resolve("vite.config.ts"), logLevel: "error" });
    await built;
    await new Promise<void>((ready) => void server.listen(0, "127.0.0.1", ready));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => new Promise<void>((closed) => void server.close(() => closed())));
  return {
    address: () => address,
    open: async (path, options) => {
      const context = await chromium().newContext({ locale: "en-GB", viewport: { width: 1280, height: 900 }, ...options });
      const page = await context.newPage();
      await page.goto(address + path);
      return page;
    },
  };
}
