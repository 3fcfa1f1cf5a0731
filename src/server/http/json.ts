// JSON from a stranger: no key twice, no endless depth, no prototype. JSON.parse itself would take the first two in silence.
import { Refusal } from "./outcome.ts";

const DEEPEST = 64;

/** The value of a JSON text; otherwise a refusal that names the place. */
export function readJson(text: string): unknown {
  if (text.trim() === "") throw new Refusal(400, "the request has no content; a JSON object was expected", { code: "structure" });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Refusal(400, `not JSON: ${whereItBreaks(error, text)}`, { code: "structure" });
  }
  checkKeys(text);
  return value;
}

/** The engine's own message quotes the text, which may be a person's data; only the position is passed on. */
function whereItBreaks(error: unknown, text: string): string {
  const position = Number(/position (\d+)/.exec(error instanceof Error ? error.message : "")?.[1] ?? text.length);
  const before = text.slice(0, position).split("\n");
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}

interface Level {
  /** The keys so far; of a list nothing. */
  readonly keys?: Set<string>;
  place: string;
  index: number;
}

const STRUCTURE = /"(?:[^"\\]|\\.)*"|[{}[\],]/g;

/** Walks valid JSON once: every string before a colon is a key of the innermost object. */
function checkKeys(text: string): void {
  const levels: Level[] = [];
  for (const { 0: token, index } of text.matchAll(STRUCTURE)) {
    const inner = levels.at(-1);
    if (token === "{" || token === "[") {
      if (levels.length === DEEPEST)
        throw new Refusal(400, `nested deeper than ${DEEPEST} levels`, { code: "structure", place: path(levels) });
      levels.push({ ...(token === "{" && { keys: new Set<string>() }), place: "", index: 0 });
    } else if (token === "}" || token === "]") levels.pop();
    else if (token === ",") {
      if (inner !== undefined) inner.index += 1;
    } else if (inner?.keys !== undefined && isKey(text, index + token.length)) {
      const key = String(JSON.parse(token));
      inner.place = key;
      if (inner.keys.has(key)) throw new Refusal(400, "this key is there twice", { code: "structure", place: path(levels) });
      if (key === "__proto__") throw new Refusal(400, "this key is not allowed", { code: "structure", place: path(levels) });
      inner.keys.add(key);
    }
  }
}

function isKey(text: string, from: number): boolean {
  let at = from;
  while (/\s/.test(text[at] ?? "")) at += 1;
  return text[at] === ":";
}

const path = (levels: readonly Level[]): string =>
  levels
    .map(({ keys, place, index }) => (keys === undefined ? `[${index}]` : `.${place}`))
    .join("")
    .replace(/^\./, "")
    .slice(0, 200);
