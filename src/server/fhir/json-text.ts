// JSON as it comes from outside, read strictly: the line and column of a fault, no key twice, and not without end in its depth.
import { refusal } from "./outcome.ts";

/** FHIR resources nest by a dozen; questionnaires by more. */
const DEEPEST = 64;

const [QUOTE, BACKSLASH, COLON, COMMA] = [34, 92, 58, 44];
const [OPEN, CLOSE, OPEN_LIST, CLOSE_LIST] = [123, 125, 91, 93];

/** Throws a refusal that names line and column, and repeats nothing of the text but a key. */
export function readJson(text: string): unknown {
  check(text);
  try {
    return JSON.parse(text);
  } catch (error) {
    const at = faultAt(text, error instanceof Error ? error.message : "");
    throw refusal("bad-request", { text: "the body is not JSON", place: placeOf(text, at), code: "structure" });
  }
}

function faultOf(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : "";
  }
}

/** Beyond this, looking for the place costs more than it helps; the end is named. */
const SEARCHED = 2 ** 20;

/** V8 does not always say where. A beginning of the text is faultless as long as only its end is missing: that can be halved. */
function faultAt(text: string, message: string): number {
  const said = /position (\d+)/.exec(message)?.[1];
  if (said !== undefined) return Number(said);
  if (text.length > SEARCHED || isCutOff(message)) return text.length;
  let [good, bad] = [0, text.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    const fault = faultOf(text.slice(0, middle));
    if (fault === undefined || isCutOff(fault) || /position (\d+)/.exec(fault)?.[1] === String(middle)) good = middle;
    else bad = middle;
  }
  return bad - 1;
}

const isCutOff = (message: string): boolean => message.startsWith("Unexpected end") || message.startsWith("Unterminated string");

/** One pass over the bytes of the structure; the values in between are left to JSON.parse. */
function check(text: string): void {
  const keys: (Set<string> | undefined)[] = []; // of each open object its keys, of each open list nothing
  let last: { readonly from: number; readonly to: number } | undefined;
  let keyNext = false;
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case QUOTE: {
        const to = endOfString(text, at);
        last = keyNext ? { from: at, to } : undefined;
        at = to;
        break;
      }
      case COLON:
        if (last !== undefined) noteKey(text, last, keys.at(-1));
        [last, keyNext] = [undefined, false];
        break;
      case COMMA:
        keyNext = keys.at(-1) !== undefined;
        break;
      case OPEN:
      case OPEN_LIST:
        keyNext = text.charCodeAt(at) === OPEN;
        if (keys.push(keyNext ? new Set() : undefined) > DEEPEST)
          throw refusal("bad-request", {
            text: `the body nests deeper than ${DEEPEST} levels`,
            place: placeOf(text, at),
            code: "too-long",
          });
        break;
      case CLOSE:
      case CLOSE_LIST:
        keys.pop();
        keyNext = false;
        break;
    }
  }
}

function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === BACKSLASH) at++;
    else if (char === QUOTE) return at;
  }
  return text.length; // JSON.parse says where
}

function noteKey(text: string, { from, to }: { readonly from: number; readonly to: number }, known: Set<string> | undefined): void {
  const raw = text.slice(from + 1, to);
  const key = raw.includes("\\") ? unescaped(raw) : raw;
  if (known?.has(key))
    throw refusal("bad-request", {
      text: `the key "${key.slice(0, 60)}" stands twice in one object`,
      place: placeOf(text, from),
      code: "structure",
    });
  known?.add(key);
}

function unescaped(raw: string): string {
  try {
    return JSON.parse(`"${raw}"`) as string;
  } catch {
    return raw; // JSON.parse will refuse the whole text
  }
}

function placeOf(text: string, at: number): string {
  const before = text.slice(0, at);
  const lines = before.split("\n").length;
  return `line ${lines}, column ${at - before.lastIndexOf("\n")}`;
}
