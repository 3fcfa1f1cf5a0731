// Clients that run in a browser: only from the origins on the list.
import type { FastifyInstance } from "fastify";

export function allowOrigins(app: FastifyInstance, origins: readonly string[], routes: readonly string[]): void {
  app.addHook("onRequest", async (request, reply) => {
    const { origin } = request.headers;
    reply.header("vary", "Origin");
    if (origin === undefined || !origins.includes(origin)) return;
    reply.header("access-control-allow-origin", origin);
    reply.header("access-control-expose-headers", "Location");
  });
  for (const route of routes)
    app.options(route, async (request, reply) => {
      if (origins.includes(request.headers.origin ?? ""))
        reply
          .header("access-control-allow-methods", "GET, POST, OPTIONS")
          .header("access-control-allow-headers", "Authorization, Content-Type")
          .header("access-control-max-age", "600");
      return reply.code(204).send();
    });
}
