// A browser that already keeps a year of invented nights, and the answers of the person who might have had them.
import type { Page } from "playwright-core";
import type { Revision } from "../../src/record/diary/diary.ts";
import { people } from "../../src/knowledge/people.ts";
import { answersOf } from "../../src/web/state/sample.ts";
import { sampleDiary } from "../../src/web/state/sample-diary.ts";
import { asPerson } from "./person.ts";

/** Call on an open page of the app; it is loaded anew. */
export async function withDiary(page: Page, id: string, now = new Date()): Promise<void> {
  const person = people.find((one) => one.id === id);
  if (person === undefined) throw new RangeError(`no invented person is called ${id}`);
  await asPerson(page, id, now);
  await keepInBox(page, sampleDiary(answersOf(person, now).medicines?.list ?? [], now).revisions);
  await page.reload();
}

/** Puts revisions into the box as the app keeps them. */
export async function keepInBox(page: Page, revisions: readonly Revision[]): Promise<void> {
  const entries = [...Map.groupBy(revisions, ({ id }) => id)].map(([id, some]) => ({ id, revisions: some }));
  await page.evaluate(async (kept) => {
    const asked = indexedDB.open("ekbom");
    const db = await new Promise<IDBDatabase>((resolve) => asked.addEventListener("success", () => resolve(asked.result)));
    const write = db.transaction("diary", "readwrite");
    for (const entry of kept) write.objectStore("diary").put(entry);
    await new Promise((resolve) => write.addEventListener("complete", resolve));
    db.close();
  }, entries);
}
