// The diary in this browser's box: a revision and its place in the queue are written as one step, all of it or none.
import type { Revision } from "../../record/diary/diary.ts";
import { box } from "./box.ts";
import { joined, type KeptEntry, nameOf } from "./revisions.ts";

/** A revision that the server has not taken yet, or will not take, and then why. */
export interface Queued {
  readonly id: string;
  readonly revision: string;
  readonly refused?: string;
}

export const readKept = async (): Promise<{ readonly revisions: readonly Revision[]; readonly queue: readonly Queued[] }> => {
  const read = (await box()).transaction(["diary", "queue"]);
  const [kept, queue] = await Promise.all([read.objectStore("diary").getAll(), read.objectStore("queue").getAll()]);
  return { revisions: kept.flatMap(({ revisions }) => revisions), queue };
};

/** Keeps revisions made here and queues them. Done, and on the disk, when the promise resolves. */
export async function keepRevisions(revisions: readonly Revision[]): Promise<void> {
  const write = (await box()).transaction(["diary", "queue"], "readwrite", { durability: "strict" });
  const [entries, queue] = [write.objectStore("diary"), write.objectStore("queue")];
  await Promise.all([
    ...[...Map.groupBy(revisions, ({ id }) => id)].map(async ([id, made]) => {
      const before: readonly Revision[] = (await entries.get(id))?.revisions ?? [];
      const after = joined(before, made);
      if (after.length === before.length) return;
      await entries.put({ id, revisions: after });
      for (const revision of made) await queue.add({ id, revision: nameOf(revision) });
    }),
    write.done,
  ]);
}

/** The next of the queue with its keys, oldest first; what was refused once is not sent again. */
export async function nextQueued(count: number): Promise<readonly (Queued & { readonly key: number; readonly entry: Revision })[]> {
  const read = (await box()).transaction(["diary", "queue"]);
  const found: (Queued & { key: number; entry: Revision })[] = [];
  for (
    let cursor = await read.objectStore("queue").openCursor();
    cursor !== null && found.length < count;
    cursor = await cursor.continue()
  ) {
    const { id, revision, refused } = cursor.value;
    const entry: Revision | undefined = (await read.objectStore("diary").get(id))?.revisions.find((one) => nameOf(one) === revision);
    if (refused === undefined && entry !== undefined) found.push({ id, revision, key: cursor.key, entry });
  }
  return found;
}

/** Takes the server's answer in one step: what it sent is joined, what it has leaves the queue, what it refuses stays with its reason. */
export async function settle(answer: {
  readonly came: readonly Revision[];
  readonly gone: readonly number[];
  readonly refused: readonly (Queued & { readonly key: number })[];
  readonly cursor: { readonly key: string; readonly value: number };
}): Promise<void> {
  const write = (await box()).transaction(["diary", "queue", "settings"], "readwrite", { durability: "strict" });
  const [entries, queue] = [write.objectStore("diary"), write.objectStore("queue")];
  await Promise.all([
    ...[...Map.groupBy(answer.came, ({ id }) => id)].map(async ([id, came]) => {
      const before: readonly Revision[] = (await entries.get(id))?.revisions ?? [];
      const kept: KeptEntry = { id, revisions: joined(before, came) };
      if (kept.revisions.length > before.length) await entries.put(kept);
    }),
    ...answer.gone.map((key) => queue.delete(key)),
    ...answer.refused.map(({ key, ...queued }) => queue.put(queued, key)),
    write.objectStore("settings").put(answer.cursor.value, answer.cursor.key),
    write.done,
  ]);
}
