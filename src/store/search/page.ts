// The mark between two pages. Unsorted pages go on after a key, so that writes in between neither repeat nor skip anything.
import { StoreError } from "../errors.ts";

export interface PageStart {
  readonly key: number | undefined;
  readonly offset: number;
}

export const pageMark = (mark: { readonly key: number } | { readonly offset: number }): string =>
  "key" in mark ? `k${mark.key}` : `o${mark.offset}`;

export function pageAfter(mark: string | undefined, sorted: boolean): PageStart {
  if (mark === undefined) return { key: undefined, offset: 0 };
  const [, kind, digits] = /^([ko])(\d{1,15})$/.exec(mark) ?? [];
  if (kind !== (sorted ? "o" : "k")) throw new StoreError("bad-search", "this page mark is not one of this search", "_cursor");
  return kind === "k" ? { key: Number(digits), offset: 0 } : { key: undefined, offset: Number(digits) };
}
