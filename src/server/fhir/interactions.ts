// The interactions with one resource: each asked for, validated, done in the store and recorded, in that order.
import { randomUUID } from "node:crypto";
import { parse, type Resource, type Version } from "../../store/resource.ts";
import { rowsOf } from "../../store/rows/rows.ts";
import type { Resources, Store, Transaction } from "../../store/store.ts";
import type { Access } from "./access.ts";
import type { FhirAction } from "./hooks.ts";
import { patched } from "./json-patch.ts";
import { fromStore, refusal } from "./outcome.ts";
import { faultsOf } from "./validate/validate.ts";

export interface Context {
  readonly store: Store;
  readonly access: Access;
  /** The address that clients see. */
  readonly base: string;
}

export class Interactions {
  readonly context: Context;
  readonly inside: Transaction | undefined;

  constructor(context: Context, inside?: Transaction) {
    this.context = context;
    this.inside = inside;
  }

  /** Within a transaction its own writes are seen too. */
  get resources(): Resources {
    return this.inside ?? this.context.store;
  }

  /** The newest version. Refuses what is not there or deleted. */
  async read(type: string, id: string): Promise<Version> {
    const found = await this.#known(type, id);
    const event = { action: "read" as const, type, id, patients: found.patients };
    await this.context.access.ask(event);
    if (found.deleted) throw refusal("gone", { text: `${type}/${id} was deleted; its history remains` });
    await this.context.access.done({ ...event, version: found.version }, this.inside);
    return found;
  }

  async vread(type: string, id: string, version: string): Promise<Version> {
    const found = /^\d{1,9}$/.test(version) ? await this.resources.readVersion(type, id, Number(version)).catch(rethrow) : undefined;
    if (found === undefined) throw refusal("not-found", { text: `there is no version ${version.slice(0, 20)} of ${type}/${id}` });
    const event = { action: "vread" as const, type, id, patients: found.patients };
    await this.context.access.ask(event);
    if (found.deleted) throw refusal("gone", { text: `version ${version} of ${type}/${id} is its deletion` });
    await this.context.access.done({ ...event, version: found.version }, this.inside);
    return found;
  }

  /** Newest first, and how many there are in all. */
  async history(
    type: string,
    id: string,
    page: { readonly skip: number; readonly count?: number },
  ): Promise<readonly [readonly Version[], number]> {
    const newest = await this.#known(type, id);
    const { skip, ...count } = page;
    const versions = await this.resources.history(type, id, { ...count, before: newest.version + 1 - skip }).catch(rethrow);
    // an older version may have been about somebody else: whoever sees it must be allowed to
    const patients = [...new Set([newest, ...versions].flatMap((version) => version.patients))].toSorted();
    const event = { action: "history" as const, type, id, patients };
    await this.context.access.ask(event);
    await this.context.access.done(event, this.inside);
    return [versions, newest.version];
  }

  async create(resource: Resource, id: string = randomUUID()): Promise<Version> {
    const valid = await validated({ ...resource, id });
    const patients = await this.#mayWrite("create", valid, id);
    return this.#write("create", patients, (inside) => inside.create(valid, { id }));
  }

  /** Writes the next version, or the first; the version tells which it was. */
  async update(resource: Resource, action: "update" | "patch", ifMatch?: string): Promise<Version> {
    const { id, resourceType: type } = resource;
    if (typeof id !== "string") throw refusal("bad-request", { text: "the resource has no id", place: `${type}.id` });
    const before = await this.resources.read(type, id).catch(rethrow);
    if (before !== undefined) await this.context.access.ask({ action, type, id, patients: before.patients });
    const valid = await validated(resource);
    const patients = await this.#mayWrite(before === undefined ? "create" : action, valid, id);
    return this.#write(action, patients, (inside) => inside.update({ ...valid, id }, expected(ifMatch)), ifMatch);
  }

  async patch(type: string, id: string, operations: unknown, ifMatch?: string): Promise<Version> {
    const before = await this.#known(type, id);
    await this.context.access.ask({ action: "patch", type, id, patients: before.patients });
    if (before.deleted) throw refusal("gone", { text: `${type}/${id} was deleted` });
    const next = patched(parse(before), operations) as Resource;
    if (next.resourceType !== type || next.id !== id)
      throw refusal("bad-request", { text: "a patch changes neither type nor id", place: `${type}.id` });
    // what was patched is the version just read: a write in between must not be lost under it
    return this.update(next, "patch", ifMatch ?? String(before.version));
  }

  async delete(type: string, id: string, ifMatch?: string): Promise<void> {
    const { patients } = await this.#known(type, id);
    await this.context.access.ask({ action: "delete", type, id, patients });
    await this.#write("delete", patients, (inside) => inside.delete(type, id, expected(ifMatch)), ifMatch);
  }

  async #known(type: string, id: string): Promise<Version> {
    const found = await this.resources.read(type, id).catch(rethrow);
    if (found === undefined) throw refusal("not-found", { text: `there is no ${type}/${id}` });
    return found;
  }

  /** Asked with the patients that the resource will belong to. */
  async #mayWrite(action: FhirAction, resource: Resource, id: string): Promise<readonly string[]> {
    const { patients } = rowsOf({ ...resource, id });
    await this.context.access.ask({ action, type: resource.resourceType, id, patients });
    return patients;
  }

  /** Done and recorded in one transaction: neither is without the other. */
  async #write(
    action: FhirAction,
    patients: readonly string[],
    work: (inside: Resources) => Promise<Version>,
    ifMatch?: string,
  ): Promise<Version> {
    const both = async (inside: Transaction): Promise<Version> => {
      const version = await work(inside);
      await this.context.access.done({ action, type: version.type, id: version.id, version: version.version, patients }, inside);
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

export function rethrow(error: unknown): never {
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
