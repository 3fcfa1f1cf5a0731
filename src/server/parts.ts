// What a running server is made of beside the app's own API: FHIR, SMART, CDS Hooks.
import { cdsPlugin } from "./cds/plugin.ts";
import type { TrustedClient } from "./cds/trust.ts";
import { mountEhr, type PageMaker } from "./ehr/mount.ts";
import { mountFhirPart } from "./fhir-part.ts";
import type { Part } from "./http/build.ts";
import type { Actor } from "./rights/actor.ts";
import { makeSmart } from "./smart/mount.ts";

const smartAndFhir: Part = async (app, house) => {
  const smart = makeSmart(house);
  await smart.mount(app);
  await mountFhirPart(app, house, smart.readToken);
};

const CDS_CLIENT: Actor = { account: "CDS client", name: "", role: "system" };

/** What a client calls a code may hold anything: words about a patient do not reach the audit, nor do comments. */
const asCode = (text: string): string => (/^[\w.:-]{0,64}$/.test(text) ? text : "unreadable");

/** On one's own computer whoever reaches the server may ask: CDS Hooks looks at nothing but what the request brings. A clinic names who may. */
const cds: Part = async (app, { settings, now, origin, audit }) => {
  const clients = settings.mode === "personal" ? "anyone" : (settings.cdsClients as readonly TrustedClient[]); // the settings' schema has checked the shape; Trust checks the keys
  await app.register(cdsPlugin, {
    base: origin(),
    clients,
    now,
    bodyLimit: settings.bodyMebibytes * 2 ** 20,
    onFeedback: (feedback) =>
      audit.add([
        {
          actor: CDS_CLIENT,
          action: "feedback",
          what: feedback[0]?.service ?? "cds-services",
          patients: [],
          outcome: "done",
          parameters: feedback.map(({ card, outcome, reason }) => [outcome, card, reason ?? ""].map(asCode).join(" ").trim()),
        },
      ]),
  });
};

export const parts: readonly Part[] = [smartAndFhir, cds];

/** The app that an EHR launches; the page of an assessment is made by whoever has one. */
export const ehrPart =
  (pageOf: PageMaker): Part =>
  (app, house) =>
    mountEhr(app, house, pageOf);
