// A value that cannot be used stays where it was typed, and what can be read in two ways is asked.
import assert from "node:assert/strict";
import { test } from "node:test";
import { app } from "./app.ts";
import { objections } from "./axe.ts";
import { noBrowser } from "./chromium.ts";

const skip = noBrowser;
const ekbom = app();

test("interview: a comma before three digits is asked about, and Next waits for the answer", { skip }, async () => {
  const page = await ekbom.open("/interview?about=ferritin");
  const box = page.getByRole("textbox", { name: /Ferritin/ });
  await box.fill("1,500");
  await page.getByText("Do you mean 1500 or 1,5?").waitFor();
  await page.getByRole("button", { name: "Next", exact: true }).click();
  await page.getByRole("alert").getByText("One value cannot be used").waitFor();
  assert.equal(await box.inputValue(), "1,500", "what was typed stays");
  assert.ok(await box.evaluate((one) => one === document.activeElement), "the field has the focus");
  await page.getByRole("button", { name: "1500", exact: true }).click();
  assert.equal(await box.inputValue(), "1500");
  await page.getByRole("button", { name: "Next", exact: true }).click();
  await box.waitFor({ state: "detached" });
  await page.goto(`${ekbom.address()}/interview?about=ferritin`);
  assert.equal(await page.getByRole("textbox", { name: /Ferritin/ }).inputValue(), "1500");
  await page.context().close();
});

test("interview: by Enter too, a word for a number holds the screen", { skip }, async () => {
  const page = await ekbom.open("/interview?about=hemoglobin");
  const box = page.getByRole("textbox", { name: /Haemoglobin/ });
  await box.fill("low");
  await box.press("Enter");
  await page.getByRole("alert").getByText("One value cannot be used").waitFor();
  assert.equal(await box.inputValue(), "low");
  await page.context().close();
});

test("interview: a dose that can be read in two ways is asked about", { skip }, async () => {
  const page = await ekbom.open("/interview?about=medicines");
  await page.getByRole("textbox", { name: "Search a medicine" }).fill("sifrol");
  await page.getByRole("option", { name: /Pramipexole/ }).waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  const dose = page.getByRole("textbox", { name: "Dose a day" });
  await dose.fill("1.500");
  await page.getByRole("button", { name: "1.5", exact: true }).click();
  assert.equal(await dose.inputValue(), "1.5");
  await page.context().close();
});

test("interview: one medicine typed is not the whole list until it is said to be", { skip }, async () => {
  const page = await ekbom.open("/interview?about=medicines");
  await page.getByRole("textbox", { name: "Search a medicine" }).fill("sifrol");
  await page.getByRole("option", { name: /Pramipexole/ }).waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  const all = page.getByRole("radio", { name: "Yes, that is all" });
  await all.waitFor();
  assert.equal(await all.isChecked(), false);
  await all.check();
  assert.equal(await all.isChecked(), true);
  await page.reload();
  assert.equal(await all.isChecked(), true);
  await page.context().close();
});

test("answers: an answer that raised an emergency is changed from the alarm, and taken back from the list", { skip }, async () => {
  const page = await ekbom.open("/interview");
  const yes = page.getByRole("group", { name: /Chest pain/ }).getByRole("radio", { name: "Yes" });
  await yes.check();
  await page.getByRole("alert").waitFor();
  await page.reload();
  const alarms = page.getByRole("region", { name: "Warning signs" });
  await alarms
    .getByRole("link", { name: /This is over, or was a mistake: change/ })
    .first()
    .click();
  await yes.waitFor();
  assert.equal(await yes.isChecked(), true);
  await page.goto(`${ekbom.address()}/answers`);
  await page.getByRole("button", { name: /Take back.*chest pain/i }).click();
  await alarms.waitFor({ state: "detached" });
  await page.reload();
  await page.getByRole("link", { name: /Change.*chest pain/i }).waitFor();
  assert.equal(await page.getByRole("button", { name: /Take back/ }).count(), 0);
  assert.deepEqual(await objections(page), []);
  await page.context().close();
});
