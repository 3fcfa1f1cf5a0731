// What the FHIR API asks of the house around it: who may do what, and that it was done. The API decides neither.
import type { Transaction } from "../../store/store.ts";

export type FhirAction =
  | "read"
  | "vread"
  | "history"
  | "search"
  | "create"
  | "update"
  | "patch"
  | "delete"
  | "everything"
  | "assess"
  | "validate";

/** Asked for every resource, also inside a batch and for what _include adds. */
export interface AccessQuestion<Actor> {
  readonly actor: Actor;
  readonly action: FhirAction;
  readonly type: string;
  readonly id?: string;
  /** Ids of the patients whose compartment the resource is in; empty for a search (see `onlyPatients`) or for what is nobody's. */
  readonly patients: readonly string[];
}

/** `onlyPatients` limits a search to the compartments of these patients; it has a meaning for "search" alone. */
export type Decision =
  | { readonly allowed: true; readonly onlyPatients?: readonly string[] }
  | { readonly allowed: false; readonly because: string };

export interface AccessEvent<Actor> {
  readonly actor: Actor;
  readonly action: FhirAction;
  readonly type: string;
  readonly id?: string;
  readonly version?: number;
  readonly patients: readonly string[];
  readonly outcome: "done" | "refused";
  /** Of a search: the parameters asked for, without their values, and what was shown. */
  readonly parameters?: readonly string[];
  readonly shown?: readonly string[];
}

export interface FhirHooks<Actor> {
  /** May be asked while a transaction is under way: it reads through `store.reads`, never through `store.db`. */
  allow(question: AccessQuestion<Actor>): Decision | Promise<Decision>;
  /**
   * Awaited before the reply leaves. A write is recorded within its own transaction (`inside`), so that neither is without the other;
   * if it throws, the write does not happen. With `inside`, write through `inside.db` alone: `store.db` would wait for this very transaction.
   */
  record(event: AccessEvent<Actor>, inside?: Transaction): void | Promise<void>;
}
