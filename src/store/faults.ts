// What the engines report, in the words of the store. What is nobody's fault but the program's stays as it is.
import { StoreError } from "./errors.ts";

/** PostgreSQL: another transaction was in the way; the same work may succeed now. */
const TRANSIENT = new Set(["40001", "40P01"]);

/** PostgreSQL and its driver: not reachable, shutting down, out of space or connections. */
const UNAVAILABLE = /^(?:ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|08...|57P0.|53...)/;

/** SQLite result codes: BUSY, LOCKED, READONLY, IOERR, CORRUPT, FULL, CANTOPEN, NOTADB. */
const SQLITE_UNAVAILABLE = new Map([
  [5, "the database is busy"],
  [6, "the database is busy"],
  [8, "the data folder is read-only"],
  [10, "the disk cannot be read or written"],
  [11, "the database file is damaged; restore a backup"],
  [13, "the disk is full"],
  [14, "the database file cannot be opened"],
  [26, "the database file is no database"],
]);

const codeOf = (error: unknown): string => (error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "");

export const isTransient = (error: unknown): boolean => TRANSIENT.has(codeOf(error));

export function toStoreError(error: unknown): unknown {
  if (error instanceof StoreError || !(error instanceof Error)) return error;
  if (TRANSIENT.has(codeOf(error))) return new StoreError("conflict", "others wrote the same at the same time; try again");
  if (
    UNAVAILABLE.test(codeOf(error)) ||
    /^Connection terminated|^Client (?:has encountered|was closed)|timeout exceeded when trying to connect/.test(error.message)
  )
    return new StoreError("unavailable", `the database cannot be reached (${codeOf(error) || "connection lost"}); nothing was written`);
  if ("errcode" in error && typeof error.errcode === "number") {
    const why = SQLITE_UNAVAILABLE.get(error.errcode & 0xff);
    if (why !== undefined) return new StoreError("unavailable", `${why}; nothing was written`);
  }
  return error;
}
