// One mark with exactly three digits after it parts thousands in one country and decimals in the next: 1,500 and 1.500.

export interface TwoWays {
  readonly whole: string;
  /** Written so that it can be read in one way only: 1,5 for 1,500, and 1,5250 for 1,525. */
  readonly decimal: string;
}

const TWO_WAYS = /^([+-]?[1-9]\d{0,2})([.,])(\d{3})$/;

/** Both readings of digits that can be read in two ways; undefined where there is only one. */
export function twoWays(digits: string): TwoWays | undefined {
  const match = TWO_WAYS.exec(digits);
  if (match === null) return undefined;
  const [, before = "", mark = "", after = ""] = match;
  const short = after.replace(/0+$/, "");
  return { whole: before + after, decimal: short === "" ? before : before + mark + (short.length === 3 ? `${short}0` : short) };
}

/** The number that digits with at most one mark stand for, the mark being a decimal one. */
export const numberIn = (digits: string): number => Number(digits.replace(",", "."));

/** A number that is known, written so that it is read back as what it is. */
export const unmistakable = (digits: string): string => twoWays(digits)?.decimal ?? digits;
