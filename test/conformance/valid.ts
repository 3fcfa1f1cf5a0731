// Whether a resource is valid FHIR R4, by the validation of our own API: structure, required bindings, ids, empty texts.
import { faultsOf } from "../../src/server/fhir/validate/validate.ts";

/** What is wrong with a resource, each with its place; an empty list is a valid resource. The first call loads the definitions. */
export const faultsIn = async (resource: object): Promise<string[]> =>
  (await faultsOf(resource)).map(({ place, text }) => `${place ?? "?"}: ${text}`);
