// CDS Hooks 2.0, row by row: each mandatory requirement of a service has a test with its id, or a reason why it has none.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Card } from "../../../src/server/cds/shapes.ts";
import { draft, ferritin, id, lab, medicine, orderCall, patient, restless, saturation, viewCall } from "./people.ts";
import { covered, mandatory, row } from "./requirements.ts";
import { cardsIn, fhirServer, reply, send, site } from "./site.ts";
import { faultsIn } from "../valid.ts";

const smartLaunch = "https://ekbom.test/launch";
const address = await site({ smartLaunch });
const discovery = async () => reply(await fetch(`${address}/cds-services`));
interface Discovered {
  readonly services: readonly {
    readonly hook: string;
    readonly id: string;
    readonly title: string;
    readonly description: string;
    readonly usageRequirements: string;
    readonly prefetch: Readonly<Record<string, string>>;
  }[];
}
const services = async () => ((await discovery()).json as Discovered).services; // what rows 6 to 10 test

const calls: readonly (readonly [service: string, body: unknown])[] = [
  ["ekbom-patient-view", viewCall([restless])],
  ["ekbom-patient-view", viewCall([restless, ferritin(20), saturation(12)])],
  ["ekbom-patient-view", viewCall([restless, lab("2160-0", 3.5, "mg/dL"), lab("29463-7", 60, "kg"), medicine("gabapentin", 2400)])],
  ["ekbom-order-select", orderCall([restless], [draft("pramipexole", 0.25)], "order-select")],
  ["ekbom-order-sign", orderCall([restless], [draft("diphenhydramine", 50), draft("sertraline", 50)])],
  ["ekbom-order-sign", orderCall([restless, ferritin(600), saturation(55)], [draft("ferrous sulfate", 65)])],
];
const replies = await Promise.all(calls.map(([service, body]) => send(`${address}/cds-services/${service}`, body)));
const cards: readonly Card[] = replies.flatMap(cardsIn);
const suggestions = cards.flatMap((card) => card.suggestions ?? []);
const actions = suggestions.flatMap((suggestion) => suggestion.actions);
const links = cards.flatMap((card) => card.links ?? []);
const reasons = cards.flatMap((card) => card.overrideReasons ?? []);
const codings = [...reasons, ...cards.map(({ source }) => source.topic)];
const isText = (value: unknown) => assert.ok(typeof value === "string" && value.trim() !== "", String(value));
const each = <One>(all: readonly One[], check: (one: One) => void) => {
  assert.ok(all.length > 0, "there is none to look at");
  for (const one of all) check(one);
};

row([1], "bodies are read and sent as JSON only", async () => {
  each([await discovery(), ...replies], ({ headers }) => assert.match(headers.get("content-type") ?? "", /^application\/json/));
  assert.equal((await send(`${address}/cds-services/ekbom-patient-view`, "<a/>", { "content-type": "text/xml" })).status, 415);
});

row([3], "no element is null or empty, but for a list of no cards", async () => {
  const look = (value: unknown, where: string): void => {
    assert.ok(value !== null && value !== "", where);
    if (typeof value !== "object" || value === null) return;
    const parts = Object.entries(value);
    assert.ok(parts.length > 0, where);
    for (const [key, part] of parts) look(part, `${where}.${key}`);
  };
  look((await discovery()).json, "discovery");
  for (const { json } of replies) look(json, "reply");
  assert.deepEqual((await send(`${address}/cds-services/ekbom-patient-view`, viewCall([]))).json, { cards: [] });
});

row([4, 5, 13], "discovery is at {base}/cds-services by GET, and answers 200", async () => assert.equal((await discovery()).status, 200));
row([6], "discovery is an object with a list of services", async () => {
  const { json } = await discovery();
  assert.deepEqual(Object.keys(json as object), ["services"]);
  assert.ok(Array.isArray((json as Discovered).services));
});
row([7], "every service names its hook", async () =>
  assert.deepEqual(
    (await services()).map(({ hook }) => hook),
    ["patient-view", "order-select", "order-sign"],
  ),
);
row([9], "every service has a description", async () => each(await services(), ({ description }) => isText(description)));
row([10, 16], "every service has an id, and is called at {base}/cds-services/{id}", async () => {
  const all = await services();
  each(all, ({ id: service }) => assert.match(service, /^[a-z-]+$/));
  const statuses = await Promise.all(all.map(async ({ id: service }) => (await send(`${address}/cds-services/${service}`, {})).status));
  assert.deepEqual([...new Set(statuses)], [400], "the service is there, and says what it cannot read");
  assert.equal((await send(`${address}/cds-services/another`, {})).status, 404);
});
row([29, 36], "every prefetch template has a key in discovery, by which the prefetched data is read", async () => {
  for (const { prefetch } of await services())
    each(Object.entries(prefetch), ([key, query]) => assert.ok(/^[a-z]+$/.test(key) && query !== ""));
});

