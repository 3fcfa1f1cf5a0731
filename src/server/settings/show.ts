// The settings in force, each with its origin; secrets masked.
import type { Loaded } from "./load.ts";
import { about, flagOf, type SettingName, settingNames, variableOf } from "./schema.ts";

export interface ShownSetting {
  readonly name: SettingName;
  readonly flag: string;
  readonly variable: string;
  readonly value: string;
  readonly origin: string;
  readonly says: string;
}

export function shownSettings({ settings, origins }: Loaded): readonly ShownSetting[] {
  return settingNames.map((name) => ({
    name,
    flag: `--${flagOf(name)}`,
    variable: variableOf(name),
    value: valueText(name, settings[name]),
    origin: origins[name],
    says: about(name).description,
  }));
}

function valueText(name: SettingName, value: unknown): string {
  if (value === undefined) return "not set";
  if (about(name).secret) return "set (hidden)";
  return typeof value === "string" ? value : JSON.stringify(value);
}
