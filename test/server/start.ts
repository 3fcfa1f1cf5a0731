// A real server on a free port of this computer, over a store in a folder of its own, and a client that behaves as a browser does.
import { mkdtempSync, rmSync } from "node:fs";
import { request as httpRequest } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { after } from "node:test";
import { type Built, buildServer, type Part } from "../../src/server/http/build.ts";
import { freePort } from "../../src/server/serve.ts";
import { loadSettings } from "../../src/server/settings/load.ts";
import type { Settings } from "../../src/server/settings/schema.ts";
import { openStore, type Store } from "../../src/store/store.ts";

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly text: string;
  /** The body as JSON. */
  readonly json: any; // oxlint-disable-line no-explicit-any -- what a test looks at is checked by its assertions
}

export interface Ask {
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as it is, in place of a JSON body. */
  readonly raw?: string | Uint8Array;
}

export interface Running extends Built {
  readonly store: Store;
  readonly base: string;
  readonly port: number;
  readonly folder: string;
  readonly log: () => string;
  /** Moves the server's clock on. */
  readonly pass: (milliseconds: number) => void;
  readonly ask: (path: string, how?: Ask) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

export async function start(
  given: Partial<Settings> = {},
  { more = [], folder = mkdtempSync(join(tmpdir(), "ekbom-server-")) }: { readonly more?: readonly Part[]; readonly folder?: string } = {},
): Promise<Running> {
  const loaded = loadSettings({ flags: { data: folder }, environment: {} });
  if ("problems" in loaded) throw new Error(JSON.stringify(loaded.problems));
  const port = await freePort("127.0.0.1");
  const settings: Settings = { ...loaded.settings, port, requestsPerMinute: 1_000_000, web: join(folder, "no-app"), ...given };
  let clock = Date.parse("2026-11-22T10:00:00.000Z");
  const now = (): Date => new Date(clock);
  const store = await openStore(given.databaseUrl === undefined ? { folder } : { databaseUrl: given.databaseUrl }, { now });
  const lines: string[] = [];
  const logTo = new Writable({
    write(chunk: Buffer, _, done) {
      lines.push(chunk.toString());
      done();
    },
  });
  const built = await buildServer(settings, { store, now, logTo, more });
  await built.app.listen({ host: "127.0.0.1", port });
  const base = `http://localhost:${port}`;
  let open = true;
  const close = async (): Promise<void> => {
    if (!open) return;
    open = false;
    await built.app.close();
    await store.close().catch(() => {}); // a test may have closed it before
  };
  after(async () => {
    await close();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    ...built,
    store,
    base,
    port,
    folder,
    log: () => lines.join(""),
    pass: (milliseconds) => void (clock += milliseconds),
    ask: (path, how) => ask(port, path, how),
    close,
  };
}

/** One request over HTTP, with any header at all. */
export function ask(port: number, path: string, { method = "GET", body, headers = {}, raw }: Ask = {}): Promise<Answer> {
  const content = raw ?? (body === undefined ? undefined : JSON.stringify(body));
  const all: Record<string, string> = { host: `localhost:${port}`, ...headers };
  if (content !== undefined && all["content-type"] === undefined) all["content-type"] = "application/json";
  if (method !== "GET" && all["origin"] === undefined) all["origin"] = `http://localhost:${port}`;
  if (all["origin"] === "none") delete all["origin"];
  if (content !== undefined) all["content-length"] = String(Buffer.byteLength(content));
  return new Promise((resolve, reject) => {
    const request = httpRequest({ host: "127.0.0.1", port, path, method, headers: all, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        const text = Buffer.concat(chunks).toString();
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text,
          get json() {
            return JSON.parse(text) as unknown;
          },
        });
      });
    });
    request.on("error", reject);
    request.end(content);
  });
}

/** The cookie that an answer sets, as a browser would send it back. */
export function cookieOf({ headers }: Answer): string {
  const [first = ""] = [headers["set-cookie"] ?? ""].flat();
  return first.split(";")[0] ?? "";
}

/** A personal server with its owner signed in. */
export async function owned(given: Partial<Settings> = {}, how: Parameters<typeof start>[1] = {}) {
  const server = await start(given, how);
  const cookie = cookieOf(await server.ask(`/start?token=${server.launchTokens.lasting}`));
  return {
    ...server,
    cookie,
    own: (path: string, ask: Ask = {}) => server.ask(path, { ...ask, headers: { cookie, ...ask.headers } }),
  };
}
