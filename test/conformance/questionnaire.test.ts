// The vocabulary as a Questionnaire, and a record as the answers to it: what is read back is what was told.
import assert from "node:assert/strict";
import { test } from "node:test";
import { assess } from "../../src/assess/assess.ts";
import { recordToFhir } from "../../src/fhir/out/record.ts";
import { questionnaire, questionnaireUrl } from "../../src/fhir/out/questionnaire.ts";
import { peopleIn } from "../../src/fhir/read.ts";
import { factText, medicineText } from "../../src/fhir/told.ts";
import { factOf, facts, isFactId } from "../../src/knowledge/facts.ts";
import type { PersonRecord } from "../../src/record/record.ts";
import { stateable } from "../laws/people.ts";
import { randomPeople, recordOf, samples } from "./assessments.ts";
import { faultsIn } from "./valid.ts";

interface Item {
  readonly linkId: string;
  readonly type: string;
  readonly item?: readonly Item[];
  readonly extension?: readonly { readonly url: string; readonly valueQuantity?: { readonly value: number } }[];
  readonly enableWhen?: readonly unknown[];
}
const itemsIn = (items: readonly Item[]): readonly Item[] => items.flatMap((one) => [one, ...itemsIn(one.item ?? [])]);
const items = itemsIn(questionnaire()["item"] as readonly Item[]); // ours

const subject = { reference: "Patient/p" };
const readBack = (record: PersonRecord): PersonRecord => {
  const { resources } = recordToFhir(record, { subject });
  const { people } = peopleIn([{ resourceType: "Patient", id: "p" }, ...resources], { today: record.today, productCodes: () => [] });
  return people[0]?.record ?? assert.fail();
};

test("questionnaire: valid, every question once, every stateable fact among them and no other", async () => {
  assert.deepEqual(await faultsIn(questionnaire()), []);
  const ids = items.map(({ linkId }) => linkId);
  assert.equal(new Set(ids).size, ids.length);
  const asked = ids.filter((id) => !id.startsWith("group.") && !/\.(left|right)$/.test(id));
  assert.deepEqual(asked.toSorted(), [...stateable, "drug-allergies"].toSorted());
});

test("questionnaire: units, limits, sides and conditions are those of the vocabulary", () => {
  for (const { linkId, type, extension = [] } of items) {
    const [id = ""] = linkId.split(".");
    if (!isFactId(id)) continue;
    const fact = factOf(id);
    if (fact.type !== "number") continue;
    assert.equal(type, "quantity");
    const limit = (end: string) => extension.find(({ url }) => url.endsWith(`${end}Quantity`))?.valueQuantity?.value;
    assert.deepEqual([limit("min"), limit("max")], [fact.min, fact.max], linkId);
  }
  const sided = Object.keys(facts).filter((id) => isFactId(id) && factOf(id).perSide !== undefined);
  for (const id of sided) for (const side of ["left", "right"]) assert.ok(items.some(({ linkId }) => linkId === `${id}.${side}`));
  assert.equal(items.find(({ linkId }) => linkId === "pregnant")?.enableWhen?.length, 2);
  assert.equal(items.find(({ linkId }) => linkId === "ferritin")?.enableWhen, undefined);
});

const told = ({ observations, medicines, allergies, ...open }: PersonRecord) => ({
  facts: observations.map(factText).toSorted(),
  medicines: medicines?.map(medicineText).toSorted(),
  allergies: allergies?.toSorted(),
  open: [open.medicinesOpen, open.allergiesOpen],
});

/** One entry for each ingredient: several of one are brought together when they are read. */
const isPlainList = ({ medicines = [] }: PersonRecord) => new Set(medicines.map(({ ingredient }) => ingredient)).size === medicines.length;

test("answers: record to response to record is the same record", async () => {
  let compared = 0;
  for (const { name, record } of [...samples(), ...randomPeople(150, 7)]) {
    const { resources, unsaid } = recordToFhir(record, { subject });
    assert.deepEqual(unsaid, [], name);
    if (compared < 20) for (const resource of resources) assert.deepEqual(await faultsIn(resource), [], name);
    if (!isPlainList(record)) continue;
    compared += 1;
    // a value told twice on one day is one value
    const once = { ...record, observations: [...new Map(record.observations.map((one) => [factText(one), one])).values()] };
    assert.deepEqual(told(readBack(record)), told(once), name);
  }
  assert.ok(compared > 100);
});

test("answers: an assessment of what is read back says the same", () => {
  const heart = (record: PersonRecord) => {
    const { diagnosis, alarms, reasons, plan } = assess(record);
    return [
      diagnosis.status,
      alarms.map(({ id, urgency }) => [id, urgency]),
      reasons.map(({ id, status }) => [id, status]),
      plan.map(({ id, advice, dose }) => [id, advice, dose?.ceiling]),
    ];
  };
  for (const { name, record } of [...samples(), ...randomPeople(60, 8)])
    if (isPlainList(record)) assert.deepEqual(heart(readBack(record)), heart(record), name);
});

test("answers: what is not asked of a man is told on a sheet of its own, and read back", () => {
  const record = recordOf({ today: "2026-11-22", facts: { sex: "male", age: 40, pregnant: false } });
  const { resources } = recordToFhir(record, { subject });
  assert.deepEqual(
    resources.map((one) => itemsIn(one["item"] as readonly Item[]).flatMap(({ linkId }) => (linkId.startsWith("group.") ? [] : [linkId]))), // ours
    [["sex", "age"], ["pregnant"]],
  );
  assert.deepEqual(told(readBack(record)), told(record));
});

const limits: readonly (readonly [says: string, written: unknown])[] = [
  ["below", "<5"],
  ["up to", "<=5"],
  ["above", ">100"],
  ["at least", ">=100"],
  ["below, in another unit", { value: "<112", unit: "pmol/L" }],
  ["a number", 40.123456789],
];
for (const [says, written] of limits)
  test(`answers: a ferritin ${says} a limit is read back to the last digit`, () => {
    const record = recordOf({ today: "2026-11-22", facts: { ferritin: written } });
    assert.deepEqual(
      readBack(record).observations.map(({ value }) => value),
      record.observations.map(({ value }) => value),
    );
  });

test("answers: a value between two limits has no answer, and is handed back", () => {
  const record = recordOf({ today: "2026-11-22", facts: { ferritin: 40 } });
  const between = record.observations.map((one) => ({ ...one, value: { low: 30, high: 50 } }));
  assert.deepEqual(recordToFhir({ ...record, observations: between }, { subject }).unsaid, between);
});

test("answers: they name the questionnaire with its version", () => {
  const record = recordOf({ today: "2026-11-22", facts: { ferritin: 40 } });
  const [response] = recordToFhir(record, { subject }).resources;
  assert.match(String(response?.["questionnaire"]), new RegExp(`^${questionnaireUrl}\\|\\d{4}\\.\\d+\\.\\d+$`));
});
