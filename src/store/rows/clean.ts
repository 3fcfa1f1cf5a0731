// Text that both engines can index: no NUL, no half of a pair, not endless.
import { createHash } from "node:crypto";

const LONGEST = 200;

/** Equal texts stay equal and others stay apart: of a long one its beginning and a digest of the whole. */
export function clean(text: string): string {
  const whole = text.replaceAll("\0", "").toWellFormed();
  if (whole.length <= LONGEST) return whole;
  return `${whole.slice(0, LONGEST - 70).toWellFormed()}#${createHash("sha256").update(whole).digest("hex")}`;
}
