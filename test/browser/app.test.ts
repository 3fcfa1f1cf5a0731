import assert from "node:assert/strict";
import { test } from "node:test";
import { app } from "./app.ts";
import { noBrowser } from "./chromium.ts";

const skip = noBrowser;
const ekbom = app();

test("app: an address that does not exist says so, and leads back", { skip }, async () => {
  const page = await ekbom.open("/no-such-page");
  assert.match(await page.locator("h1").innerText(), /no such page/);
  await page.getByRole("link", { name: "To the start", exact: true }).click();
  await page.waitForURL(ekbom.address() + "/");
  await page.context().close();
});

test("app: it speaks Spanish to a Spanish browser", { skip }, async () => {
  const page = await ekbom.open("/no-such-page", { locale: "es-ES" });
  assert.equal(await page.locator("html").getAttribute("lang"), "es");
  assert.match(await page.locator("h1").innerText(), /no existe/);
  await page.context().close();
});
