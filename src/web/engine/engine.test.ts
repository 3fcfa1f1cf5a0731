import assert from "node:assert/strict";
import { test } from "node:test";
import { people } from "../../knowledge/people.ts";
import { readPerson } from "../../record/read.ts";
import { assess } from "../../assess/assess.ts";
import { noAnswers, tell } from "../state/answers.ts";
import { answersOf } from "../state/sample.ts";
import { difference, isSame } from "./difference.ts";
import { recordOf } from "./joined.ts";
import { think } from "./thinking.ts";

const now = new Date(2031, 4, 5, 12);
const today = "2031-05-05";

for (const person of people)
  test(`sample: ${person.id} is the same person years later`, () => {
    const then = assess(readPerson(person.input, undefined) as never);
    const later = think(answersOf(person, now), today);
    const picture = ({ diagnosis, alarms, reasons, plan }: typeof then) => ({
      status: diagnosis.status,
      alarms: alarms.map(({ id, status }) => [id, status]),
      reasons: reasons.map(({ id, status }) => [id, status]),
      plan: plan.map(({ id, advice }) => [id, advice]),
    });
    assert.deepEqual(picture(later), picture(then));
  });

const lowIron = answersOf(people.find(({ id }) => id === "low-iron") ?? assert.fail(), now);

test("difference: nothing flips between two readings of the same answers", () =>
  assert.ok(isSame(difference(think(lowIron, today), think(lowIron, today)))));

test("difference: a ferritin above every limit takes the reason away, and the iron with it", () => {
  const before = think(lowIron, today);
  const high = tell(lowIron, { fact: "ferritin", value: { value: 350, unit: "ug/L" }, at: now.getTime() + 1 });
  const { reasons, plan } = difference(before, think(high, today));
  const iron = reasons.find(({ id }) => id === "iron-deficiency");
  assert.equal(iron?.before?.status, "present");
  assert.notEqual(iron?.after?.status, "present");
  assert.ok(plan.some(({ id, after }) => id === "ferrous-sulfate" && after?.advice !== "consider"));
});

const ferritin = { fact: "ferritin", value: 40, on: 22_000, origin: "Observation/f-12" } as const;
const file = { id: "a", name: "export.json", at: 5, observations: [ferritin], medicinesOpen: true, allergiesOpen: false } as const;

test("files: their values stand beside the answers with their own origin", () => {
  const record = recordOf({ ...noAnswers, imported: [file] }, today);
  assert.deepEqual(record.observations, [ferritin]);
});

test("medicines: while the person has not said that this is all, the list rules nothing out", () => {
  const pramipexole = [{ ingredient: "pramipexole", status: "taking" }] as const;
  const reason = (open: boolean) =>
    think({ ...noAnswers, medicines: { list: pramipexole, at: 1, ...(open && { open }) } }, today).reasons.filter(
      ({ domain, status }) => domain === "medicines" && status === "absent",
    ).length;
  assert.equal(reason(true), 0);
  assert.ok(reason(false) > 0);
});

test("files: a list that could not be read whole stays open until the person has gone over it", () => {
  const open = (at: number): boolean => recordOf({ ...noAnswers, medicines: { list: [], at }, imported: [file] }, today).medicinesOpen;
  assert.equal(open(5), true);
  assert.equal(open(6), false);
});
