import assert from "node:assert/strict";
import { test } from "node:test";
import type { DetectedMovement } from "../../../../sleep/leg-findings.ts";
import { doubtfulOf, neighbour, nextDoubtful } from "./find.ts";
import type { Mark } from "./sheet.ts";

const found = (doubts: DetectedMovement["doubts"]): DetectedMovement => ({
  onset: 0,
  duration: 1,
  side: "left",
  peak: 20,
  mean: 10,
  rest: 2,
  confidence: 1,
  doubts,
  because: [],
});
const mark = (id: number, onset: number, doubts: DetectedMovement["doubts"], state: Mark["state"] = "open"): Mark => ({
  id,
  onset,
  duration: 1,
  side: "left",
  state,
  by: "ekbom",
  found: found(doubts),
});
const marks = [mark(0, 10, ["short"]), mark(1, 20, []), mark(2, 30, ["short"], "kept"), mark(3, 40, ["heartbeat"])];

test("find: from one movement to the next, and no further than the last", () => {
  assert.equal(neighbour(marks, marks[0], 1, 0)?.id, 1);
  assert.equal(neighbour(marks, marks[0], -1, 0)?.id, 0);
  assert.equal(neighbour(marks, marks[3], 1, 0)?.id, 3);
  assert.equal(neighbour([], undefined, 1, 0), undefined);
});

test("find: with none chosen, from where the view is", () => {
  assert.equal(neighbour(marks, undefined, 1, 25)?.id, 2);
  assert.equal(neighbour(marks, undefined, -1, 25)?.id, 1);
  assert.equal(neighbour(marks, undefined, 1, 99), undefined);
});

test("find: doubtful ones that nobody has looked at, around the end to the beginning", () => {
  assert.deepEqual(
    doubtfulOf(marks).map(({ id }) => id),
    [0, 3],
  );
  assert.equal(nextDoubtful(marks, undefined)?.id, 0);
  assert.equal(nextDoubtful(marks, marks[0])?.id, 3);
  assert.equal(nextDoubtful(marks, marks[3])?.id, 0);
  assert.equal(nextDoubtful([], undefined), undefined);
});
