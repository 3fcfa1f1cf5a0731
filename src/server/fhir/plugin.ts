// The FHIR API as a Fastify plugin: mount it where the address shall be, such as /fhir/R4.
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Store } from "../../store/store.ts";
import type { FhirHooks } from "./hooks.ts";

export interface FhirPluginOptions<Actor> {
  readonly store: Store;
  readonly hooks: FhirHooks<Actor>;
  /** Who asks. Runs after the server's own hooks (sessions, tokens); a refusal belongs there. */
  readonly actor: (request: FastifyRequest) => Actor | Promise<Actor>;
  /** The address that clients see, without a slash at its end: `https://clinic.example/fhir/R4`. */
  readonly base: string;
  /** The largest body in bytes; 16 MiB when not given. */
  readonly bodyLimit?: number;
  /** Of the software, for the CapabilityStatement. */
  readonly version?: string;
  /** The clock; for tests. */
  readonly now?: () => Date;
}

/** `app.register(fhirPlugin, { prefix: "/fhir/R4", store, hooks, actor, base })`. */
export async function fhirPlugin<Actor>(app: FastifyInstance, options: FhirPluginOptions<Actor>): Promise<void> {
  const { mountFhir } = await import("./mount.ts");
  mountFhir(app, options);
}
