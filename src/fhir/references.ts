// References: relative ("Patient/7"), absolute, urn:uuid, and #contained.
import type { Plain } from "../record/read.ts";
import type { Resource } from "./gather.ts";
import { objectsIn } from "./json.ts";

/** "Patient/7" out of any address of that resource; nothing for urn:uuid and for what is no address of a resource. */
export function relative(reference: string): string | undefined {
  const history = reference.indexOf("/_history/");
  const parts = (history === -1 ? reference : reference.slice(0, history)).split("/");
  const [type, id] = parts.slice(-2);
  return id === undefined || id === "" || type === undefined || !/^[A-Z][A-Za-z]+$/.test(type) ? undefined : `${type}/${id}`;
}

export const typeOf = (reference: string): string | undefined => relative(reference)?.split("/")[0];

const isWeb = (address: string | undefined): address is string => address !== undefined && /^https?:/.test(address);

/** Things by the addresses under which they can be called. An address that two of them claim belongs to none. */
export class Directory<Thing> {
  readonly #things = new Map<string, { readonly thing: Thing; readonly fullUrl: string | undefined } | "claimed twice">();

  add(thing: Thing, type: string, id: unknown, fullUrl: string | undefined): void {
    if (fullUrl !== undefined) this.#claim(fullUrl, thing, fullUrl);
    if (typeof id !== "string" || id === "") return;
    this.#claim(`${type}/${id}`, thing, fullUrl);
    if (fullUrl !== `urn:uuid:${id}`) this.#claim(`urn:uuid:${id}`, thing, fullUrl);
  }

  #claim(address: string, thing: Thing, fullUrl: string | undefined): void {
    const known = this.#things.get(address);
    this.#things.set(
      address,
      known === undefined || (known !== "claimed twice" && known.thing === thing) ? { thing, fullUrl } : "claimed twice",
    );
  }

  get(reference: string): Thing | "claimed twice" | undefined {
    const exact = this.#things.get(reference);
    if (exact !== undefined) return exact === "claimed twice" ? exact : exact.thing;
    const short = relative(reference);
    const near = short === undefined ? undefined : this.#things.get(short);
    if (near === undefined || near === "claimed twice") return near;
    // the same id on another server is another thing
    return isWeb(reference) && isWeb(near.fullUrl) && near.fullUrl !== reference.replace(/\/_history\/.*$/, "") ? undefined : near.thing;
  }
}

/** How to find what a resource refers to: in itself first, then in the input. */
export function resolver(
  resources: readonly Resource[],
  types: ReadonlySet<string>,
): (reference: unknown, holder: Plain) => Plain | undefined {
  let directory: Directory<Plain> | undefined;
  return (reference, holder) => {
    if (typeof reference !== "string") return undefined;
    if (reference.startsWith("#")) return objectsIn(holder, "contained").find(({ id }) => id === reference.slice(1) || id === reference);
    if (directory === undefined) {
      directory = new Directory<Plain>();
      for (const { resource, type, fullUrl } of resources) if (types.has(type)) directory.add(resource, type, resource["id"], fullUrl);
    }
    const found = directory.get(reference);
    return found === "claimed twice" ? undefined : found;
  };
}
