// The resources that a call is judged on: what was prefetched, and what is missing from the FHIR server of the client.
import { isPlain, type Plain } from "../../record/read.ts";
import { refusal } from "../fhir/outcome.ts";
import type { Call } from "./request.ts";
import { prefetch as templates, type PrefetchKey, required } from "./services.ts";

/** Reads an address with a token. Whatever keeps it from an answer is an error that it throws. */
export type Fetcher = (url: string, token: string) => Promise<unknown>;

export interface Gathered {
  readonly resources: readonly unknown[];
  /** What could not be had. It is unknown, not nothing. */
  readonly missing: readonly PrefetchKey[];
}

const MOST_PAGES = 50;
const keys = Object.keys(templates) as PrefetchKey[]; // the keys are the names

/** Throws a refusal (412) where something required cannot be had. */
export async function gather(call: Call, fetcher: Fetcher | undefined): Promise<Gathered> {
  const resources: unknown[] = [];
  const missing: PrefetchKey[] = [];
  const needed: { readonly key: PrefetchKey; readonly why: string }[] = [];
  for (const key of keys) {
    const given = call.prefetch[key];
    if (given === null) continue; // the client says that there is nothing
    if (given !== undefined && isWhole(given)) {
      resources.push(given);
      continue;
    }
    const fetched = await fetchAll(key, call, fetcher);
    if ("why" in fetched) {
      missing.push(key);
      if (required.includes(key)) needed.push({ key, why: fetched.why });
    } else resources.push(...fetched.pages);
  }
  if (needed.length > 0)
    throw refusal(
      "precondition-failed",
      ...needed.map(({ key, why }) => ({
        text: `${key} is needed; it is not whole in the prefetch, and ${why}`,
        place: `prefetch.${key}`,
      })),
    );
  return { resources, missing };
}

/** Not an error of the client's, and not the first page of several. */
const isWhole = (value: unknown): boolean =>
  isPlain(value) && value["resourceType"] !== "OperationOutcome" && nextOf(value) === undefined && !entriesOf(value).some(isFailure);

const entriesOf = (bundle: Plain): readonly unknown[] => (Array.isArray(bundle["entry"]) ? bundle["entry"] : []);
const isFailure = (entry: unknown): boolean => {
  const resource = isPlain(entry) ? entry["resource"] : undefined;
  if (!isPlain(resource) || resource["resourceType"] !== "OperationOutcome" || !Array.isArray(resource["issue"])) return false;
  return resource["issue"].some((issue) => isPlain(issue) && (issue["severity"] === "error" || issue["severity"] === "fatal"));
};

function nextOf(bundle: Plain): string | undefined {
  const links: readonly unknown[] = Array.isArray(bundle["link"]) ? bundle["link"] : [];
  const next = links.find((link) => isPlain(link) && link["relation"] === "next");
  return isPlain(next) && typeof next["url"] === "string" ? next["url"] : undefined;
}

type Fetched = { readonly pages: readonly unknown[] } | { readonly why: string };

/** All pages of a query, or why any of them cannot be had. */
async function fetchAll(key: PrefetchKey, { fhirServer, token, patientId }: Call, fetcher: Fetcher | undefined): Promise<Fetched> {
  if (fhirServer === undefined || token === undefined) return { why: "the call names no FHIR server with a token to read it" };
  if (fetcher === undefined) return { why: "this service may not read from any FHIR server" };
  const pages: unknown[] = [];
  let address: string | undefined = `${fhirServer}/${templates[key].replaceAll("{{context.patientId}}", encodeURIComponent(patientId))}`;
  while (address !== undefined) {
    if (pages.length === MOST_PAGES) return { why: `the FHIR server has more than ${MOST_PAGES} pages of it` };
    if (!address.startsWith(`${fhirServer}/`)) return { why: "the next page is on another server" };
    const answer: unknown = await fetcher(address, token).catch((error: unknown) => error);
    if (answer instanceof Error) return { why: answer.message };
    if (!isPlain(answer) || answer["resourceType"] === "OperationOutcome" || entriesOf(answer).some(isFailure))
      return { why: "the FHIR server answered with an error" };
    pages.push(answer);
    const next = nextOf(answer);
    address = next === undefined ? undefined : (URL.parse(next, `${fhirServer}/`)?.href ?? next);
  }
  return { pages };
}
