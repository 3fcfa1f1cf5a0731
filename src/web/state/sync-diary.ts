// Sends what is queued and takes what other devices sent. The server keeps revisions and merges nothing; the diary's own merge
// is the only one. A question that got no answer is asked again: the same revision has the same name and is stored once.
import type { Revision } from "../../record/diary/diary.ts";
import { box } from "./box.ts";
import { ask, home } from "./home.ts";
import { nextQueued, settle } from "./keep-diary.ts";

const AT_ONCE = 200;

interface Answer {
  readonly accepted: readonly { readonly id: string; readonly revision: string }[];
  readonly refused: readonly { readonly id: string; readonly revision: string; readonly what: string }[];
  readonly revisions: readonly { readonly id: string; readonly revision: string; readonly entry: unknown }[];
  readonly cursor: number;
  readonly more: boolean;
}

/** `done`: the server has everything that this device made. `none`: no server knows us. `away`: later. */
export type Synced = "done" | "none" | "away";

/** One device syncs once at a time, in however many tabs it is open. */
export const syncDiary = (): Promise<Synced> =>
  navigator.locks === undefined ? exchange() : navigator.locks.request("ekbom-diary-sync", exchange);

async function exchange(): Promise<Synced> {
  const where = await home();
  if (typeof where === "string") return where === "away" ? "away" : "none";
  const key = `diary-cursor:${where.person}`;
  for (;;) {
    const after = Number((await (await box()).get("settings", key)) ?? 0);
    const queued = await nextQueued(AT_ONCE);
    const answer = (await ask(`/api/people/${where.person}/diary/sync`, {
      method: "POST",
      body: { after, revisions: queued.map(({ id, revision, entry }) => ({ id, revision, entry })) },
    })) as Answer | "none" | "away"; // the shape that the API's page promises
    if (typeof answer === "string") return answer;
    const keyOf = (one: { readonly id: string; readonly revision: string }) =>
      queued.find(({ id, revision }) => id === one.id && revision === one.revision)?.key;
    await settle({
      came: await readable(answer.revisions),
      gone: answer.accepted.flatMap((one) => keyOf(one) ?? []),
      refused: answer.refused.flatMap(({ id, revision, what }) => {
        const at = keyOf({ id, revision });
        return at === undefined ? [] : [{ id, revision, refused: what, key: at }];
      }),
      cursor: { key, value: answer.cursor },
    });
    const moved = answer.cursor > after || answer.accepted.length + answer.refused.length > 0;
    if (!moved || (!answer.more && queued.length < AT_ONCE)) return "done";
  }
}

/** What another device sent is read as carefully as a file. What this version cannot read stays on the server for one that can. */
async function readable(sent: Answer["revisions"]): Promise<readonly Revision[]> {
  if (sent.length === 0) return [];
  const { readDiary } = await import("../../record/diary/read-diary.ts");
  return readDiary({ version: 1, revisions: sent.map(({ entry }) => entry) }).diary.revisions;
}
