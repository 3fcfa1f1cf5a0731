// Our repository for the FHIR router: every interaction asked for, validated, done in the store and recorded, in that order.
import { randomUUID } from "node:crypto";
import type { SearchRequest, WithId } from "@medplum/core";
import type { Bundle, Reference, Resource as FhirResource } from "@medplum/fhirtypes";
import { FhirRepository } from "@medplum/fhir-router";
import { parse, type Resource, type Version } from "../../store/resource.ts";
import { rowsOf } from "../../store/rows/rows.ts";
import type { Resources, Store, Transaction } from "../../store/store.ts";
import type { Access } from "./access.ts";
import type { FhirAction } from "./hooks.ts";
import { historyBundle } from "./bundles.ts";
import { patched } from "./json-patch.ts";
import { fromStore, refusal } from "./outcome.ts";
import { clausesOf } from "./search/clauses.ts";
import { faultsOf } from "./validate/validate.ts";

export interface Context {
  readonly store: Store;
  readonly access: Access;
  /** The address that clients see. */
  readonly base: string;
}

/** For the types of the router. What the store keeps was validated as FHIR when it was written. */
const asFhir = <T>(version: Version): T => parse(version) as unknown as T;

const parts = (type: string, id: string) => ({ type, id });

export class StoreRepository extends FhirRepository {
  readonly context: Context;
  readonly inside: Transaction | undefined;

  constructor(context: Context, inside?: Transaction) {
    super();
    this.context = context;
    this.inside = inside;
  }

  /** Within a transaction its own writes are seen too. */
  get resources(): Resources {
    return this.inside ?? this.context.store;
  }

  setMode(): void {} // one store serves both

  generateId(): string {
    return randomUUID();
  }

  /** The newest version, allowed and recorded. Refuses what is not there or deleted. */
  async readVersionOf(type: string, id: string): Promise<Version> {
    const found = await this.resources.read(type, id).catch(rethrow);
    if (found === undefined) throw refusal("not-found", { text: `there is no ${type}/${id}` });
    const event = { action: "read" as const, ...parts(type, id), patients: found.patients };
    await this.context.access.ask(event);
    if (found.deleted) throw refusal("gone", { text: `${type}/${id} was deleted; its history remains` });
    await this.context.access.done({ ...event, version: found.version }, this.inside);
    return found;
  }

  async readResource<T extends FhirResource>(type: string, id: string): Promise<WithId<T>> {
    return asFhir(await this.readVersionOf(type, id));
  }

  async readVersion<T extends FhirResource>(type: string, id: string, version: string): Promise<WithId<T>> {
    const found = /^\d{1,9}$/.test(version) ? await this.resources.readVersion(type, id, Number(version)).catch(rethrow) : undefined;
    if (found === undefined) throw refusal("not-found", { text: `there is no version ${version.slice(0, 20)} of ${type}/${id}` });
    const event = { action: "vread" as const, ...parts(type, id), patients: found.patients };
    await this.context.access.ask(event);
    if (found.deleted) throw refusal("gone", { text: `version ${version} of ${type}/${id} is its deletion` });
    await this.context.access.done({ ...event, version: found.version }, this.inside);
    return asFhir(found);
  }

  async readHistory<T extends FhirResource>(
    type: string,
    id: string,
    page: { offset?: number; limit?: number } = {},
  ): Promise<Bundle<WithId<T>>> {
    const count = page.limit === undefined || !(page.limit > 0) ? undefined : page.limit;
    const newest = await this.resources.read(type, id).catch(rethrow);
    if (newest === undefined) throw refusal("not-found", { text: `there is no ${type}/${id}` });
    const event = { action: "history" as const, ...parts(type, id), patients: newest.patients };
    await this.context.access.ask(event);
    const skip = page.offset !== undefined && page.offset > 0 ? page.offset : 0;
    const versions = await this.resources
      .history(type, id, { ...(count !== undefined && { count }), before: newest.version + 1 - skip })
      .catch(rethrow);
    await this.context.access.done(event, this.inside);
    return historyBundle(versions, newest.version, this.context.base) as Bundle<WithId<T>>;
  }

  async createResource<T extends FhirResource>(resource: T, options?: { assignedId?: boolean }): Promise<WithId<T>> {
    const id = options?.assignedId === true && resource.id !== undefined ? resource.id : this.generateId();
    const valid = await validated({ ...resource, id } as unknown as Resource);
    const patients = await this.#mayWrite("create", valid, id);
    return this.#write("create", patients, (inside) => inside.create(valid, { id }));
  }

  async updateResource<T extends FhirResource>(resource: T, options?: { ifMatch?: string }): Promise<WithId<T>> {
    return asFhir(await this.update(resource as unknown as Resource, "update", options?.ifMatch));
  }

