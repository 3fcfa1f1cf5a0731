// Input from a file or a pipe, packed with gzip or not: one JSON text, or one JSON text per line.
import { constants } from "node:buffer";
import { once } from "node:events";
import type { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { isPlain } from "../record/read.ts";
import { openFile } from "./files.ts";

/** A JSON value with its place, or the reason why that place holds none. */
export type Piece = { readonly where: string; readonly value: unknown } | { readonly where: string; readonly unreadable: string };

/** Every JSON value of the input: line by line where lines are complete texts, otherwise the whole as one. */
export async function* piecesOf(path: string): AsyncGenerator<Piece> {
  const name = path === "-" ? "input" : path;
  const source = path === "-" ? process.stdin : (await openFile(path)).createReadStream();
  let held = ""; // a text of several lines, as far as it has come
  let [number, first, byLine, empty] = [0, 1, false, true];
  try {
    for await (const line of linesOf(await textOf(source))) {
      number += 1;
      if (held === "" && line.trim() === "") continue;
      empty = false;
      if (held === "") first = number;
      const value = held === "" ? parsed(line) : undefined;
      if (value !== undefined) {
        byLine ||= isPlain(value.json);
        yield { where: `${name}:${number}`, value: value.json };
      } else if (byLine) yield { where: `${name}:${number}`, unreadable: reason(line) };
      else held = joined(held, line);
    }
  } catch (error) {
    yield { where: name, unreadable: reasonOf(error) };
    empty = false;
  }
  if (empty) yield { where: name, unreadable: "there is nothing in it" };
  if (held === "") return;
  const whole = parsed(held);
  if (whole !== undefined) yield { where: name, value: whole.json };
  else yield* brokenLines(name, held, first);
}

/** The text behind the bytes: unpacked where they are packed, whatever the name says. */
async function textOf(source: Readable): Promise<Readable> {
  await once(source, "readable");
  const start: unknown = source.read();
  if (!(start instanceof Uint8Array)) return source; // an empty file
  source.unshift(start);
  if (start[0] === 0x1f) {
    const unpacked = createGunzip();
    source.once("error", (error) => unpacked.destroy(error)).pipe(unpacked);
    return unpacked.setEncoding("utf8");
  }
  return source.setEncoding(start[0] === 0xff && start[1] === 0xfe ? "utf16le" : "utf8"); // what some consoles write
}

/** Lines end with a line feed alone: a JSON text may hold the other line ends that Unicode knows. */
async function* linesOf(text: AsyncIterable<string>): AsyncGenerator<string> {
  let [rest, begun] = ["", false];
  for await (const chunk of text) {
    const [end = "", ...lines] = (begun ? chunk : chunk.replace(/^\uFEFF/, "")).split("\n");
    begun = true;
    rest = joined(rest, end, "");
    for (const line of lines) {
      yield rest;
      rest = line;
    }
  }
  if (rest !== "") yield rest;
}

class TooLong extends Error {}

function joined(held: string, more: string, by = "\n"): string {
  if (held.length + more.length >= constants.MAX_STRING_LENGTH) throw new TooLong();
  return held === "" ? more : `${held}${by}${more}`;
}

function reasonOf(error: unknown): string {
  const most = Math.floor(constants.MAX_STRING_LENGTH / 1024 / 1024);
  if (error instanceof TooLong) return `more than ${most} MB in one JSON text; one resource per line can be longer as a whole`;
  const code = error instanceof Error && "code" in error ? String(error.code) : undefined;
  if (code === undefined) throw error;
  return code.startsWith("Z_") ? "cannot be unpacked: it is not a whole .gz file" : `cannot be read (${code})`;
}

/** What remains when the text is not one JSON value: each line by itself, so that one broken line costs one line. */
function* brokenLines(name: string, text: string, first: number): Generator<Piece> {
  const lines = text.split("\n");
  const read = lines.map((line) => parsed(line));
  if (!read.some((value) => isPlain(value?.json) && Object.keys(value.json).length > 0)) {
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
    const said = error instanceof Error ? error.message : "";
    const position = /position (\d+)/.exec(said)?.[1];
    if (position === undefined) return /end of JSON|Unterminated/i.test(said) ? cutOff : "not JSON";
    if (Number(position) >= text.trimEnd().length) return cutOff;
    const before = text.slice(0, Number(position)).split("\n");
    const column = `column ${(before.at(-1)?.length ?? 0) + 1}`;
    return text.includes("\n") ? `not JSON at line ${before.length}, ${column}` : `not JSON at ${column}`;
  }
}

const cutOff = "ends too early: the JSON text is cut off";
