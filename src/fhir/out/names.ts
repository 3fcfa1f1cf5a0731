// The names of what we publish, by its kind.
import { knowledgeVersion } from "../../knowledge/version.ts";
import { base, extensionUrl } from "../codes/own.ts";
import type { CodeableConcept } from "./resource.ts";

export { base, extensionUrl };

/** What an id is the id of. Each kind is a code system of its own. */
export type Kind =
  | "advice"
  | "alarm"
  | "answer"
  | "diagnosis"
  | "fact"
  | "follow-up"
  | "ingredient"
  | "mimic"
  | "reading"
  | "reason"
  | "referral"
  | "rule"
  | "test"
  | "treatment";

export const systemOf = (kind: Kind): string => `${base}/CodeSystem/${kind}`;
export const canonical = (type: string, id: string): string => `${base}/${type}/${id}`;

/** The plan definition with its version: what a line of an assessment was made from. */
export const planDefinition = { url: canonical("PlanDefinition", "restless-legs"), version: knowledgeVersion.version } as const;
export const instantiates = `${planDefinition.url}|${planDefinition.version}`;

export const concept = (kind: Kind, code: string, text: string): CodeableConcept => ({
  coding: [{ system: systemOf(kind), code, display: text }],
  text,
});

/** On every face of the product, in resources too. */
export const notice =
  "Drafted by Ekbom from what the record holds. It informs and drafts; a clinician decides. Not a certified medical device.";
