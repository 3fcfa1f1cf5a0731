// The settings of the server from the words of a call: each setting has a flag of its name.
import { type Loaded, loadSettings } from "../server/settings/load.ts";
import { mayNotListen } from "../server/listen.ts";
import { about, flagOf, settingNames } from "../server/settings/schema.ts";
import { parsed } from "./arguments.ts";
import { UsageError } from "./exit.ts";

const flags = Object.fromEntries([
  ...settingNames.map((name) => [flagOf(name), { type: about(name).type === "boolean" ? "boolean" : "string" }] as const),
  ["settings", { type: "string" }] as const,
  ["no-open", { type: "boolean" }] as const,
]) as Readonly<Record<string, { readonly type: "string" | "boolean" }>>;

export function settingsFrom(args: readonly string[]): Loaded {
  const { values, positionals } = parsed(args, { ...flags });
  if (positionals.length > 0) throw new UsageError(`"${positionals[0]}" is not understood here; settings are given as --name value`);
  const given = { ...(values as Readonly<Record<string, string | boolean | undefined>>) };
  if (given["no-open"] === true) given["open"] = false;
  const loaded = loadSettings({ flags: given, environment: process.env });
  if ("problems" in loaded)
    throw new UsageError(["the settings cannot be used:", ...loaded.problems.map(({ where, what }) => `  ${where}: ${what}`)].join("\n"));
  return loaded;
}

export function listenOrRefuse({ settings }: Loaded): void {
  const against = mayNotListen(settings);
  if (against.length > 0)
    throw new UsageError(["Ekbom does not listen with these settings:", ...against.map((one) => `  ${one}`)].join("\n"));
}
