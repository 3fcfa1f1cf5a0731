// Looking a code up in a table of codes.
import type { SystemName } from "./systems.ts";
import { otherAddresses, systems } from "./systems.ts";

type Coded = { readonly system: SystemName; readonly codes: readonly string[] };

interface Shelf<Row> {
  readonly whole: Map<string, Row[]>;
  /** "E11*" stands here as E11, with the lengths that occur. */
  readonly beginnings: Map<string, Row[]>;
  readonly lengths: Set<number>;
}

/** All lines of a table that speak of a code; the system is the address that came with it. */
export function finder<Row extends Coded>(table: readonly Row[]): (system: string, code: string) => readonly Row[] {
  const shelves = new Map<string, Shelf<Row>>();
  for (const row of table) {
    const shelf = shelves.get(systems[row.system]) ?? { whole: new Map(), beginnings: new Map(), lengths: new Set() };
    shelves.set(systems[row.system], shelf);
    for (const code of row.codes) {
      const [place, spelled] = code.endsWith("*") ? [shelf.beginnings, code.slice(0, -1)] : [shelf.whole, code];
      if (place === shelf.beginnings) shelf.lengths.add(spelled.length);
      place.set(spelled, [...(place.get(spelled) ?? []), row]);
    }
  }
  for (const [address, name] of Object.entries(otherAddresses)) {
    const shelf = shelves.get(systems[name]);
    if (shelf !== undefined) shelves.set(address, shelf);
  }
  const none: readonly Row[] = [];
  return (system, code) => {
    const shelf = shelves.get(system);
    if (shelf === undefined) return none;
    let rows: readonly Row[] | undefined = shelf.whole.get(code);
    for (const length of shelf.lengths) {
      const more = length > code.length ? undefined : shelf.beginnings.get(code.slice(0, length));
      if (more !== undefined) rows = rows === undefined ? more : [...rows, ...more];
    }
    return rows ?? none;
  };
}
