// ekbom doctor: the settings in force, and whether this machine is well.
import { checkUp } from "../server/doctor.ts";
import { shownSettings } from "../server/settings/show.ts";
import { exitCode } from "./exit.ts";
import { settingsFrom } from "./settings.ts";

const MARKS = { well: "ok  ", warning: "look", bad: "BAD " } as const;

export async function doctorCommand(args: readonly string[]): Promise<number> {
  const loaded = settingsFrom(args.filter((word) => word !== "--json"));
  const checks = await checkUp(loaded.settings, new Date());
  const settings = shownSettings(loaded);
  const bad = checks.some(({ state }) => state === "bad");
  if (args.includes("--json")) process.stdout.write(`${JSON.stringify({ checks, settings, file: loaded.file ?? null }, null, 2)}\n`);
  else {
    const wide = Math.max(...settings.map(({ name }) => name.length));
    const lines = [
      ...checks.map(({ name, state, says }) => `${MARKS[state]} ${name}: ${says}`),
      "",
      loaded.file === undefined ? "Settings (no settings file):" : `Settings (file: ${loaded.file}):`,
      ...settings.map(({ name, value, origin, says }) => `  ${name.padEnd(wide)}  ${value} (${origin}): ${says}`),
      "",
      "Each setting can be given as an option (--session-hours), as a variable (EKBOM_SESSION_HOURS) or in the file (sessionHours).",
    ];
    process.stdout.write(`${lines.join("\n")}\n`);
  }
  return bad ? exitCode.data : exitCode.ok;
}
