// What a running server is made of beside the app's own API.
import { mountFhirPart } from "./fhir-part.ts";
import type { Part } from "./http/build.ts";
import { makeSmart } from "./smart/mount.ts";

export const parts: readonly Part[] = [
  async (app, house) => {
    const smart = makeSmart(house);
    await smart.mount(app);
    await mountFhirPart(app, house, smart.readToken);
  },
];
