// Resources from outside into the store, some at a time. Reading the same again changes nothing, so that a broken import is begun anew.
import { createHash } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import { paramsOf } from "../params/params.ts";
import { ID, parse, type Resource } from "../resource.ts";
import type { Resources, Store } from "../store.ts";

export type Taken = "new" | "changed" | "unchanged";

/** Why a resource is not taken, with its place; undefined when it may be. */
export type Check = (resource: Resource) => Promise<string | undefined>;

export interface ImportCounts {
  readonly taken: Readonly<Record<Taken, number>>;
  readonly refused: number;
  /** How many of each type that the store does not keep. */
  readonly notKept: ReadonlyMap<string, number>;
}

export interface Offered {
  /** Where it stands in the input, for messages. */
  readonly where: string;
  readonly resource: Resource;
}

const AT_ONCE = 200;

export async function importInto(
  store: Store,
  offered: AsyncIterable<Offered>,
  check: Check,
  tell: (event: { readonly refused: string } | { readonly counts: ImportCounts }) => void,
): Promise<ImportCounts> {
  const taken: Record<Taken, number> = { new: 0, changed: 0, unchanged: 0 };
  let refused = 0;
  const notKept = new Map<string, number>();
  let waiting: (Resource & { readonly id: string })[] = [];
  const flush = async (): Promise<void> => {
    const some = waiting;
    waiting = [];
    // counted only when committed; PostgreSQL may run the work twice
    const done = await store.transaction(async (inside) => {
      const results: Taken[] = [];
      for (const one of some) results.push(await put(inside, one));
      return results;
    });
    for (const one of done) taken[one] += 1;
    tell({ counts: { taken, refused, notKept } });
  };
  for await (const { where, resource } of offered) {
    const type = String(resource.resourceType).slice(0, 60);
    if (!paramsOf.has(type)) {
      notKept.set(type, (notKept.get(type) ?? 0) + 1);
      continue;
    }
    const whole = withId(resource);
    const against = refusalOf(whole) ?? (await check(whole));
    if (against !== undefined) {
      refused += 1;
      tell({ refused: `${where}: ${against}` });
      continue;
    }
    waiting.push(whole);
    if (waiting.length >= AT_ONCE) await flush();
  }
  if (waiting.length > 0) await flush();
  return { taken, refused, notKept };
}

/** One without an id gets one made of what it says: the same resource, read again, is the same. */
function withId(resource: Resource): Resource & { readonly id: string } {
  if (typeof resource.id === "string") return { ...resource, id: resource.id };
  const { meta: _, ...rest } = resource;
  return { ...resource, id: createHash("sha256").update(JSON.stringify(rest)).digest("hex").slice(0, 40) };
}

function refusalOf({ id }: Resource & { readonly id: string }): string | undefined {
  return ID.test(id) ? undefined : "an id has 1 to 64 letters, digits, hyphens or dots";
}

async function put(inside: Resources, resource: Resource & { readonly id: string }): Promise<Taken> {
  const before = await inside.read(resource.resourceType, resource.id);
  if (before === undefined) {
    await inside.create(resource, { id: resource.id });
    return "new";
  }
  if (!before.deleted && isDeepStrictEqual(said(parse(before)), said(resource))) return "unchanged";
  await inside.update(resource);
  return before.deleted ? "new" : "changed";
}

/** What a resource says, apart from what the store wrote on it. */
function said({ meta, ...rest }: Resource): object {
  const { versionId: _, lastUpdated: __, ...own } = meta ?? {};
  return Object.keys(own).length > 0 ? { ...rest, meta: own } : rest;
}
