// The whole medicine as one Library: the tables themselves as JSON, whose SHA-256 is the digest that every assessment names.
import { medicine } from "../../../knowledge/medicine.ts";
import { knowledgeVersion } from "../../../knowledge/version.ts";
import { canonical, notice } from "../names.ts";
import type { Resource } from "../resource.ts";
import { everyCitation } from "./citations.ts";
import { published } from "./published.ts";

export const library = (): Resource => ({
  ...published("Library", "knowledge", "RestlessLegsKnowledge", "What Ekbom knows of restless legs"),
  identifier: [{ system: canonical("Library", "knowledge"), value: knowledgeVersion.digest }],
  type: { coding: [{ system: "http://terminology.hl7.org/CodeSystem/library-type", code: "logic-library", display: "Logic Library" }] },
  description: `Facts, units, medicines, sources, evidence rows and all rules. ${notice}`,
  relatedArtifact: everyCitation(),
  content: parts(JSON.stringify(medicine)),
});

/** A base64Binary of R4 holds a megabyte: the parts in their order, decoded and put together, are the text in UTF-8. */
const MOST_BYTES = 768 * 1024;

function parts(text: string) {
  const bytes = new TextEncoder().encode(text);
  const count = Math.ceil(bytes.length / MOST_BYTES);
  return Array.from({ length: count }, (_, i) => ({
    contentType: "application/json",
    data: base64(bytes.subarray(i * MOST_BYTES, (i + 1) * MOST_BYTES)),
    title: `The tables of the knowledge, part ${i + 1} of ${count}`,
  }));
}

function base64(bytes: Uint8Array): string {
  const AT_ONCE = 32_768; // as many arguments as a call can surely take
  let binary = "";
  for (let at = 0; at < bytes.length; at += AT_ONCE) binary += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  return btoa(binary);
}
