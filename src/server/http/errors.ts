// The one place where a failure becomes an answer: an OperationOutcome, whatever the path; never a stack, never our own words quoted from a fault.
import type { FastifyError, FastifyInstance, FastifyReply } from "fastify";
import { OperationOutcomeError } from "@medplum/core";
import { StoreError, type StoreFault } from "../../store/errors.ts";
import { toStoreError } from "../../store/faults.ts";
import { statusOf } from "../fhir/outcome.ts";
import { routeOf } from "./log.ts";
import { issueCode, outcome, Refusal } from "./outcome.ts";

const storeStatus: Readonly<Record<StoreFault, number>> = {
  conflict: 409,
  exists: 409,
  "not-found": 404,
  gone: 410,
  "bad-id": 400,
  "bad-search": 400,
  locked: 503,
  "newer-schema": 503,
  unavailable: 503,
};

/** What Fastify itself refuses, in our words: its own may quote the input. */
const fastifyWords: Readonly<Record<string, string>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: "the request is larger than this server takes",
  FST_ERR_CTP_INVALID_MEDIA_TYPE: "this content type is not read here; expected application/json",
  FST_ERR_CTP_EMPTY_TYPE: "the request has no content type; expected application/json",
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: "the content has another length than announced",
  FST_ERR_BAD_URL: "the address cannot be read",
  FST_ERR_ASYNC_CONSTRAINT: "the address cannot be read",
};

export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const answer = answerTo(error);
    const about = { id: request.id, route: routeOf(request), status: answer.status };
    if (answer.status >= 500) request.log.error({ ...about, error }, "fault");
    else if (NOTED.has(answer.status)) request.log.warn(about, "refused");
    return send(reply, answer);
  });
  // What is not even HTTP never reaches a route.
  app.server.removeAllListeners("clientError");
  app.server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    if (error.code === "ECONNRESET" || !socket.writable) return;
    const status = error.code === "HPE_HEADER_OVERFLOW" ? 431 : error.code === "ERR_HTTP_REQUEST_TIMEOUT" ? 408 : 400;
    const text = JSON.stringify(outcome(issueCode(status), "this request cannot be read as HTTP"));
    socket.end(
      `HTTP/1.1 ${status} ${status === 408 ? "Request Timeout" : status === 431 ? "Request Header Fields Too Large" : "Bad Request"}\r\ncontent-type: application/fhir+json\r\ncontent-length: ${Buffer.byteLength(text)}\r\nconnection: close\r\n\r\n${text}`,
    );
  });
}

/** An address that cannot be read comes to no route, and so to no error handler. */
export const refuseUnread = (error: FastifyError, reply: FastifyReply): FastifyReply => send(reply, answerTo(error));

function send(reply: FastifyReply, { status, body, headers = {} }: Answer): FastifyReply {
  for (const [name, value] of Object.entries(headers)) reply.header(name, value);
  const text = JSON.stringify(body);
  return reply.code(status).type("application/fhir+json; charset=utf-8").header("cache-control", "no-store").send(text);
}

/** The FHIR rooms say it in `details`; the app reads `diagnostics`. */
const withDiagnostics = ({ issue, ...rest }: OperationOutcomeError["outcome"]) => ({
  ...rest,
  issue: issue.map((one) => ({ ...one, diagnostics: [...(one.expression ?? []), one.details?.text].join(": ") })),
});

/** What may be somebody trying the doors. */
const NOTED: ReadonlySet<number> = new Set([401, 403, 429]);

interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

function answerTo(error: FastifyError): Answer {
  if (error instanceof Refusal) return { status: error.statusCode, body: error.outcome, headers: error.headers };
  if (error instanceof OperationOutcomeError) return { status: statusOf(error.outcome), body: withDiagnostics(error.outcome) };
  const fault = toStoreError(error);
  if (fault instanceof StoreError) {
    const status = storeStatus[fault.fault];
    return {
      status,
      body: outcome(issueCode(status), fault.message, fault.place),
      ...(status === 503 && { headers: { "retry-after": "5" } }),
    };
  }
  const status = error.statusCode ?? 500;
  if (status >= 400 && status < 500)
    return { status, body: outcome(issueCode(status), fastifyWords[error.code] ?? "this request cannot be read") };
  return { status: 500, body: outcome("exception", "this is a fault in Ekbom, not in your data; nothing was changed") };
}
