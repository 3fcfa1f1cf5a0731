// Where the FHIR API meets Fastify: bodies stay text, and every reply is the API's own.
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { OperationOutcomeError } from "@medplum/core";
import { Refusal } from "../http/outcome.ts";
import { utf8Of } from "../http/utf8.ts";
import { fhirApi, type HttpReply, JSON_TYPE } from "./api.ts";
import { ourFault, refusal, statusOf } from "./outcome.ts";
import type { FhirPluginOptions } from "./plugin.ts";

const MEBIBYTE = 2 ** 20;

export function mountFhir<Actor>(app: FastifyInstance, options: FhirPluginOptions<Actor>): void {
  const { store, hooks, actor, base, bodyLimit = 16 * MEBIBYTE, version = "0", now = () => new Date() } = options;
  const api = fhirApi({
    store,
    hooks,
    base,
    version,
    now,
    onFault: (error) =>
      app.log.error({ fault: error instanceof Error ? error.name : "unknown", at: firstFrame(error) }, "a fault of the program"),
  });

  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", { parseAs: "buffer", bodyLimit }, async (_request: unknown, body: Buffer) => utf8Of(body));
  app.setErrorHandler((error: FastifyError, _request, reply) => send(reply, beforeTheApi(error, bodyLimit)));

  const prefix = app.prefix;
  const handler = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> =>
    send(
      reply,
      await api.handle({
        method: request.method,
        url: request.url.slice(prefix.length) || "/",
        headers: request.headers,
        body: typeof request.body === "string" ? request.body : "",
        actor: await actor(request),
      }),
    );
  const method = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"];
  app.route({ method, url: "/", handler });
  app.route({ method, url: "/*", handler });
}

const send = (reply: FastifyReply, { status, headers, body }: HttpReply): FastifyReply => reply.code(status).headers(headers).send(body);

/** What is refused before the API sees it: by the server's doors in their own words, by Fastify in ours. */
function beforeTheApi(error: FastifyError, bodyLimit: number): HttpReply {
  if (error instanceof Refusal)
    return { status: error.statusCode, headers: { ...error.headers, "content-type": JSON_TYPE }, body: JSON.stringify(error.outcome) };
  if (error instanceof OperationOutcomeError)
    return { status: statusOf(error.outcome), headers: { "content-type": JSON_TYPE }, body: JSON.stringify(error.outcome) };
  const status = error.statusCode ?? 500;
  const { outcome } = refusalOf(status, bodyLimit);
  return {
    status: status >= 400 && status < 500 ? status : statusOf(outcome),
    headers: { "content-type": JSON_TYPE },
    body: JSON.stringify(outcome),
  };
}

function refusalOf(status: number, bodyLimit: number) {
  if (status === 413)
    return refusal("content-too-large", {
      text: `the body is larger than ${Math.floor(bodyLimit / MEBIBYTE)} MiB; ekbom import takes more`,
    });
  if (status === 415)
    return refusal("unsupported-media-type", { text: "the content type is missing or not understood", place: "Content-Type" });
  if (status >= 400 && status < 500) return refusal("bad-request", { text: "the request cannot be read" });
  return status === 503 ? refusal("unavailable", { text: "the server is busy" }) : ourFault();
}

/** Where in the program it happened: a file and a line, no values. */
const firstFrame = (error: unknown): string | undefined =>
  error instanceof Error ? /at [^\n]*?([^/\\\n]+:\d+):\d+\)?$/m.exec(error.stack ?? "")?.[1] : undefined;
