// The night log as a person uses it: taps, and what the browser then holds.
import type { BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import type { Entry, Revision } from "../../src/record/diary/diary.ts";
import { newest } from "../../src/record/diary/merge.ts";
import { isDeleted } from "../../src/record/diary/diary.ts";

/** Three in the morning on a phone, the clock standing still until a test moves it. */
export const atThree: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  timezoneId: "Europe/Berlin",
  locale: "en-GB",
  reducedMotion: "reduce",
};
export const three = new Date("2026-11-22T03:12:00+01:00");

export async function openLog(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${address}/log`);
  await page.locator(".log-lamp").waitFor();
  return page;
}

export const tapLamp = (page: Page): Promise<void> => page.getByRole("button", { name: "My legs woke me", exact: true }).click();
export const tapBand = (page: Page, name: RegExp): Promise<void> => page.getByRole("button", { name }).click();

export async function twoTaps(page: Page): Promise<void> {
  await tapLamp(page);
  await tapBand(page, /^Strong/);
  await page.getByRole("heading", { name: "Saved." }).waitFor();
}

/** Everything that this browser keeps of the diary, read past the app. */
export async function keptIn(
  page: Page,
): Promise<{ readonly revisions: readonly Revision[]; readonly queue: number; readonly pocket: number }> {
  return page.evaluate(async () => {
    const done = <T>(asked: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        asked.addEventListener("success", () => resolve(asked.result));
        asked.addEventListener("error", () => reject(asked.error));
      });
    const db = await done(indexedDB.open("ekbom"));
    const all = <T>(store: string) => done<T[]>(db.transaction(store).objectStore(store).getAll());
    const entries = await all<{ revisions: Revision[] }>("diary");
    const queue = await all("queue");
    db.close();
    const pocket = Object.keys(localStorage).filter((key) => key.startsWith("ekbom-pocket:")).length;
    return { revisions: entries.flatMap(({ revisions }) => revisions), queue: queue.length, pocket };
  });
}

export const standing = (revisions: readonly Revision[]): readonly Entry[] =>
  newest({ version: 1, revisions }).flatMap((one) => (isDeleted(one) ? [] : [one]));

/** A moment to the minute: the seconds pass while a test runs. */
export const toTheMinute = (moment: string | undefined): string => (moment === undefined ? "" : moment.slice(0, 16) + moment.slice(19));

/** Waits until the browser keeps what a test expects, at most five seconds. */
export async function until<T>(read: () => Promise<T>, holds: (value: T) => boolean): Promise<T> {
  for (let i = 0; ; i++) {
    const value = await read();
    if (holds(value) || i === 50) return value;
    await new Promise((done) => setTimeout(done, 100));
  }
}
