// A file from a clinic in a real browser: shown first, joined on a word, taken away again; a real record where one is at hand.
import { createReadStream, existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { test } from "node:test";
import { createGunzip, gzipSync } from "node:zlib";
import { app } from "./app.ts";
import { noBrowser } from "./chromium.ts";
import { looksRight } from "./looks.ts";

const skip = noBrowser;
const ekbom = app();

const resources = [
  { resourceType: "Patient", id: "p1", gender: "female", birthDate: "1985-03-02" },
  {
    resourceType: "Observation",
    id: "f1",
    status: "final",
    subject: { reference: "Patient/p1" },
    code: { coding: [{ system: "http://loinc.org", code: "2276-4" }] },
    effectiveDateTime: new Date(Date.now() - 20 * 86_400_000).toISOString().slice(0, 10),
    valueQuantity: { value: 40, unit: "ng/mL" },
  },
  { resourceType: "Claim", id: "c1", patient: { reference: "Patient/p1" } },
];
const packed = {
  name: "export.ndjson.gz",
  mimeType: "application/gzip",
  buffer: gzipSync(resources.map((one) => JSON.stringify(one)).join("\n")),
};

test("import: a packed export is shown, joined, kept over a reload, and taken away again", { skip }, async () => {
  const page = await ekbom.open("/import");
  await page.locator("input[type=file]").setInputFiles(packed);
  await page.getByRole("heading", { name: /values can be used/ }).waitFor();
  await page.getByText("Ferritin", { exact: true }).waitFor();
  await page.getByText("One entry was not used.").click();
  await page.getByText("Claim (1)").waitFor();
  await looksRight(page);
  await page.getByRole("button", { name: "Add to my answers" }).click();
  await page.getByText("Added. You can take it away").waitFor();
  await page.goto(`${ekbom.address()}/reasons/iron-deficiency`);
  await page.getByText("from your file").first().waitFor();
  await page.goto(`${ekbom.address()}/import`);
  await page.getByRole("button", { name: /Take away/ }).click();
  await page.goto(`${ekbom.address()}/reasons`);
  await page.getByText("You have not told anything yet.").waitFor();
  await page.context().close();
});

test("import: a file that is no record says what Ekbom can read", { skip }, async () => {
  const page = await ekbom.open("/import");
  await page.locator("input[type=file]").setInputFiles({ name: "letter.txt", mimeType: "text/plain", buffer: Buffer.from("Dear doctor") });
  await page.getByText("This is not a health record that Ekbom can read.").waitFor();
  await page.locator("input[type=file]").setInputFiles({ ...packed, buffer: packed.buffer.subarray(0, packed.buffer.length - 9) });
  await page.getByText("The file ends too early.").waitFor();
  await page.context().close();
});

const records = new URL("../../../shared/data/fhir/synthea-2025-qicore-california.bundles.ndjson.gz", import.meta.url);
const noRecord = skip || (!existsSync(records) && "the sample records are not on this machine");

test("import: a whole real record of a person", { skip: noRecord }, async (t) => {
  const lines = createInterface({ input: createReadStream(records).pipe(createGunzip()) });
  let first = "";
  for await (const line of lines) {
    first = line;
    break;
  }
  lines.close();
  const page = await ekbom.open("/import");
  await page.locator("input[type=file]").setInputFiles({ name: "bundle.json", mimeType: "application/json", buffer: Buffer.from(first) });
  const heading = page.getByRole("heading", { name: /can be used/ });
  await heading.waitFor();
  t.diagnostic(
    `${(first.length / 1e6).toFixed(1)} MB: ${await heading.innerText()} ${await page.locator(".not-used summary").innerText()}`,
  );
  await page.getByRole("button", { name: "Add to my answers" }).click();
  await page.getByText("Added. You can take it away").waitFor();
  await page.goto(`${ekbom.address()}/reasons`);
  await page.getByText("What would settle most").waitFor();
  await page.context().close();
});
