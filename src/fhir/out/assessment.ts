// An assessment as FHIR R4.
import type { Assessment } from "../../assess/assessment.ts";
import { extended } from "./extension.ts";
import { impression } from "./impression.ts";
import { alarmIssue, unsafeIssue } from "./issues.ts";
import { named, referenceTo } from "./named.ts";
import { canonical, instantiates, notice } from "./names.ts";
import { isProposed, planActivity, planRequest } from "./plan.ts";
import { narrative } from "./narrative.ts";
import { provenance } from "./provenance.ts";
import { followUpTask, referralRequest, testRequest } from "./requests.ts";
import type { Resource } from "./resource.ts";
import type { About } from "./subject.ts";

const PLAN_TITLE = "Plan for restless legs, drafted for a clinician";

/**
 * The resources of an assessment; the same assessment of the same subject gives the same bytes.
 *
 * - ClinicalImpression: the diagnosis, the reasons found (present, suspected), look-alikes, readings of results
 * - DetectedIssue: each alarm (`final`, or `preliminary` where it is only not ruled out), each medicine to be stopped
 * - MedicationRequest, ServiceRequest (`draft`, `proposal`): what the plan offers, considers or allows only if; tests; referrals
 * - Task (`draft`, `proposal`): stopping a medicine, monitoring, follow-up
 * - CarePlan: all of these; and with `doNotPerform` what is to be avoided, with its grounds
 * - Provenance: what all of it was made from, by version and digest of the knowledge
 *
 * What FHIR R4 has no place for stands in extensions under our address, so that nothing is lost: in `line` every part of a
 * line (facts with value, unit, date, origin and criterion; missing facts; strength, certainty, evidence mark, rows, day of
 * review; dose; grounds; cautions), in `source` who says so; on the ClinicalImpression the reasons and look-alikes that are
 * unknown or ruled out, disagreements, red flags not asked about, what no guideline speaks of, what was told too long ago,
 * problems of the record. Left out are only empty lists, the limit that an open range does not have, and the summary, which
 * repeats ids.
 */
export function toFhir(assessment: Assessment, about: About): Resource[] {
  const { today, alarms, plan, tests, referrals, followUp } = assessment;
  const issues = alarms.map((alarm) => alarmIssue(alarm, today, about));
  const proposed: Resource[] = [];
  for (const line of plan.filter(isProposed)) {
    const issue = line.kind === "stop-medicine" ? unsafeIssue(line, today, about) : undefined;
    if (issue !== undefined) issues.push(issue);
    proposed.push(planRequest(line, issue, today, about));
  }
  const requests = [
    ...tests.map((line) => testRequest(line, today, about)),
    ...proposed,
    ...referrals.map((line) => referralRequest(line, today, about)),
    ...followUp.map((line) => followUpTask(line, today, about)),
  ];
  const judged = impression(assessment, issues, about);
  const activity = [
    ...requests.map((request) => ({ reference: referenceTo(request) })),
    ...plan.filter((line) => !isProposed(line)).map(planActivity),
  ];
  const carePlan = named({
    resourceType: "CarePlan",
    text: narrative(PLAN_TITLE, ...plan.map((line) => `${line.advice}: ${line.title}`), notice),
    ...extended({ knowledge: assessment.knowledge }),
    instantiatesCanonical: [instantiates],
    status: "draft",
    intent: "proposal",
    title: PLAN_TITLE,
    subject: about.subject,
    created: today,
    supportingInfo: [referenceTo(judged)],
    ...(activity.length > 0 && { activity }),
    note: [{ text: notice }],
  });
  const made = [judged, ...issues, ...requests, carePlan];
  return [...made, provenance(made, assessment, about)];
}

/**
 * A Bundle of resources. As a transaction each is put under its own id, and the id comes from the content: to store the same
 * assessment twice changes nothing.
 */
export function bundleOf(resources: readonly Resource[], type: "collection" | "transaction" = "collection"): Resource {
  const entry = resources.map((resource) => ({
    fullUrl: canonical(resource.resourceType, resource.id),
    resource,
    ...(type === "transaction" && { request: { method: "PUT", url: `${resource.resourceType}/${resource.id}` } }),
  }));
  return named({ resourceType: "Bundle", type, ...(entry.length > 0 && { entry }) });
}
