// FHIR at /fhir/R4, behind the server's own door: a session's cookie, or a SMART app's token.
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { fhirPlugin } from "./fhir/plugin.ts";
import type { House } from "./house.ts";
import { outcome } from "./http/outcome.ts";
import type { Actor } from "./rights/actor.ts";
import { FhirActor, fhirHooks } from "./rights/fhir-hooks.ts";
import { allowApp, preflight } from "./smart/cors.ts";
import { version } from "./version.ts";

export const FHIR_PATH = "/fhir/R4";
const OPEN = new Set([`${FHIR_PATH}/metadata`, `${FHIR_PATH}/.well-known/smart-configuration`]);

/** Finds out who a bearer token speaks for; undefined when it is none of ours, or has ended. */
export type TokenReader = (token: string, house: House) => Promise<Actor | undefined>;

export async function mountFhirPart(app: FastifyInstance, house: House, readToken: TokenReader): Promise<void> {
  const actors = new WeakMap<FastifyRequest, Actor>();
  const nobody: Actor = { account: "anyone", name: "", role: "auditor" };
  preflight(app, house, FHIR_PATH);
  await app.register(async (scope) => {
    scope.addHook("onRequest", async (request: FastifyRequest, reply: FastifyReply) => {
      await allowApp(house, request, reply);
      const token = /^Bearer (\S+)$/.exec(request.headers.authorization ?? "")?.[1];
      // A token speaks for itself: whoever sends one is not helped by a cookie as well.
      const actor = token === undefined ? await house.sessions.actorOf(request.cookies) : await readToken(token, house);
      if (actor !== undefined) return void actors.set(request, actor);
      if (OPEN.has(request.url.split("?")[0] ?? "")) return undefined;
      const said = token === undefined ? "not signed in, or the session has ended" : "this token is not, or no longer, valid";
      return reply
        .code(401)
        .header("www-authenticate", `Bearer realm="ekbom"${token === undefined ? "" : ', error="invalid_token"'}`)
        .type("application/fhir+json; charset=utf-8")
        .send(JSON.stringify(outcome("login", said)));
    });
    await scope.register(fhirPlugin<FhirActor>, {
      prefix: FHIR_PATH,
      store: house.store,
      hooks: fhirHooks(house.audit),
      actor: (request) => new FhirActor(actors.get(request) ?? nobody, house.gate),
      base: `${house.origin()}${FHIR_PATH}`,
      version,
      bodyLimit: house.settings.bodyMebibytes * 2 ** 20,
      now: house.now,
    });
  });
}
