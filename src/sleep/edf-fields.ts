// Reads the fixed-width fields of an EDF header, and says of each fault what was found and what was expected.
import { plainNumber } from "./plain-number.ts";
import type { ProblemList } from "./problem-list.ts";

const utf8 = new TextDecoder("utf-8", { fatal: true });
const latin1 = new TextDecoder("windows-1252");
const ascii = /^[\x20-\x7e]*$/;

// Blanks pad a field to its width; some writers pad with zero bytes.
const padding = /[\p{Cc} ]+$/u;

export function decodeText(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return latin1.decode(bytes);
  }
}

export interface FieldReader {
  text(from: number, width: number, where: string): string;
  number(from: number, width: number, where: string): number | undefined;
  whole(from: number, width: number, where: string): number | undefined;
}

export function fieldReader(bytes: Uint8Array, problems: ProblemList): FieldReader {
  const text = (from: number, width: number, where: string) => {
    const value = decodeText(bytes.subarray(from, from + width))
      .replace(padding, "")
      .trimStart();
    if (!ascii.test(value)) problems.add("characters", where, `"${value}" has characters outside US-ASCII`, "printable US-ASCII");
    return value;
  };
  const number = (from: number, width: number, where: string) => {
    const value = text(from, width, where);
    const read = plainNumber(value);
    if (read === undefined) problems.add(`number in ${where}`, where, `"${value}" is not a number`, "a decimal number");
    else if (read.comma) problems.add("decimal comma", where, `"${value}" has a decimal comma`, "a decimal point");
    return read?.value;
  };
  const whole = (from: number, width: number, where: string) => {
    const value = number(from, width, where);
    if (value === undefined || Number.isSafeInteger(value)) return value;
    problems.add(`number in ${where}`, where, `${value} is not a whole number`, "a whole number");
    return undefined;
  };
  return { text, number, whole };
}
