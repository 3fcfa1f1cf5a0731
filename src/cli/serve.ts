// ekbom serve: the app and its server on this computer.
import { spawn } from "node:child_process";
import { accessSync, constants, existsSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Served } from "../server/serve.ts";
import { StoreError } from "../store/errors.ts";
import { exitCode, UsageError } from "./exit.ts";
import { listenOrRefuse, settingsFrom } from "./settings.ts";

export async function serveCommand(args: readonly string[]): Promise<number> {
  const loaded = settingsFrom(args);
  listenOrRefuse(loaded);
  const { settings } = loaded;
  const unusable = settings.databaseUrl === undefined ? unusableFolder(settings.data) : undefined;
  if (unusable !== undefined) throw new UsageError(noFolder(settings.data, unusable));
  const { htmlPage } = await import("./report/html.ts");
  const { createServer } = await import("../server/serve.ts"); // large; a call that is refused never loads it
  const served = await createServer(settings, htmlPage).catch((error: unknown) => {
    if (error instanceof StoreError) throw new UsageError(error.message);
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "EADDRINUSE")
      throw new UsageError(`port ${settings.port} is taken. Is Ekbom running already? Otherwise choose another with --port`);
    if ((error as NodeJS.ErrnoException).syscall === "mkdir" || code === "ENOTDIR" || code === "EROFS" || code === "ENOSPC")
      throw new UsageError(noFolder(settings.data, code));
    if (code === "EACCES" || code === "EADDRNOTAVAIL")
      throw new UsageError(`cannot listen on ${settings.host} port ${settings.port} (${code})`);
    throw error;
  });
  const stopped = untilStopped(); // before the greeting: whoever reads it may stop us at once
  process.stdout.write(`${greeting(served)}\n`);
  if (settings.open && settings.mode === "personal") openBrowser(served.startUrl(served.launchTokens.once()));
  await stopped;
  await served.close();
  process.stdout.write("Ekbom has stopped. Everything is saved.\n");
  return exitCode.ok;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOTDIR: "it, or what is above it, is a file; a folder was expected",
  EEXIST: "it is a file; a folder was expected",
  EACCES: "this user may not write there",
  EPERM: "this user may not write there",
  EROFS: "that disk cannot be written",
  ENOSPC: "the disk is full",
};

const noFolder = (data: string, code = "unknown"): string =>
  `the data folder ${data} cannot be used: ${REASONS[code] ?? code}. Name another with --data`;

/** Why nothing can be kept there, by the system's code; undefined when the folder can be written, or made later. */
function unusableFolder(data: string): string | undefined {
  try {
    if (!statSync(data).isDirectory()) return "EEXIST";
    accessSync(data, constants.W_OK | constants.X_OK);
    return undefined;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === "ENOENT" ? undefined : code;
  }
}

function greeting({ url, settings, startUrl, launchTokens, invitation }: Served): string {
  const lines = [`Ekbom runs at ${url}`];
  if (settings.mode === "personal") lines.push(`Open it with this link, which is for you alone: ${startUrl(launchTokens.lasting)}`);
  if (invitation !== undefined)
    lines.push(`There is no account yet. The first administrator begins here, within seven days: ${invitation}`);
  lines.push(`Your data is in ${settings.databaseUrl === undefined ? settings.data : "the PostgreSQL database"}. Ctrl-C stops Ekbom.`);
  if (!existsSync(join(settings.web, "index.html")))
    lines.splice(
      1,
      0,
      "The app is not built yet, so its pages do not show. Build it with npm run build in the folder of Ekbom, then start again.",
    );
  return lines.join("\n");
}

/** The program that opens an address on this system; that there is none, or no screen, is no fault. */
function openBrowser(url: string): void {
  if (process.platform === "linux" && !process.env["DISPLAY"] && !process.env["WAYLAND_DISPLAY"]) return;
  const [program, ...before] =
    process.platform === "darwin" ? ["open"] : process.platform === "win32" ? ["cmd", "/c", "start", ""] : ["xdg-open"];
  if (program === undefined) return;
  const child = spawn(program, [...before, url], { stdio: "ignore", detached: true });
  child.on("error", () => {});
  child.unref();
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => resolve());
  });
}
