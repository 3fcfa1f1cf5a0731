// What a running server is made of beside the app's own API.
import type { Part } from "./http/build.ts";
import { mountFhirPart } from "./fhir-part.ts";

export const parts: readonly Part[] = [(app, house) => mountFhirPart(app, house, async () => undefined)];
