// References: to a resource of this store by type and id, or to anything else by its address.
import { clean } from "./clean.ts";
import { isElement } from "./values.ts";

export interface ReferenceValue {
  /** Empty when it does not point into this store. */
  readonly target_type: string;
  readonly target: string;
}

const LOCAL = /^([A-Z][A-Za-z]+)\/([A-Za-z0-9\-.]{1,64})(?:\/_history\/[^/]+)?$/;

export function referencesOf(values: readonly unknown[]): readonly ReferenceValue[] {
  const found = new Map<string, ReferenceValue>();
  for (const value of values) {
    const text = isElement(value) ? value["reference"] : value;
    if (typeof text === "string" && text !== "") found.set(text, readReference(text));
  }
  return [...found.values()];
}

/** A version in the reference is left out: it points to the resource all the same. */
export function readReference(text: string): ReferenceValue {
  const [, type, id] = LOCAL.exec(text) ?? [];
  return type === undefined || id === undefined ? { target_type: "", target: clean(text) } : { target_type: type, target: id };
}
