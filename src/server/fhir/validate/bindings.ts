// Required bindings: which codes an element may hold. A value set that FHIR defines by a rule rather than a list is left to others.
import type { CodeSystemConcept, ValueSetComposeInclude } from "@medplum/fhirtypes";
import type { Terminology } from "./definitions.ts";

/** Codes by system; undefined when the set cannot be listed (languages, media types, filters). */
export type Codes = ReadonlyMap<string, ReadonlySet<string>> | undefined;

export function lister({ valueSets, codeSystems }: Terminology): (url: string) => Codes {
  const known = new Map<string, Codes>();

  const list = (url: string, within: readonly string[]): Codes => {
    const address = url.split("|")[0] ?? url;
    if (known.has(address)) return known.get(address);
    const set = valueSets.get(address);
    const compose = set?.compose;
    if (compose === undefined || compose.exclude !== undefined || within.includes(address)) return undefined;
    const codes = new Map<string, Set<string>>();
    const complete = compose.include.every((part) => include(part, codes, [...within, address]));
    const listed = complete ? codes : undefined;
    known.set(address, listed);
    return listed;
  };

  const include = (part: ValueSetComposeInclude, into: Map<string, Set<string>>, within: readonly string[]): boolean => {
    if (part.filter !== undefined) return false;
    for (const other of part.valueSet ?? []) {
      const codes = list(other, within);
      if (codes === undefined || part.system !== undefined) return false;
      for (const [system, some] of codes) for (const code of some) add(into, system, code);
    }
    if (part.system === undefined) return true;
    const concepts = part.concept ?? codeSystems.get(part.system)?.concept;
    if (concepts === undefined || codeSystems.get(part.system)?.content === "fragment") return false;
    addAll(into, part.system, concepts);
    return true;
  };

  return (url) => list(url, []);
}

function addAll(
  into: Map<string, Set<string>>,
  system: string,
  concepts: readonly (CodeSystemConcept | { readonly code?: string })[],
): void {
  for (const concept of concepts) {
    if (concept.code !== undefined) add(into, system, concept.code);
    if ("concept" in concept && concept.concept !== undefined) addAll(into, system, concept.concept);
  }
}

function add(into: Map<string, Set<string>>, system: string, code: string): void {
  const codes = into.get(system);
  if (codes === undefined) into.set(system, new Set([code]));
  else codes.add(code);
}
