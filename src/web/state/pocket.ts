// A second place for entries that the box refuses: the disk's quota is full, or the browser keeps no database. It holds little,
// one revision a key, so that two tabs cannot overwrite each other; the box takes them over as soon as it can.
import type { Revision } from "../../record/diary/diary.ts";
import { nameOf } from "./revisions.ts";

const PREFIX = "ekbom-pocket:";
const keyOf = (revision: Revision): string => `${PREFIX}${revision.id}:${nameOf(revision)}`;

/** Throws where this place is full too. */
export function pocket(revisions: readonly Revision[]): void {
  for (const revision of revisions) localStorage.setItem(keyOf(revision), JSON.stringify(revision));
}

/** What lies there, as it was put: nobody else writes under these keys. */
export const inPocket = (): readonly Revision[] =>
  pocketKeys().flatMap((key) => {
    const text = localStorage.getItem(key);
    return text === null ? [] : [JSON.parse(text) as Revision];
  });

export function emptyPocket(of: readonly Revision[]): void {
  for (const revision of of) localStorage.removeItem(keyOf(revision));
}

function pocketKeys(): readonly string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
  } catch {
    return []; // no storage at all: then nothing was ever put there
  }
}
