// Patient/{id}/$assess: the stored record, read and assessed as of today. The answer is the assessment itself, plain JSON.
import { assess } from "../../../assess/assess.ts";
import type { Assessment } from "../../../assess/assessment.ts";
import { peopleIn } from "../../../fhir/read.ts";
import { dayOf } from "../../../record/day.ts";
import { parse, type Version } from "../../../store/resource.ts";
import { refusal } from "../outcome.ts";
import { type Interactions, rethrow } from "../interactions.ts";
import { MOST_COUNT } from "../search/parameters.ts";

export async function assessPatient(id: string, today: string, does: Interactions): Promise<Assessment> {
  const { resources, context, inside } = does;
  const patient = await resources.read("Patient", id).catch(rethrow);
  if (patient === undefined) throw refusal("not-found", { text: `there is no Patient/${id}` });
  const event = { action: "assess" as const, type: "Patient", id, patients: patient.patients };
  await context.access.ask(event);
  if (patient.deleted) throw refusal("gone", { text: `Patient/${id} was deleted` });
  const day = dayOf(today);
  if (day === undefined) throw refusal("bad-request", { text: "today is a date such as 2026-11-22", place: "today" });

  const { productCodes } = await import("../../../fhir/codes/product-codes.ts");
  const { people, problems } = peopleIn((await allOf(id, does)).map(parse), { today: day, productCodes: productCodes() });
  const person = people.find((one) => one.id === id) ?? people[0];
  if (person === undefined || people.length > 1)
    throw refusal("bad-request", {
      text: `the record holds ${people.length} people; expected the one Patient/${id}`,
      ...(problems[0] && { place: problems[0].where }),
    });
  const assessment = assess({ ...person.record, problems: [...problems, ...(person.record.problems ?? [])] });
  await context.access.done(event, inside);
  return assessment;
}

/** The compartment, and the medicines that its prescriptions point to. */
async function allOf(patient: string, { resources }: Interactions): Promise<readonly Version[]> {
  const found: Version[] = [];
  let after: string | undefined;
  do {
    const page = await resources.compartment({ patient, count: MOST_COUNT, ...(after !== undefined && { after }) }).catch(rethrow);
    found.push(...page.matches);
    after = page.next;
  } while (after !== undefined);
  const medicines = new Set(found.flatMap((version) => (version.json.includes('"medicationReference"') ? medicineOf(version) : [])));
  for (const id of medicines) {
    const medicine = await resources.read("Medication", id).catch(rethrow);
    if (medicine !== undefined && !medicine.deleted) found.push(medicine);
  }
  return found;
}

function medicineOf(version: Version): readonly string[] {
  const reference = (parse(version)["medicationReference"] as { reference?: unknown } | undefined)?.reference;
  const [, id] = typeof reference === "string" ? (/^Medication\/([^/]+)$/.exec(reference) ?? []) : [];
  return id === undefined ? [] : [id];
}
