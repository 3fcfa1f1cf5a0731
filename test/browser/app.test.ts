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

test("app: the medicine speaks Spanish as well, a page of the guide from title to what to do", { skip }, async () => {
  const page = await ekbom.open("/guide/alarm/suspected-dvt", { locale: "es-ES" });
  await page.getByRole("heading", { level: 1, name: "Posible coágulo en una vena profunda de la pierna" }).waitFor();
  assert.match(await page.locator("main").innerText(), /Vaya hoy a que le vea un médico/);
  await page.context().close();
});
