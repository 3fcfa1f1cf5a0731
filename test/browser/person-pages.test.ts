// The pages of the person in a real browser: the first visit, the interview, the reasons, one reason, what if.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { app } from "./app.ts";
import { noBrowser } from "./chromium.ts";
import { looksRight } from "./looks.ts";
import { asPerson } from "./person.ts";

const skip = noBrowser;
const ekbom = app();

const pages: readonly [name: string, path: string, person: string | undefined, ready: string][] = [
  ["first visit", "/", undefined, "Start"],
  ["danger signs", "/interview", undefined, "None of these"],
  ["questions about the legs", "/interview?about=urge-to-move-legs,worse-at-rest", undefined, "Next"],
  ["values of a report", "/interview?about=ferritin,crp,hemoglobin", "low-iron", "Next"],
  ["what a doctor has told", "/interview?about=diabetes,copd", undefined, "Next"],
  ["medicines", "/interview?about=medicines", "augmentation", "Next"],
  ["allergies", "/interview?about=drug-allergies", undefined, "Next"],
  ["reasons", "/reasons", "low-iron", "What would settle most"],
  ["reasons with a red flag", "/reasons", "clot", "What would settle most"],
  ["reasons of nobody", "/reasons", undefined, "Start the questions"],
  ["a reason that was found", "/reasons/iron-deficiency", "low-iron", "Who says so"],
  ["a reason that is open", "/reasons/varicose-veins", "low-iron", "Who says so"],
  ["what if", "/what-if?about=ferritin", "low-iron", "What would be different?"],
  ["a file", "/import", undefined, "Choose a file"],
];

const heard = (page: Page): readonly string[] => {
  const all: string[] = [];
  page.on("pageerror", (error) => all.push(error.message));
  page.on("console", (message) => message.type() === "error" && !/404/.test(message.text()) && all.push(message.text()));
  return all;
};

for (const [name, path, person, ready] of pages)
  test(`person, ${name}: axe, both schemes, small phone, 200 per cent, forced colours`, { skip }, async () => {
    const page = await ekbom.open(path);
    const complaints = heard(page);
    if (person !== undefined) await asPerson(page, person);
    await page.getByText(ready, { exact: true }).first().waitFor();
    await looksRight(page);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

test("person: every line of a plan opens to its thread, and axe has nothing against it", { skip }, async () => {
  const page = await ekbom.open("/reasons/iron-deficiency");
  await asPerson(page, "low-iron");
  const openers = page.locator(".plan .opener-button");
  await openers.first().waitFor();
  for (const opener of await openers.all()) await opener.click();
  await page.locator(".plan .sources").first().waitFor();
  assert.equal(await page.locator(".plan .thread").count(), await openers.count());
  await looksRight(page);
  await page.context().close();
});

test("person: a sample person is one click away, and leaves no trace", { skip }, async () => {
  const page = await ekbom.open("/");
  await page.getByText("Look around with a sample person").click();
  await page.getByRole("button", { name: /a woman of 41/i }).click();
  await page.getByRole("heading", { level: 1, name: /One reason is clear/ }).waitFor();
  await page.getByRole("link", { name: /Iron deficiency/ }).click();
  await page.getByRole("heading", { level: 1, name: "Iron deficiency" }).waitFor();
  await page.getByRole("button", { name: "Back to my own answers" }).click();
  await page.reload();
  await page.getByText("Found", { exact: true }).first().waitFor({ state: "hidden" });
  await page.goto(`${ekbom.address()}/reasons`);
  await page.getByText("You have not told anything yet.").waitFor();
  await page.context().close();
});

test("person: what if flips reasons and plan, and keeps nothing", { skip }, async () => {
  const page = await ekbom.open("/what-if?about=ferritin");
  await asPerson(page, "low-iron");
  await page.getByRole("textbox", { name: "Ferritin" }).fill("350");
  await page.keyboard.press("Enter");
  await page.locator(".flips", { hasText: "Reasons" }).getByText("Iron deficiency", { exact: true }).waitFor();
  assert.ok((await page.locator(".flips", { hasText: "What may help" }).locator("li").count()) > 0);
  await page.goto(`${ekbom.address()}/reasons`);
  assert.match(await page.locator(".tile[data-status=present]").first().innerText(), /Ferritin 40/);
  await page.context().close();
});

test("person: in Spanish every page speaks Spanish around the medicine", { skip }, async () => {
  const page = await ekbom.open("/interview", { locale: "es-ES" });
  await page.getByRole("button", { name: "Nada de esto" }).click();
  await page.getByRole("heading", { level: 1, name: "¿Y en las piernas, estos días?" }).waitFor();
  await page.getByRole("link", { name: "Ver mis motivos" }).click();
  await page.getByRole("heading", { name: /Qué aclararía más/ }).waitFor();
  await page.context().close();
});