  /** Writes the next version, or the first; the version tells which it was. */
  async update(resource: Resource, action: "update" | "patch", ifMatch?: string): Promise<Version> {
    const { id } = resource;
    if (typeof id !== "string") throw refusal("bad-request", { text: "the resource has no id", place: `${resource.resourceType}.id` });
    const before = await this.resources.read(resource.resourceType, id).catch(rethrow);
    if (before !== undefined) await this.context.access.ask({ action, ...parts(before.type, id), patients: before.patients });
    const valid = await validated(resource);
    const patients = await this.#mayWrite(before === undefined ? "create" : action, valid, id);
    return this.#version(action, patients, (inside) => inside.update({ ...valid, id }, expected(ifMatch)), ifMatch);
  }

  async patchResource<T extends FhirResource>(
    type: T["resourceType"],
    id: string,
    patch: unknown,
    options?: { ifMatch?: string },
  ): Promise<WithId<T>> {
    const before = await this.resources.read(type, id).catch(rethrow);
    if (before === undefined) throw refusal("not-found", { text: `there is no ${type}/${id}` });
    await this.context.access.ask({ action: "patch", ...parts(type, id), patients: before.patients });
    if (before.deleted) throw refusal("gone", { text: `${type}/${id} was deleted` });
    const next = patched(parse(before), patch) as Resource;
    if (next.resourceType !== type || next.id !== id)
      throw refusal("bad-request", { text: "a patch changes neither type nor id", place: `${type}.id` });
    // what was patched is the version just read: a write in between must not be lost under it
    return asFhir(await this.update(next, "patch", options?.ifMatch ?? String(before.version)));
  }

  async deleteResource(type: string, id: string, options?: { ifMatch?: string }): Promise<void> {
    const before = await this.resources.read(type, id).catch(rethrow);
    if (before === undefined) throw refusal("not-found", { text: `there is no ${type}/${id}` });
    await this.context.access.ask({ action: "delete", ...parts(type, id), patients: before.patients });
    await this.#version("delete", before.patients, (inside) => inside.delete(type, id, expected(options?.ifMatch)), options?.ifMatch);
  }

  async search<T extends FhirResource>(request: SearchRequest<T>): Promise<Bundle<WithId<T>>> {
    const only = await this.context.access.ask({ action: "search", type: request.resourceType, patients: [] });
    const { matches } = await this.resources
      .search({
        type: request.resourceType,
        where: clausesOf(request),
        count: request.count ?? 20,
        ...(only !== undefined && { patients: only }),
      })
      .catch(rethrow);
    return { resourceType: "Bundle", type: "searchset", entry: matches.map((version) => ({ resource: asFhir<WithId<T>>(version) })) };
  }

  /** Of the router this needs only GraphQL, which is not offered. */
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
    if (this.inside !== undefined) return work(this);
    const run = (inside: Transaction): Promise<R> => work(new StoreRepository(this.context, inside) as this);
    return this.context.store.transaction(run, { serializable: options?.serializable ?? false }).catch(rethrow);
  }

  /** Asked with the patients that the resource will belong to. */
  async #mayWrite(action: FhirAction, resource: Resource, id: string): Promise<readonly string[]> {
    const { patients } = rowsOf({ ...resource, id });
    await this.context.access.ask({ action, ...parts(resource.resourceType, id), patients });
    return patients;
  }

  async #write<T extends FhirResource>(
    action: FhirAction,
    patients: readonly string[],
    work: (inside: Resources) => Promise<Version>,
  ): Promise<WithId<T>> {
    return asFhir(await this.#version(action, patients, work));
  }

  /** Done and recorded in one transaction: neither is without the other. */
  async #version(
    action: FhirAction,
    patients: readonly string[],
    work: (inside: Resources) => Promise<Version>,
    ifMatch?: string,
  ): Promise<Version> {
    const both = async (inside: Transaction): Promise<Version> => {
      const version = await work(inside);
      await this.context.access.done({ action, ...parts(version.type, version.id), version: version.version, patients }, inside);
      return version;
    };
    try {
      return await (this.inside === undefined ? this.context.store.transaction(both) : both(this.inside));
    } catch (error) {
      const known = fromStore(error);
      if (ifMatch !== undefined && isConflict(known)) throw refusal("precondition-failed", { text: known.message, place: "If-Match" });
      throw known;
    }
  }
}

const isConflict = (error: unknown): error is Error =>
  typeof error === "object" && error !== null && (error as { outcome?: { id?: string } }).outcome?.id === "conflict";

function rethrow(error: unknown): never {
  throw fromStore(error);
}

async function validated(resource: Resource): Promise<Resource> {
  const faults = await faultsOf(resource);
  if (faults.length > 0) throw refusal("bad-request", ...faults);
  return resource;
}

function expected(ifMatch: string | undefined): { readonly expected?: number } {
  if (ifMatch === undefined) return {};
  if (!/^\d{1,9}$/.test(ifMatch))
    throw refusal("precondition-failed", { text: `there is no version "${ifMatch.slice(0, 20)}"`, place: "If-Match" });
  return { expected: Number(ifMatch) };
}
