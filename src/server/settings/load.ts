// Settings from flags, then the environment, then one file, then the defaults; what cannot be read is said with its place.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Compile } from "typebox/compile";
import { about, flagOf, type SettingName, settingNames, type Settings, settingsSchema, variableOf } from "./schema.ts";

export type Origin = "flag" | "environment" | "file" | "default";

export interface Loaded {
  readonly settings: Settings;
  /** Where each value comes from. */
  readonly origins: Readonly<Record<SettingName, Origin>>;
  /** The settings file, where one was read. */
  readonly file?: string;
}

export interface SettingProblem {
  readonly where: string;
  readonly what: string;
}

interface Sources {
  /** Flags by their name without dashes: `{ "port": "4747" }`. */
  readonly flags: Readonly<Record<string, string | boolean | undefined>>;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Variables that belong to us and are no setting. */
const OTHER_VARIABLES = new Set(["EKBOM_DEBUG", "EKBOM_SETTINGS"]);
const checks = new Map(settingNames.map((name) => [name, Compile(settingsSchema.properties[name])]));

/** Never throws: either settings that are whole, or every problem at once. */
export function loadSettings({ flags, environment }: Sources): Loaded | { readonly problems: readonly SettingProblem[] } {
  const problems: SettingProblem[] = [];
  const data = text(flags["data"]) ?? environment["EKBOM_DATA"] ?? String(about("data").default);
  const named = text(flags["settings"]) ?? environment["EKBOM_SETTINGS"];
  const path = named ?? join(data, "ekbom.json");
  const file = named !== undefined || existsSync(path) ? readFile(path, problems) : undefined;
  for (const key of Object.keys(file ?? {}))
    if (!settingNames.includes(key as SettingName)) problems.push({ where: `${path}: ${key}`, what: "is no setting of Ekbom" });
  for (const key of Object.keys(environment))
    if (key.startsWith("EKBOM_") && !OTHER_VARIABLES.has(key) && !settingNames.some((name) => variableOf(name) === key))
      problems.push({ where: key, what: "is no setting of Ekbom" });

  const values: Record<string, unknown> = {};
  const origins = {} as Record<SettingName, Origin>;
  for (const name of settingNames) {
    const [origin, where, raw] = found(name, flags, environment, file, path);
    origins[name] = origin;
    const value = origin === "flag" || origin === "environment" ? fromText(raw, about(name).type) : raw;
    if (value === undefined) continue;
    if (checks.get(name)?.Check(value)) values[name] = value;
    else problems.push({ where, what: `${about(name).secret ? "this value" : shown(value)} is not ${expected(name)}` });
  }
  if (problems.length > 0) return { problems };
  // Every property has passed its own check, and the required ones have defaults.
  return { settings: values as Settings, origins, ...(file !== undefined && { file: path }) };
}

function found(
  name: SettingName,
  flags: Sources["flags"],
  environment: Sources["environment"],
  file: Readonly<Record<string, unknown>> | undefined,
  path: string,
): readonly [Origin, string, unknown] {
  const flag = flags[flagOf(name)];
  if (flag !== undefined) return ["flag", `--${flagOf(name)}`, flag];
  const variable = environment[variableOf(name)];
  if (variable !== undefined) return ["environment", variableOf(name), variable];
  if (file !== undefined && Object.hasOwn(file, name)) return ["file", `${path}: ${name}`, file[name]];
  return ["default", name, about(name).default];
}

function readFile(path: string, problems: SettingProblem[]): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(path, "utf8"));
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Readonly<Record<string, unknown>>;
    problems.push({ where: path, what: "holds no JSON object" });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    problems.push({ where: path, what: code === undefined ? "is not JSON" : `cannot be read (${code})` });
  }
  return undefined;
}

/** Flags and variables are text; the schema says what they mean. What does not fit stays as it is, and is then refused. */
function fromText(raw: unknown, type: string | undefined): unknown {
  if (typeof raw !== "string") return raw;
  if (type === "integer") return /^\d+$/.test(raw) ? Number(raw) : raw;
  if (type === "boolean") return raw === "true" ? true : raw === "false" ? false : raw;
  if (type !== "array") return raw;
  try {
    return raw.startsWith("[") ? JSON.parse(raw) : raw.split(",").map((one) => one.trim());
  } catch {
    return raw;
  }
}

function expected(name: SettingName): string {
  const property = settingsSchema.properties[name] as unknown as Readonly<Record<string, unknown>>;
  const { minimum, maximum, pattern, enum: words, type } = property;
  if (Array.isArray(words)) return `one of ${words.join(", ")}`;
  if (minimum !== undefined) return `a whole number from ${minimum} to ${maximum}`;
  if (pattern !== undefined) return `a text like ${pattern}`;
  return type === "boolean" ? "true or false" : type === "array" ? "a list" : "a text";
}

const shown = (value: unknown): string => JSON.stringify(value).slice(0, 60);
const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
