// Names for what goes to the server, and the joining of what is kept with what comes.
import { canonical } from "../../record/diary/canonical.ts";
import type { Revision } from "../../record/diary/diary.ts";
import { merge } from "../../record/diary/merge.ts";

/** All revisions of one entry, as the box keeps them. */
export interface KeptEntry {
  readonly id: string;
  readonly revisions: readonly Revision[];
}

/** The union, each once, in the diary's order. */
export const joined = (a: readonly Revision[], b: readonly Revision[]): readonly Revision[] =>
  merge({ version: 1, revisions: a }, { version: 1, revisions: b }).revisions;

/**
 * A name for this state of an entry: its number and a digest of what it tells (53 bits). Two devices that made the same number
 * with other content get two names, so the server keeps both; a lost answer sent again has the same name and is stored once.
 */
export function nameOf(revision: Revision): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (const letter of canonical(revision)) {
    const code = letter.codePointAt(0) ?? 0;
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return `${revision.revision}-${(4294967296 * (2097151 & low) + (high >>> 0)).toString(36)}`;
}
