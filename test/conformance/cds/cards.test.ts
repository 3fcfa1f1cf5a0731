// What the services say of whom: a person, an order, and the cards that come.
import assert from "node:assert/strict";
import { test } from "node:test";
import { condition, draft, ferritin, lab, medicine, orderCall, restless, saturation, viewCall } from "./people.ts";
import { cardsIn, send, site } from "./site.ts";

const address = await site();
const ask = async (service: string, body: unknown) => {
  const reply = await send(`${address}/cds-services/${service}`, body);
  assert.equal(reply.status, 200, reply.text);
  return cardsIn(reply);
};
const told = (cards: Awaited<ReturnType<typeof ask>>) => cards.map(({ indicator, source }) => `${indicator} ${source.topic.code}`);

const none = {
  resourceType: "MedicationStatement",
  id: "none",
  status: "active",
  subject: { reference: "Patient/p1" },
  dateAsserted: "2026-11-20",
  medicationCodeableConcept: {
    coding: [{ system: "http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips", code: "no-known-medications" }],
  },
};
const kidneys = [lab("2160-0", 3.5, "mg/dL"), lab("29463-7", 60, "kg")];
const overload = [ferritin(600), saturation(55)];

const views: readonly (readonly [who: string, all: Parameters<typeof viewCall>[0], cards: readonly string[]])[] = [
  ["somebody of whom nothing is known", [], []],
  ["somebody without restless legs", [condition("I10"), ferritin(200)], []],
  ["restless legs, and iron never measured", [restless], ["warning iron-studies"]],
  ["restless legs and low iron", [restless, ferritin(20), saturation(12), none], ["info met"]],
  [
    "restless legs, too much gabapentin for the kidneys",
    [restless, ...kidneys, ferritin(200), saturation(30), medicine("gabapentin", 2400)],
    ["critical unsafe-alpha-2-delta-dose", "info met"],
  ],
];
for (const [who, all, cards] of views)
  test(`patient-view: ${who}`, async () => assert.deepEqual(told(await ask("ekbom-patient-view", viewCall(all))), cards));

const orders: readonly (readonly [
  says: string,
  all: Parameters<typeof viewCall>[0],
  order: ReturnType<typeof draft>,
  cards: readonly string[],
])[] = [
  ["an antihistamine for someone with restless legs", [restless, none], draft("diphenhydramine", 50), ["warning sedating-antihistamine"]],
  ["the same for someone else", [condition("I10"), none], draft("diphenhydramine", 50), []],
  ["a dopamine blocker", [restless, none], draft("metoclopramide", 30), ["info akathisia", "warning dopamine-blocking-antiemetic"]],
  ["a serotonergic antidepressant", [restless, none], draft("sertraline", 50), ["warning ssri"]],
  [
    "a dopamine agonist before iron is checked",
    [restless, none],
    draft("pramipexole", 0.25),
    ["warning pramipexole", "warning iron-studies"],
  ],
  [
    "gabapentin above the renal band",
    [restless, none, ...kidneys, ferritin(200), saturation(30)],
    draft("gabapentin", 2400),
    ["critical unsafe-alpha-2-delta-dose", "critical gabapentin"],
  ],
  [
    "two gabapentin-like medicines",
    [restless, medicine("pregabalin", 150), ferritin(200), saturation(30)],
    draft("gabapentin", 300),
    ["critical unsafe-alpha-2-delta-dose", "critical gabapentin"],
  ],
  ["iron for someone with iron overload", [restless, none, ...overload], draft("ferrous sulfate", 65), ["critical ferrous-sulfate"]],
  [
    "iron by vein for someone with iron overload",
    [restless, none, ...overload],
    draft("ferric carboxymaltose", 1000),
    ["critical ferric-carboxymaltose"],
  ],
  [
    "an opioid on top of a benzodiazepine",
    [restless, medicine("lorazepam", 1), ferritin(200), saturation(30)],
    draft("oxycodone", 10),
    ["info opioid-sedative-stack", "warning oxycodone"],
  ],
  ["a medicine that is none of ours", [restless, none], draft("amoxicillin"), []],
];
for (const [says, all, order, cards] of orders)
  for (const hook of ["order-sign", "order-select"] as const)
    test(`${hook}: ${says}`, async () => assert.deepEqual(told(await ask(`ekbom-${hook}`, orderCall(all, [order], hook))), cards));

