// Clients that others wrote, against our API on a real port.
import assert from "node:assert/strict";
import { test } from "node:test";
import { MedplumClient } from "@medplum/core";
import type { Patient } from "@medplum/fhirtypes";
import { Client } from "fhir-kit-client";
import { served } from "./served.ts";

test("fhir-kit-client reads, writes, searches, pages and patches", async (t) => {
  const { send } = await served(t);
  const address = (await send("GET", "/metadata")).url.replace(/\/metadata$/, "");
  const client = new Client({ baseUrl: address });
  assert.equal((await client.capabilityStatement()).resourceType, "CapabilityStatement");
  const made = await client.create({ resourceType: "Patient", body: { resourceType: "Patient", gender: "female" } });
  const { id } = made as unknown as { id: string };
  assert.equal(((await client.read({ resourceType: "Patient", id })) as unknown as { gender: string }).gender, "female");
  await client.patch({ resourceType: "Patient", id, jsonPatch: [{ op: "replace", path: "/gender", value: "other" }] });
  await client.update({ resourceType: "Patient", id, body: { resourceType: "Patient", id, gender: "male" } });
  const found = (await client.search({ resourceType: "Patient", searchParams: { gender: "male", _count: "1" } })) as unknown as {
    entry: { resource: { id: string } }[];
  };
  assert.deepEqual(
    found.entry.map(({ resource }) => resource.id),
    [id],
  );
  assert.equal(((await client.history({ resourceType: "Patient", id })) as unknown as { total: number }).total, 3);
  await client.delete({ resourceType: "Patient", id });
  await assert.rejects(
    client.read({ resourceType: "Patient", id }),
    (error: { response?: { status: number } }) => error.response?.status === 410,
  );
});

test("MedplumClient creates, searches and sends a batch", async (t) => {
  const { send } = await served(t);
  const address = (await send("GET", "/metadata")).url.replace(/\/fhir\/R4\/metadata$/, "/");
  const client = new MedplumClient({ baseUrl: address, fhirUrlPath: "fhir/R4/", fetch, cacheTime: 0 });
  const made = await client.createResource({ resourceType: "Patient", name: [{ family: "Willis" }] });
  assert.equal((await client.searchOne("Patient", { family: "willis" }))?.id, made.id);
  const updated: Patient = await client.updateResource({ ...made, active: true });
  assert.equal(updated.meta?.versionId, "2");
  const batch = await client.executeBatch({
    resourceType: "Bundle",
    type: "batch",
    entry: [{ request: { method: "GET", url: `Patient/${made.id}` } }],
  });
  assert.equal(batch.entry?.[0]?.response?.status, "200");
  await assert.rejects(client.readResource("Patient", "nobody"));
});
