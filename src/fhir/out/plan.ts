// One line of the plan: what is proposed becomes a draft of a request or a task, what is not becomes a line of the CarePlan.
import type { PlanLine } from "../../assess/assessment.ts";
import { doseAmount, shownAll } from "../../assess/said.ts";
import { systems } from "../codes/systems.ts";
import { extended } from "./extension.ts";
import { medication } from "./medication.ts";
import { named, referenceTo } from "./named.ts";
import { concept, instantiates } from "./names.ts";
import { narrative } from "./narrative.ts";
import type { Resource, Unnamed } from "./resource.ts";
import { cited, filled, notes, originsOf, reasonsFor } from "./said.ts";
import type { About } from "./subject.ts";

export const isProposed = ({ advice }: PlanLine): boolean => advice === "offer" || advice === "consider" || advice === "only-if";

/** What is proposed, as a draft; a stop points at the issue that it answers. */
export function planRequest(line: PlanLine, issue: Resource | undefined, today: string, about: About): Resource {
  const text = narrative(`${line.title}: ${line.advice}`, line.clinician, ...remarks(line), shownAll(line.because, today));
  return named({ ...shapeOf(line, issue, today, about), text, ...extended({ line: restOf(line), source: cited(line) }) });
}

/** What a line says beside its words, which have elements of their own. */
function restOf(line: PlanLine) {
  const { says: _says, clinician: _clinician, title: _title, ...rest } = line;
  return rest;
}

function shapeOf(line: PlanLine, issue: Resource | undefined, today: string, { subject }: About): Unnamed {
  const draft = { status: "draft", intent: "proposal", instantiatesCanonical: [instantiates] } as const;
  const reasons = { ...filled("reasonCode", reasonsFor(line.because, today)) };
  const text = { note: notes(line, ...remarks(line)) };
  switch (line.kind) {
    case "medicine":
      return {
        resourceType: "MedicationRequest",
        ...draft,
        medicationCodeableConcept: medication(line.id, line.title),
        subject,
        authoredOn: today,
        ...reasons,
        ...text,
        ...dosage(line),
      };
    case "procedure":
    case "device":
    case "referral":
    case "habit":
      return {
        resourceType: "ServiceRequest",
        ...draft,
        code: concept("treatment", line.id, line.title),
        subject,
        authoredOn: today,
        ...reasons,
        ...filled("supportingInfo", originsOf(line.because)),
        ...text,
        patientInstruction: line.says,
      };
    case "stop-medicine":
    case "monitoring":
      return {
        resourceType: "Task",
        status: "draft",
        intent: "proposal",
        instantiatesCanonical: instantiates,
        code: concept("treatment", line.id, line.title),
        description: line.clinician,
        ...(issue !== undefined && { focus: referenceTo(issue) }),
        for: subject,
        authoredOn: today,
        performerType: [{ text: line.needs }],
        ...text,
      };
  }
}

function remarks({ taking, conditions, cautions, monitoring, stopping, dose, advice }: PlanLine): readonly string[] {
  return [
    ...(taking ? ["Taken already: this line is about going on, not about starting."] : []),
    ...conditions.map((text) => `${advice === "only-if" ? "Only if" : "Condition"}: ${text}`),
    ...(dose === undefined ? [] : [`Dose: ${doseAmount(dose)}. ${dose.timing}`]),
    ...cautions.map(({ says }) => `Caution: ${says}`),
    ...monitoring.map((text) => `Watch: ${text}`),
    ...(stopping === undefined ? [] : [`Stopping: ${stopping}`]),
  ];
}

/** How much at one time nobody can say from a day's dose; the ceiling of a day is the one limit that FHIR can hold. */
function dosage({ dose, says }: PlanLine) {
  if (dose === undefined) return {};
  const amount = { value: dose.ceiling, unit: dose.unit, ...(dose.unit === "mg" && { system: systems.ucum, code: "mg" }) };
  const day = { value: 1, unit: "d", system: systems.ucum, code: "d" };
  return {
    dosageInstruction: [
      {
        text: `${doseAmount(dose)}. ${dose.timing}`,
        patientInstruction: says,
        ...(dose.per === "day" && { maxDosePerPeriod: { numerator: amount, denominator: day } }),
      },
    ],
  };
}

/** What is weighed and not proposed. `doNotPerform` where something speaks against it; where no guideline speaks, only the words. */
export function planActivity(line: PlanLine) {
  const against = line.advice === "avoid" || line.advice === "never";
  const grounds = [...line.whyNot.map(({ says }) => says), ...line.conditions];
  return {
    detail: {
      ...extended({ line: { ...restOf(line), says: line.says }, source: cited(line) }),
      code: concept("treatment", line.id, line.title),
      ...filled(
        "reasonCode",
        grounds.map((text) => ({ text })),
      ),
      status: against ? "cancelled" : "not-started",
      ...(against && { statusReason: concept("advice", line.advice, line.advice) }),
      doNotPerform: against,
      description: `${against ? (line.advice === "never" ? "Never. " : "Avoid. ") : "No guideline speaks of it. "}${line.clinician}`,
    },
  };
}