test("order-sign: a list of medicines that was last kept long ago hides no order", async () => {
  const old = { ...restless, recordedDate: "2020-01-01" };
  const before = { ...none, dateAsserted: "2020-01-01" };
  assert.deepEqual(told(await ask("ekbom-order-sign", orderCall([old, before], [draft("sertraline", 50)]))), ["warning ssri"]);
});

test("order-select: only what was selected counts", async () => {
  const call = orderCall([restless, none], [draft("diphenhydramine", 50), draft("sertraline", 50)], "order-select");
  const context = { ...call.context, selections: ["MedicationRequest/draft-sertraline"] };
  assert.deepEqual(told(await ask("ekbom-order-select", { ...call, context })), ["warning ssri"]);
});

test("order-sign: every card names the order that it is about", async () => {
  const cards = await ask(
    "ekbom-order-sign",
    orderCall([restless, none], [draft("amoxicillin"), draft("diphenhydramine", 50), draft("sertraline", 50)]),
  );
  const removed = cards.map(({ suggestions = [] }) =>
    suggestions.flatMap(({ actions }) => actions.map((action) => (action.type === "delete" ? action.resourceId : ""))).join(),
  );
  assert.deepEqual(removed.toSorted(), ["MedicationRequest/draft-diphenhydramine", "MedicationRequest/draft-sertraline"]);
});

test("order-sign: a renewal of what is taken is no second dose", async () => {
  const others = [restless, ...kidneys, ferritin(200), saturation(30)];
  const renewed = await ask("ekbom-order-sign", orderCall([...others, medicine("gabapentin", 400)], [draft("gabapentin", 400)]));
  const doubled = await ask("ekbom-order-sign", orderCall([...others, medicine("gabapentin", 400)], [draft("gabapentin", 800)]));
  const raised = (cards: typeof renewed) => told(cards).some((one) => one.endsWith("unsafe-alpha-2-delta-dose"));
  assert.deepEqual([raised(renewed), raised(doubled)], [false, true]);
});

test("order-sign: a renewal of what must not be taken is to be reviewed, and no card suggests to drop it at once", async () => {
  const cards = await ask(
    "ekbom-order-sign",
    orderCall([restless, medicine("ferrous sulfate", 65), ...overload], [draft("ferrous sulfate", 65)]),
  );
  assert.deepEqual(told(cards), ["critical ferrous-sulfate-despite-stop"]);
  assert.equal(cards[0]?.suggestions, undefined);
});

test("order-sign: a red flag names the order behind it, and not its neighbour", async () => {
  const all = [restless, ...kidneys, ferritin(200), saturation(30)];
  const cards = await ask("ekbom-order-sign", orderCall(all, [draft("amoxicillin"), draft("sertraline", 50), draft("gabapentin", 2400)]));
  const alarm = cards.find(({ source }) => source.topic.code === "unsafe-alpha-2-delta-dose");
  assert.match(JSON.stringify(alarm?.suggestions), /"resourceId":"MedicationRequest\/draft-gabapentin"/);
});

test("patient-view: missing iron studies come with a draft of the order", async () => {
  const [card] = await ask("ekbom-patient-view", viewCall([restless]));
  const [action] = card?.suggestions?.[0]?.actions ?? [];
  assert.ok(action?.type === "create");
  const { resourceType, status, intent, subject } = action.resource;
  assert.deepEqual(
    { resourceType, status, intent, subject },
    { resourceType: "ServiceRequest", status: "draft", intent: "proposal", subject: { reference: "Patient/p1" } },
  );
});

test("the same call gives the same bytes, from memory or not", async () => {
  const body = orderCall([restless, none], [draft("diphenhydramine", 50)]);
  const texts = await Promise.all(
    [address, address, await site({ remembered: 0 })].map(async (one) => (await send(`${one}/cds-services/ekbom-order-sign`, body)).text),
  );
  assert.equal(new Set(texts).size, 1);
});

test("another record is never answered from memory", async () => {
  const low = await ask("ekbom-patient-view", viewCall([restless, none, ferritin(20), saturation(12)]));
  const high = await ask("ekbom-patient-view", viewCall([restless, none, ferritin(200), saturation(30)]));
  assert.notDeepEqual(
    low.map(({ summary }) => summary),
    high.map(({ summary }) => summary),
  );
});
