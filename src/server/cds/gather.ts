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
  for (const key of keys) {
    const given = call.prefetch[key];
    if (given === null) continue; // the client says that there is nothing
    if (given !== undefined && isWhole(given)) {
      resources.push(given);
      continue;
    }
    const fetched = await fetchAll(key, call, fetcher);
    if (fetched === undefined) missing.push(key);
    else resources.push(...fetched);
  }
  const needed = missing.filter((key) => required.includes(key));
  if (needed.length > 0)
    throw refusal("precondition-failed", {
      text: `${needed.join(", ")}: neither in the prefetch nor to be had from a FHIR server that this service may read with the token of the call`,
      place: needed.map((key) => `prefetch.${key}`).join(" | "),
    });
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

/** All pages of a query; nothing where any of them cannot be had. */
async function fetchAll(key: PrefetchKey, { fhirServer, token, patientId }: Call, fetcher: Fetcher | undefined) {
  if (fhirServer === undefined || token === undefined || fetcher === undefined) return undefined;
  const pages: unknown[] = [];
  let address: string | undefined = `${fhirServer}/${templates[key].replaceAll("{{context.patientId}}", encodeURIComponent(patientId))}`;
  for (let page = 0; address !== undefined; page += 1) {
    if (page === MOST_PAGES || !address.startsWith(`${fhirServer}/`)) return undefined;
    const answer: unknown = await fetcher(address, token).catch(() => undefined);
    if (!isPlain(answer) || answer["resourceType"] === "OperationOutcome" || entriesOf(answer).some(isFailure)) return undefined;
    pages.push(answer);
    const next = nextOf(answer);
    address = next === undefined ? undefined : URL.parse(next, `${fhirServer}/`)?.href;
    if (next !== undefined && address === undefined) return undefined;
  }
  return pages;
}
