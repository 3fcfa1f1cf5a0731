// For machines that watch this one: is it well, how much does it do. Neither says anything about a person.
import { timingSafeEqual } from "node:crypto";
import type { FastifyInstance } from "fastify";
import { sql } from "kysely";
import type { House } from "../house.ts";
import { hashOf } from "../secret.ts";
import { isLoopback } from "./addresses.ts";
import type { Metrics } from "./metrics.ts";
import { Refusal } from "./outcome.ts";

export function healthRoutes(app: FastifyInstance, house: House, metrics: Metrics): void {
  app.get("/healthz", { schema: { summary: "whether the server is well" } }, async (_, reply) => {
    reply.header("cache-control", "no-store");
    try {
      await sql`select 1`.execute(house.store.db);
      return { status: "ok" };
    } catch {
      return reply.code(503).send({ status: "down", because: "the database does not answer" });
    }
  });
  app.get("/metrics", { schema: { summary: "counts and times for Prometheus" } }, async (request, reply) => {
    const { metricsToken } = house.settings;
    const given = /^Bearer (.+)$/.exec(request.headers.authorization ?? "")?.[1];
    const known = metricsToken !== undefined && given !== undefined && same(given, metricsToken);
    if (!known && !(metricsToken === undefined && isLoopback(plain(request.ip)))) throw new Refusal(403, "the metrics need their token");
    return reply.type("text/plain; version=0.0.4").header("cache-control", "no-store").send(metrics.text());
  });
  app.get("/api/openapi.json", { schema: { summary: "this API for machines" } }, async (_, reply) => reply.send(app.swagger()));
}

const same = (a: string, b: string): boolean => timingSafeEqual(Buffer.from(hashOf(a)), Buffer.from(hashOf(b)));
const plain = (address: string): string => address.replace(/^::ffff:/, "");
