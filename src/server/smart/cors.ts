// Apps that run in a browser on another origin: those that were let in may call FHIR with their token, and nobody else.
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { House } from "../house.ts";
import { allClients, type SmartClient } from "./clients.ts";

export const originsOf = ({ redirectUris, launchUrl }: SmartClient): readonly string[] =>
  [...redirectUris, ...(launchUrl === undefined ? [] : [launchUrl])].map((address) => new URL(address).origin);

async function isKnown(house: House, origin: string): Promise<boolean> {
  return (await allClients(house.store)).some((client) => originsOf(client).includes(origin));
}

/** Says to the browser of a known app that it may read the answer. Never with cookies. */
export async function allowApp(house: House, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { origin } = request.headers;
  if (origin === undefined || origin === house.origin()) return;
  reply.header("vary", "origin");
  if (!(await isKnown(house, origin))) return;
  reply.header("access-control-allow-origin", origin);
  reply.header("access-control-expose-headers", "etag, location, content-location, last-modified, x-request-id");
  reply.header("cross-origin-resource-policy", "cross-origin");
}

/** The question that a browser asks before it sends a token. */
export function preflight(app: FastifyInstance, house: House, path: string): void {
  app.options(`${path}/*`, async (request, reply) => {
    await allowApp(house, request, reply);
    return reply
      .code(204)
      .header("access-control-allow-methods", "GET, POST, PUT, PATCH, DELETE")
      .header(
        "access-control-allow-headers",
        "authorization, content-type, if-match, if-none-match, if-none-exist, if-modified-since, prefer, accept",
      )
      .header("access-control-max-age", "600")
      .send();
  });
}
