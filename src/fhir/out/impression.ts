// The diagnosis and the reasons, as one ClinicalImpression: what was found stands among its findings, and only that.
import type { Assessment, Backed, MimicLine, ReadingLine, ReasonLine } from "../../assess/assessment.ts";
import { shownAll } from "../../assess/said.ts";
import { extended } from "./extension.ts";
import { named, referenceTo } from "./named.ts";
import { concept, instantiates, notice, type Kind } from "./names.ts";
import { narrative } from "./narrative.ts";
import type { Resource } from "./resource.ts";
import { cited, filled, originsOf } from "./said.ts";
import type { About } from "./subject.ts";

export function impression(assessment: Assessment, issues: readonly Resource[], { subject }: About): Resource {
  const { diagnosis, reasons, readings, today, problems, disagreements, notAsked, noGuideline, stale, knowledge } = assessment;
  const { mimics, title, clinician, ...judged } = diagnosis;
  const found = reasons.filter(({ status }) => status === "present" || status === "suspected");
  const alike = mimics.filter(({ verdict }) => verdict === "yes");
  return named({
    resourceType: "ClinicalImpression",
    text: narrative(title, clinician, ...found.map((reason) => `${reason.title} (${reason.status}): ${reason.clinician}`), notice),
    ...extended({
      knowledge,
      diagnosis: judged,
      // Neither found: a finding that is absent or unknown would be read as found by whoever does not know this extension.
      reason: reasons.filter((reason) => !found.includes(reason)),
      mimic: mimics.filter((mimic) => !alike.includes(mimic)),
      disagreement: disagreements,
      "not-asked": notAsked,
      "no-guideline": noGuideline,
      stale,
      problem: problems,
      source: cited(diagnosis),
    }),
    status: "completed",
    description: title,
    subject,
    date: today,
    protocol: [instantiates],
    summary: clinician,
    finding: [
      { itemCodeableConcept: concept("diagnosis", diagnosis.status, title), basis: basisOf(diagnosis.because, today) },
      ...found.map((reason) => finding("reason", reason, today)),
      ...alike.map((mimic) => finding("mimic", mimic, today)),
      ...readings.map((reading) => finding("reading", reading, today)),
    ].map(({ basis, ...rest }) => ({ ...rest, ...(basis !== "" && { basis }) })),
    ...filled("supportingInfo", [...issues.map((issue) => referenceTo(issue)), ...originsOf(diagnosis.because)]),
    note: [{ text: notice }],
  });
}

type Finding = (ReasonLine | MimicLine | ReadingLine) & Backed;

function finding(kind: Kind, line: Finding, today: string) {
  const { title, ...rest } = line;
  const text = "status" in line && line.status === "suspected" ? `${title} (suspected)` : title;
  return {
    ...extended({ line: { ...rest, title }, source: cited(line) }),
    itemCodeableConcept: { ...concept(kind, line.id, title), text: kind === "mimic" ? `Looks like: ${title}` : text },
    basis: basisOf("for" in line ? line.for : line.because, today),
  };
}

const basisOf = (because: Parameters<typeof shownAll>[0], today: string): string => shownAll(because, today);
