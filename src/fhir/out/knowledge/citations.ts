// Who says so, as relatedArtifact.
import { rows, type RowId } from "../../../knowledge/rows.ts";
import { sourceOf, type SourceId, sources } from "../../../knowledge/sources.ts";

export interface RelatedArtifact {
  readonly type: "citation";
  readonly label: string;
  readonly citation: string;
  readonly url?: string;
}

export function citation(id: SourceId): RelatedArtifact {
  const { cites, year, doi, pmid, url } = sourceOf(id);
  const address = doi !== undefined ? `https://doi.org/${doi}` : url;
  return {
    type: "citation",
    label: id,
    citation: `${cites}${year === undefined ? "" : ` (${year})`}${pmid === undefined ? "" : `. PMID ${pmid}`}`,
    ...(address !== undefined && { url: address }),
  };
}

/** The sources behind the ledger rows that a rule rests on, each once. */
export const citationsOf = (ids: readonly RowId[]): readonly RelatedArtifact[] =>
  [...new Set(ids.flatMap((id) => rows[id].sources))].map(citation);

export const everyCitation = (): readonly RelatedArtifact[] => (Object.keys(sources) as SourceId[]).map(citation); // the keys are the ids
