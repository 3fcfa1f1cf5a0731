// Puts a diary and answers into the browser's own box, as the app would have kept them.
import type { Page } from "playwright-core";
import type { Diary } from "../../src/record/diary/diary.ts";
import { type InventedPerson, people } from "../../src/knowledge/people.ts";
import { answersOf } from "../../src/web/state/sample.ts";
import { sampleDiary } from "../../src/web/state/sample-diary.ts";
import type { Answers, ToldMedicine } from "../../src/web/state/answers.ts";

/** The answers and a year of invented nights of an invented person, as of `now`. */
export function inventedPerson(id: InventedPerson["id"], now: Date): { readonly answers: Answers; readonly diary: Diary } {
  const person = people.find((one) => one.id === id);
  if (person === undefined) throw new RangeError(`no invented person is called ${id}`);
  const answers = answersOf(person, now);
  return { answers, diary: sampleDiary((answers.medicines?.list ?? []) as readonly ToldMedicine[], now) };
}

/** Call on a page of the app; reload afterwards. */
export async function seed(page: Page, { diary, answers }: { readonly diary: Diary; readonly answers?: Answers }): Promise<void> {
  const entries = [...Map.groupBy(diary.revisions, ({ id }) => id)].map(([id, revisions]) => ({ id, revisions }));
  const told = [...(answers?.told.values() ?? [])];
  await page.evaluate(
    async ({ entries: kept, told: facts, medicines }) => {
      const asked = indexedDB.open("ekbom");
      const db = await new Promise<IDBDatabase>((resolve) => asked.addEventListener("success", () => resolve(asked.result)));
      const write = db.transaction(["diary", "told", "medicines"], "readwrite");
      for (const entry of kept) write.objectStore("diary").put(entry);
      for (const fact of facts) write.objectStore("told").put(fact);
      if (medicines !== undefined) write.objectStore("medicines").put(medicines, "list");
      await new Promise((resolve) => write.addEventListener("complete", resolve));
      db.close();
    },
    { entries, told, medicines: answers?.medicines },
  );
}
