// Rows become routes of the server: who, whether, what, and that it was done, in this order and for every row alike.
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { House } from "../house.ts";
import type { Actor } from "../rights/actor.ts";
import { Refusal } from "./outcome.ts";
import type { Call, Reply, Route } from "./route.ts";

export function mountRoutes(app: FastifyInstance, routes: readonly Route[], house: House): void {
  for (const row of routes) {
    const { params, query, body } = row;
    app.route({
      method: row.method,
      url: row.path,
      schema: {
        summary: row.says,
        ...(params && { params }),
        ...(query && { querystring: query }),
        ...(body && { body }),
        ...(row.gives && { response: { [row.method === "DELETE" ? 204 : 200]: row.gives } }),
      },
      ...(row.most !== undefined && { bodyLimit: row.most }),
      ...(row.perMinute !== undefined && { config: { rateLimit: { max: row.perMinute, timeWindow: "1 minute" } } }),
      // Who asks is known before anything that they sent is read.
      onRequest: async (request) => {
        const actor = await house.sessions.actorOf(request.cookies);
        if (actor === undefined && row.access !== "anyone") throw new Refusal(401, "not signed in, or the session has ended");
        if (actor !== undefined) actors.set(request, actor);
      },
      handler: async (request, reply) => send(reply, await answer(row, request, house)),
    });
  }
}

const actors = new WeakMap<FastifyRequest, Actor>();

async function answer(row: Route, request: FastifyRequest, house: House): Promise<Reply> {
  const person = (request.params as { readonly person?: string } | undefined)?.person;
  const actor = actors.get(request);
  const about = typeof row.access === "object" ? row.access : undefined;
  if (about !== undefined && actor !== undefined) await allowed(house, actor, about, person);

  let recorded = false;
  const record: Call["record"] = async (inside, more) => {
    recorded = true;
    // Reading what is about nobody is no access to anybody's data; changing it is still an event of its own.
    if (actor === undefined || (person === undefined && row.method === "GET")) return;
    const { what = about?.resource ?? row.path, reason } = more ?? {};
    const patients = person === undefined ? [] : [person];
    await house.audit.add(
      [{ actor, action: about?.action ?? "write", what, patients, outcome: "done", ...(reason && { reason }) }],
      inside,
    );
  };
  const reply = await row.handle({
    params: request.params,
    query: request.query,
    body: request.body,
    header: (name) => one(request.headers[name]),
    cookies: request.cookies,
    actor,
    now: house.now(),
    house,
    record,
  });
  if (!recorded) await record();
  return reply;
}

async function allowed(house: House, actor: Actor, about: Exclude<Route["access"], string>, person: string | undefined): Promise<void> {
  const decision = await house.gate.decide({ actor, ...about, ...(person !== undefined && { person }) });
  if (decision.allowed) return;
  const patients = person === undefined ? [] : [person];
  await house.audit.add([{ actor, action: about.action, what: about.resource, patients, outcome: "refused" }]);
  throw new Refusal(403, decision.because);
}

function send(reply: FastifyReply, { status, body, headers = {} }: Reply): FastifyReply {
  reply.code(status);
  for (const [name, value] of Object.entries(headers)) reply.header(name, value);
  if (!reply.hasHeader("cache-control")) reply.header("cache-control", "no-store");
  return body === undefined ? reply.send() : reply.send(body);
}

const one = (value: string | readonly string[] | undefined): string | undefined => (typeof value === "string" ? value : value?.[0]);
