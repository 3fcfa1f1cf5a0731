import assert from "node:assert/strict";
import { test } from "node:test";
import { progressOn, progressText } from "./progress.ts";

const cases: readonly (readonly [name: string, done: Parameters<typeof progressText>[0], text: string])[] = [
  ["half of a recording", { done: 115, all: 230, seconds: 2, unit: "MB" }, "115 of 230 MB, 58 MB a second, 2 s to go"],
  ["slowly", { done: 1, all: 8, seconds: 60, unit: "h" }, "1.0 of 8.0 h, 0.0 h a second, about 7 minutes to go"],
  ["a stream, whose length nobody knows", { done: 12, all: Number.POSITIVE_INFINITY, seconds: 3, unit: "MB" }, "12 MB, 4.0 MB a second"],
];
for (const [name, done, text] of cases) test(`progress: ${name}`, () => assert.equal(progressText(done), text));

/** What is written while the work takes so many seconds in steps of 0.1 s. */
function written(seconds: number, watcher: { readonly isTTY: boolean; readonly asked: boolean }): readonly string[] {
  const texts: string[] = [];
  let now = 0;
  const stream = { isTTY: watcher.isTTY, write: (text: string) => texts.push(text) };
  const progress = progressOn(stream, { unit: "MB", asked: watcher.asked }, () => now);
  for (let step = 1; step <= seconds * 10; step += 1) {
    now = step * 100;
    progress.at(step, seconds * 10);
  }
  progress.end();
  return texts;
}

test("progress: silent where nobody watches, and for work of less than a second", () => {
  assert.deepEqual(written(5, { isTTY: false, asked: false }), []);
  assert.deepEqual(written(0.9, { isTTY: true, asked: false }), []);
  assert.deepEqual(written(0.9, { isTTY: false, asked: true }), []);
});

test("progress: on a terminal one line that is wiped at the end; in a log, when asked, a line each second", () => {
  const seen = written(5, { isTTY: true, asked: false });
  assert.ok(seen.length > 10 && seen.every((text) => text.startsWith("\r")));
  assert.match(seen.at(-1) ?? "", /^\r +\r$/);
  const logged = written(5, { isTTY: false, asked: true });
  assert.equal(logged.length, 5);
  assert.ok(logged.every((text) => text.endsWith(" to go\n")));
});
