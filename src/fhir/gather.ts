// All resources of an input, in whatever it wraps them: Bundles within Bundles, lists, or nothing.
import { isPlain, type Plain } from "../record/read.ts";
import type { Problem } from "../record/record.ts";
import { found, listOf } from "./json.ts";

export interface Resource {
  readonly resource: Plain;
  readonly type: string;
  /** The address under which a Bundle lists it. */
  readonly fullUrl: string | undefined;
}

export interface Gathered {
  readonly resources: readonly Resource[];
  /** When each Bundle was put together. */
  readonly madeOn: readonly unknown[];
}

const EXPECTED = "a FHIR resource or a Bundle of them";

/** Entries without a resource (answers of a server, deletions) are counted as problems once, not one by one. */
export function gather(inputs: readonly unknown[], problems: Problem[]): Gathered {
  const resources: Resource[] = [];
  const madeOn: unknown[] = [];
  let empty = 0;
  let strange = 0;
  const waiting: { readonly value: unknown; readonly fullUrl: string | undefined }[] = inputs.map((value) => ({
    value,
    fullUrl: undefined,
  }));
  for (let at = 0; at < waiting.length; at += 1) {
    const next = waiting[at];
    if (next === undefined) continue;
    take(next.value, next.fullUrl);
  }
  if (empty > 0) problems.push({ where: "Bundle.entry", what: `${empty} without a resource`, expected: "a resource in every entry" });
  if (strange > 0) problems.push({ where: "input", what: `${strange} of the values are no resources`, expected: EXPECTED });
  return { resources, madeOn };

  function take(value: unknown, fullUrl: string | undefined): void {
    if (Array.isArray(value)) for (const one of listOf(value)) waiting.push({ value: one, fullUrl: undefined });
    else if (!isPlain(value)) strange += 1;
    else {
      const { resourceType } = value;
      if (resourceType === "Bundle") open(value);
      else if (typeof resourceType === "string" && resourceType !== "") resources.push({ resource: value, type: resourceType, fullUrl });
      else strange += 1;
    }
  }

  function open(bundle: Plain): void {
    madeOn.push(bundle["timestamp"]);
    const entries = bundle["entry"];
    if (entries === undefined) return;
    if (!Array.isArray(entries)) return void problems.push({ where: "Bundle.entry", what: `found ${found(entries)}`, expected: "a list" });
    for (const entry of listOf(entries)) {
      if (!isPlain(entry) || entry["resource"] === undefined) {
        empty += 1;
        continue;
      }
      const { resource, fullUrl } = entry;
      const address = typeof fullUrl === "string" ? fullUrl : undefined;
      if (isPlain(resource) && resource["resourceType"] !== "Bundle") take(resource, address);
      else waiting.push({ value: resource, fullUrl: address });
    }
  }
}
