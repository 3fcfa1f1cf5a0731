// Batches and transactions: the shape of a bundle is checked here, because the router trusts it.
import { OperationOutcomeError } from "@medplum/core";
import type { Bundle, BundleEntry } from "@medplum/fhirtypes";
import type { FhirRouteHandler } from "@medplum/fhir-router";
import { isElement } from "../../store/rows/values.ts";
import type { Resource } from "../../store/resource.ts";
import { fromStore, refusal } from "./outcome.ts";
import { faultsOf } from "./validate/validate.ts";
import { refuseUnknown } from "./search/conditions.ts";

export function batch(handler: FhirRouteHandler): FhirRouteHandler {
  return async (request, repository, router, options) => {
    if (options?.batch === true) throw refusal("bad-request", { text: "a bundle within a bundle is not offered" });
    checkBundle(request.body);
    if (request.body.type === "transaction") await checkResources(request.body);
    const [outcome, resource] = await handler({ ...request, config: { transactions: true } }, repository, router, options);
    return resource?.resourceType === "Bundle" ? [outcome, { ...resource, entry: (resource.entry ?? []).map(withEtag) }] : [outcome];
  };
}

const MOST_ENTRIES = 1000;

function checkBundle(body: unknown): asserts body is Bundle {
  const fault = (text: string, place: string) => refusal("bad-request", { text, place, code: "structure" });
  if (!isElement(body) || body["resourceType"] !== "Bundle") throw fault("expected a Bundle", "resourceType");
  if (body["type"] !== "batch" && body["type"] !== "transaction") throw fault("expected batch or transaction", "Bundle.type");
  const entries: unknown = body["entry"];
  if (!Array.isArray(entries) || entries.length === 0) throw fault("expected a list of entries", "Bundle.entry");
  if (entries.length > MOST_ENTRIES) throw fault(`a bundle has at most ${MOST_ENTRIES} entries; ekbom import takes more`, "Bundle.entry");
  for (const [index, entry] of entries.entries()) {
    const place = `Bundle.entry[${index}]`;
    const made: unknown = isElement(entry) ? entry["request"] : undefined;
    if (!isElement(entry) || !isElement(made)) throw fault("expected an entry with a request", `${place}.request`);
    for (const key of ["method", "url"]) if (typeof made[key] !== "string") throw fault("expected a text", `${place}.request.${key}`);
    for (const key of ["ifNoneExist", "ifMatch", "ifNoneMatch"])
      if (made[key] !== undefined && typeof made[key] !== "string") throw fault("expected a text", `${place}.request.${key}`);
    if (entry["fullUrl"] !== undefined && typeof entry["fullUrl"] !== "string") throw fault("expected a text", `${place}.fullUrl`);
    if (entry["resource"] !== undefined && !isElement(entry["resource"])) throw fault("expected a resource", `${place}.resource`);
    if (made["method"] === "PATCH") checkPatch(entry["resource"], `${place}.resource`);
    placed(`${place}.request`, () => checkCondition(made as { method: string; url: string; ifNoneExist?: string }));
  }
}

/** A transaction falls as a whole: which entry was wrong is said before anything is begun. */
async function checkResources({ entry = [] }: Bundle): Promise<void> {
  for (const [index, { request, resource }] of entry.entries()) {
    if (resource === undefined || (request?.method !== "POST" && request?.method !== "PUT")) continue;
    const faults = await faultsOf(resource as unknown as Resource);
    const within = (place: string) => place.replace(resource.resourceType, `Bundle.entry[${index}].resource`);
    if (faults.length > 0)
      throw refusal("bad-request", ...faults.map(({ place, ...rest }) => ({ ...rest, place: within(place ?? resource.resourceType) })));
  }
}

/** A refusal of a part, with the place of the part before its own. */
function placed(place: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    const known = fromStore(error);
    if (!(known instanceof OperationOutcomeError)) throw error;
    const issue = known.outcome.issue.map((one) => ({ ...one, expression: [place, ...(one.expression ?? [])] }));
    throw new OperationOutcomeError({ ...known.outcome, issue });
  }
}

/** A patch in a bundle is a Binary with the JSON Patch in base64; the router would stumble over anything else. */
function checkPatch(resource: unknown, place: string): void {
  const data = isElement(resource) && resource["resourceType"] === "Binary" ? resource["data"] : undefined;
  const expected = (): Error => refusal("bad-request", { text: "expected a Binary with a JSON Patch in base64", place, code: "structure" });
  if (typeof data !== "string") throw expected();
  try {
    if (Array.isArray(JSON.parse(Buffer.from(data, "base64").toString("utf8")))) return;
  } catch {
    throw expected();
  }
  throw expected();
}

/** The router looks conditions up before its handlers see them. */
function checkCondition({
  method,
  url,
  ifNoneExist,
}: {
  readonly method: string;
  readonly url: string;
  readonly ifNoneExist?: string;
}): void {
  const [path = "", query] = url.split("?", 2);
  const type = path.split("/").findLast((part) => part !== "") ?? "";
  if (ifNoneExist !== undefined) refuseUnknown(type, [...new URLSearchParams(ifNoneExist)]);
  else if (query !== undefined && method !== "GET") refuseUnknown(type, [...new URLSearchParams(query)]);
}

function withEtag(entry: BundleEntry): BundleEntry {
  const { meta } = entry.resource ?? {};
  if (entry.response === undefined || meta?.versionId === undefined) return entry;
  return {
    ...entry,
    response: {
      ...entry.response,
      etag: `W/"${meta.versionId}"`,
      ...(meta.lastUpdated !== undefined && { lastModified: meta.lastUpdated }),
    },
  };
}
