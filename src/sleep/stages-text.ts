// Turns the bytes of a text export into lines: the byte order mark decides, then UTF-8, then the Windows code page of older software.
import type { Problem, Read } from "./night.ts";

// A scored night is far below; what is larger is no scoring.
const largestText = 64 * 2 ** 20;

export function decodeScoring(bytes: Uint8Array): Read<string> {
  if (bytes.length > largestText)
    return {
      ok: false,
      problems: [{ where: "file", what: `it has ${bytes.length} bytes`, expected: `at most ${largestText} bytes of scoring` }],
    };
  return { ok: true, value: new TextDecoder(encodingOf(bytes)).decode(bytes) };
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return "utf-8";
  } catch {
    return "windows-1252";
  }
}

export const linesOf = (text: string): readonly string[] => text.split(/\r\n|\n|\r/);

export const leftOut = "it is left out";
export const epochLost = "the epoch is unknown";

/** Whether a problem says that a line of a scoring could not be read. */
export const unread = ({ what }: Problem): boolean => what.endsWith(leftOut) || what.endsWith(epochLost);