row([54], "412 where required data is neither prefetched nor to be had", async () => {
  const { prefetch, ...call } = viewCall([restless]);
  const { conditions: _, ...partial } = prefetch;
  const denying = await fhirServer("another token", () => undefined);
  const refusing = await site({ fhirServers: [denying.address] });
  for (const body of [
    call,
    { ...call, prefetch: partial },
    { ...call, prefetch: { ...prefetch, conditions: { resourceType: "OperationOutcome" } } },
  ])
    assert.equal((await send(`${address}/cds-services/ekbom-patient-view`, body)).status, 412);
  const body = { ...call, prefetch: partial, fhirServer: denying.address, fhirAuthorization: { access_token: "t", token_type: "Bearer" } };
  assert.equal((await send(`${refusing}/cds-services/ekbom-patient-view`, body)).status, 412);
});

row([55, 56, 57, 59], "prefetch tokens are {{context.patientId}}: a field of the context that is a plain value", async () => {
  for (const { prefetch } of await services())
    for (const query of Object.values(prefetch)) {
      const tokens = [...query.matchAll(/\{\{(.*?)\}\}/g)].map(([, token]) => token);
      assert.deepEqual(tokens, ["context.patientId"]);
      assert.doesNotMatch(query.replaceAll(/\{\{.*?\}\}/g, ""), /[{}]/);
    }
});

row([61], "every read from the client's FHIR server carries the token of the call", async () => {
  const token = "a-token";
  const empty = { resourceType: "Bundle", type: "searchset" };
  const found = { resourceType: "Bundle", type: "searchset", entry: [{ resource: restless }] };
  const ehr = await fhirServer(token, (path) => (path.startsWith("/Patient/") ? patient : path.startsWith("/Condition") ? found : empty));
  const reading = await site({ fhirServers: [ehr.address] });
  const { prefetch: _, ...call } = viewCall([]);
  const body = {
    ...call,
    fhirServer: ehr.address,
    fhirAuthorization: { access_token: token, token_type: "Bearer", expires_in: 300, scope: "patient/*.rs", subject: "ekbom" },
  };
  const answer = await send(`${reading}/cds-services/ekbom-patient-view`, body);
  assert.equal(answer.status, 200);
  assert.equal(cardsIn(answer)[0]?.source.topic.code, "iron-studies");
  assert.ok(ehr.asked.length >= 8 && ehr.asked.every((path) => path.includes(id)));
  assert.equal((await send(`${reading}/cds-services/ekbom-patient-view`, { ...body, fhirAuthorization: undefined })).status, 412);
});

