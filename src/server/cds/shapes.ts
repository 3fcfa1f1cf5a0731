// The shapes of CDS Hooks 2.0 that we send. What a client sends is read, not trusted: see request.ts.
import type { Coding, Resource } from "../../fhir/out/resource.ts";

export interface Service {
  readonly hook: string;
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly usageRequirements: string;
  readonly prefetch: Readonly<Record<string, string>>;
}

export type Indicator = "info" | "warning" | "critical";

export type Action =
  | { readonly type: "create"; readonly description: string; readonly resource: Omit<Resource, "id"> }
  | { readonly type: "delete"; readonly description: string; readonly resourceId: string };

export interface Suggestion {
  readonly label: string;
  readonly uuid: string;
  readonly isRecommended?: boolean;
  readonly actions: readonly Action[];
}

export interface Link {
  readonly label: string;
  readonly url: string;
  readonly type: "absolute" | "smart";
}

export interface Card {
  readonly uuid: string;
  /** Below 140 characters. */
  readonly summary: string;
  /** GitHub Flavored Markdown. */
  readonly detail: string;
  readonly indicator: Indicator;
  readonly source: { readonly label: string; readonly url?: string; readonly topic: Coding };
  readonly suggestions?: readonly Suggestion[];
  readonly selectionBehavior?: "at-most-one" | "any";
  readonly overrideReasons?: readonly Required<Coding>[];
  readonly links?: readonly Link[];
}

/** A card before the call that asks for it has given it and its suggestions their ids. */
export type Draft = Omit<Card, "uuid" | "suggestions"> & { readonly suggestions?: readonly Omit<Suggestion, "uuid">[] };
