// Where the FHIR API meets Fastify.
import type { FastifyInstance } from "fastify";
import type { FhirPluginOptions } from "./plugin.ts";

export function mountFhir<Actor>(app: FastifyInstance, options: FhirPluginOptions<Actor>): void {
  void app;
  void options;
}
