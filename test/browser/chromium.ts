// The browser of the machine, or the word why there is none.
import { existsSync } from "node:fs";
import { after, before } from "node:test";
import { type Browser, chromium } from "playwright-core";

const places = [process.env["CHROMIUM"] ?? "", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const executablePath = places.find((place) => place !== "" && existsSync(place));

/** For a test's `skip`: false where there is a browser. */
export const noBrowser: string | false = executablePath === undefined && "there is no chromium on this machine";

/** One browser for the tests of a file. */
export function browser(): () => Browser {
  let open: Browser | undefined;
  before(async () => {
    if (executablePath !== undefined)
      open = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
  });
  after(() => open?.close());
  return () => {
    if (open === undefined) throw new Error("no browser was started");
    return open;
  };
}
