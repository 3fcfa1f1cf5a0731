// The server as one Fastify instance: doors first, then the routes, then the app's files. It listens to nothing by itself.
import cookie from "@fastify/cookie";
import rateLimit from "@fastify/rate-limit";
import swagger from "@fastify/swagger";
import { randomUUID } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { fastify, type FastifyError, type FastifyInstance, type FastifyReply, LogController } from "fastify";
import type { DestinationStream } from "pino";
import type { Store } from "../../store/store.ts";
import { makeSeal } from "../accounts/sealed.ts";
import { makeAudit } from "../audit/audit.ts";
import { readJson } from "../fhir/json-text.ts";
import type { House } from "../house.ts";
import { makeGate } from "../rights/gate.ts";
import { makeSessions } from "../session/sessions.ts";
import { type LaunchTokens, makeLaunchTokens } from "../session/launch-tokens.ts";
import type { Settings } from "../settings/schema.ts";
import { addresses } from "./addresses.ts";
import { guardDoors } from "./doors.ts";
import { answerErrors, refuseUnread } from "./errors.ts";
import { healthRoutes } from "./health.ts";
import { securityHeaders } from "./headers.ts";
import { logRequests, makeLogger } from "./log.ts";
import { countRequests, Metrics } from "./metrics.ts";
import { mountRoutes } from "./mount.ts";
import { Refusal } from "./outcome.ts";
import { apiRoutes } from "../api/routes.ts";
import { serveApp } from "./static.ts";
import { validatorCompiler } from "./validate.ts";

/** A part of the server that is built elsewhere and mounted here: FHIR, CDS Hooks, SMART. */
export type Part = (app: FastifyInstance, house: House) => void | Promise<void>;

export interface Parts {
  readonly store: Store;
  readonly now?: () => Date;
  /** Where the log goes; standard output when not given. */
  readonly logTo?: DestinationStream;
  readonly more?: readonly Part[];
}

export interface Built {
  readonly app: FastifyInstance;
  readonly house: House;
  readonly launchTokens: LaunchTokens;
}

const SECOND = 1000;

/** Puts the server together. `settings` have passed `mayListen`; the store is open and is closed by whoever opened it. */
export async function buildServer(settings: Settings, parts: Parts): Promise<Built> {
  const now = parts.now ?? (() => new Date());
  const ownTls = settings.tlsCertificate !== undefined && settings.tlsKey !== undefined;
  const secure = ownTls || settings.publicUrl?.startsWith("https:") === true;
  const app: FastifyInstance = fastify({
    loggerInstance: makeLogger(settings.logLevel, parts.logTo),
    logController: new LogController({ disableRequestLogging: true }), // it would log addresses as typed; http/log.ts logs routes
    genReqId: () => randomUUID(),
    bodyLimit: settings.bodyMebibytes * 2 ** 20,
    trustProxy: settings.trustedProxies.length > 0 ? [...settings.trustedProxies] : false,
    // A slow client holds a connection, never a worker: it is cut off.
    connectionTimeout: 120 * SECOND,
    requestTimeout: 30 * SECOND,
    keepAliveTimeout: 10 * SECOND,
    http: { headersTimeout: 15 * SECOND, connectionsCheckingInterval: 5 * SECOND },
    routerOptions: { maxParamLength: 300, ignoreTrailingSlash: false },
    forceCloseConnections: true,
    frameworkErrors: (error: FastifyError, _request: unknown, reply: FastifyReply) => refuseUnread(error, reply),
    ...(ownTls && {
      https: { cert: readFileSync(settings.tlsCertificate ?? ""), key: readFileSync(settings.tlsKey ?? ""), minVersion: "TLSv1.2" },
    }),
  } as object);

  const { hosts, origins, origin } = addresses(app, settings, ownTls);
  const house: House = {
    settings,
    store: parts.store,
    now,
    sessions: makeSessions({ store: parts.store, settings, now, secure }),
    gate: makeGate(parts.store, now),
    audit: makeAudit(parts.store, now),
    seal: makeSeal(settings),
    origin,
  };
  const metrics = new Metrics();
  const launchTokens = makeLaunchTokens(now);

  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(() => (value) => JSON.stringify(value)); // a schema describes a reply; it never drops a part of it
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("application/json", { parseAs: "string" }, async (_: unknown, text: string) => readJson(text));
  answerErrors(app);
  logRequests(app);
  countRequests(app, metrics);
  app.addHook("onRequest", async (request, reply) => {
    reply.header("x-request-id", request.id);
    if (settings.trustedProxies.length > 0 && !ownTls && request.protocol !== "https")
      throw new Refusal(403, "this server answers through its TLS proxy alone");
  });
  await securityHeaders(app, secure);
  guardDoors(app, { hosts, origins });
  await app.register(rateLimit, {
    max: settings.requestsPerMinute,
    timeWindow: "1 minute",
    allowList: (request) => request.url.startsWith("/assets/"), // a first visit fetches all of them at once, for use without a network
    errorResponseBuilder: (_request, { after }) => new Refusal(429, `too many requests; again in ${after}`),
  });
  await app.register(cookie);
  await app.register(swagger, { openapi: { info: { title: "Ekbom: the app's API", version: "1" } } });

  mountRoutes(app, apiRoutes(settings, launchTokens), house);
  healthRoutes(app, house, metrics);
  for (const part of parts.more ?? []) await part(app, house);
  await serveApp(app, settings.web, existsSync);
  return { app, house, launchTokens };
}
