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

/** Between 40 and 100 columns, whatever the terminal is; 80 where there is none. */
export function pageFor(
  stream: { readonly columns?: number; readonly isTTY?: boolean },
  environment: Readonly<Record<string, string | undefined>>,
): Page {
  const width = Math.min(100, Math.max(40, stream.columns ?? 80));
  return { width, colour: stream.isTTY === true && environment["NO_COLOR"] === undefined && environment["TERM"] !== "dumb" };
}

export const tone = (text: string, how: Tone, { colour }: Page): string =>
  colour && how !== "plain" ? styleText([STYLE[how]].flat() as Parameters<typeof styleText>[0], text, { validateStream: false }) : text; // flat() forgets the literal types

/** Lines of at most the page's width; the first begins with `lead`, the others are set in by as much, or by `inset`. */
export function wrap(text: string, page: Page, lead = "", how: Tone = "plain", inset = lead.length): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    const room = page.width - (lines.length === 0 ? lead.length : inset);
    if (line !== "" && line.length + 1 + word.length > room) {
      lines.push(line);
      line = "";
    }
    line = line === "" ? word : `${line} ${word}`;
  }
  if (line !== "") lines.push(line);
  return lines.map((one, i) => `${i === 0 ? lead : " ".repeat(inset)}${tone(one, how, page)}`);
}

export const heading = (text: string, page: Page): string[] => ["", tone(text, "strong", page), "─".repeat(Math.min(page.width, 78))];
