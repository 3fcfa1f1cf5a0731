// Tokens: a code with the system that gives it its meaning, out of any element that can hold one.
import { clean } from "./clean.ts";
import { isElement } from "./values.ts";

export interface TokenValue {
  readonly system: string;
  readonly code: string;
}

/** Codes, booleans, Coding, CodeableConcept, Identifier, ContactPoint. */
export function tokensOf(values: readonly unknown[]): readonly TokenValue[] {
  const found: TokenValue[] = [];
  for (const value of values) collect(value, found);
  const seen = new Set<string>();
  return found.filter(({ system, code }) => {
    const key = `${system}\n${code}`;
    return !seen.has(key) && seen.add(key);
  });
}

function collect(value: unknown, into: TokenValue[]): void {
  if (typeof value === "string" && value !== "") into.push({ system: "", code: clean(value) });
  else if (typeof value === "boolean") into.push({ system: "", code: String(value) });
  else if (isElement(value)) {
    const { coding, system, code, value: held } = value;
    if (Array.isArray(coding)) for (const one of coding) if (isElement(one)) add(one["system"], one["code"], into);
    add(system, code ?? held, into);
  }
}

function add(system: unknown, code: unknown, into: TokenValue[]): void {
  if (typeof code === "string" && code !== "") into.push({ system: typeof system === "string" ? clean(system) : "", code: clean(code) });
}
