// What a clinician may answer to a card. Our own words; a client may add a comment.
import { base } from "../../fhir/out/names.ts";

const system = `${base}/CodeSystem/override-reason`;

export const overrideReasons = [
  { system, code: "weighed", display: "Weighed; the benefit is greater" },
  { system, code: "known-elsewhere", display: "Checked already; the result is not in this record" },
  { system, code: "not-so", display: "The record is wrong in what this rests on" },
  { system, code: "short-use", display: "A single dose or a few days only" },
  { system, code: "disagree", display: "I disagree with the rule" },
] as const;
