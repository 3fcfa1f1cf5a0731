import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Edit, edited, type History, movementsOf, redone, sheetOf, startOf, tallyOf, undone, untouched } from "./sheet.ts";

const night = startOf(
  sheetOf(
    [
      { onset: 30, duration: 2, side: "right" },
      { onset: 10, duration: 1.5, side: "left" },
      { onset: 50.05, duration: 3, side: "left" },
    ],
    "ekbom",
  ),
);

const cases: readonly (readonly [name: string, edits: readonly Edit[], movements: readonly (readonly [number, number])[]])[] = [
  ["nothing: in the order of onsets", [], [[10, 1.5], [30, 2], [50.05, 3]]],
  ["kept: the same movements", [{ do: "keep", ids: [0, 1, 2] }], [[10, 1.5], [30, 2], [50.05, 3]]],
  ["left out: gone for the rules", [{ do: "leave-out", ids: [1] }], [[10, 1.5], [50.05, 3]]],
  ["left out and opened again", [{ do: "leave-out", ids: [1] }, { do: "reopen", ids: [1] }], [[10, 1.5], [30, 2], [50.05, 3]]],
  ["moved past another: order follows", [{ do: "move", id: 0, onset: 40, duration: 1 }], [[30, 2], [40, 1], [50.05, 3]]],
  ["moved to nothing: refused", [{ do: "move", id: 0, onset: 10, duration: 0.01 }], [[10, 1.5], [30, 2], [50.05, 3]]],
  ["moved before the start: refused", [{ do: "move", id: 0, onset: -0.05, duration: 1.5 }], [[10, 1.5], [30, 2], [50.05, 3]]],
  ["added", [{ do: "add", movement: { onset: 20.0004, duration: 1, side: "right" } }], [[10, 1.5], [20, 1], [30, 2], [50.05, 3]]],
]; // biome-ignore format: a table

for (const [name, edits, movements] of cases)
  test(`sheet: ${name}`, () => {
    const { now } = edits.reduce(edited, night);
    assert.deepEqual(
      movementsOf(now).map(({ onset, duration }) => [onset, duration]),
      movements,
    );
  });

test("sheet: moving means looking; where it lay first stays known", () => {
  const twice = [0.05, 0.1].reduce((sum, by) => edited(sum, { do: "move", id: 2, onset: 50.05 + by, duration: 3 - by }), night);
  const mark = twice.now.marks.find(({ id }) => id === 2);
  assert.deepEqual(mark?.from, { onset: 50.05, duration: 3 });
  assert.deepEqual(tallyOf(twice.now), { all: 3, looked: 1, leftOut: 0, moved: 1, added: 0 });
});

test("sheet: a hundred steps there and back lead to where they began", () => {
  let history = night;
  const shift = (by: number): void => {
    const mark = history.now.marks.find(({ id }) => id === 2);
    assert.ok(mark !== undefined);
    history = edited(history, { do: "move", id: 2, onset: mark.onset + by, duration: mark.duration - by });
  };
  for (let i = 0; i < 40; i += 1) shift(0.05);
  for (let i = 0; i < 40; i += 1) shift(-0.05);
  assert.deepEqual(movementsOf(history.now), movementsOf(night.now));
});

const anEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ do: fc.constantFrom("keep", "leave-out", "reopen"), ids: fc.array(fc.nat(5), { maxLength: 4 }) }),
  fc.record({
    do: fc.constant("move" as const),
    id: fc.nat(5),
    onset: fc.integer({ min: -5, max: 90 }),
    duration: fc.integer({ min: 0, max: 9 }),
  }),
  fc.record({
    do: fc.constant("add" as const),
    movement: fc.record({ onset: fc.nat(90), duration: fc.integer({ min: 1, max: 9 }), side: fc.constantFrom("left", "right") }),
  }),
  fc.record({ do: fc.constant("leg" as const), leg: fc.nat(1), leftOut: fc.boolean() }),
);

test("sheet, law: undoing everything leads back to the start, doing it again to the end; what is only looked at is untouched", () => {
  fc.assert(
    fc.property(fc.array(anEdit, { maxLength: 25 }), (edits) => {
      const end = edits.reduce(edited, night);
      let back: History = end;
      while (back.past.length > 0) back = undone(back);
      assert.deepEqual(back.now, night.now);
      let again: History = back;
      while (again.future.length > 0) again = redone(again);
      assert.deepEqual(again.now, end.now);
      for (const { now } of [end, back]) {
        if (untouched(now)) assert.deepEqual(movementsOf(now), movementsOf(night.now));
        const onsets = now.marks.map(({ onset }) => onset);
        assert.deepEqual(
          onsets,
          onsets.toSorted((a, b) => a - b),
        );
        assert.equal(new Set(now.marks.map(({ id }) => id)).size, now.marks.length);
      }
    }),
  );
});

test("sheet: nothing to undo or redo changes nothing", () => {
  assert.deepEqual(undone(night), night);
  assert.deepEqual(redone(night), night);
});
