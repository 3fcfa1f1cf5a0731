// What holds for any FHIR JSON and what the validator of structures lets pass: empty things, ids, contained ids, link ids.
import type { Fault } from "../outcome.ts";

const ID = /^[A-Za-z0-9\-.]{1,64}$/;
const ELEMENT = /^_?[A-Za-z][A-Za-z0-9]*$/;
/** What FHIR forbids in a string: everything below a space but tab and line ends. */
const CONTROL = /(?![\t\n\r\u007f-\u009f])\p{Cc}/u;

export function shapeFaults(resource: object): readonly Fault[] {
  const faults: Fault[] = [];
  walk(resource, (resource as { resourceType?: string }).resourceType ?? "", faults);
  if ((resource as { resourceType?: string }).resourceType === "Questionnaire") linkIds(resource, "Questionnaire", new Set(), faults);
  return faults;
}

function walk(value: unknown, place: string, faults: Fault[]): void {
  if (typeof value === "string") {
    if (value.trim() === "") faults.push({ text: "found an empty text; leave the element out", place, code: "value" });
    else if (CONTROL.test(value)) faults.push({ text: "found a control character", place, code: "value" });
    return;
  }
  if (typeof value !== "object" || value === null) return;
  const entries = Object.entries(value);
  if (entries.length === 0)
    faults.push({ text: `found an empty ${Array.isArray(value) ? "list" : "object"}; leave the element out`, place, code: "value" });
  const isResource = "resourceType" in value;
  for (const [key, inner] of entries) {
    const at = Array.isArray(value) ? `${place}[${key}]` : `${place}.${key}`;
    if (!Array.isArray(value) && !ELEMENT.test(key)) faults.push({ text: "this is no name of an element", place: at, code: "structure" });
    if (key === "id" && !Array.isArray(value) && typeof inner === "string" && !(isResource ? ID.test(inner) : /^\S+$/.test(inner)))
      faults.push({
        text: isResource ? "an id has 1 to 64 letters, digits, hyphens or dots" : "an id has no spaces",
        place: at,
        code: "value",
      });
    walk(inner, at, faults);
  }
}

/** que-2: within a Questionnaire a link id stands once. */
function linkIds(from: object, place: string, seen: Set<string>, faults: Fault[]): void {
  const items: unknown = (from as { item?: unknown }).item;
  if (!Array.isArray(items)) return;
  for (const [index, item] of items.entries()) {
    if (typeof item !== "object" || item === null) continue;
    const at = `${place}.item[${index}]`;
    const { linkId } = item as { linkId?: unknown };
    if (typeof linkId === "string" && seen.has(linkId))
      faults.push({ text: "this linkId stands twice (que-2)", place: `${at}.linkId`, code: "invariant" });
    if (typeof linkId === "string") seen.add(linkId);
    linkIds(item, at, seen, faults);
  }
}
