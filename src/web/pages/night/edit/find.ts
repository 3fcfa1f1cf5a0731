// Finding the way among the movements of a sheet.
import type { Mark } from "./sheet.ts";

/** From the chosen one, or from a moment where none is chosen. Stays where there is no further one. */
export function neighbour(marks: readonly Mark[], chosen: Mark | undefined, by: 1 | -1, atSeconds: number): Mark | undefined {
  const at = chosen === undefined ? -1 : marks.findIndex(({ id }) => id === chosen.id);
  if (at >= 0) return marks[at + by] ?? marks[at];
  return by === 1 ? marks.find(({ onset }) => onset >= atSeconds) : marks.findLast(({ onset }) => onset <= atSeconds);
}

const doubtfulAndOpen = ({ state, found }: Mark): boolean => state === "open" && found !== undefined && found.doubts.length > 0;

export const doubtfulOf = (marks: readonly Mark[]): readonly Mark[] => marks.filter(doubtfulAndOpen);

/** The next doubtful one after the chosen, around the end to the beginning. */
export function nextDoubtful(marks: readonly Mark[], chosen: Mark | undefined): Mark | undefined {
  const doubtful = doubtfulOf(marks);
  return (
    doubtful.find(({ onset, id }) => onset > (chosen?.onset ?? -1) && id !== chosen?.id) ??
    doubtful.find(({ id }) => id !== chosen?.id) ??
    doubtful[0]
  );
}
