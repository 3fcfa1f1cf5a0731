// A real server with the services, and a FHIR server of a client to read from; both on this machine, on a port that is free.
import { after } from "node:test";
import Fastify, { type FastifyInstance } from "fastify";
import { type CdsOptions, cdsPlugin } from "../../../src/server/cds/plugin.ts";
import type { Card } from "../../../src/server/cds/shapes.ts";
import { now } from "./people.ts";

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: unknown;
}

async function listening(app: FastifyInstance): Promise<string> {
  after(() => app.close());
  return app.listen({ host: "127.0.0.1", port: 0 });
}

/** The address of a server with these options; `base` is its own where none is given. */
export async function site(options: Partial<CdsOptions> = {}): Promise<string> {
  const app = Fastify();
  await app.register(cdsPlugin, { base: "https://ekbom.test", clients: "anyone", now, ...options });
  return listening(app);
}

/** A FHIR server that knows these answers by path and query, and only for this token. Says which paths were asked for. */
export async function fhirServer(
  token: string,
  answers: (path: string) => unknown,
): Promise<{ readonly address: string; readonly asked: string[] }> {
  const app = Fastify();
  const asked: string[] = [];
  app.get("/*", (request, reply) => {
    asked.push(request.url);
    const answer = request.headers.authorization === `Bearer ${token}` ? answers(request.url) : undefined;
    return reply.code(answer === undefined ? 404 : 200).send(answer ?? { resourceType: "OperationOutcome" });
  });
  return { address: await listening(app), asked };
}

export async function send(address: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Reply> {
  return reply(
    await fetch(address, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: typeof body === "string" ? body : JSON.stringify(body),
    }),
  );
}

export async function reply(response: Response): Promise<Reply> {
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: text === "" ? undefined : (JSON.parse(text) as unknown) };
}

export const cardsIn = ({ json }: Reply): readonly Card[] => (json as { readonly cards: readonly Card[] }).cards; // ours
