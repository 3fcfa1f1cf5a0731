// A search as the store understands it, and its answer.
import type { Version } from "../resource.ts";

export interface SearchQuery {
  readonly type: string;
  /** All must hold. A key is a parameter with an optional modifier (`code`, `name:exact`); commas in a value mean "or". */
  readonly where: readonly (readonly [key: string, value: string])[];
  /** Only resources in the compartments of these patients. */
  readonly patients?: readonly string[];
  /** In this order; without, in the order in which the resources were first written. */
  readonly sort?: readonly { readonly param: string; readonly descending: boolean }[];
  readonly count: number;
  /** Where the page before ended, from its `next`. */
  readonly after?: string;
  /** Also count all matches. */
  readonly total?: boolean;
}

export interface SearchPage {
  readonly matches: readonly Version[];
  /** Give as `after` for the next page; undefined when this was the last. */
  readonly next: string | undefined;
  readonly total: number | undefined;
}
