// npm run screens [name]: a picture of every screen, light and dark, desktop and phone, into docs/screens/. They are looked at by
// people; nothing compares them.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";
import { asPerson } from "../test/browser/person.ts";
import { serveApp } from "../test/browser/serve.ts";
import { smallPng } from "./small-png.ts";

interface Screen {
  readonly name: string;
  readonly path: string;
  /** The invented person whose answers the browser holds; absent: a first visit. */
  readonly person?: string;
  /** What is done before the picture is taken. */
  readonly then?: (page: Page) => Promise<unknown>;
  /** Only what the window shows, not the whole page. */
  readonly window?: true;
}

// One line a screen: add yours here.
const screens: readonly Screen[] = [
  { name: "welcome", path: "/" },
  { name: "interview-danger", path: "/interview" },
  { name: "interview-legs", path: "/interview?about=urge-to-move-legs,worse-at-rest,relieved-by-movement,worse-in-evening" },
  { name: "interview-report", path: "/interview?about=ferritin,transferrin-saturation,hemoglobin,crp", person: "low-iron" },
  { name: "interview-medicines", path: "/interview?about=medicines", person: "augmentation" },
  { name: "reasons", path: "/reasons", person: "low-iron" },
  { name: "reasons-alarm", path: "/reasons", person: "clot", window: true },
  { name: "reasons-nothing-known", path: "/reasons", window: true },
  { name: "reason", path: "/reasons/iron-deficiency", person: "low-iron" },
  { name: "what-if", path: "/what-if?about=ferritin", person: "low-iron", then: supposeFerritin },
  { name: "import", path: "/import", then: chooseFile },
];

async function supposeFerritin(page: Page): Promise<void> {
  await page.getByRole("textbox", { name: "Ferritin" }).fill("150");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: /^What may help/ }).waitFor();
}

async function chooseFile(page: Page): Promise<void> {
  const facts = {
    age: 41,
    sex: "female",
    ferritin: { value: 40, unit: "ng/mL", on: "2026-10-30" },
    hemoglobin: { value: 12.6, unit: "g/dL", on: "2026-10-30" },
  };
  const medicines = [{ ingredient: "citalopram", dailyDose: 20, unit: "mg" }, { ingredient: "moon dust" }];
  const buffer = Buffer.from(JSON.stringify({ facts, medicines }));
  await page.locator("input[type=file]").setInputFiles({ name: "from-the-clinic.json", mimeType: "application/json", buffer });
  await page.getByText("Add to my answers").waitFor();
}

const sizes = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } } as const;
const folder = "docs/screens";
const MOST_KB = 150;

async function picture(
  browser: Browser,
  address: string,
  screen: Screen,
  size: keyof typeof sizes,
  scheme: "light" | "dark",
): Promise<void> {
  const context = await browser.newContext({ locale: "en-GB", viewport: sizes[size], colorScheme: scheme, reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(address + screen.path);
  if (screen.person !== undefined) await asPerson(page, screen.person);
  await page.waitForLoadState("networkidle");
  await screen.then?.(page);
  await page.evaluate("document.fonts.ready");
  const path = `${folder}/${screen.name}-${size}-${scheme}.png`;
  const picture = smallPng(await page.screenshot({ fullPage: screen.window !== true }));
  writeFileSync(path, picture);
  const kb = picture.length / 1000;
  console.log(`${path} ${kb.toFixed(0)} kB${kb > MOST_KB ? `, more than ${MOST_KB}` : ""}`);
  await context.close();
}

const executablePath = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((place) => existsSync(place));
if (executablePath === undefined) throw new Error("there is no chromium on this machine");
mkdirSync(folder, { recursive: true });
const served = await serveApp();
const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
try {
  const wanted = process.argv.slice(2);
  for (const screen of screens.filter(({ name }) => wanted.length === 0 || wanted.includes(name)))
    for (const size of ["desktop", "phone"] as const)
      for (const scheme of ["light", "dark"] as const) await picture(browser, served.address, screen, size, scheme);
} finally {
  await browser.close();
  await served.close();
}
