// SMART scopes, version 2: patient/Observation.rs, user/*.cruds, system/Patient.r; and version 1's .read and .write as what they mean.
import type { FhirAction } from "../fhir/hooks.ts";

type Letter = "c" | "r" | "u" | "d" | "s";

export interface Scope {
  readonly level: "patient" | "user" | "system";
  /** A FHIR type, or `*`. */
  readonly type: string;
  readonly letters: string;
}

const FORM = /^(patient|user|system)\/(\*|[A-Z][A-Za-z]{1,40})\.(read|write|\*|c?r?u?d?s?)$/;
const VERSION_1: Readonly<Record<string, string>> = { read: "rs", write: "cud", "*": "cruds" };

/** Undefined for anything that is no scope for resources. */
export function scopeOf(text: string): Scope | undefined {
  const [, level, type = "", rest = ""] = FORM.exec(text) ?? [];
  if ((level !== "patient" && level !== "user" && level !== "system") || rest === "") return undefined;
  return { level, type, letters: VERSION_1[rest] ?? rest };
}

const needs: Readonly<Record<FhirAction, readonly Letter[]>> = {
  read: ["r"],
  vread: ["r"],
  history: ["r"],
  search: ["s"],
  everything: ["r", "s"],
  assess: ["r", "s"],
  validate: [],
  create: ["c"],
  update: ["u"],
  patch: ["u"],
  delete: ["d"],
};

/** Whether the scopes that an app was given cover an interaction with a type. */
export function scopesAllow(scopes: readonly string[], type: string, action: FhirAction): boolean {
  const letters = scopes.flatMap((text) => {
    const scope = scopeOf(text);
    return scope !== undefined && (scope.type === "*" || scope.type === type) ? [...scope.letters] : [];
  });
  return needs[action].every((letter) => letters.includes(letter));
}

/** What is not about resources. */
export const OTHER_SCOPES = ["openid", "fhirUser", "profile", "launch", "launch/patient", "offline_access", "online_access"] as const;

const LEVELS = ["patient", "user", "system"] as const;
const LETTERS = "cruds";

/** Every scope of `all` that one of the given covers: who may have all letters may ask for some. */
export function coveredBy(given: readonly string[], all: readonly string[]): readonly string[] {
  const wide = given.map(scopeOf).filter((scope) => scope !== undefined);
  return all.filter((text) => {
    const one = scopeOf(text);
    if (one === undefined) return given.includes(text);
    return [...one.letters].every((letter) =>
      wide.some(({ level, type, letters }) => level === one.level && (type === "*" || type === one.type) && letters.includes(letter)),
    );
  });
}

/** Every scope there can be for these types: the library compares whole words. */
export function allScopes(types: readonly string[]): readonly string[] {
  const sets = Array.from({ length: 2 ** LETTERS.length - 1 }, (_, bits) =>
    [...LETTERS].filter((__, i) => ((bits + 1) >> i) % 2 === 1).join(""),
  );
  const ends = [...sets, ...Object.keys(VERSION_1)];
  return [...OTHER_SCOPES, ...LEVELS.flatMap((level) => ["*", ...types].flatMap((type) => ends.map((end) => `${level}/${type}.${end}`)))];
}
