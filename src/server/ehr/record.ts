// The record of one patient in an EHR, read with the token of the launch and assessed; nothing of it is kept here.
import { assess } from "../../assess/assess.ts";
import type { Assessment } from "../../assess/assessment.ts";
import { productCodes } from "../../fhir/codes/product-codes.ts";
import { peopleIn } from "../../fhir/read.ts";
import { dayOf } from "../../record/day.ts";
import { fhirFetcher } from "../cds/fetch-fhir.ts";
import { Refusal } from "../http/outcome.ts";
import type { Arrived } from "./kept.ts";

const TYPES = [
  "Observation",
  "Condition",
  "MedicationRequest",
  "MedicationStatement",
  "AllergyIntolerance",
  "Procedure",
  "DiagnosticReport",
  "FamilyMemberHistory",
  "QuestionnaireResponse",
] as const;
const MOST_PAGES = 50;

interface Bundle {
  readonly entry?: readonly { readonly resource?: unknown }[];
  readonly link?: readonly { readonly relation?: string; readonly url?: string }[];
}

export interface Read {
  readonly assessment: Assessment;
  /** Types that the EHR did not give: not read is not absent. */
  readonly notRead: readonly string[];
}

export async function readAndAssess({ iss, accessToken, patient }: Arrived, now: Date): Promise<Read> {
  const get = fhirFetcher([iss]);
  const person = await get(`${iss}/Patient/${encodeURIComponent(patient)}`, accessToken).catch(() => {
    throw new Refusal(502, "the EHR did not give the patient of this launch");
  });
  const notRead: string[] = [];
  const lists = await Promise.all(
    TYPES.map((type) =>
      pages(get, `${iss}/${type}?patient=${encodeURIComponent(patient)}&_count=200`, accessToken).catch(() => {
        notRead.push(type);
        return [];
      }),
    ),
  );
  const today = dayOf(now.toISOString().slice(0, 10));
  if (today === undefined) throw new RangeError("the clock gives no date");
  const { people, problems } = peopleIn([person, ...lists.flat()], { today, productCodes: productCodes() });
  const [one] = people;
  if (one === undefined || people.length > 1)
    throw new Refusal(502, `the EHR gave the records of ${people.length} people; expected those of the one patient of the launch`);
  const missing = notRead.map((type) => ({
    where: type,
    what: "the EHR did not give these resources",
    expected: `a search for ${type} by patient`,
  }));
  const record = { ...one.record, problems: [...missing, ...problems, ...(one.record.problems ?? [])] };
  return { assessment: assess(record), notRead };
}

async function pages(get: ReturnType<typeof fhirFetcher>, first: string, token: string): Promise<readonly unknown[]> {
  const found: unknown[] = [];
  let url: string | undefined = first;
  for (let page = 0; url !== undefined; page++) {
    if (page === MOST_PAGES) throw new Error("more pages than a record can have");
    // Whatever came, only what a Bundle has is looked at.
    const bundle = (await get(url, token)) as Bundle;
    for (const { resource } of bundle.entry ?? [])
      if ((resource as { resourceType?: string })?.resourceType !== "OperationOutcome") found.push(resource);
    url = bundle.link?.find(({ relation }) => relation === "next")?.url;
  }
  return found;
}
