// What the resources of the knowledge have in common.
import { knowledgeVersion } from "../../../knowledge/version.ts";
import { canonical } from "../names.ts";
import { knowledgeDay } from "../questionnaire.ts";
import type { Resource } from "../resource.ts";

export const published = (resourceType: string, id: string, name: string, title: string): Resource => ({
  resourceType,
  id,
  url: canonical(resourceType, id),
  version: knowledgeVersion.version,
  name,
  title,
  status: "active",
  experimental: false,
  date: knowledgeDay(),
  publisher: "Ekbom",
});
