// The FHIR API without a server: a request in, a reply out. Everything that goes wrong becomes an OperationOutcome here.
import { OperationOutcomeError } from "@medplum/core";
import type { OperationOutcome, Resource } from "@medplum/fhirtypes";
import type { FhirRequest, FhirRouter, HttpMethod } from "@medplum/fhir-router";
import type { Version } from "../../store/resource.ts";
import type { Store } from "../../store/store.ts";
import { accessOf, NOT_OFFERED } from "./access.ts";
import { readBody } from "./body.ts";
import { capability } from "./capability.ts";
import type { FhirHooks } from "./hooks.ts";
import type { Context } from "./interactions.ts";
import { assessPatient } from "./operations/assess.ts";
import { fromStore, ourFault, refusal, statusOf } from "./outcome.ts";
import { StoreRepository } from "./repository.ts";
import { makeRouter } from "./router.ts";

export interface HttpRequest<Actor> {
  readonly method: string;
  /** Below the address of the API, with its query: `/Patient/1?_format=json`. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** As it came; empty when there was none. */
  readonly body: string;
  readonly actor: Actor;
}

export interface HttpReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface FhirApi<Actor> {
  handle(request: HttpRequest<Actor>): Promise<HttpReply>;
}

export interface FhirApiParts<Actor> {
  readonly store: Store;
  readonly hooks: FhirHooks<Actor>;
  readonly base: string;
  readonly version: string;
  readonly now: () => Date;
  /** Told of faults of the program, with nothing of the request but its method. */
  readonly onFault?: (error: unknown) => void;
}

export const JSON_TYPE = "application/fhir+json; charset=utf-8";

const METHODS = new Set<string>(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"]);
const READ = /^\/([A-Z][A-Za-z]+)\/([A-Za-z0-9\-.]{1,64})$/;
const ASSESS = /^\/Patient\/([A-Za-z0-9\-.]{1,64})\/\$assess$/;

export function fhirApi<Actor>(parts: FhirApiParts<Actor>): FhirApi<Actor> {
  const router = makeRouter();
  const statement = JSON.stringify(capability(parts.base, parts.version, parts.now()));
  return {
    handle: async (request) => {
      const access = accessOf(request.actor, parts.hooks);
      let answer: HttpReply;
      try {
        answer = await reply(request, { store: parts.store, access, base: parts.base }, router, statement, parts.now);
      } catch (error) {
        answer = failed(fromStore(error), parts.onFault);
      }
      try {
        await access.settle();
      } catch (error) {
        return failed(fromStore(error), parts.onFault); // what cannot be recorded is not answered
      }
      return request.method === "HEAD" ? { ...answer, body: "" } : answer;
    },
  };
}

async function reply(
  request: HttpRequest<unknown>,
  context: Context,
  router: FhirRouter,
  statement: string,
  now: () => Date,
): Promise<HttpReply> {
  const method = request.method === "HEAD" ? "GET" : request.method;
  if (!METHODS.has(method)) throw refusal("method-not-allowed", { text: "the methods are GET, HEAD, POST, PUT, PATCH, DELETE" });
  refuseOtherFormats(request);
  const [path = "", query = ""] = split(request.url);
  const repository = new StoreRepository(context);
  const type = /^\/([A-Za-z]+)/.exec(path)?.[1] ?? "";
  // before anything is looked up: whether there is one is not said either
  if (NOT_OFFERED.has(type))
    await context.access.ask({ action: method === "GET" ? "read" : method === "DELETE" ? "delete" : "update", type, patients: [] });

  const read = method === "GET" ? READ.exec(path) : null;
  if (read?.[1] !== undefined && read[2] !== undefined) return ofVersion(await repository.does.read(read[1], read[2]), request);
  if (method === "GET" && path === "/metadata") return { status: 200, headers: { "content-type": JSON_TYPE }, body: statement };
  const assessed = method === "POST" ? ASSESS.exec(path) : null;
  if (assessed?.[1] !== undefined) {
    const today = new URLSearchParams(query).get("today") ?? now().toISOString().slice(0, 10);
    return {
      status: 200,
      headers: { "content-type": "application/json; charset=utf-8" },
      body: JSON.stringify(await assessPatient(assessed[1], today, repository.does)),
    };
  }

  const routed = router.find(method as HttpMethod, request.url);
  if (routed === undefined) throw refusal("not-found", { text: `there is no ${method} at this address`, code: "not-supported" });
  const [outcome, resource] = await routed.handler(
    {
      method: method as HttpMethod,
      url: request.url,
      pathname: routed.path,
      params: routed.params,
      query: routed.query ?? {},
      body: method === "GET" ? undefined : readBody(request),
      headers: request.headers as NonNullable<FhirRequest["headers"]>,
    },
    repository,
    router,
  );
  return ofOutcome(outcome, resource, request, context);
}

const split = (url: string): readonly [string, string] => {
  const mark = url.indexOf("?");
  return mark < 0 ? [url, ""] : [url.slice(0, mark), url.slice(mark + 1)];
};

function refuseOtherFormats({ headers, url }: HttpRequest<unknown>): void {
  const accept = [headers["accept"]].flat().join(",");
  const format = new URLSearchParams(split(url)[1]).get("_format");
  const fits = format === null ? accept === "" || /json|\*\/\*|application\/\*/.test(accept) : format.includes("json");
  if (!fits) throw refusal("not-acceptable", { text: "answers are application/fhir+json", place: format === null ? "Accept" : "_format" });
}

const stamps = ({ version, updated }: Pick<Version, "version" | "updated">): Record<string, string> => ({
  "content-type": JSON_TYPE,
  etag: `W/"${version}"`,
  "last-modified": new Date(updated).toUTCString(),
});

/** The stored bytes as they are; not again what the client has already. */
function ofVersion(version: Version, { headers }: HttpRequest<unknown>): HttpReply {
  const sent = stamps(version);
  if (headers["if-none-match"] === sent["etag"]) return { status: 304, headers: sent, body: "" };
  return { status: 200, headers: sent, body: version.json };
}

function ofOutcome(
  outcome: OperationOutcome,
  resource: Resource | undefined,
  { method, headers }: HttpRequest<unknown>,
  { base }: Context,
): HttpReply {
  const status = statusOf(outcome);
  if (status >= 400) return { status, headers: { "content-type": JSON_TYPE }, body: JSON.stringify(outcome) };
  if (method === "DELETE") return { status: 204, headers: {}, body: "" };
  const { id, meta } = resource ?? {};
  const stamped = id !== undefined && meta?.versionId !== undefined && meta.lastUpdated !== undefined;
  const sent = {
    "content-type": JSON_TYPE,
    ...(stamped && stamps({ version: Number(meta.versionId), updated: meta.lastUpdated ?? "" })),
    ...(stamped && method !== "GET" && { location: `${base}/${resource?.resourceType}/${id}/_history/${meta.versionId}` }),
  };
  const minimal = stamped && method !== "GET" && [headers["prefer"]].flat().some((one) => one?.includes("return=minimal"));
  return { status, headers: sent, body: minimal ? "" : JSON.stringify(resource ?? outcome) };
}

function failed(error: unknown, onFault: ((error: unknown) => void) | undefined): HttpReply {
  const known = error instanceof OperationOutcomeError ? error : ourFault();
  if (known !== error) onFault?.(error);
  return { status: statusOf(known.outcome), headers: { "content-type": JSON_TYPE }, body: JSON.stringify(known.outcome) };
}
