// What every route of this plugin has in common: strict JSON in, JSON errors with their place out, nothing over an open line.
import { OperationOutcomeError } from "@medplum/core";
import type { OperationOutcome } from "@medplum/fhirtypes";
import type { FastifyError, FastifyInstance } from "fastify";
import { issueOf, ourFault, refusal, statusOf } from "../fhir/outcome.ts";
import { utf8Of } from "../http/utf8.ts";
import { readJson } from "../fhir/json-text.ts";
import { isSafeRequest } from "./safe-address.ts";
import { NotTrusted } from "./trust.ts";

export function readStrictJson(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser<Buffer>("application/json", { parseAs: "buffer" }, async (_: unknown, bytes: Buffer) => readJson(utf8Of(bytes)));
}

export function refuseUnsafe(app: FastifyInstance): void {
  app.addHook("onRequest", async (request) => {
    if (!isSafeRequest(request)) throw refusal("forbidden", { text: "health data travels over https only", place: "the connection" });
  });
}

export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const { status, outcome } = toldOf(error);
    // the name of the error and nothing of its text: that may be a patient's
    if (status >= 500) request.log.error({ fault: error.name }, "a fault of ours");
    if (status === 401) reply.header("www-authenticate", "Bearer");
    return reply.code(status).type("application/json").send(outcome);
  });
}

function toldOf(error: FastifyError): { readonly status: number; readonly outcome: OperationOutcome } {
  if (error instanceof NotTrusted)
    return {
      status: 401,
      outcome: { resourceType: "OperationOutcome", issue: [issueOf("error", "login", error.message, "Authorization")] },
    };
  const refused = error instanceof OperationOutcomeError ? error : ofFastify(error);
  return { status: statusOf(refused.outcome), outcome: refused.outcome };
}

function ofFastify({ statusCode }: FastifyError): OperationOutcomeError {
  if (statusCode === 413) return refusal("content-too-large", { text: "the body is larger than this service reads", place: "body" });
  if (statusCode === 415) return refusal("unsupported-media-type", { text: "expected application/json", place: "Content-Type" });
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500)
    return refusal("bad-request", { text: "the request cannot be read" });
  return ourFault();
}