row([74], "a successful reply is 200 with a list of cards", () =>
  each(replies, ({ status, json }) => {
    assert.equal(status, 200);
    assert.ok(Array.isArray((json as { cards: unknown }).cards));
  }),
);
row([75], "no action is ever taken by itself: there are no systemActions", () =>
  each(replies, ({ text }) => assert.ok(!text.includes("systemActions"))),
);
row([80], "every card has an id of its own", () => {
  each(replies, (one) => {
    const ids = cardsIn(one).map(({ uuid }) => uuid);
    assert.equal(new Set(ids).size, ids.length);
  });
  each(cards, ({ uuid }) => assert.match(uuid, /^[0-9a-f-]{36}$/));
});
row([83], "every summary is below 140 characters", () =>
  each(cards, ({ summary }) => assert.ok(summary.length > 0 && summary.length < 140)),
);
row([85], "details are Markdown, in which no word of a record is taken for markup", () => {
  each(cards, ({ detail }) => isText(detail));
  each(cards, ({ detail }) => assert.doesNotMatch(detail, /(?<!\\)[<>[\]|]/));
});
row([87, 88, 89], "every card has an indicator, one of three, the more urgent the danger", () => {
  each(cards, ({ indicator }) => assert.ok(["info", "warning", "critical"].includes(indicator)));
  assert.deepEqual(new Set(cards.map(({ indicator }) => indicator)).size, 3);
});
row([90, 105], "every card has a source with a label", () => each(cards, ({ source }) => isText(source.label)));
row([107], "an address of a source is absolute, where there is one", () => {
  for (const { source } of cards) assert.ok(source.url === undefined || URL.canParse(source.url));
});
row([115, 220], "the topic of a source is a coding", () =>
  each(cards, ({ source: { topic } }) => {
    isText(topic.system);
    isText(topic.code);
    isText(topic.display);
  }),
);
row([92, 93, 95, 96], "suggestions come as a list, with a selection behaviour", () => {
  each(
    cards.filter((card) => card.suggestions !== undefined),
    (card) => {
      assert.ok(Array.isArray(card.suggestions) && card.suggestions.length > 0);
      assert.ok(card.selectionBehavior === "any" || card.selectionBehavior === "at-most-one");
    },
  );
  for (const card of cards) assert.ok(card.suggestions !== undefined || card.selectionBehavior === undefined);
});
row([98, 100, 136, 219], "override reasons are codings with a text for people", () => each(reasons, ({ display }) => isText(display)));
row([216, 217, 218], "every coding has a code and a system", () =>
  each(codings, ({ code, system }) => {
    isText(code);
    assert.ok(URL.canParse(system));
  }),
);
row([103, 138, 139, 141, 142], "links have a label, an address and a type", () =>
  each(links, ({ label, url, type }) => {
    isText(label);
    assert.ok(URL.canParse(url));
    assert.equal(type, "smart");
  }),
);
row([144, 147], "no link hands a context on", () => each(links, (link) => assert.ok(!("appContext" in link))));
row([117], "every suggestion has a label", () => each(suggestions, ({ label }) => isText(label)));
row([119], "every suggestion has an id of its own", () => each(suggestions, ({ uuid }) => isText(uuid)));
row([121], "whether a suggestion is recommended is yes or no", () =>
  each(suggestions, ({ isRecommended }) => assert.equal(typeof isRecommended, "boolean")),
);
row([124, 125], "a suggestion has a list of actions, and none that could be wanted without the others", () =>
  each(suggestions, ({ actions: some }) => assert.equal(some.length, 1)),
);
row([127], "every action has a type", () => each(actions, ({ type }) => assert.ok(type === "create" || type === "delete")));
row([128], "every action has a description", () => each(actions, ({ description }) => isText(description)));
row([130, 131], "to create is to hand over a new, whole and valid resource", async () => {
  const made = actions.flatMap((action) => (action.type === "create" ? [action.resource] : []));
  each(made, (resource) => assert.ok(!("id" in resource)));
  for (const resource of made) assert.deepEqual(await faultsIn(resource), []);
});
row([133, 134, 135], "to delete is to name the draft order by its id, without a resource", () =>
  each(
    actions.filter(({ type }) => type === "delete"),
    (action) => assert.ok("resourceId" in action && /^MedicationRequest\/draft-[\w-]+$/.test(action.resourceId) && !("resource" in action)),
  ),
);

row([2, 168], "an open line is refused: over a network only https, to this service and to a FHIR server", async () => {
  const { isSafeAddress, isSafeRequest } = await import("../../../src/server/cds/safe-address.ts");
  for (const [protocol, ip, safe] of [
    ["http", "10.0.0.7", false],
    ["https", "10.0.0.7", true],
    ["http", "127.0.0.1", true],
    ["http", "::1", true],
  ] as const)
    assert.equal(isSafeRequest({ protocol, ip }), safe, `${protocol} ${ip}`);
  for (const [url, safe] of [
    ["http://ehr.test/fhir", false],
    ["https://ehr.test/fhir", true],
    ["http://127.0.0.1.ehr.test/", false],
    ["ftp://127.0.0.1/", false],
  ] as const)
    assert.equal(isSafeAddress(url), safe, url);
});

row([208], "clients in a browser are let in by origin, and no other origin is", async () => {
  const open = await site({ origins: ["https://ehr.test"] });
  const allowed = async (origin: string, method: string) =>
    (await fetch(`${open}/cds-services`, { method, headers: { origin } })).headers.get("access-control-allow-origin");
  for (const method of ["GET", "OPTIONS"]) {
    assert.equal(await allowed("https://ehr.test", method), "https://ehr.test");
    assert.equal(await allowed("https://another.test", method), null);
  }
});

row([213], "discovery says what the services need", async () =>
  each(await services(), ({ usageRequirements }) => isText(usageRequirements)),
);

/** Tested in trust.test.ts under their numbers. */
const ofTrust = [176, 199, 201, 203];
const without: Readonly<Record<number, string>> = {
  111: "no icon is sent",
  132: "no update is ever suggested: orders are drafted or removed whole",
  211: "no service updates the cards of another; each has an id of its own, as row 10 tests",
  214: "no extension is sent",
};

test("cds rows: every mandatory requirement of a service has a test, or a reason why it has none", () => {
  const told = new Set([...covered, ...ofTrust, ...Object.keys(without).map(Number)]);
  assert.deepEqual(
    [...mandatory.keys()].filter((one) => !told.has(one)),
    [],
  );
  assert.deepEqual(
    [...told].filter((one) => !mandatory.has(one)),
    [],
  );
  assert.equal(mandatory.size, 73);
});

test("cds rows: what the reasons say is so", async () => {
  const all = [await discovery(), ...replies].map(({ text }) => text).join();
  for (const word of ['"icon"', '"type":"update"', '"extension":{']) assert.ok(!all.includes(word), word);
  assert.equal(new Set((await services()).map((one) => one.id)).size, 3);
});
