// Files of a night: the recording through one small buffer, scorings whole, and new files that never replace what is there.
import { closeSync, createReadStream, openSync, readSync } from "node:fs";
import { open, readFile, stat } from "node:fs/promises";
import type { Read } from "../../sleep/night.ts";
import { type ByteSource, streamSource } from "../../sleep/source.ts";
import { DataError, UsageError } from "../exit.ts";
import { problemText } from "./words.ts";

export interface OpenSource {
  readonly source: ByteSource;
  readonly close: () => void;
}

/** A recording of any size, read through one buffer; what is no plain file is read as a stream. */
export async function openSource(path: string): Promise<OpenSource> {
  if (path === "-") return { source: streamSource(process.stdin), close: () => process.stdin.destroy() };
  const found = await statOf(path);
  if (!found.isFile()) {
    const stream = createReadStream(path);
    return { source: streamSource(stream), close: () => stream.destroy() };
  }
  const handle = opened(path);
  let buffer = new Uint8Array(0);
  const read = (offset: number, length: number): Uint8Array => {
    if (buffer.length < length) buffer = new Uint8Array(length);
    let filled = 0;
    while (filled < length) {
      const count = readSync(handle, buffer, filled, length - filled, offset + filled);
      if (count === 0) break;
      filled += count;
    }
    return buffer.subarray(0, filled);
  };
  return { source: { size: found.size, read }, close: () => closeSync(handle) };
}

const largestScoring = 256 * 2 ** 20;

/** A file of scoring, whole. */
export async function scoringBytes(path: string): Promise<Uint8Array> {
  const { size } = await statOf(path);
  if (size > largestScoring)
    throw new DataError(
      `${path} has ${Math.round(size / 2 ** 20)} MB, too much for a scoring. Where it is the recording itself, --marked reads its marks`,
    );
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${path} cannot be read (${error.code})`);
  });
}

async function statOf(path: string) {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${path}: ${error.code === "ENOENT" ? "there is no such file" : `cannot be read (${error.code})`}`);
  });
  if (found.isDirectory()) throw new UsageError(`${path} is a folder; a file was expected`);
  return found;
}

function opened(path: string): number {
  try {
    return openSync(path, "r");
  } catch (error) {
    throw new UsageError(`${path} cannot be read (${error instanceof Error && "code" in error ? error.code : "unknown"})`);
  }
}

/** Recordings cannot be made again: a file that is there already is not written over. */
export async function writeNew(path: string, parts: Iterable<Uint8Array>): Promise<void> {
  const file = await open(path, "wx").catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(
      error.code === "EEXIST"
        ? `${path} is there already, and is not written over. Name a new file`
        : `${path} cannot be written (${error.code})`,
    );
  });
  try {
    for (const part of parts) await file.write(part);
  } catch (error) {
    throw error instanceof Error && "code" in error ? new UsageError(`${path} cannot be written (${error.code})`) : error;
  } finally {
    await file.close();
  }
}

/** The value of what was read, or the end of the command with every problem in it. */
export function valueOf<T>(read: Read<T>, path: string): T {
  if (read.ok) return read.value;
  const [first, ...others] = read.problems.map(problemText);
  throw new DataError([`${path}: ${first ?? "it cannot be read"}`, ...others.map((one) => `  ${one}`)].join("\n"));
}
