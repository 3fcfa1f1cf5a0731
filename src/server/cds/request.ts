// A service call as it came in: read with care, and refused with the place of what is wrong.
import { refusal } from "../fhir/outcome.ts";
import { isPlain, type Plain, shown } from "../../record/read.ts";
import { prefetch as templates, type PrefetchKey } from "./services.ts";
import type { Service } from "./shapes.ts";

export interface Call {
  readonly hookInstance: string;
  readonly patientId: string;
  /** What was prefetched; null says that there is nothing, an absent key says nothing. */
  readonly prefetch: Readonly<Partial<Record<PrefetchKey, unknown>>>;
  readonly fhirServer?: string;
  readonly token?: string;
  /** The draft orders that the call is about. */
  readonly orders: readonly Plain[];
}

const ID = /^[A-Za-z0-9\-.]{1,64}$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Throws a refusal (400). */
export function readCall(body: unknown, service: Service): Call {
  if (!isPlain(body)) throw bad("body", body, "an object as CDS Hooks 2.0 describes it");
  const { hook, hookInstance, context, prefetch = {}, fhirServer, fhirAuthorization } = body;
  if (hook !== service.hook) throw bad("hook", hook, `"${service.hook}"`);
  if (typeof hookInstance !== "string" || !UUID.test(hookInstance)) throw bad("hookInstance", hookInstance, "a UUID");
  if (!isPlain(context)) throw bad("context", context, "an object");
  const { patientId } = context;
  if (typeof patientId !== "string" || !ID.test(patientId)) throw bad("context.patientId", patientId, "the id of a Patient");
  if (!isPlain(prefetch)) throw bad("prefetch", prefetch, "an object");
  if (fhirServer !== undefined && typeof fhirServer !== "string") throw bad("fhirServer", fhirServer, "a URL");
  if (fhirAuthorization !== undefined && fhirServer === undefined) throw bad("fhirServer", fhirServer, "a URL, for there is a token");
  return {
    hookInstance,
    patientId,
    prefetch: known(prefetch),
    ...(fhirServer !== undefined && { fhirServer: serverIn(fhirServer) }),
    ...(fhirAuthorization !== undefined && { token: tokenIn(fhirAuthorization) }),
    orders: service.hook === "patient-view" ? [] : ordersIn(context, patientId, service.hook),
  };
}

const known = (prefetch: Plain): Call["prefetch"] =>
  Object.fromEntries(Object.entries(prefetch).filter(([key, value]) => Object.hasOwn(templates, key) && value !== undefined));

function serverIn(address: string): string {
  const url = URL.parse(address);
  if (url === null || url.search !== "" || url.hash !== "" || url.username !== "") throw bad("fhirServer", address, "a URL without query");
  return url.href.replace(/\/$/, "");
}

function tokenIn(authorization: unknown): string {
  const token = isPlain(authorization) ? authorization["access_token"] : undefined;
  if (typeof token !== "string" || token === "" || /[^\x21-\x7e]/.test(token))
    throw bad("fhirAuthorization.access_token", typeof token === "string" ? "a token with blanks" : token, "a bearer token");
  return token;
}

/** The medicines among the draft orders; where an order was selected, only that. */
function ordersIn(context: Plain, patientId: string, hook: string): readonly Plain[] {
  const { draftOrders, selections } = context;
  if (!isPlain(draftOrders) || draftOrders["resourceType"] !== "Bundle") throw bad("context.draftOrders", draftOrders, "a Bundle");
  const entries = draftOrders["entry"] ?? [];
  if (!Array.isArray(entries)) throw bad("context.draftOrders.entry", entries, "a list");
  const orders = entries.map((entry: unknown, i) => {
    const resource = isPlain(entry) ? entry["resource"] : undefined;
    if (!isPlain(resource)) throw bad(`context.draftOrders.entry[${i}].resource`, resource, "a resource");
    return ofPatient(resource, patientId, `context.draftOrders.entry[${i}].resource`);
  });
  const medicines = orders.filter(({ resourceType }) => resourceType === "MedicationRequest");
  if (hook !== "order-select") return medicines;
  if (!Array.isArray(selections) || selections.some((one) => typeof one !== "string"))
    throw bad("context.selections", selections, "a list of references to draft orders");
  return medicines.filter(({ id }) => selections.includes(`MedicationRequest/${String(id)}`));
}

function ofPatient(order: Plain, patientId: string, place: string): Plain {
  const subject = order["subject"];
  const reference = isPlain(subject) ? subject["reference"] : undefined;
  if (reference === undefined) return { ...order, subject: { reference: `Patient/${patientId}` } };
  if (typeof reference !== "string" || !`/${reference}`.endsWith(`/Patient/${patientId}`))
    throw bad(`${place}.subject`, "a reference to somebody else", "the patient of this call");
  return { ...order, subject: { reference: `Patient/${patientId}` } };
}

const bad = (place: string, found: unknown, expected: string) =>
  refusal("bad-request", { text: `found ${found === undefined ? "nothing" : shown(found)}; expected ${expected}`, place });
