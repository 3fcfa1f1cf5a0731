// What can go wrong with storage and clocks while somebody logs a night: nothing is lost and nothing is doubled.
import assert from "node:assert/strict";
import { test } from "node:test";
import { app } from "./app.ts";
import { noBrowser } from "./chromium.ts";
import { atThree, keptIn, openLog, standing, tapLamp, toTheMinute, twoTaps, until } from "./log-page.ts";

const skip = noBrowser;
const ekbom = app();

async function context(time = "2026-11-22T03:12:00+01:00") {
  const page = await ekbom.open("/no-such-page", atThree);
  const made = page.context();
  await page.close();
  await made.clock.install({ time: new Date(time) });
  return made;
}

test("storage full: what the box refuses lies in a reserve, and the box takes it over when there is room", { skip }, async () => {
  const where = await context();
  const page = await openLog(where, ekbom.address());
  const devtools = await where.newCDPSession(page);
  await devtools.send("Storage.overrideQuotaForOrigin", { origin: ekbom.address(), quotaSize: 1 }); // before the first write: the browser remembers room
  await twoTaps(page);
  await page.getByText("the storage of this phone is full").waitFor();
  const full = await keptIn(page);
  assert.deepEqual([full.revisions.length, full.queue, full.pocket], [0, 0, 2]);
  await page.reload();
  await page.locator(".log-last", { hasText: "Last: 03:12 Strong" }).waitFor();
  await devtools.send("Storage.overrideQuotaForOrigin", { origin: ekbom.address() });
  await page.reload();
  await twoTaps(page);
  const after = await until(
    () => keptIn(page),
    ({ pocket }) => pocket === 0,
  );
  assert.deepEqual([standing(after.revisions).length, after.pocket, after.queue], [2, 0, 4]);
  await where.close();
});

test("storage full everywhere: the page says so, keeps it on the screen, and tries again", { skip }, async () => {
  const where = await context();
  const page = await openLog(where, ekbom.address());
  const devtools = await where.newCDPSession(page);
  await devtools.send("Storage.overrideQuotaForOrigin", { origin: ekbom.address(), quotaSize: 1 });
  await page.evaluate(() => {
    let block = "x".repeat(1_000_000);
    for (let i = 0; block.length > 0 && i < 2000; i++)
      try {
        localStorage.setItem(`filler-${i}`, block);
      } catch {
        block = block.slice(0, Math.floor(block.length / 2));
      }
  });
  await tapLamp(page);
  await page.getByRole("button", { name: "Not sure" }).click();
  const alert = page.getByRole("alert");
  await alert.getByText("This phone cannot keep it").waitFor();
  assert.equal(await page.getByRole("heading", { name: "Saved." }).count(), 0);
  await page.evaluate(() => localStorage.clear());
  await devtools.send("Storage.overrideQuotaForOrigin", { origin: ekbom.address() });
  await alert.getByRole("button", { name: "Try again" }).click();
  await page.getByRole("heading", { name: "Saved." }).waitFor();
  assert.equal(standing((await keptIn(page)).revisions).length, 1);
  await where.close();
});

for (const wait of [0, 2, 5, 10, 20, 40])
  test(`the tab is killed ${wait} ms after the tap: the entry is whole or not there, and so is its place in the queue`, {
    skip,
  }, async () => {
    const where = await context();
    const page = await openLog(where, ekbom.address());
    await twoTaps(page);
    await page.getByRole("button", { name: "I got up" }).click();
    await page.getByRole("button", { name: "Back to the start" }).click();
    const before = await until(
      () => keptIn(page),
      ({ queue }) => queue === 3,
    );
    await tapLamp(page);
    await new Promise((done) => setTimeout(done, wait));
    const devtools = await where.newCDPSession(page);
    void devtools.send("Page.crash").catch(() => undefined);
    await page.waitForEvent("crash");
    await page.close();
    const again = await openLog(where, ekbom.address());
    const { revisions, queue } = await keptIn(again);
    assert.equal(revisions.length, queue);
    assert.ok(revisions.length === before.revisions.length || revisions.length === before.revisions.length + 1);
    for (const { id, revision, savedAt, night } of revisions) assert.ok(id && revision && savedAt && night);
    await where.close();
  });

test("two tabs: both show what either writes, and nothing is doubled", { skip }, async () => {
  const where = await context();
  const one = await openLog(where, ekbom.address());
  const two = await openLog(where, ekbom.address());
  await Promise.all([twoTaps(one), twoTaps(two)]);
  const { revisions, queue } = await until(
    () => keptIn(one),
    (kept) => kept.queue === 4,
  );
  assert.deepEqual([revisions.length, queue, standing(revisions).length], [4, 4, 2]);
  for (const page of [one, two])
    await until(
      () => page.locator(".log-bar").count(),
      (count) => count === 2,
    );
  assert.equal(await one.locator(".log-bar").count(), 2);
  assert.equal(await two.locator(".log-bar").count(), 2);
  await where.close();
});

test("the hour that comes twice in autumn: two entries, an hour apart, in one night", { skip }, async () => {
  const where = await context("2026-10-25T02:30:00+02:00");
  const page = await openLog(where, ekbom.address());
  await twoTaps(page);
  await page.clock.setSystemTime(new Date("2026-10-25T02:30:00+01:00"));
  await page.reload();
  await twoTaps(page);
  const { revisions } = await until(
    () => keptIn(page),
    (kept) => kept.queue === 4,
  );
  assert.deepEqual(
    standing(revisions)
      .map(({ at, night }) => [toTheMinute(at), night])
      .toSorted(),
    [
      ["2026-10-25T02:30+01:00", "2026-10-24"],
      ["2026-10-25T02:30+02:00", "2026-10-24"],
    ],
  );
  await where.close();
});

test("the hour that is missing in spring: ninety minutes before three o'clock is half past midnight", { skip }, async () => {
  const where = await context("2026-03-29T03:10:00+02:00");
  const page = await openLog(where, ekbom.address());
  await page.getByRole("button", { name: "More" }).click();
  await page.getByRole("button", { name: "Earlier tonight" }).click();
  await page.getByRole("button", { name: "60 min earlier" }).click();
  await page.getByRole("button", { name: "My legs woke me then" }).click();
  const { revisions } = await until(
    () => keptIn(page),
    (kept) => kept.queue === 1,
  );
  const [entry] = standing(revisions);
  assert.deepEqual([toTheMinute(entry?.at), entry?.night], ["2026-03-29T00:30+01:00", "2026-03-28"]);
  await where.close();
});

test("a clock that is set back: the later change still counts", { skip }, async () => {
  const where = await context();
  const page = await openLog(where, ekbom.address());
  await tapLamp(page);
  await page.clock.setSystemTime(new Date("2026-11-21T23:00:00+01:00"));
  await page.getByRole("button", { name: /^Very strong/ }).click();
  await page.getByRole("heading", { name: "Saved." }).waitFor();
  const { revisions } = await until(
    () => keptIn(page),
    (kept) => kept.queue === 2,
  );
  assert.deepEqual(standing(revisions)[0]?.severity, { low: 9, high: 10 });
  await where.close();
});
