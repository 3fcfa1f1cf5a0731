// Who may knock at all: the Host must be ours (a foreign name that resolves to this machine is an attack), and what changes
// something must come from a page of ours.
import type { FastifyInstance, FastifyRequest } from "fastify";
import { Refusal } from "./outcome.ts";

export interface Doors {
  /** Hosts with port as a browser sends them, in lower case: `localhost:4747`. Asked anew each time, since port 0 is known late. */
  readonly hosts: () => ReadonlySet<string>;
  /** Origins of our own pages: `http://localhost:4747`. */
  readonly origins: () => ReadonlySet<string>;
}

/** Addresses for programs elsewhere: what they may do, their token or signature says, and a cookie plays no part there. */
export function forPrograms({ url, method, headers }: FastifyRequest): boolean {
  const path = url.split("?")[0] ?? "";
  if (path.startsWith("/oauth/")) return !path.startsWith("/oauth/interaction/");
  if (path.startsWith("/cds-services")) return true;
  if (path.startsWith("/fhir/")) return method === "OPTIONS" || path.includes("/.well-known/") || headers.authorization !== undefined;
  return false;
}

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);

export function guardDoors(app: FastifyInstance, { hosts, origins }: Doors): void {
  app.addHook("onRequest", async (request) => {
    const host = (request.headers.host ?? "").toLowerCase();
    if (!hosts().has(host)) throw new Refusal(403, "this server does not answer to that Host");
    if (forPrograms(request)) return;
    const site = request.headers["sec-fetch-site"];
    // A form of a page that sends no referrer has the origin "null"; that it is our own page the browser says in a header that no page can forge.
    const origin = request.headers.origin === "null" && site === "same-origin" ? undefined : request.headers.origin;
    if (origin !== undefined && !origins().has(origin)) throw new Refusal(403, "requests from another origin are not answered");
    if (SAFE.has(request.method)) return;
    if (site !== undefined && site !== "same-origin" && site !== "none") throw new Refusal(403, "this must come from the app itself");
    if (origin === undefined && site === undefined && request.headers.cookie !== undefined)
      throw new Refusal(403, "a change with a cookie needs an Origin header");
  });
}
