// Our repository as the FHIR router wants it: its names and types around our interactions.
import { randomUUID } from "node:crypto";
import type { SearchRequest, WithId } from "@medplum/core";
import type { Bundle, Reference, Resource as FhirResource } from "@medplum/fhirtypes";
import { FhirRepository } from "@medplum/fhir-router";
import { parse, type Resource, type Version } from "../../store/resource.ts";
import type { Transaction } from "../../store/store.ts";
import { historyBundle } from "./bundles.ts";
import { type Context, Interactions, rethrow } from "./interactions.ts";
import { refusal } from "./outcome.ts";
import { clausesOf } from "./search/clauses.ts";

/** For the types of the router. What the store keeps was validated as FHIR when it was written. */
const asFhir = <T>(version: Version): T => parse(version) as unknown as T;
const fromFhir = (resource: FhirResource): Resource => resource as unknown as Resource;

export class StoreRepository extends FhirRepository {
  readonly does: Interactions;

  constructor(context: Context, inside?: Transaction) {
    super();
    this.does = new Interactions(context, inside);
  }

  setMode(): void {} // one store serves both

  generateId(): string {
    return randomUUID();
  }

  async readResource<T extends FhirResource>(type: string, id: string): Promise<WithId<T>> {
    return asFhir(await this.does.read(type, id));
  }

  async readVersion<T extends FhirResource>(type: string, id: string, version: string): Promise<WithId<T>> {
    return asFhir(await this.does.vread(type, id, version));
  }

  async readHistory<T extends FhirResource>(
    type: string,
    id: string,
    page: { offset?: number; limit?: number } = {},
  ): Promise<Bundle<WithId<T>>> {
    const { limit = 0, offset = 0 } = page;
    const [versions, total] = await this.does.history(type, id, { skip: Math.max(offset, 0) || 0, ...(limit > 0 && { count: limit }) });
    return historyBundle(versions, total, this.does.context.base) as Bundle<WithId<T>>;
  }

  async createResource<T extends FhirResource>(resource: T, options?: { assignedId?: boolean }): Promise<WithId<T>> {
    return asFhir(await this.does.create(fromFhir(resource), options?.assignedId === true ? resource.id : undefined));
  }

  async updateResource<T extends FhirResource>(resource: T, options?: { ifMatch?: string }): Promise<WithId<T>> {
    return asFhir(await this.does.update(fromFhir(resource), "update", options?.ifMatch));
  }

  async patchResource<T extends FhirResource>(
    type: T["resourceType"],
    id: string,
    patch: unknown,
    options?: { ifMatch?: string },
  ): Promise<WithId<T>> {
    return asFhir(await this.does.patch(type, id, patch, options?.ifMatch));
  }

  async deleteResource(type: string, id: string, options?: { ifMatch?: string }): Promise<void> {
    await this.does.delete(type, id, options?.ifMatch);
  }

  /** For the router's conditional interactions; searches of clients go another way (search/run.ts). */
  async search<T extends FhirResource>(request: SearchRequest<T>): Promise<Bundle<WithId<T>>> {
    const { resourceType: type, count = 20 } = request;
    const patients = await this.does.context.access.ask({ action: "search", type, patients: [] });
    const { matches } = await this.does.resources
      .search({ type, where: clausesOf(request), count, ...(patients !== undefined && { patients }) })
      .catch(rethrow);
    return { resourceType: "Bundle", type: "searchset", entry: matches.map((version) => ({ resource: asFhir<WithId<T>>(version) })) };
  }

  /** Of the router only GraphQL needs this, and it is not offered. */
  async searchByReference<T extends FhirResource>(): Promise<Record<string, WithId<T>[]>> {
    throw refusal("method-not-allowed", { text: "GraphQL is not offered here" });
  }

  async readReference<T extends FhirResource>(reference: Reference<T>): Promise<WithId<T>> {
    const [type = "", id = ""] = (reference.reference ?? "").split("/");
    return this.readResource(type, id);
  }

  async readReferences<T extends FhirResource>(references: readonly Reference<T>[]): Promise<(T | Error)[]> {
    return Promise.all(
      references.map((one) =>
        this.readReference(one).catch((error: unknown) => (error instanceof Error ? error : new Error("unreadable"))),
      ),
    );
  }

  async withTransaction<R>(work: (repository: this) => Promise<R>, options?: { serializable?: boolean }): Promise<R> {
    const { context, inside } = this.does;
    if (inside !== undefined) return work(this);
    const run = (begun: Transaction): Promise<R> => work(new StoreRepository(context, begun) as this);
    return context.store.transaction(run, { serializable: options?.serializable ?? false }).catch(rethrow);
  }
}
