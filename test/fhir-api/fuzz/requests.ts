// Requests that are nearly right, quite wrong, or meant to harm; each is made of its number alone.
import { paramsOf } from "../../../src/store/params/params.ts";
import { type Chance, chance } from "./chance.ts";

export interface FuzzRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

const types = [...paramsOf.keys()];
const ids = ["a", "b", "c", "nobody", "a b", "..", "%00", "__proto__", "x".repeat(65), "é", "$everything", "_history", "-", "1"];

const texts = [
  "",
  " ",
  "a",
  "Åsa",
  "\u0000",
  "\ud800",
  "'; drop table resource; --",
  "%",
  "_",
  "\\",
  "a,b",
  "a|b",
  "|",
  "||",
  "<script>",
  "{{7*7}}",
  "../../etc/passwd",
  "null",
  "true",
  "-1",
  "1e999",
  "NaN",
  "2026-02-30",
  "2026-03-01",
  "ge2026",
  "gt",
  "eq5",
  "http://loinc.org|2276-4",
  "Patient/a",
  "urn:uuid:11111111-1111-4111-8111-111111111111",
  "x".repeat(3000),
  "?",
  "&",
  "=",
  "#",
  "75||ug/L",
  "lt75|http://unitsofmeasure.org|ng/mL",
  "\u202e",
  "𝕏",
];

const values: readonly unknown[] = [
  ...texts,
  null,
  true,
  0,
  -1,
  1.5,
  2 ** 53,
  [],
  {},
  [[]],
  [null],
  { a: 1 },
  { reference: "Patient/a" },
  { coding: [{ system: "s", code: "c" }] },
  { coding: null },
  { value: "x", system: 7 },
  { start: "2026", end: 7 },
  { event: ["2026"] },
  { resourceType: "Patient" },
];

/** A copy: what is made of it later must not change the choice for others. */
const anything = (by: Chance): unknown => structuredClone(by.pick(values));

const whole: readonly object[] = [
  {
    resourceType: "Patient",
    id: "a",
    gender: "female",
    birthDate: "1970-05-04",
    name: [{ family: "Ekbom", given: ["K"] }],
    identifier: [{ system: "urn:a", value: "1" }],
  },
  {
    resourceType: "Observation",
    id: "b",
    status: "final",
    code: { coding: [{ system: "http://loinc.org", code: "2276-4" }] },
    subject: { reference: "Patient/a" },
    effectiveDateTime: "2026-03-01",
    valueQuantity: { value: 20, unit: "ng/mL", system: "http://unitsofmeasure.org", code: "ng/mL" },
  },
  {
    resourceType: "MedicationRequest",
    id: "c",
    status: "active",
    intent: "order",
    medicationCodeableConcept: { text: "x" },
    subject: { reference: "Patient/a" },
  },
  { resourceType: "Questionnaire", id: "a", status: "draft", item: [{ linkId: "1", type: "string", text: "x" }] },
  { resourceType: "Condition", id: "a", code: { text: "x" }, subject: { reference: "Patient/a" } },
];

