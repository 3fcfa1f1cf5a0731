// Who is who: Bundles of all kinds, references of all kinds, several people in one input.
import assert from "node:assert/strict";
import { test } from "node:test";
import { factText, reading, TODAY } from "./told.ts";

const patient = (id: string | undefined, birthDate: string) => ({ resourceType: "Patient", ...(id && { id }), birthDate });
const weight = (value: number, reference?: string) => ({
  resourceType: "Observation",
  id: `w${value}`,
  status: "final",
  code: { coding: [{ system: "http://loinc.org", code: "29463-7" }] },
  ...(reference && { subject: { reference } }),
  effectiveDateTime: TODAY,
  valueQuantity: { value, unit: "kg", code: "kg", system: "http://unitsofmeasure.org" },
});
const bundle = (type: string, entries: readonly (readonly [fullUrl: string | undefined, resource: unknown])[]) => ({
  resourceType: "Bundle",
  type,
  entry: entries.map(([fullUrl, resource]) => ({ ...(fullUrl && { fullUrl }), resource })),
});
const [anna, bert] = [patient("a", "1977-01-01"), patient("b", "1950-01-01")];
const web = "http://one.example/fhir";

type Person = readonly [id: string, ...facts: string[]];
const cases: readonly [name: string, inputs: readonly unknown[], people: readonly Person[], problem?: RegExp][] = [
  ["a Patient alone", [anna], [["a", "age 49"]]],
  ["a list of resources", [[anna, weight(70, "Patient/a")]], [["a", "weight 70", "age 49"]]],
  [
    "a collection",
    [
      bundle("collection", [
        [`${web}/Patient/a`, anna],
        [`${web}/Observation/1`, weight(70, "Patient/a")],
      ]),
    ],
    [["a", "weight 70", "age 49"]],
  ],
  [
    "a transaction with urn:uuid",
    [
      bundle("transaction", [
        ["urn:uuid:1-2", patient(undefined, "1977-01-01")],
        ["urn:uuid:3", weight(70, "urn:uuid:1-2")],
      ]),
    ],
    [["urn:uuid:1-2", "weight 70", "age 49"]],
  ],
  ["urn:uuid without addresses", [[patient("1-2", "1977-01-01"), weight(70, "urn:uuid:1-2")]], [["1-2", "weight 70", "age 49"]]],
  [
    "a Bundle in a Bundle",
    [
      bundle("collection", [
        [undefined, bundle("searchset", [[undefined, anna]])],
        [undefined, weight(70, "Patient/a")],
      ]),
    ],
    [["a", "weight 70", "age 49"]],
  ],
  [
    "an absolute reference",
    [
      bundle("searchset", [
        [`${web}/Patient/a`, anna],
        [undefined, weight(70, `${web}/Patient/a`)],
      ]),
    ],
    [["a", "weight 70", "age 49"]],
  ],
  ["a reference to one version", [[anna, weight(70, "Patient/a/_history/3")]], [["a", "weight 70", "age 49"]]],
  ["an absolute reference and a bare Patient", [[anna, weight(70, `${web}/Patient/a`)]], [["a", "weight 70", "age 49"]]],
  [
    "the same id on another server is another person",
    [
      bundle("collection", [
        [`${web}/Patient/a`, anna],
        [undefined, weight(70, "http://two.example/fhir/Patient/a")],
      ]),
    ],
    [
      ["a", "age 49"],
      ["a", "weight 70"],
    ],
  ],
  [
    "two people",
    [[anna, bert, weight(70, "Patient/b"), weight(60, "Patient/a")]],
    [
      ["a", "weight 60", "age 49"],
      ["b", "weight 70", "age 76"],
    ],
  ],
  [
    "two people, and a result of neither",
    [[anna, bert, weight(70)]],
    [
      ["a", "age 49"],
      ["b", "age 76"],
    ],
    /Observation: 1 of them belong to nobody/,
  ],
  ["one person, and a result that does not say whose it is", [[anna, weight(70)]], [["a", "weight 70", "age 49"]]],
  ["no Patient, and results that do not say whose they are", [[weight(70), weight(71)]], [["patient", "weight 70", "weight 71"]]],
  [
    "no Patient, but references",
    [[weight(70, "Patient/x"), weight(80, "Patient/y"), weight(71, "Patient/x")]],
    [
      ["x", "weight 70", "weight 71"],
      ["y", "weight 80"],
    ],
  ],
  [
    "somebody who has no Patient here",
    [[anna, weight(70, "Patient/a"), weight(80, "Patient/z")]],
    [
      ["a", "weight 70", "age 49"],
      ["z", "weight 80"],
    ],
  ],
  [
    "a Patient without id takes the name that others use",
    [[patient(undefined, "1977-01-01"), weight(70, "Patient/a"), weight(71, "Patient/a")]],
    [["patient", "weight 70", "weight 71", "age 49"]],
  ],
  [
    "a Patient without id cannot be two",
    [[patient(undefined, "1977-01-01"), weight(70, "Patient/a"), weight(80, "Patient/b")]],
    [
      ["patient", "weight 70", "age 49"],
      ["b", "weight 80"],
    ],
  ],
  ["about a group", [[anna, weight(70, "Group/a")]], [["a", "age 49"]], /1 of them belong to nobody/],
  [
    "the patient contained in the result",
    [{ ...weight(70, "#p"), contained: [{ resourceType: "Patient", id: "p" }] }],
    [["patient", "weight 70"]],
  ],
  ["the same Patient twice", [[anna, anna, weight(70, "Patient/a")]], [["a", "weight 70", "age 49"]]],
  [
    "two versions of a Patient",
    [
      [
        { ...anna, meta: { lastUpdated: "2020-01-01T00:00:00Z" } },
        { ...anna, birthDate: "1978-01-01", meta: { lastUpdated: "2021-01-01T00:00:00Z" } },
      ],
    ],
    [["a", "age 48"]],
  ],
  [
    "one id for two people: a relative reference means neither",
    [
      bundle("collection", [
        [`${web}/Patient/a`, anna],
        ["http://two.example/Patient/a", patient("a", "1950-01-01")],
        [undefined, weight(70, "Patient/a")],
      ]),
    ],
    [
      ["a", "age 49"],
      ["a", "age 76"],
    ],
    /belong to nobody/,
  ],
  [
    "an entry without a resource",
    [{ resourceType: "Bundle", entry: [{ resource: anna }, { response: { status: "204" } }, null, 7] }],
    [["a", "age 49"]],
    /Bundle.entry: 3 without a resource/,
  ],
  ["entries that are no list", [{ resourceType: "Bundle", entry: { resource: anna } }], [], /found an object/],
  ["an empty Bundle", [{ resourceType: "Bundle" }], []],
  ["things that are no resources", ["x", 7, null, {}, { resourceType: 7 }, anna], [["a", "age 49"]], /5 of the values are no resources/],
  ["only things that say nothing of a person", [{ resourceType: "Organization", id: "o" }], []],
];

