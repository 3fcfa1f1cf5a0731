// What the resources of the knowledge have in common.
import { knowledgeVersion } from "../../../knowledge/version.ts";
import { canonical } from "../names.ts";
import { narrative } from "../narrative.ts";
import type { Resource } from "../resource.ts";

export const published = (resourceType: string, id: string, name: string, title: string): Resource => ({
  resourceType,
  id,
  text: narrative(title, `Ekbom knowledge ${knowledgeVersion.version}`),
  url: canonical(resourceType, id),
  version: knowledgeVersion.version,
  name,
  title,
  status: "active",
  experimental: false,
  date: knowledgeDay(),
  publisher: "Ekbom",
});

/** The month of the knowledge's version, "2026.11.0", as FHIR writes a month. */
const knowledgeDay = (): string => knowledgeVersion.version.split(".").slice(0, 2).join("-");
