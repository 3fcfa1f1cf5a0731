// Who says so: the work as it is cited, its year, and a way to it. A part of its own, because the list of works is long.
import { useTranslation } from "react-i18next";
import type { Backed } from "../../assess/assessment.ts";
import { sourceOf, type SourceId } from "../../knowledge/sources.ts";
import { dayText } from "./phrases.ts";
import { EvidenceMark } from "./grade-badge.tsx";

function linkOf(id: SourceId): string | undefined {
  const { doi, pmid, url } = sourceOf(id);
  if (doi !== undefined) return `https://doi.org/${doi}`;
  return url ?? (pmid === undefined ? undefined : `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`);
}

export function SourceLine({ id }: { readonly id: SourceId }) {
  const { cites, year } = sourceOf(id);
  const link = linkOf(id);
  return (
    <li className="small">
      {link === undefined ? (
        cites
      ) : (
        <a href={link} rel="noreferrer" target="_blank">
          {cites}
        </a>
      )}
      {year !== undefined && `, ${year}`}
    </li>
  );
}

/** The default export, so that a page can load it when somebody opens a line. */
export default function SourceList({ backed }: { readonly backed: Backed }) {
  const { t, i18n } = useTranslation("parts");
  return (
    <>
      <ul className="sources">
        {backed.sources.map((id) => (
          <SourceLine key={id} id={id} />
        ))}
      </ul>
      <p className="fine">
        {t("reviewed", { day: dayText(backed.reviewed, i18n.language), rows: backed.rows.join(", ") })}{" "}
        <EvidenceMark evidence={backed.evidence} />
      </p>
    </>
  );
}
