// What every engine promises: versions, conflicts, deletion, transactions, and that a later opening finds it all.
import assert from "node:assert/strict";
import { StoreError, type StoreFault } from "../../src/store/errors.ts";
import { parse, type Resource } from "../../src/store/resource.ts";
import { onBoth } from "./engines.ts";

const patient = (id: string, rest: object = {}): Resource & { id: string } => ({ resourceType: "Patient", id, ...rest });

const refused = (fault: StoreFault) => (error: unknown) => error instanceof StoreError && error.fault === fault;

onBoth("what is created can be read, with an id, a version and the moment of writing", async ({ open }) => {
  const store = await open({ now: () => new Date("2026-03-01T10:00:00.123Z") });
  const made = await store.create({ resourceType: "Patient", gender: "female", meta: { tag: [{ code: "a" }] } });
  const read = await store.read("Patient", made.id);
  assert.deepEqual(read, made);
  assert.deepEqual(parse(made), {
    resourceType: "Patient",
    id: made.id,
    meta: { tag: [{ code: "a" }], versionId: "1", lastUpdated: "2026-03-01T10:00:00.123Z" },
    gender: "female",
  });
  assert.equal(await store.read("Patient", "nobody"), undefined);
  assert.equal(await store.read("Observation", made.id), undefined);
});

onBoth("every version stays, newest first, and a page of history goes on where the last ended", async ({ open }) => {
  const store = await open();
  for (const active of [true, false, true]) await store.update(patient("p", { active }));
  await store.delete("Patient", "p");
  await store.update(patient("p", { active: false }));
  const history = await store.history("Patient", "p");
  assert.deepEqual(
    history.map(({ version, deleted }) => [version, deleted]),
    [
      [5, false],
      [4, true],
      [3, false],
      [2, false],
      [1, false],
    ],
  );
  assert.deepEqual(
    (await store.history("Patient", "p", { before: 4, count: 2 })).map(({ version }) => version),
    [3, 2],
  );
  assert.equal(parse(history[3] as never)["active"], false);
  assert.deepEqual(await store.readVersion("Patient", "p", 2), history[3]);
  assert.equal(await store.readVersion("Patient", "p", 9), undefined);
});

onBoth("a version that is not the newest is refused, and nothing is written", async ({ open }) => {
  const store = await open();
  await store.update(patient("p", { active: true }));
  await store.update(patient("p", { active: false }), { expected: 1 });
  await assert.rejects(store.update(patient("p"), { expected: 1 }), refused("conflict"));
  await assert.rejects(store.delete("Patient", "p", { expected: 1 }), refused("conflict"));
  await assert.rejects(store.update(patient("new"), { expected: 3 }), refused("conflict"));
  assert.equal((await store.history("Patient", "p")).length, 2);
  assert.equal(await store.read("Patient", "new"), undefined);
});

onBoth("of twenty who change the same version one wins", async ({ open }) => {
  const store = await open();
  await store.update(patient("p"));
  const tries = await Promise.allSettled(
    Array.from({ length: 20 }, (_, index) => store.update(patient("p", { extension: [{ url: `${index}` }] }), { expected: 1 })),
  );
  assert.equal(tries.filter(({ status }) => status === "fulfilled").length, 1);
  for (const one of tries) if (one.status === "rejected") assert.ok(refused("conflict")(one.reason), String(one.reason));
  assert.equal((await store.history("Patient", "p")).length, 2);
});

onBoth("twenty who write without asking all get a version of their own", async ({ open }) => {
  const store = await open();
  const written = await Promise.all(Array.from({ length: 20 }, () => store.update(patient("p"))).map((one) => one.catch(() => undefined)));
  const versions = (await store.history("Patient", "p")).map(({ version }) => version);
  const acknowledged = written.flatMap((one) => (one === undefined ? [] : [one.version]));
  assert.deepEqual(
    versions.toReversed(),
    versions.map((_, index) => index + 1),
  );
  assert.deepEqual(
    acknowledged.toSorted((a, b) => a - b),
    versions.toReversed(),
  );
});

