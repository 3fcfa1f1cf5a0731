// Sends requests of chance to the API in a server, and looks at every answer.
import { Agent, request } from "node:http";
import Fastify, { type FastifyReply } from "fastify";
import { fhirPlugin } from "../../../src/server/fhir/plugin.ts";
import type { Store } from "../../../src/store/store.ts";
import { type FuzzRequest, requestOf } from "./requests.ts";

export interface FuzzReport {
  readonly sent: number;
  readonly statuses: ReadonlyMap<number, number>;
  /** What must not be: a 5xx, a refusal without an outcome, a stack. Each with the number of its request. */
  readonly wrong: readonly string[];
}

export async function fuzz(store: Store, from: number, count: number): Promise<FuzzReport> {
  // an address that cannot be decoded never reaches a plugin: the house around it answers
  const unread = { resourceType: "OperationOutcome", issue: [{ details: { text: "the address cannot be read" } }] };
  const app = Fastify({ logger: false, frameworkErrors: (_error, _request, reply) => void (reply as FastifyReply).code(400).send(unread) });
  await app.register(fhirPlugin<string>, {
    prefix: "/fhir/R4",
    store,
    base: "http://records.test/fhir/R4",
    actor: () => "chance",
    hooks: { allow: () => ({ allowed: true }), record: () => {} },
  });
  await app.listen({ host: "127.0.0.1", port: 0 });
  const address = app.server.address();
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const statuses = new Map<number, number>();
  const wrong: string[] = [];
  let next = from;
  const sender = async (): Promise<void> => {
    while (next < from + count) {
      const number = next++;
      const one = requestOf(number);
      const { status, payload } = await send(one, typeof address === "object" ? (address?.port ?? 0) : 0, agent);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      const fault = faultOf(one.method, status, payload);
      if (fault !== undefined) wrong.push(`${number}: ${one.method} ${one.url.slice(0, 100)}: ${fault}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, sender));
  agent.destroy();
  await app.close();
  return { sent: count, statuses, wrong };
}

const AT_ONCE = 4;

function send({ method, url, headers, body }: FuzzRequest, port: number, agent: Agent): Promise<{ status: number; payload: string }> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, agent, method, path: `/fhir/R4${url}`, headers: { ...headers } }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("end", () => resolve({ status: answer.statusCode ?? 0, payload: Buffer.concat(chunks).toString() }));
    });
    sent.on("error", reject);
    if (body !== undefined) sent.setHeader("content-length", Buffer.byteLength(body));
    sent.end(body);
  });
}

function faultOf(method: string, status: number, payload: string): string | undefined {
  if (status >= 500) return `${status} ${payload.slice(0, 200)}`;
  if (/\bat .{1,80}\.(?:ts|js|mjs):\d+/.test(payload)) return `a stack: ${payload.slice(0, 200)}`;
  if (/Cannot read propert|is not a function|is not iterable|undefined is not/.test(payload))
    return `words of the program: ${payload.slice(0, 300)}`;
  if (status < 400 || method === "HEAD") return undefined;
  try {
    const outcome = JSON.parse(payload) as { resourceType?: string; issue?: { details?: { text?: string } }[] };
    return outcome.resourceType === "OperationOutcome" && (outcome.issue?.length ?? 0) > 0 ? undefined : `${status} without an outcome`;
  } catch {
    return `${status} that is no JSON: ${payload.slice(0, 100)}`;
  }
}
