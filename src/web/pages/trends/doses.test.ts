import assert from "node:assert/strict";
import { test } from "node:test";
import type { Medicine } from "../../../record/record.ts";
import { doseEvents, doseRows } from "./doses.ts";

const line = (more: Partial<Medicine>): Medicine => ({ ingredient: "pramipexole", status: "taking", origin: "medicines[0]", ...more });
const first = 20_000;

const rows: readonly [name: string, medicines: readonly Medicine[], steps: unknown][] = [
  ["taken all the time", [line({ since: 19_000, dailyDose: 0.5 })], [{ from: 0, to: 100, open: false, dose: 0.5 }]],
  ["started within", [line({ since: 20_010, dailyDose: 0.5 })], [{ from: 10, to: 100, open: false, dose: 0.5 }]],
  ["nobody told when it began", [line({ dailyDose: 0.5 })], [{ from: 0, to: 100, open: true, dose: 0.5 }]],
  ["nobody told how much", [line({ since: 19_000 })], [{ from: 0, to: 100, open: false }]],
  ["stopped within", [line({ since: 19_000, until: 20_050, status: "stopped" })], [{ from: 0, to: 50, open: false }]],
  ["stopped before", [line({ since: 19_000, until: 19_500, status: "stopped" })], []],
  ["stopped, nobody told when", [line({ since: 19_000, status: "stopped" })], []],
  [
    "raised within",
    [line({ since: 20_040, dailyDose: 0.75 }), line({ since: 19_000, until: 20_040, status: "stopped", dailyDose: 0.5 })],
    [
      { from: 0, to: 40, open: false, dose: 0.5 },
      { from: 40, to: 100, open: false, dose: 0.75 },
    ],
  ],
];
for (const [name, medicines, steps] of rows)
  test(`doses: ${name}`, () => assert.deepEqual(doseRows(medicines, first, 100)[0]?.steps, steps));

test("doses: what was only ordered is neither a step nor an event", () => {
  const ordered = [line({ status: "ordered", since: 20_010 })];
  assert.deepEqual([doseRows(ordered, first, 100), doseEvents(ordered, first, 100)], [[], []]);
});

test("doses: events stand on their day, within what is shown", () =>
  assert.deepEqual(doseEvents([line({ since: 20_020 }), line({ since: 19_000, until: 20_010 })], first, 100), [
    { at: 10, ingredient: "pramipexole", is: "stops" },
    { at: 20, ingredient: "pramipexole", is: "starts" },
  ]));
