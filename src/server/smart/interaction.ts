// The step between an app and its token: somebody who is signed in here says yes, and for which patient.
import type { FastifyReply, FastifyRequest } from "fastify";
import type Provider from "oidc-provider";
import type { House } from "../house.ts";
import { Refusal } from "../http/outcome.ts";
import type { Actor } from "../rights/actor.ts";
import { ownReads } from "../tables.ts";
import { keepContext, launchOf } from "./context.ts";
import { consentPage, signInFirst, stepPage } from "./pages.ts";
import { scopeOf } from "./scopes.ts";

type Details = Awaited<ReturnType<Provider["interactionDetails"]>>;
const SECOND_STEP = "step=2";

export function interaction(provider: Provider, house: House) {
  /** A browser also holds the address that a form leads on to against form-action; so the app's own is named. */
  const html = (reply: FastifyReply, text: string, leadsTo = ""): FastifyReply =>
    reply
      .header(
        "content-security-policy",
        `default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' ${leadsTo}`,
      )
      .header("referrer-policy", "same-origin")
      .type("text/html; charset=utf-8")
      .header("cache-control", "no-store")
      .send(text);

  async function show(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const [path = "", query = ""] = request.url.split("?");
    if (query !== SECOND_STEP) return html(reply, stepPage(`${path}?${SECOND_STEP}`));
    const actor = await house.sessions.actorOf(request.cookies);
    if (actor === undefined) return html(reply, signInFirst(house.settings.mode, path));
    const details = await detailsOf(request, reply);
    const client = await provider.Client.find(String(details.params["client_id"]));
    const people = await choices(details, actor);
    return html(
      reply,
      consentPage({
        app: client?.clientName ?? String(details.params["client_id"]),
        account: actor.name,
        scopes: scopesOf(details),
        action: path,
        ...(people !== undefined && { people }),
      }),
      new URL(String(details.params["redirect_uri"])).origin,
    );
  }

  async function decide(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const actor = await house.sessions.actorOf(request.cookies);
    if (actor === undefined) throw new Refusal(401, "not signed in, or the session has ended");
    const form = new URLSearchParams(typeof request.body === "string" ? request.body : "");
    const details = await detailsOf(request, reply);
    const result = form.get("decision") === "allow" ? await allowed(details, actor, form.get("patient")) : denied;
    reply.hijack();
    await provider.interactionFinished(request.raw, reply.raw, result, { mergeWithLastSubmission: false });
  }

  async function allowed(details: Details, actor: Actor, chosen: string | null) {
    const people = await choices(details, actor);
    const patient = people === undefined ? undefined : people.find(({ id }) => id === chosen)?.id;
    if (people !== undefined && patient === undefined) throw new Refusal(400, "choose one of the people shown", { place: "patient" });
    const grant = new provider.Grant({ accountId: actor.account, clientId: String(details.params["client_id"]) });
    grant.addOIDCScope(scopesOf(details).join(" "));
    const grantId = await grant.save();
    await keepContext(house, grantId, patient === undefined ? {} : { patient });
    await house.audit.add([
      {
        actor,
        action: "write",
        what: `launch of ${details.params["client_id"]}`,
        patients: patient === undefined ? [] : [patient],
        outcome: "done",
      },
    ]);
    return { login: { accountId: actor.account, remember: false }, consent: { grantId } };
  }

  /** The people whom the launch may be about: one when it came from here, all within reach when the app asks. */
  async function choices(details: Details, actor: Actor): Promise<readonly { id: string; label: string }[] | undefined> {
    const scopes = scopesOf(details);
    const reach = await house.gate.reach(actor, "clinical", "read");
    const within = (id: string): boolean => reach === undefined || reach.includes(id);
    const launch = details.params["launch"];
    if (typeof launch === "string") {
      const known = await launchOf(house, launch, house.now());
      if (known === undefined || known.client !== details.params["client_id"] || known.account !== actor.account || !within(known.patient))
        throw new Refusal(400, "this launch has ended; start the app again from Ekbom", { place: "launch" });
      return labelled([known.patient]);
    }
    if (!scopes.includes("launch/patient") && !scopes.some((text) => scopeOf(text)?.level === "patient")) return undefined;
    const rows = await ownReads(house.store).selectFrom("person").select("id").orderBy("label").execute();
    return labelled([...new Set([...rows.map(({ id }) => id), ...(reach ?? [])])].filter(within));
  }

  async function labelled(ids: readonly string[]) {
    if (ids.length === 0) return [];
    const rows = await ownReads(house.store).selectFrom("person").select(["id", "label"]).where("id", "in", ids).execute();
    const labels = new Map(rows.map(({ id, label }) => [id, label]));
    return ids.map((id) => ({ id, label: labels.get(id) ?? `Patient ${id}` }));
  }

  const detailsOf = (request: FastifyRequest, reply: FastifyReply): Promise<Details> =>
    provider.interactionDetails(request.raw, reply.raw).catch(() => {
      throw new Refusal(400, "this step has ended; start the app again");
    });

  return { show, decide };
}

const denied = { error: "access_denied", error_description: "the person did not allow it" };

const scopesOf = ({ params }: Details): readonly string[] =>
  String(params["scope"] ?? "")
    .split(" ")
    .filter((text) => text !== "");
