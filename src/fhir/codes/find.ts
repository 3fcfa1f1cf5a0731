// Looking a code up in a table of codes.
import type { SystemName } from "./systems.ts";
import { systems } from "./systems.ts";

type Coded = { readonly system: SystemName; readonly codes: readonly string[] };

/** All lines of a table that speak of a code; the system is the address that came with it. */
export function finder<Row extends Coded>(table: readonly Row[]): (system: string, code: string) => readonly Row[] {
  const byCode = new Map<string, Row[]>();
  for (const row of table)
    for (const code of row.codes) {
      const place = key(systems[row.system], code);
      byCode.set(place, [...(byCode.get(place) ?? []), row]);
    }
  return (system, code) => spellings(code).flatMap((spelling) => byCode.get(key(system, spelling)) ?? []);
}

const key = (system: string, code: string): string => `${system}|${code}`;

// E11.9 is written E11.9 itself, or E*, E1*, E11*, E11.* and E11.9* as a beginning.
const spellings = (code: string): readonly string[] => [code, ...Array.from(code, (_, end) => `${code.slice(0, end + 1)}*`)];
