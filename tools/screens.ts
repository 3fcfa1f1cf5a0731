// npm run screens [name]: a picture of every screen, light and dark, desktop and phone, into docs/screens/. They are looked at by
// people; nothing compares them.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";
import { edfBytes } from "../src/sleep/edf-write.ts";
import { makeNight } from "../src/sleep/make-night.ts";
import { asPerson } from "../test/browser/person.ts";
import { withDiary } from "../test/browser/seed.ts";
import { serveApp } from "../test/browser/serve.ts";
import { smallPng } from "./small-png.ts";

interface Screen {
  readonly name: string;
  readonly path: string;
  /** The invented person whose answers the browser holds; absent: a first visit. */
  readonly person?: string;
  /** With a year of invented nights in the diary. */
  readonly nights?: true;
  /** At ten past three in the morning. */
  readonly three?: true;
  /** What is done before the picture is taken. */
  readonly before?: (page: Page) => Promise<unknown>;
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
  { name: "what-if", path: "/what-if?about=ferritin", person: "low-iron", before: supposeFerritin },
  { name: "import", path: "/import", before: chooseFile },
  { name: "log-lamp", path: "/log", three: true, window: true },
  { name: "log-strength", path: "/log", three: true, window: true, before: (page) => page.locator(".log-lamp").click() },
  { name: "log-saved", path: "/log", three: true, window: true, before: logStrong },
  { name: "log-more", path: "/log", three: true, before: logAndMore },
  { name: "log-by-day", path: "/log", window: true },
  { name: "log-day", path: "/log/day", person: "augmentation", nights: true },
  { name: "log-files", path: "/log/files", person: "augmentation", nights: true },
  { name: "trends", path: "/trends", person: "augmentation", nights: true },
  {
    name: "trends-year",
    path: "/trends",
    person: "augmentation",
    nights: true,
    before: (page) => page.getByRole("button", { name: "1 year" }).click(),
  },
  { name: "next", path: "/next", person: "low-iron" },
  { name: "guide", path: "/guide", window: true },
  { name: "guide-page", path: "/guide/reason/iron-deficiency" },
  { name: "care", path: "/care", person: "low-iron" },
  { name: "trends-empty", path: "/trends", window: true },
  { name: "triggers", path: "/triggers", person: "augmentation", nights: true },
  { name: "watch", path: "/watch", person: "augmentation", nights: true },
  { name: "night-start", path: "/night" },
  { name: "night-channels", path: "/night", before: (page) => chooseNight(page, 0.2, ["Leg 1", "Leg 2"]) },
  { name: "night", path: "/night", before: (page) => chooseNight(page, 8), window: true },
];

async function logStrong(page: Page): Promise<void> {
  await page.locator(".log-lamp").click();
  await page.getByRole("button", { name: /^Strong/ }).click();
  await page.getByRole("heading", { name: "Saved." }).waitFor();
}

async function logAndMore(page: Page): Promise<void> {
  await logStrong(page);
  await page.getByRole("button", { name: "I got up" }).click();
  await page.getByRole("button", { name: "Back to the start" }).click();
  await page.getByRole("button", { name: "More" }).click();
}

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

/** An invented night; under names that do not tell the legs, the screen that asks for them. */
async function chooseNight(page: Page, hours: number, labels?: readonly string[]): Promise<void> {
  const made = makeNight({ seed: 3, hours, rate: 100, noise: "medium" }).recording({ marks: false });
  const signals = made.signals.map((signal, i) => ({ ...signal, label: labels?.[i] ?? signal.label }));
  const buffer = Buffer.from(edfBytes({ ...made, signals }));
  await page.locator("input[type=file]").first().setInputFiles({ name: "night.edf", mimeType: "application/octet-stream", buffer });
  await page.locator(".night-start button[data-main]").click();
  await page
    .locator(labels === undefined ? ".night-picture" : ".night-channels")
    .first()
    .waitFor({ timeout: 120_000 });
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
  if (screen.three) await context.clock.install({ time: new Date(new Date().setHours(3, 12, 0)) });
  const page = await context.newPage();
  await page.goto(address + screen.path);
  if (screen.person !== undefined) await (screen.nights ? withDiary : asPerson)(page, screen.person);
  if (screen.nights) await page.locator("h1").waitFor();
  await page.waitForLoadState("networkidle");
  await screen.before?.(page);
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
