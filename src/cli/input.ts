// Input from a file, a pipe, or a .gz of either: one JSON text, or one JSON text per line.
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { DataError, UsageError } from "./exit.ts";

/** A JSON value with its place, or the reason why that place holds none. */
export type Piece = { readonly where: string; readonly value: unknown } | { readonly where: string; readonly unreadable: string };

const LARGEST = 512 * 1024 * 1024; // the longest text that the engine holds in one piece

async function open(path: string): Promise<Readable> {
  if (path === "-") return process.stdin;
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${path}: ${error.code === "ENOENT" ? "there is no such file" : `cannot be read (${error.code})`}`);
  });
  if (found.isDirectory()) throw new UsageError(`${path} is a folder; a file was expected`);
  return createReadStream(path);
}

/** Every JSON value of the input, line by line where lines are complete texts, otherwise the whole as one. */
export async function* piecesOf(path: string): AsyncGenerator<Piece> {
  const name = path === "-" ? "input" : path;
  const source = await open(path);
  const text = path.endsWith(".gz") ? source.pipe(createGunzip()) : source;
  const lines = createInterface({ input: text, crlfDelay: Number.POSITIVE_INFINITY });
  // readline does not pass on the errors of what it reads
  const failed = new Promise<never>((_, reject) => {
    for (const stream of [source, text]) stream.once("error", (error: Error) => reject(new DataError(`${name}: ${reasonOf(error)}`)));
  });
  failed.catch(() => lines.close());
  const broken = (error: Error): never => {
    throw new DataError(`${name}: ${reasonOf(error)}`);
  };

  let held = "";
  let number = 0;
  let first = 1;
  const iterator = lines[Symbol.asyncIterator]();
  for (;;) {
    const next = await Promise.race([iterator.next().catch(broken), failed]);
    if (next.done) break;
    number += 1;
    const line = number === 1 ? next.value.replace(/^\uFEFF/, "") : next.value;
    if (held === "" && line.trim() === "") continue;
    if (held === "") {
      first = number;
      const value = parsed(line);
      if (value !== undefined) {
        yield { where: `${name}:${number}`, value: value.json };
        continue;
      }
    }
    held = held === "" ? line : `${held}\n${line}`;
    if (held.length > LARGEST)
      throw new DataError(
        `${name}: more than ${LARGEST / 1024 / 1024} MB in one JSON text; expected a smaller one, or one resource per line`,
      );
  }
  await Promise.race([failed, Promise.resolve()]);
  if (held === "") return;
  const whole = parsed(held);
  if (whole !== undefined) yield { where: name, value: whole.json };
  else yield* brokenLines(name, held, first);
}

const reasonOf = (error: NodeJS.ErrnoException): string =>
  error.code?.startsWith("Z_") ? "cannot be unpacked: it is not a whole .gz file" : `cannot be read (${error.code ?? error.name})`;

/** What remains when the text is not one JSON value: each line by itself, so that one broken line costs one line. */
function* brokenLines(name: string, text: string, first: number): Generator<Piece> {
  const lines = text.split("\n");
  const read = lines.map((line) => parsed(line));
  if (!read.some((value, i) => i > 0 && typeof value?.json === "object")) {
    yield { where: first === 1 ? name : `${name}:${first}`, unreadable: reason(text) };
    return;
  }
  for (const [i, line] of lines.entries()) {
    const value = read[i];
    if (value !== undefined) yield { where: `${name}:${first + i}`, value: value.json };
    else if (line.trim() !== "") yield { where: `${name}:${first + i}`, unreadable: reason(line) };
  }
}

function parsed(text: string): { readonly json: unknown } | undefined {
  try {
    return { json: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

/** The place of the fault, and none of the text: it may be a patient's. */
function reason(text: string): string {
  try {
    JSON.parse(text);
    return "not JSON";
  } catch (error) {
    const position = /position (\d+)/.exec(error instanceof Error ? error.message : "")?.[1];
    if (position === undefined)
      return /end of JSON|Unterminated/i.test(error instanceof Error ? error.message : "")
        ? "ends too early: the JSON text is cut off"
        : "not JSON";
    const before = text.slice(0, Number(position)).split("\n");
    return Number(position) >= text.trimEnd().length
      ? "ends too early: the JSON text is cut off"
      : `not JSON at line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
  }
}
