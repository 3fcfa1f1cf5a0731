// Who may knock at all: the Host must be ours (a foreign name that resolves to this machine is an attack), and what changes
// something must come from a page of ours.
import type { FastifyInstance, FastifyRequest } from "fastify";
import { Refusal } from "./outcome.ts";

export interface Doors {
  /** Hosts with port as a browser sends them, in lower case: `localhost:4747`. Asked anew each time, since port 0 is known late. */
  readonly hosts: () => ReadonlySet<string>;
  /** Origins of our own pages: `http://localhost:4747`. */
  readonly origins: () => ReadonlySet<string>;
  /** Whether a page elsewhere may call this address: it carries no cookie and its right is a token of its own. */
  readonly openToOthers: (request: FastifyRequest) => boolean;
}

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);

export function guardDoors(app: FastifyInstance, { hosts, origins, openToOthers }: Doors): void {
  app.addHook("onRequest", async (request) => {
    const host = (request.headers.host ?? "").toLowerCase();
    if (!hosts().has(host)) throw new Refusal(403, "this server does not answer to that Host");
    if (openToOthers(request)) return;
    const { origin } = request.headers;
    if (origin !== undefined && !origins().has(origin)) throw new Refusal(403, "requests from another origin are not answered");
    if (SAFE.has(request.method)) return;
    const site = request.headers["sec-fetch-site"];
    if (site !== undefined && site !== "same-origin" && site !== "none") throw new Refusal(403, "this must come from the app itself");
    if (origin === undefined && site === undefined && request.headers.cookie !== undefined)
      throw new Refusal(403, "a change with a cookie needs an Origin header");
  });
}
