// What every page of the app must pass: nothing that axe objects to in either scheme, no scrolling sideways on a small phone or at
// 200 per cent, and words that are still there in forced colours.
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { objections } from "./axe.ts";

/** At 1280 pixels and 200 per cent a page has 640 pixels to itself. */
export async function noSidewaysScroll(page: Page, widths: readonly number[] = [320, 390, 640, 768, 1280]): Promise<void> {
  const before = page.viewportSize();
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    const wide = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      // The element that sticks out, so that the message names it.
      widest: [...document.querySelectorAll<HTMLElement>("main *")]
        .find((one) => one.getBoundingClientRect().right > innerWidth + 1)
        ?.outerHTML.slice(0, 160),
    }));
    assert.ok(wide.scroll <= width, `${wide.scroll} pixels at ${width}: ${wide.widest}`);
  }
  if (before !== null) await page.setViewportSize(before);
}

/** Every button and link keeps a visible word in forced colours: its text never has the colour of its ground. */
export async function readableInForcedColours(page: Page): Promise<void> {
  await page.emulateMedia({ forcedColors: "active" });
  const vanished = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("main a, main button, .alarms *")].flatMap((one) => {
      const own = [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim() !== "");
      if (!own || one.getClientRects().length === 0) return [];
      let ground: Element | null = one;
      while (ground !== null && /^(?:rgba\(0, 0, 0, 0\)|transparent)$/.test(getComputedStyle(ground).backgroundColor))
        ground = ground.parentElement;
      const under = ground === null ? "" : getComputedStyle(ground).backgroundColor;
      return getComputedStyle(one).color === under ? [one.outerHTML.slice(0, 160)] : [];
    }),
  );
  await page.emulateMedia({ forcedColors: "none" });
  assert.deepEqual(vanished, []);
}

/** All of it, in light and in dark. */
export async function looksRight(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: "reduce" }); // a colour on its way from one scheme to the other is neither
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    assert.deepEqual(await objections(page), []);
  }
  await noSidewaysScroll(page);
  await readableInForcedColours(page);
}