for (const [name, inputs, expected, problem] of cases)
  test(`people: ${name}`, () => {
    const { people, problems } = reading(inputs);
    const told = people.map(({ id, record }) => [id, ...record.observations.map((one) => factText(one).replace(` on ${TODAY}`, ""))]);
    assert.deepEqual(told, expected);
    const said = problems.map(({ where, what }) => `${where}: ${what}`).join("\n");
    if (problem === undefined) assert.equal(said, "");
    else assert.match(said, problem);
  });

test("people: of several people, what belongs to nobody and is not read is still counted", () => {
  assert.deepEqual(
    [...reading([anna, bert, { resourceType: "Organization" }, { resourceType: "Organization" }]).ofNobody],
    [["Organization", 2]],
  );
});

test("people: a resource that is not read counts for the one it speaks of", () => {
  const claim = { resourceType: "Claim", patient: { reference: "Patient/b" } };
  const counted = reading([anna, bert, claim, claim]).people.map(
    ({ coverage }) => coverage().types.find(({ type }) => type === "Claim")?.ignored,
  );
  assert.deepEqual(counted, [undefined, 2]);
});

test("people: the older version of a Patient may come last", () => {
  const versions = ["2021-01-01T00:00:00Z", "2020-01-01T00:00:00Z"].map((lastUpdated, i) => ({
    ...anna,
    birthDate: `197${8 - i}-01-01`,
    meta: { lastUpdated },
  }));
  assert.deepEqual(reading(versions).people[0]?.record.observations.map(factText), [`age 48 on ${TODAY}`]);
});

test("people: a Bundle as deep as a well is read", () => {
  let deep: unknown = anna;
  for (let i = 0; i < 20_000; i += 1) deep = { resourceType: "Bundle", entry: [{ resource: deep }] };
  assert.equal(reading([deep]).people.length, 1);
});
