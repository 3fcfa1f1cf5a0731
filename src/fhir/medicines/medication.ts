// The medicine that a resource speaks of: in itself, contained in it, or in a Medication elsewhere in the input.
import type { Plain } from "../../record/read.ts";
import type { Input } from "../draft.ts";
import { objectIn, objectsIn, textIn } from "../json.ts";

export interface Named {
  /** What the product is called and coded as. */
  readonly product?: Plain;
  /** What it is made of; nothing in place of an ingredient that cannot be told. */
  readonly parts: readonly (Plain | undefined)[];
}

export function namedBy(resource: Plain, input: Input): Named {
  const own = objectIn(resource, "medicationCodeableConcept");
  if (own !== undefined) return { product: own, parts: [] };
  const reference = objectIn(resource, "medicationReference");
  const medication = reference && input.resolve(reference["reference"], resource);
  const display = reference && textIn(reference, "display");
  if (medication === undefined) return display === undefined ? { parts: [] } : { product: { text: display }, parts: [] };
  const product = objectIn(medication, "code");
  const parts = objectsIn(medication, "ingredient").map((one) => {
    const item = objectIn(one, "itemReference");
    const substance = item && input.resolve(item["reference"], medication);
    return objectIn(one, "itemCodeableConcept") ?? (substance && objectIn(substance, "code"));
  });
  return product === undefined ? { parts } : { product, parts };
}