onBoth("a deleted resource is found by its history alone, and deleting again is no fault", async ({ open }) => {
  const store = await open();
  await store.update(patient("p", { identifier: [{ system: "s", value: "v" }] }));
  const deleted = await store.delete("Patient", "p");
  assert.deepEqual([deleted.version, deleted.deleted, deleted.json, deleted.patients], [2, true, "", ["p"]]);
  assert.deepEqual(await store.delete("Patient", "p"), deleted);
  assert.deepEqual((await store.search({ type: "Patient", where: [["identifier", "s|v"]], count: 5 })).matches, []);
  await assert.rejects(store.delete("Patient", "never"), refused("not-found"));
});

onBoth("ids that FHIR does not allow, or that are taken, are refused", async ({ open }) => {
  const store = await open();
  for (const id of ["", "a b", "a/b", "x".repeat(65), "é"]) await assert.rejects(store.create(patient("x"), { id }), refused("bad-id"));
  await store.create(patient("x"), { id: "taken" });
  await assert.rejects(store.create(patient("x"), { id: "taken" }), refused("exists"));
});

onBoth("a transaction is all or nothing, and sees its own writes", async ({ open }) => {
  const store = await open();
  await assert.rejects(
    store.transaction(async (inside) => {
      await inside.update(patient("p", { active: true }));
      assert.equal((await inside.search({ type: "Patient", where: [["active", "true"]], count: 5 })).matches.length, 1);
      throw new Error("changed my mind");
    }),
    /changed my mind/,
  );
  assert.equal(await store.read("Patient", "p"), undefined);
  const [a, b] = await store.transaction(async (inside) => [await inside.update(patient("a")), await inside.update(patient("b"))]);
  assert.deepEqual([await store.read("Patient", "a"), await store.read("Patient", "b")], [a, b]);
});

onBoth("two who look first and create then make one, when they ask for it", async ({ open }) => {
  const store = await open();
  const once = () =>
    store.transaction(
      async (inside) => {
        const { matches } = await inside.search({ type: "Patient", where: [["identifier", "s|1"]], count: 2 });
        return matches[0] ?? inside.create({ resourceType: "Patient", identifier: [{ system: "s", value: "1" }] });
      },
      { serializable: true },
    );
  const made = await Promise.all(Array.from({ length: 8 }, () => once().catch(() => undefined)));
  assert.ok(made.some((one) => one !== undefined));
  assert.equal((await store.search({ type: "Patient", where: [], count: 20 })).matches.length, 1);
});

onBoth("a clock set back does not turn the history around", async ({ open }) => {
  const times = ["2026-03-01T10:00:00.000Z", "2020-01-01T00:00:00.000Z"];
  const store = await open({ now: () => new Date(times[0] ?? "") });
  await store.update(patient("p"));
  times.shift();
  const second = await store.update(patient("p"));
  assert.equal(second.updated, "2026-03-01T10:00:00.000Z");
});

onBoth("what was acknowledged is there at the next opening, to the byte", async ({ open }) => {
  const first = await open();
  const odd = { note: 'ä ≤ 75 \u{1F634} \\ " \u2028', valueDecimal: 0.1, deep: { list: [[], {}, null] } };
  const made = await first.create({ resourceType: "Basic", ...odd });
  await first.close();
  const later = await open();
  assert.equal((await later.read("Basic", made.id))?.json, made.json);
});

onBoth("text that one engine could not index is taken by both", async ({ open }) => {
  const store = await open();
  const hostile = { family: `a\u0000b\ud800${"x".repeat(9000)}`, given: ["%", "_", "\\", "'", ""] };
  const made = await store.create({
    resourceType: "Patient",
    name: [hostile],
    identifier: [{ system: "y".repeat(5000), value: "z\u0000".repeat(4000) }],
    generalPractitioner: [{ reference: "w".repeat(5000) }],
  });
  const found = await store.search({ type: "Patient", where: [["identifier", `${"y".repeat(5000)}|${"z".repeat(4000)}`]], count: 5 });
  assert.deepEqual(
    found.matches.map(({ id }) => id),
    [made.id],
  );
});
