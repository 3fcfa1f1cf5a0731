// The log of a server that keeps secrets: which route, how it ended, how long it took. No address as typed, no header, no body, no id of a person.
import type { FastifyBaseLogger, FastifyInstance, FastifyRequest } from "fastify";
import { type DestinationStream, pino } from "pino";

/** A logger that can only write what its serializers let through. */
export function makeLogger(level: string, to?: DestinationStream): FastifyBaseLogger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: faultOf, error: faultOf, req: () => undefined, res: () => undefined, request: () => undefined },
  };
  return to === undefined ? pino(options) : pino(options, to);
}

/** A fault without its message, which may quote what a person sent: its kind, its code and where in our source it arose. */
export function faultOf(error: unknown): { readonly kind: string; readonly code?: string; readonly at?: readonly string[] } {
  if (!(error instanceof Error)) return { kind: typeof error };
  const code = (error as NodeJS.ErrnoException).code;
  const at = (error.stack ?? "")
    .split("\n")
    .filter((line) => /^\s+at .+:\d+:\d+\)?$/.test(line))
    .slice(0, 8)
    .map((line) => line.trim().replace(/(?:file:\/\/)?\/\S*?\/(src|node_modules)\//, "$1/"));
  return { kind: error.name, ...(typeof code === "string" && { code }), ...(at.length > 0 && { at }) };
}

/** The route as it is written in the source: `/api/people/:person/record`, never the address. */
export const routeOf = (request: FastifyRequest): string => request.routeOptions.url ?? "unknown";

export function logRequests(app: FastifyInstance): void {
  app.addHook("onResponse", async (request, reply) => {
    const line = {
      request: undefined,
      id: request.id,
      method: request.method,
      route: routeOf(request),
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime * 10) / 10,
    };
    request.log.info(line, "request");
  });
}
