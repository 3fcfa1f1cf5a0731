// SMART at /oauth and /fhir/R4/.well-known: the library answers below /oauth, our own pages stand in between.
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type Provider from "oidc-provider";
import { FHIR_PATH } from "../fhir-part.ts";
import type { House } from "../house.ts";
import type { Actor } from "../rights/actor.ts";
import { interaction } from "./interaction.ts";
import { smartConfiguration } from "./configuration.ts";
import { OAUTH_PATH } from "./provider.ts";
import { actorOfToken } from "./token.ts";

export interface Smart {
  readonly mount: (app: FastifyInstance) => Promise<void>;
  readonly readToken: (token: string, house: House) => Promise<Actor | undefined>;
}

export function makeSmart(house: House): Smart {
  // The library is large: whoever uses no SMART app never loads it.
  let made: Promise<Provider> | undefined;
  const provider = (): Promise<Provider> =>
    (made ??= import("./provider.ts").then(({ makeProvider }) => makeProvider(house, `${house.origin()}${FHIR_PATH}`)));

  return {
    readToken: async (token) => actorOfToken(await provider(), token, house),
    mount: async (app) => {
      app.get(`${FHIR_PATH}/.well-known/smart-configuration`, async (_request, reply) =>
        reply.header("access-control-allow-origin", "*").header("cache-control", "no-store").send(smartConfiguration(house.origin())),
      );
      await app.register(async (scope) => {
        scope.removeAllContentTypeParsers();
        const limits = { parseAs: "string", bodyLimit: 65_536 } as const;
        scope.addContentTypeParser("application/x-www-form-urlencoded", limits, (_request, body, done) => done(null, body));
        scope.get(`${OAUTH_PATH}/interaction/:uid`, async (request, reply) => interaction(await provider(), house).show(request, reply));
        scope.post(`${OAUTH_PATH}/interaction/:uid`, async (request, reply) => interaction(await provider(), house).decide(request, reply));
      });
      await app.register(async (scope) => {
        scope.removeAllContentTypeParsers();
        scope.addContentTypeParser("*", (_request, _body, done) => done(null)); // the library reads the body itself, within limits of its own
        const pass = async (request: FastifyRequest, reply: FastifyReply): Promise<void> =>
          handOver(await provider(), house, request, reply);
        scope.route({ method: ["GET", "POST", "OPTIONS"], url: `${OAUTH_PATH}/*`, handler: pass });
      });
    },
  };
}

/** The library gives refresh tokens only to those who ask with prompt=consent. SMART apps do not; consent is always asked for here. */
function withConsent(url: string): string {
  if (!url.startsWith(`${OAUTH_PATH}/authorize?`)) return url;
  const query = new URLSearchParams(url.slice(url.indexOf("?")));
  query.set("prompt", "consent");
  return `${OAUTH_PATH}/authorize?${query}`;
}

/** Gives the request to the library, with the security headers of the house, and only what the house knows about proxies. */
function handOver(provider: Provider, house: House, request: FastifyRequest, reply: FastifyReply): void {
  const { raw } = request;
  for (const [name, value] of Object.entries(reply.getHeaders())) if (value !== undefined) reply.raw.setHeader(name, value);
  for (const name of Object.keys(raw.headers)) if (name.startsWith("x-forwarded-") || name === "forwarded") delete raw.headers[name];
  raw.headers["x-forwarded-proto"] = new URL(house.origin()).protocol.replace(":", "");
  const mounted = raw as typeof raw & { originalUrl?: string };
  const url = withConsent(raw.url ?? "/");
  mounted.originalUrl = url;
  raw.url = url.slice(OAUTH_PATH.length) || "/";
  reply.hijack();
  void provider.callback()(raw, reply.raw);
}
