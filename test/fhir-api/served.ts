// The FHIR API on a real server: a store in a temporary folder, Fastify on a port of its own, and fetch.
import Fastify from "fastify";
import type { TestContext } from "node:test";
import type { AccessEvent, AccessQuestion, Decision } from "../../src/server/fhir/hooks.ts";
import { fhirPlugin } from "../../src/server/fhir/plugin.ts";
import type { Store } from "../../src/store/store.ts";
import { newFolder } from "../store/engines.ts";

export interface Answer {
  readonly status: number;
  readonly url: string;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into answers of every shape
  readonly json: any; // oxlint-disable-line no-explicit-any
}

export interface Served {
  readonly base: string;
  readonly store: Store;
  readonly events: AccessEvent<string>[];
  readonly faults: string[];
  send(method: string, path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<Answer>;
}

export interface Ways {
  readonly allow?: (question: AccessQuestion<string>) => Decision;
  readonly record?: (event: AccessEvent<string>) => void;
  readonly bodyLimit?: number;
  readonly store?: Store;
}

export async function served(t: TestContext, ways: Ways = {}): Promise<Served> {
  const store = ways.store ?? (await (await newFolder(t)).open());
  const events: AccessEvent<string>[] = [];
  const faults: string[] = [];
  const app = Fastify({ logger: { level: "error", stream: { write: (line: string) => void faults.push(line) } } });
  t.after(() => app.close());
  const allowed: Decision = { allowed: true };
  // the address is known only after listening, and the API wants it before: it is used for links alone
  const base = "http://records.test/fhir/R4";
  await app.register(fhirPlugin<string>, {
    prefix: "/fhir/R4",
    store,
    base,
    actor: (request) => [request.headers["x-actor"]].flat()[0] ?? "somebody",
    hooks: {
      allow: ways.allow ?? (() => allowed),
      record: (event) => {
        ways.record?.(event);
        events.push(event);
      },
    },
    ...(ways.bodyLimit !== undefined && { bodyLimit: ways.bodyLimit }),
  });
  const address = await app.listen({ host: "127.0.0.1", port: 0 });
  return {
    base,
    store,
    events,
    faults,
    send: async (method, path, body, headers = {}) => {
      const text = typeof body === "string" ? body : body === undefined ? undefined : JSON.stringify(body);
      const type = method === "PATCH" ? "application/json-patch+json" : "application/fhir+json";
      const reply = await fetch(`${address}/fhir/R4${path.startsWith(base) ? path.slice(base.length) : path}`, {
        method,
        headers: { ...(text !== undefined && { "content-type": type }), ...headers },
        ...(text !== undefined && { body: text }),
      });
      const got = await reply.text();
      let json: unknown;
      try {
        json = JSON.parse(got);
      } catch {
        json = undefined;
      }
      return { status: reply.status, url: reply.url, headers: reply.headers, text: got, json };
    },
  };
}

export const issueTexts = ({ json }: Answer): readonly string[] =>
  (json?.issue ?? []).map((issue: { details?: { text?: string } }) => issue.details?.text ?? "");

export const places = ({ json }: Answer): readonly string[] =>
  (json?.issue ?? []).flatMap((issue: { expression?: string[] }) => issue.expression ?? []);
