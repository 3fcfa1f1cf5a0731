// The built app: files that carry their content in their name stay in the browser's cache, the page itself is asked for anew each time.
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { join, resolve } from "node:path";
import { Refusal } from "./outcome.ts";

/** Addresses that are never pages of the app. */
const MACHINES = /^\/(?:api|fhir|cds-services|oauth|\.well-known|launch|start|metrics|healthz|assets)(?:\/|$)/;

export async function serveApp(app: FastifyInstance, folder: string, exists: (path: string) => boolean): Promise<void> {
  const root = resolve(folder);
  const built = exists(join(root, "index.html"));
  if (built)
    await app.register(fastifyStatic, {
      root,
      preCompressed: true,
      cacheControl: false,
      setHeaders(reply, path) {
        const lasting = path.slice(root.length).replaceAll("\\", "/").startsWith("/assets/");
        reply.header("cache-control", lasting ? "public, max-age=31536000, immutable" : "no-cache");
      },
    });
  app.setNotFoundHandler(async (request, reply) => {
    if (!wantsPage(request)) throw new Refusal(404, "there is nothing at this address");
    if (built) return reply.header("cache-control", "no-cache").sendFile("index.html");
    return reply.code(503).type("text/html; charset=utf-8").header("cache-control", "no-store").send(NOT_BUILT);
  });
}

/** A browser that asks for a page of the app: its routes have no dot in their last word. */
function wantsPage(request: FastifyRequest): boolean {
  const path = request.url.split("?")[0] ?? "";
  if (request.method !== "GET" && request.method !== "HEAD") return false;
  if (MACHINES.test(path) || /\.[^/]*$/.test(path)) return false;
  return (request.headers.accept ?? "").includes("text/html");
}

const NOT_BUILT = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ekbom: the app is not built</title>
<meta name="viewport" content="width=device-width,initial-scale=1"></head><body><h1>The app is not built yet</h1>
<p>The server runs, but the pages of the app are not there. In the folder of Ekbom, run</p><pre>npm run build</pre>
<p>and start Ekbom again. FHIR (<code>/fhir/R4</code>) works without the app.</p></body></html>
`;
