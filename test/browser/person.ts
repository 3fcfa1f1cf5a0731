// A browser that already knows an invented person, as if they had answered there.
import type { Page } from "playwright-core";
import { people } from "../../src/knowledge/people.ts";
import { answersOf } from "../../src/web/state/sample.ts";

/** Writes the person's answers into the box of an open page of the app, and loads the page anew. */
export async function asPerson(page: Page, id: string, now = new Date()): Promise<void> {
  const person = people.find((one) => one.id === id);
  if (person === undefined) throw new Error(`no invented person is called ${id}`);
  const { told, medicines } = answersOf(person, now);
  await page.waitForFunction(async () => (await indexedDB.databases()).some(({ name }) => name === "ekbom"));
  await page.evaluate(
    ([answers, list]) =>
      new Promise<void>((done, failed) => {
        const open = indexedDB.open("ekbom");
        open.addEventListener("error", () => failed(new Error("the box does not open")));
        open.addEventListener("success", () => {
          const write = open.result.transaction(["told", "medicines"], "readwrite");
          for (const one of answers) write.objectStore("told").put(one);
          if (list !== undefined) write.objectStore("medicines").put(list, "list");
          write.addEventListener("complete", () => {
            open.result.close();
            done();
          });
          write.addEventListener("error", () => failed(new Error("the box does not take it")));
        });
      }),
    [[...told.values()], medicines] as const,
  );
  await page.reload();
}
