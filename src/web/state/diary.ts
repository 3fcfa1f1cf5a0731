// The diary of this page: read from the box once, written to it with every tap, in step with other tabs and with the server.
// A sample person's diary lives in memory alone.
import { useEffect, useSyncExternalStore } from "react";
import { type Diary, emptyDiary, type Revision } from "../../record/diary/diary.ts";
import { merge } from "../../record/diary/merge.ts";
import { keepForGood } from "./box.ts";
import { keepRevisions, type Queued, readKept } from "./keep-diary.ts";
import type { Answers } from "./answers.ts";
import { person, usePerson } from "./person.ts";
import { emptyPocket, inPocket, pocket } from "./pocket.ts";
import { joined } from "./revisions.ts";
import { type Synced, syncDiary } from "./sync-diary.ts";

/** Where a revision is when it was written: in the box, in the pocket beside it, or on this page only. */
export type Kept = "box" | "pocket" | "nowhere";

export interface DiaryOfPage {
  readonly diary: Diary;
  readonly ready: boolean;
  /** Revisions that the server has not taken yet, and those that it will not take, with its reason. */
  readonly queue: readonly Queued[];
  readonly synced: Synced | "not-yet";
  /** The worst place of what was written here: `nowhere` is lost when the page closes. */
  readonly kept: Kept;
}

let mine: DiaryOfPage = { diary: emptyDiary, ready: false, queue: [], synced: "not-yet", kept: "box" };
const nobody: DiaryOfPage = { ...mine, synced: "none" };
let sample = nobody;
let unkept: readonly Revision[] = [];
const listeners = new Set<() => void>();
const channel = typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel("ekbom-diary");

function show(change: Partial<DiaryOfPage>): void {
  mine = { ...mine, ...change };
  for (const listener of listeners) listener();
}

/** The diary of the person shown. */
export function useDiary(): DiaryOfPage {
  const { mode, answers } = usePerson();
  useEffect(() => {
    if (mode === "mine") void startDiary();
    else void showSampleDiary(answers);
  }, [mode, answers]);
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => (mode === "mine" ? mine : sample),
  );
}

/** An invented diary for an invented person, made anew for each. */
async function showSampleDiary(answers: Answers): Promise<void> {
  const { sampleDiary } = await import("./sample-diary.ts");
  sample = { ...nobody, diary: sampleDiary(answers.medicines?.list ?? [], new Date()), ready: true };
  for (const listener of listeners) listener();
}

let started: Promise<void> | undefined;
let retry: ReturnType<typeof setTimeout> | undefined;

/** Reads what is kept and begins to sync. Called by the pages that need the diary. */
export const startDiary = (): Promise<void> =>
  (started ??= readDiary().then(() => {
    for (const event of ["online", "focus"]) addEventListener(event, () => void syncSoon(0));
    channel?.addEventListener("message", () => void readDiary());
    syncSoon(0);
  }));

async function readDiary(): Promise<void> {
  try {
    const pocketed = inPocket();
    if (pocketed.length > 0) {
      await keepRevisions(pocketed).then(
        () => emptyPocket(pocketed),
        () => undefined, // the box is still full: they stay where they are, and are shown from there
      );
    }
    const { revisions, queue } = await readKept();
    const diary = { version: 1, revisions: joined(revisions, [...inPocket(), ...unkept]) } as const;
    show({ diary, ready: true, queue, kept: worst() });
  } catch {
    show({ diary: merge(mine.diary, { version: 1, revisions: inPocket() }), ready: true, kept: worst() });
  }
}

const worst = (): Kept => (unkept.length > 0 ? "nowhere" : inPocket().length > 0 ? "pocket" : "box");

let last: Promise<unknown> = Promise.resolve();

/** Writes revisions: the page shows them at once; the promise says where they are kept, and they are there when it resolves. */
export function write(revisions: readonly Revision[]): Promise<Kept> {
  const more: Diary = { version: 1, revisions };
  if (person().mode === "sample") {
    sample = { ...sample, diary: merge(sample.diary, more) };
    for (const listener of listeners) listener();
    return Promise.resolve("box");
  }
  show({ diary: merge(mine.diary, more) });
  const kept = last.then(() => keep(revisions)); // one after the other: what one write could not keep, the next one tries again
  last = kept;
  return kept;
}

async function keep(revisions: readonly Revision[]): Promise<Kept> {
  const all = [...unkept, ...revisions];
  const kept = await keepRevisions(all).then(
    () => "box" as const,
    () => keepBeside(all),
  );
  unkept = kept === "nowhere" ? all : [];
  channel?.postMessage("written");
  void keepForGood();
  await readDiary();
  syncSoon(1000);
  return kept;
}

function keepBeside(revisions: readonly Revision[]): Kept {
  try {
    pocket(revisions);
    return "pocket";
  } catch {
    return "nowhere";
  }
}

const LONGEST_WAIT = 300_000;

function syncSoon(wait: number): void {
  clearTimeout(retry);
  retry = setTimeout(() => void sync(Math.min(LONGEST_WAIT, Math.max(15_000, wait * 2))), wait);
}

async function sync(next: number): Promise<void> {
  if (navigator.onLine === false) return show({ synced: "away" });
  const synced = await syncDiary().catch(() => "away" as const);
  await readDiary();
  show({ synced });
  if (synced === "away" && document.visibilityState === "visible") syncSoon(next);
}
