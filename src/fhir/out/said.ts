// Sentences and small elements that several resources share.
import type { Backed, Shown, Told } from "../../assess/assessment.ts";
import { shownText } from "../../assess/said.ts";
import { sourceOf } from "../../knowledge/sources.ts";
import type { CodeableConcept, Reference } from "./resource.ts";

/** FHIR knows no empty lists. */
export const filled = <Key extends string, One>(key: Key, list: readonly One[]): { readonly [K in Key]?: readonly One[] } =>
  list.length === 0 ? {} : ({ [key]: list } as { readonly [K in Key]: readonly One[] }); // one key, which TypeScript widens

/** To the person and to the clinician, each as a note of its own. */
export const notes = ({ says, clinician }: Told, ...more: readonly string[]): readonly { readonly text: string }[] =>
  [clinician, `To the person: ${says}`, ...more].map((text) => ({ text }));

export const cited = ({ sources }: Pick<Backed, "sources">) =>
  sources.map((id) => ({ id, cites: sourceOf(id).cites, year: sourceOf(id).year }));

export const reasonsFor = (because: readonly Shown[], today: string): readonly CodeableConcept[] =>
  because.map((shown) => ({ text: shownText(shown, today) }));

const RESOURCE = /^[A-Z][A-Za-z]+\/[A-Za-z0-9\-.]{1,64}$/;

/** The resources of the record that the facts came from, each once. */
export const originsOf = (because: readonly Shown[]): readonly Reference[] =>
  [...new Set(because.flatMap(({ origin = "" }) => origin.split(", ")).filter((origin) => RESOURCE.test(origin)))].map((reference) => ({
    reference,
  }));
