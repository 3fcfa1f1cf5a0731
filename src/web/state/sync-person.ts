// The answers on the server: read, joined, put back. Two devices that save at once are told so by the version, and join again.
import { home } from "./home.ts";
import { joinKept, recordKept } from "./keep-whole.ts";
import { readRecord } from "./whole.ts";

const TRIES = 4;
const LIMIT = 2 * 1024 * 1024;

/** `done`: the server has what this browser has. `none`: no server knows us. `away`: later. `too-large`: it does not fit. */
export type SyncedPerson = "done" | "none" | "away" | "too-large";

export async function syncPerson(): Promise<SyncedPerson> {
  const where = await home().catch(() => "none" as const);
  if (typeof where === "string") return where === "away" ? "away" : "none";
  const path = `/api/people/${where.person}/record`;
  try {
    for (let left = TRIES; left > 0; left--) {
      const got = await fetch(path, { credentials: "same-origin", cache: "no-store" });
      if (!got.ok && got.status !== 404) return got.status >= 500 || got.status === 429 ? "away" : "none";
      const stored = got.ok ? readRecord(((await got.json()) as { record?: unknown }).record) : undefined;
      if (typeof stored === "string") return "none"; // a newer Ekbom wrote it: better not to write over it
      const both = stored === undefined ? await recordKept() : await joinKept(stored.record);
      if (stored !== undefined && JSON.stringify(both) === JSON.stringify(stored.record)) return "done";
      if (stored === undefined && both.told.length === 0 && both.imported.length === 0 && both.medicines === undefined) return "done";
      const body = JSON.stringify({ record: both });
      if (new TextEncoder().encode(body).length > LIMIT) return "too-large";
      const version = got.ok ? { "if-match": got.headers.get("etag") ?? "" } : { "if-none-match": "*" };
      const put = await fetch(path, {
        method: "PUT",
        credentials: "same-origin",
        headers: { "content-type": "application/json", ...version },
        body,
      });
      if (put.ok) return "done";
      if (put.status !== 412) return put.status >= 500 || put.status === 429 ? "away" : "none";
    }
    return "away";
  } catch {
    return "away";
  }
}
