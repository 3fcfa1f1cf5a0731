// Words on a terminal: wrapping, hanging indents, marks, and colour only where a terminal wants it.
import { styleText } from "node:util";

export type Tone = "strong" | "quiet" | "alarm" | "found" | "likely" | "unknown" | "plain";
const STYLE = {
  strong: "bold",
  quiet: "dim",
  alarm: ["red", "bold"],
  found: "green",
  likely: "yellow",
  unknown: "magenta",
  plain: "reset",
} as const satisfies Record<Tone, unknown>;

export interface Page {
  readonly width: number;
  readonly colour: boolean;
}

/** Between 40 and 100 columns, whatever the terminal is; without one what COLUMNS says, or 80. */
export function pageFor(
  stream: { readonly columns?: number; readonly isTTY?: boolean },
  environment: Readonly<Record<string, string | undefined>>,
): Page {
  const { COLUMNS: columns = "", NO_COLOR: noColour = "", TERM: terminal } = environment;
  const width = Math.min(100, Math.max(40, stream.columns ?? (/^\d+$/.test(columns) ? Number(columns) : 80)));
  return { width, colour: stream.isTTY === true && noColour === "" && terminal !== "dumb" };
}

/** Text of an input may hold signs that command a terminal or turn the reading direction: they are shown as signs that are not readable. */
export const printable = (text: string): string => text.replaceAll(/[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, "\uFFFD");

export function tone(text: string, how: Tone, { colour }: Page): string {
  const plain = printable(text);
  if (!colour || how === "plain") return plain;
  return styleText([STYLE[how]].flat() as Parameters<typeof styleText>[0], plain, { validateStream: false }); // flat() forgets the literal types
}

/** Lines of at most the page's width; the first begins with `lead`, the others are set in by as much, or by `inset`. */
export function wrap(text: string, page: Page, lead = "", how: Tone = "plain", inset = setIn(lead, page)): string[] {
  const lines: string[] = [];
  let line = "";
  const room = () => page.width - (lines.length === 0 ? lead.length : inset);
  for (const word of text.split(/\s+/)) {
    if (line !== "" && line.length + 1 + word.length > room()) {
      lines.push(line);
      line = "";
    }
    if (line !== "") {
      line += ` ${word}`;
      continue;
    }
    line = word;
    for (let at = breakIn(line, room()); at > 0; at = breakIn(line, room())) {
      lines.push(line.slice(0, at));
      line = line.slice(at);
    }
  }
  if (line !== "") lines.push(line);
  return lines.map((one, i) => `${i === 0 ? lead : " ".repeat(inset)}${tone(one, how, page)}`);
}

/** Beside a long lead there is no room for a column. */
const setIn = (lead: string, page: Page): number => (lead.length > page.width / 3 ? 4 : lead.length);

/** Where a word longer than a line is broken: after a hyphen, dot or slash if it has one, anywhere if not; 0 where it fits. */
function breakIn(word: string, room: number): number {
  if (word.length <= room) return 0;
  const sign = Math.max(...["-", ".", "/", "_", "|"].map((one) => word.lastIndexOf(one, room - 1)));
  return sign > 0 ? sign + 1 : room;
}

export const heading = (text: string, page: Page): string[] => [
  "",
  ...wrap(text, page, "", "strong"),
  "─".repeat(Math.min(page.width, 78)),
];
