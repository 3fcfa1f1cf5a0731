import assert from "node:assert/strict";
import { test } from "node:test";
import { people } from "../../knowledge/people.ts";
import { think } from "../engine/thinking.ts";
import { noAnswers } from "../state/answers.ts";
import { answersOf } from "../state/sample.ts";
import { columnOf, columns, countOf, mapOf, shownIn, statuses } from "./map.ts";

const now = new Date(2026, 10, 22, 12);
const assessments = [noAnswers, ...people.map((person) => answersOf(person, now))].map((answers) => think(answers, "2026-11-22"));

test("map: every reason stands once, in its status and one of five columns, or beside the map", () => {
  for (const assessment of assessments) {
    const map = mapOf(assessment);
    const all = [...map.rows.flatMap(({ tiles }) => tiles.map(({ line }) => line)), ...map.always];
    assert.deepEqual(all.map(({ id }) => id).toSorted(), assessment.reasons.map(({ id }) => id).toSorted());
    for (const { status, tiles } of map.rows) for (const { line } of tiles) assert.equal(line.status, status);
    assert.equal(
      statuses.reduce((sum, status) => sum + countOf(map, status), 0),
      all.length - map.always.length,
    );
  }
});

test("map: what no fact can settle is no gap", () => {
  for (const assessment of assessments) for (const { status } of mapOf(assessment).always) assert.equal(status, "unknown");
});

test("map: a letter leads to a step that settles the reason, and what is ruled out has none", () => {
  for (const assessment of assessments) {
    const { rows, steps } = mapOf(assessment);
    for (const { line, letter } of rows.flatMap(({ tiles }) => tiles)) {
      if (letter === undefined) continue;
      assert.notEqual(line.status, "absent");
      assert.ok(steps.find((step) => step.letter === letter)?.test.settles.includes(line.id), line.id);
    }
  }
});

test("map: a column hides nothing for the sake of one tile, and loses none", () => {
  for (const { rows } of assessments.map(mapOf))
    for (const { tiles } of rows)
      for (const column of columns) {
        const { shown, more } = shownIn(tiles, column, 3);
        assert.deepEqual(
          [...shown, ...more],
          tiles.filter((tile) => tile.column === column),
        );
        assert.notEqual(more.length, 1);
      }
});

test("map: sleep and mood stand with the habits", () => {
  assert.equal(columnOf("sleep"), "lifestyle");
  assert.equal(columnOf("mood"), "lifestyle");
});
