// The built app, handed out on loopback. `/api` answers 404, as where no server stands. Built once for all files of a run.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, resolve } from "node:path";
import { build } from "vite";

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

/** Builds the app, once for all files of a run. */
export const buildApp = (): Promise<unknown> => (built ??= build({ configFile: resolve("vite.config.ts"), logLevel: "error" }));

export interface Served {
  readonly address: string;
  readonly close: () => Promise<void>;
}

export async function serveApp(): Promise<Served> {
  await buildApp();
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
  await new Promise<void>((ready) => void server.listen(0, "127.0.0.1", ready));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections(); // a browser keeps its lines open
      }),
  };
}
