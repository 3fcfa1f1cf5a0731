// As an app that an EHR launches: /launch, back with a token, the assessment, and writing it back on a click and not before.
import { createHash } from "node:crypto";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Assessment } from "../../assess/assessment.ts";
import { bundleOf, toFhir } from "../../fhir/out/assessment.ts";
import type { House } from "../house.ts";
import { Refusal } from "../http/outcome.ts";
import type { Actor } from "../rights/actor.ts";
import { newSecret } from "../secret.ts";
import { escaped } from "../smart/pages.ts";
import { askedJson, endpointsOf, knownEhr } from "./discover.ts";
import { type Arrived, COOKIE, cookieFor, forget, keep, kept, type Leaving } from "./kept.ts";
import { readAndAssess } from "./record.ts";

/** Turns an assessment into a whole page of HTML. */
export type PageMaker = (assessment: Assessment) => string;

interface Query {
  readonly Querystring: Readonly<Record<string, string | undefined>>;
}
const LEAVING_MINUTES = 10;
const ARRIVED_MINUTES = 60;

export function mountEhr(app: FastifyInstance, house: House, pageOf: PageMaker): void {
  const redirect = `${house.origin()}/launch/callback`;

  app.get<Query>("/launch", { schema: { summary: "an EHR launches the app" } }, async ({ query }, reply) => {
    const { iss = "", launch } = query;
    const ehr = knownEhr(house.settings, iss);
    const endpoints = await endpointsOf(ehr);
    const verifier = newSecret();
    const leaving: Leaving = { iss: ehr.iss, clientId: ehr.clientId, token: endpoints.token, verifier };
    const state = await keep(house, "EhrLeaving", leaving, LEAVING_MINUTES);
    const to = new URL(endpoints.authorize);
    const fields = {
      response_type: "code",
      client_id: ehr.clientId,
      redirect_uri: redirect,
      scope: launch === undefined ? ehr.scope.replace(/\blaunch\b(?!\/)/, "launch/patient") : ehr.scope,
      state,
      aud: ehr.iss,
      code_challenge: createHash("sha256").update(verifier).digest("base64url"),
      code_challenge_method: "S256",
      ...(launch !== undefined && { launch }),
    };
    for (const [name, value] of Object.entries(fields)) to.searchParams.set(name, value);
    return reply
      .header("set-cookie", cookieFor(house, state, LEAVING_MINUTES))
      .header("cache-control", "no-store")
      .redirect(to.href, 303);
  });

  app.get<Query>("/launch/callback", { schema: { summary: "back from the EHR" } }, async (request, reply) => {
    const { code, state, error } = request.query;
    // The state must be the one of this very browser: otherwise somebody else's patient could be slipped in.
    const leaving = state !== undefined && state === request.cookies[COOKIE] ? await kept<Leaving>(house, "EhrLeaving", state) : undefined;
    if (leaving === undefined || state === undefined)
      throw new Refusal(400, "this launch has ended; start again from the EHR", { place: "state" });
    await forget(house, "EhrLeaving", state);
    if (code === undefined)
      throw new Refusal(403, `the EHR did not let this app in (${/^[a-z_]{1,40}$/.test(error ?? "") ? error : "no reason given"})`);
    const token = await askedJson(leaving.token, {
      method: "POST",
      body: new URLSearchParams({
        grant_type: "authorization_code",
        code,
        redirect_uri: redirect,
        client_id: leaving.clientId,
        code_verifier: leaving.verifier,
      }),
    });
    const { access_token: accessToken, patient } = token;
    if (typeof accessToken !== "string" || typeof patient !== "string") throw new Refusal(502, "the EHR gave no token for a patient");
    const arrived: Arrived = { iss: leaving.iss, clientId: leaving.clientId, accessToken, patient };
    const secret = await keep(house, "EhrArrived", arrived, ARRIVED_MINUTES);
    return reply.header("set-cookie", cookieFor(house, secret, ARRIVED_MINUTES)).redirect("/launch/assessment", 303);
  });

  app.get("/launch/assessment", { schema: { summary: "the assessment of the patient of the launch" } }, async (request, reply) => {
    const arrived = await arrivedOf(request);
    const { assessment } = await readAndAssess(arrived, house.now());
    await record(arrived, "read");
    const form = `<form method="post" action="/launch/write-back" class="fine"><p>Nothing has been written to the record.
<button name="confirm" value="yes">Write this assessment back as drafts</button></p></form>`;
    return html(reply, pageOf(assessment).replace("</main></body>", `${form}</main></body>`));
  });

  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("application/x-www-form-urlencoded", { parseAs: "string", bodyLimit: 1000 }, (_request, body, done) =>
      done(null, body),
    );
    scope.post("/launch/write-back", { schema: { summary: "write the assessment back as drafts" } }, async (request, reply) => {
      const arrived = await arrivedOf(request);
      if (new URLSearchParams(String(request.body)).get("confirm") !== "yes")
        throw new Refusal(400, "nothing is written without a click", { place: "confirm" });
      const now = house.now();
      const { assessment } = await readAndAssess(arrived, now);
      const resources = toFhir(assessment, { subject: { reference: `Patient/${arrived.patient}` }, recorded: now.toISOString() });
      await askedJson(arrived.iss, {
        method: "POST",
        headers: {
          "content-type": "application/fhir+json",
          accept: "application/fhir+json",
          authorization: `Bearer ${arrived.accessToken}`,
        },
        body: JSON.stringify(bundleOf(resources, "transaction")),
      });
      await record(arrived, "write");
      return html(
        reply,
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Written back</title></head><body><main><h1>Written back</h1>
<p>${resources.length} drafts are in the record of ${escaped(new URL(arrived.iss).host)}. A clinician decides what becomes of them.</p></main></body></html>`,
      );
    });
  });

  async function arrivedOf(request: FastifyRequest): Promise<Arrived> {
    const arrived = await kept<Arrived>(house, "EhrArrived", request.cookies[COOKIE]);
    if (arrived === undefined) throw new Refusal(401, "this launch has ended; start again from the EHR");
    return arrived;
  }

  /** Whose record it is stays with the EHR, which keeps its own audit; here stands that the app was used, and through which EHR. */
  function record({ iss, clientId }: Arrived, action: "read" | "write"): Promise<void> {
    const actor: Actor = { account: "ehr-launch", name: "", role: "system", client: { id: clientId, scopes: [] } };
    return house.audit.add([{ actor, action, what: `record at ${new URL(iss).host}`, patients: [], outcome: "done" }]);
  }
}

const html = (reply: FastifyReply, text: string): FastifyReply =>
  // With no referrer at all a form would come from the origin "null".
  reply.type("text/html; charset=utf-8").header("cache-control", "no-store").header("referrer-policy", "same-origin").send(text);
