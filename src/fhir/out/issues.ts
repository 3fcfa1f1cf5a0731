// Alarms, and medicines that are taken and should not be, as DetectedIssue.
import type { AlarmLine, PlanLine } from "../../assess/assessment.ts";
import { shownAll } from "../../assess/said.ts";
import { extended } from "./extension.ts";
import { concept } from "./names.ts";
import { named } from "./named.ts";
import { narrative } from "./narrative.ts";
import type { CodeableConcept, Resource } from "./resource.ts";
import { cited, filled, originsOf, reasonsFor } from "./said.ts";
import type { About } from "./subject.ts";

/** FHIR has three steps of severity and no "how soon": the urgency itself stands in the extension `line`. */
const severity: Readonly<Record<AlarmLine["urgency"], "high" | "moderate">> = {
  emergency: "high",
  "same-day": "high",
  "same-week": "moderate",
  "two-weeks": "moderate",
};

export function alarmIssue(alarm: AlarmLine, today: string, { subject }: About): Resource {
  const { id, title, status, clinician, doClinician, says, do: plainDo, ...line } = alarm;
  return named({
    resourceType: "DetectedIssue",
    text: narrative(title, `${status === "present" ? "" : "Not ruled out. "}${clinician}`, doClinician, shownAll(alarm.because, today)),
    ...extended({ plain: `${says} ${plainDo}`, line: { ...line, id, status, says, do: plainDo, doClinician }, source: cited(alarm) }),
    status: status === "present" ? "final" : "preliminary",
    code: concept("alarm", id, title),
    severity: severity[alarm.urgency],
    patient: subject,
    identifiedDateTime: today,
    ...evidence(reasonsFor(alarm.because, today), alarm),
    detail: `${status === "present" ? "" : "Not ruled out. "}${clinician} ${doClinician}`,
  });
}

/** A medicine that is taken against a stop, or that provokes: the same line is a Task for the prescriber. */
export function unsafeIssue(line: PlanLine, today: string, { subject }: About): Resource {
  return named({
    resourceType: "DetectedIssue",
    text: narrative(line.title, line.clinician, shownAll(line.because, today)),
    ...extended({ source: cited(line) }),
    status: "final",
    code: concept("treatment", line.id, line.title),
    severity: "moderate",
    patient: subject,
    identifiedDateTime: today,
    ...evidence([...reasonsFor(line.because, today), ...line.conditions.map((text) => ({ text }))], line),
    detail: line.clinician,
  });
}

const evidence = (code: readonly CodeableConcept[], { because }: Pick<AlarmLine, "because">) =>
  filled("evidence", code.length === 0 ? [] : [{ code, ...filled("detail", originsOf(because)) }]);
