// The router of @medplum/fhir-router with what we answer differently: searches read by our own table, refusals of what is not
// understood before anything conditional happens, the right status of an update, and our operations.
import type { Resource as FhirResource } from "@medplum/fhirtypes";
import { allOk, created } from "@medplum/core";
import { type FhirRequest, type FhirResponse, type FhirRouteHandler, FhirRouter } from "@medplum/fhir-router";
import { paramsOf } from "../../store/params/params.ts";
import { parse, type Resource } from "../../store/resource.ts";
import { isElement } from "../../store/rows/values.ts";
import { batch } from "./batch.ts";
import { everything } from "./operations/everything.ts";
import { validate } from "./operations/validate.ts";
import { refusal } from "./outcome.ts";
import { StoreRepository } from "./repository.ts";
import { refuseUnknown } from "./search/conditions.ts";
import type { Pairs } from "./search/parameters.ts";
import { runSearch } from "./search/run.ts";

const OFFERED_NOT = new Set(["search-system", "operation"]);

export function makeRouter(): FhirRouter {
  const router = new FhirRouter();
  const { routes } = router.router;
  for (let index = routes.length - 1; index >= 0; index--) {
    const route = routes[index];
    if (route === undefined) continue;
    const interaction = route.data?.interaction ?? "operation";
    const conditional = route.path.length === 1;
    if (OFFERED_NOT.has(interaction)) routes.splice(index, 1);
    else if (interaction === "search-type") route.handler = search;
    else if (interaction === "batch") route.handler = batch(route.handler);
    else if (interaction === "update" && !conditional) route.handler = update;
    else if (conditional) route.handler = checked(route.handler);
    route.handler = typed(route.handler);
  }
  router.add(
    "GET",
    "Patient/:id/$everything",
    typed(async (request, repository) => [allOk, await everything(idOf(request), pairsOf(request), ours(repository).does)]),
  );
  router.add("POST", ":resourceType/$validate", typed(validated));
  router.add("POST", ":resourceType/:id/$validate", typed(validated));
  return router;
}

const validated: FhirRouteHandler = async (request, repository) => {
  const type = typeOf(request);
  await ours(repository).does.context.access.ask({ action: "validate", type, patients: [] });
  return [allOk, await validate(type, request.body)];
};

const ours = (repository: unknown): StoreRepository => {
  if (repository instanceof StoreRepository) return repository;
  throw new Error("the router was given a repository that is not ours");
};

const typeOf = ({ params }: FhirRequest): string => params["resourceType"] ?? "Patient";
const idOf = ({ params }: FhirRequest): string => params["id"] ?? "";

/** The pairs of a query in the order in which they came, as far as the router has kept it. */
export const pairsOf = ({ query }: Pick<FhirRequest, "query">): Pairs =>
  Object.entries(query).flatMap(([key, value]) => [value ?? ""].flat().map((one): readonly [string, string] => [key, one]));

/** A type that is not kept, and a body that is no resource of the type, are refused before anything looks into them. */
function typed(handler: FhirRouteHandler): FhirRouteHandler {
  return async (request, repository, router, options) => {
    const type = request.params["resourceType"];
    if (type !== undefined && !paramsOf.has(type))
      throw refusal("not-found", { text: `resources of type ${type.slice(0, 60)} are not kept here`, code: "not-supported" });
    const writes = type !== undefined && (request.method === "PUT" || (request.method === "POST" && !request.pathname.includes("/")));
    if (writes && (!isElement(request.body) || request.body["resourceType"] !== type))
      throw refusal("bad-request", { text: `expected a resource of type ${type}`, place: "resourceType", code: "structure" });
    if (request.method === "PATCH" && !Array.isArray(request.body))
      throw refusal("bad-request", { text: "a JSON Patch is a list of operations", place: "body", code: "structure" });
    const version = request.headers?.["if-match"];
    const headers = { ...request.headers, ...(version !== undefined && { "if-match": `"${etag(version)}"` }) };
    // of the query the router would take an account of its own; a create has none
    const query = request.method === "POST" && !request.pathname.includes("/") ? {} : request.query;
    return handler({ ...request, headers, query }, repository, router, options);
  };
}

const strict = ({ headers }: FhirRequest): boolean => [headers?.["prefer"]].flat().some((one) => one?.includes("handling=strict"));

/** By GET, or by POST with a form: both places count. */
const search: FhirRouteHandler = async (request, repository) => {
  const form = request.method === "POST" && isElement(request.body) ? pairsOf({ query: request.body as Record<string, string[]> }) : [];
  return [allOk, await runSearch(typeOf(request), [...pairsOf(request), ...form], strict(request), ours(repository).does)];
};

/** PUT Type/id: 201 when it was not there before. */
const update: FhirRouteHandler = async (request, repository): Promise<FhirResponse> => {
  const body = request.body as Resource;
  if (body.id !== idOf(request))
    throw refusal("bad-request", { text: `expected the id of the address, ${idOf(request)}`, place: `${typeOf(request)}.id` });
  const version = await ours(repository).does.update(body, "update", etag(request.headers?.["if-match"]));
  return [version.version === 1 ? created : allOk, parse(version) as unknown as FhirResource];
};

/** W/"3", "3" or 3; anything else is no version that we gave, and matches none. */
function etag(header: string | undefined): string | undefined {
  if (header === undefined) return undefined;
  const [, version] = /^(?:W\/)?"?(\d{1,9})"?$/.exec(header.trim()) ?? [];
  return version ?? "none";
}

/** A condition is read before anything is done by it. */
function checked(handler: FhirRouteHandler): FhirRouteHandler {
  return async (request, repository, router, options) => {
    const condition = request.headers?.["if-none-exist"];
    if (request.method === "POST" && condition !== undefined)
      refuseUnknown(typeOf(request), [...new URLSearchParams([condition].flat()[0] ?? "")]);
    if (request.method !== "POST") refuseUnknown(typeOf(request), pairsOf(request));
    return handler(request, repository, router, options);
  };
}
