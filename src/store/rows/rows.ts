// The index rows of one resource: one list for each index table, made from the table of search parameters.
import { compartmentParams, paramsOf } from "../params/params.ts";
import type { Param } from "../params/param.ts";
import type { Resource } from "../resource.ts";
import { clean } from "./clean.ts";
import { datesOf, type DateValue } from "./dates.ts";
import { type QuantityValue, quantitiesOf } from "./quantities.ts";
import { type ReferenceValue, referencesOf } from "./references.ts";
import { type StringValue, stringsOf } from "./strings.ts";
import { type TokenValue, tokensOf } from "./tokens.ts";
import { valuesAt } from "./values.ts";

type Named<V> = V & { readonly param: string };

export interface IndexRows {
  readonly token: readonly Named<TokenValue>[];
  readonly reference: readonly Named<ReferenceValue>[];
  readonly date: readonly Named<DateValue>[];
  readonly quantity: readonly Named<QuantityValue>[];
  readonly string: readonly Named<StringValue>[];
  /** Ids of the patients whose compartment it is in, sorted. */
  readonly patients: readonly string[];
}

export function rowsOf(resource: Resource): IndexRows {
  const rows = { token: [], reference: [], date: [], quantity: [], string: [] } as {
    -readonly [K in keyof Omit<IndexRows, "patients">]: IndexRows[K][number][];
  };
  for (const [name, param] of paramsOf.get(resource.resourceType) ?? []) {
    const values = param.paths.flatMap((path) => valuesAt(resource, path));
    if (values.length === 0) continue;
    const named = { param: `${resource.resourceType}.${name}` };
    switch (param.type) {
      case "token":
        for (const value of tokensOf(values)) rows.token.push({ ...named, ...value });
        break;
      case "uri":
        for (const value of values) if (typeof value === "string") rows.token.push({ ...named, system: "", code: clean(value) });
        break;
      case "reference":
        for (const value of allowed(referencesOf(values), param)) rows.reference.push({ ...named, ...value });
        break;
      case "date":
        for (const value of datesOf(values)) rows.date.push({ ...named, ...value });
        break;
      case "quantity":
        for (const value of quantitiesOf(values)) rows.quantity.push({ ...named, ...value });
        break;
      case "string":
        for (const value of stringsOf(values)) rows.string.push({ ...named, ...value });
        break;
    }
  }
  return { ...rows, patients: patientsOf(resource, rows.reference) };
}

/** A reference of this store to a type that the parameter does not speak of is not its value: `patient` of a Group. */
const allowed = (values: readonly ReferenceValue[], { targets }: Param): readonly ReferenceValue[] =>
  targets.length === 0 ? values : values.filter(({ target_type }) => target_type === "" || targets.includes(target_type));

function patientsOf(resource: Resource, references: readonly Named<ReferenceValue>[]): readonly string[] {
  const ids = new Set<string>();
  if (resource.resourceType === "Patient" && resource.id !== undefined) ids.add(resource.id);
  const of = new Set(compartmentParams.map((name) => `${resource.resourceType}.${name}`));
  for (const { param, target_type, target } of references) if (target_type === "Patient" && of.has(param)) ids.add(target);
  return [...ids].toSorted();
}