export function requestOf(number: number): FuzzRequest {
  const by = chance(number);
  const type = by.maybe(0.85)
    ? by.pick(["Patient", "Observation", "MedicationRequest", "Questionnaire", "Condition"])
    : by.pick([...types, "Spaceship", "Bundle", "__proto__", "constructor"]);
  const id = by.maybe(0.7) ? by.pick(["a", "b", "c"]) : by.pick(ids);
  const json = { "content-type": "application/fhir+json" };
  switch (by.int(12)) {
    case 0:
      return { method: "GET", url: `/${type}/${encoded(id, by)}`, headers: odd(by), body: undefined };
    case 1:
    case 2:
    case 3:
      return { method: "GET", url: `/${type}?${query(type, by)}`, headers: odd(by), body: undefined };
    case 4:
      return { method: "POST", url: `/${type}`, headers: { ...json, ...odd(by) }, body: text(resource(type, id, by), by) };
    case 5:
      return {
        method: "PUT",
        url: `/${type}/${encoded(id, by)}`,
        headers: { ...json, ...odd(by) },
        body: text(resource(type, id, by), by),
      };
    case 6:
      return {
        method: "PATCH",
        url: `/${type}/${encoded(id, by)}`,
        headers: { "content-type": "application/json-patch+json", ...odd(by) },
        body: text(patch(by), by),
      };
    case 7:
      return {
        method: by.pick(["DELETE", "PUT", "PATCH"]),
        url: `/${type}?${query(type, by)}`,
        headers: { ...json, ...odd(by) },
        body: text(resource(type, id, by), by),
      };
    case 8:
      return { method: "POST", url: "/", headers: { ...json, ...odd(by) }, body: text(bundle(by), by) };
    case 9:
      return {
        method: "POST",
        url: `/${type}/_search?${query(type, by)}`,
        headers: { "content-type": "application/x-www-form-urlencoded", ...odd(by) },
        body: query(type, by),
      };
    case 10:
      return {
        method: by.pick(["GET", "POST"]),
        url: `/${type}/${encoded(id, by)}/${by.pick(["$everything", "$assess", "$validate", "_history", "_history/1", "_history/x", "$nothing"])}?${query(type, by)}`,
        headers: json,
        body: text(resource(type, id, by), by),
      };
    default:
      return {
        method: by.pick(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"]),
        url: `/${by.pick([type, "", "metadata", "$graphql", `${type}/$validate`, `${type}/${encoded(id, by)}/_history`])}`,
        headers: { ...json, ...odd(by) },
        body: text(anything(by), by),
      };
  }
}

const encoded = (id: string, by: Chance): string =>
  by.maybe(0.8) ? encodeURIComponent(id.toWellFormed()) : by.pick(["%", "%E0%A4%A", "a%2fb", "a;b"]);

function odd(by: Chance): Record<string, string> {
  if (by.maybe(0.6)) return {};
  return by.pick<Record<string, string>>([
    { "content-type": by.pick(["application/json", "text/plain", "application/fhir+xml", "x", "application/json; charset=utf-7"]) },
    { accept: by.pick(["application/fhir+xml", "*/*", "x", "application/json"]) },
    { prefer: by.pick(["handling=strict", "return=minimal", "return=OperationOutcome", ";;;"]) },
    { "if-match": by.pick(['W/"1"', '"2"', "W/", '""', "*", "7"]) },
    { "if-none-match": by.pick(['W/"1"', "*"]) },
    { "if-none-exist": by.pick(["identifier=urn:a|1", "identifier=", "?", "nonsense=1", "identifier=a?b", "_count=1", "name:exact=x"]) },
  ]);
}

function query(type: string, by: Chance): string {
  const own = [...(paramsOf.get(type)?.keys() ?? [])];
  const control = [
    "_id",
    "_lastUpdated",
    "_count",
    "_sort",
    "_include",
    "_revinclude",
    "_total",
    "_summary",
    "_cursor",
    "_format",
    "_elements",
    "_has:Observation:patient:code",
    "__proto__",
    "constructor",
    "",
  ];
  const sort = [...own, ...control].map((name) => (by.maybe(0.5) ? `-${name}` : name));
  const pairs = Array.from({ length: by.int(4) }, () => {
    const name = by.maybe(0.7) && own.length > 0 ? by.pick(own) : by.pick(control);
    const value =
      name === "_sort"
        ? by.pick(sort)
        : name.endsWith("include")
          ? by.pick([`${type}:${own[0] ?? "x"}`, "Observation:subject", "Observation:*", "*", "a:b:c:d"])
          : by.pick(texts);
    const modifier = by.maybe(0.15) ? `:${by.pick(["exact", "contains", "not", "missing", "Patient", "text", "x", ""])}` : "";
    return `${encodeURIComponent(name + modifier)}=${encodeURIComponent(value.toWellFormed())}`;
  });
  return by.maybe(0.05) ? by.pick(["%", "&&&", "=", "a=%E0%A4%A", "?".repeat(50)]) : pairs.join("&");
}

/** A right one of the type where there is one, then changed in a few places. */
function resource(type: string, id: string, by: Chance): unknown {
  const right = whole.find((one) => (one as { resourceType: string }).resourceType === type) ?? { resourceType: type };
  const one = structuredClone({ ...right, id }) as Record<string, unknown>;
  for (let changes = by.int(4); changes > 0; changes--) change(one, by);
  return one;
}

function change(inside: Record<string, unknown>, by: Chance): void {
  const keys = Object.keys(inside);
  const key =
    by.maybe(0.7) && keys.length > 0
      ? by.pick(keys)
      : by.pick([
          "extension",
          "contained",
          "text",
          "meta",
          "language",
          "_birthDate",
          "x",
          "__proto__",
          "toString",
          "valueString",
          "item",
          "note",
          "identifier",
        ]);
  const value = Object.hasOwn(inside, key) ? inside[key] : undefined; // never into the prototype of our own objects
  if (typeof value === "object" && value !== null && by.maybe(0.6)) change(value as Record<string, unknown>, by);
  else if (by.maybe(0.2)) delete inside[key];
  else Object.defineProperty(inside, key, { value: anything(by), enumerable: true, configurable: true, writable: true });
}

const patch = (by: Chance): unknown =>
  by.maybe(0.1)
    ? anything(by)
    : Array.from({ length: by.int(4) }, () => ({
        op: by.pick(["add", "remove", "replace", "move", "copy", "test", "grow"]),
        path: by.pick([
          "/gender",
          "/name/0",
          "/name/-",
          "/name/0/given/5",
          "/__proto__/x",
          "/id",
          "",
          "x",
          "/",
          "/meta/versionId",
          "/identifier/0/value",
        ]),
        from: by.pick(["/name", "/name/0", "", "/x", 7]),
        ...(by.maybe(0.8) && { value: anything(by) }),
      }));

const bundle = (by: Chance): unknown => ({
  resourceType: "Bundle",
  type: by.pick(["batch", "transaction", "transaction", "document", 7]),
  entry: by.maybe(0.05)
    ? anything(by)
    : Array.from({ length: by.int(5) }, () => {
        const type = by.pick(["Patient", "Observation", "Condition"]);
        const method = by.pick(["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "x"]);
        return {
          fullUrl: by.pick(["urn:uuid:11111111-1111-4111-8111-111111111111", "urn:uuid:22222222-2222-4222-8222-222222222222", "x", 7]),
          resource: by.maybe(0.1)
            ? anything(by)
            : by.maybe(0.1)
              ? { resourceType: "Binary", data: by.pick(["W10=", "e30=", "%%%"]) }
              : resource(type, by.pick(ids), by),
          request: by.maybe(0.05)
            ? anything(by)
            : {
                method,
                url: by.pick([type, `${type}/a`, `${type}?${query(type, by)}`, `${type}/a/$everything`, "", "?", `/${type}/a`, "$graphql"]),
                ...(by.maybe(0.2) && { ifNoneExist: query(type, by) }),
                ...(by.maybe(0.2) && { ifMatch: by.pick(texts) }),
              },
        };
      }),
});

/** As JSON; sometimes broken, doubled or deep. */
function text(value: unknown, by: Chance): string {
  const whole = JSON.stringify(value) ?? "";
  if (by.maybe(0.9)) return whole;
  return by.pick([
    whole.slice(0, by.int(whole.length + 1)),
    `${whole}${whole}`,
    whole.replace("{", '{"id":"a",'),
    `${"[".repeat(500)}${whole}`,
    `\uFEFF${whole}`,
    whole.replaceAll('"', "'"),
    "",
  ]);
}
