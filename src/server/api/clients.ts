// The SMART apps and services that may come in, and launching an app from here for a person.
import { randomUUID } from "node:crypto";
import { Type } from "typebox";
import { FHIR_PATH } from "../fhir-part.ts";
import { Refusal } from "../http/outcome.ts";
import { actorOf, created, noContent, ok, type Route, route } from "../http/route.ts";
import { newSecret } from "../secret.ts";
import { allClients, clientOf, keepClient, type SmartClient } from "../smart/clients.ts";
import { keepLaunch } from "../smart/context.ts";
import { OTHER_SCOPES, scopeOf } from "../smart/scopes.ts";
import { own } from "../tables.ts";
import { anyObject, closed, line, ofPerson, uuid } from "./shapes.ts";

const address = Type.String({ pattern: '^(https://[^\\s"<>]+|http://(localhost|127\\.0\\.0\\.1)[:/][^\\s"<>]*)$', maxLength: 500 });
const NewClient = Type.Object(
  {
    name: line(80),
    kind: Type.Enum(["app", "service"]),
    redirectUris: Type.Optional(Type.Array(address, { maxItems: 10 })),
    launchUrl: Type.Optional(address),
    scope: line(2000),
    jwks: Type.Optional(Type.Object({ keys: Type.Array(anyObject, { minItems: 1, maxItems: 10 }) }, closed)),
    jwksUri: Type.Optional(Type.String({ pattern: '^https://[^\\s"<>]+$', maxLength: 500 })),
  },
  closed,
);

export const clientRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/api/clients",
    says: "the SMART apps and services that may come in",
    access: { resource: "client", action: "read" },
    handle: async ({ house }) => ok({ clients: await allClients(house.store) }),
  }),
  route({
    method: "POST",
    path: "/api/clients",
    says: "let a SMART app or a service in",
    access: { resource: "client", action: "write" },
    body: NewClient,
    async handle(call) {
      const { redirectUris = [], ...rest } = call.body;
      const client = { id: randomUUID(), ...rest, redirectUris } as SmartClient;
      const fault = faultOf(client);
      if (fault !== undefined) throw new Refusal(400, fault.says, { place: fault.place });
      await keepClient(call.house.store, client, actorOf(call).account, call.now);
      return created(client);
    },
  }),
  route({
    method: "DELETE",
    path: "/api/clients/:client",
    says: "shut a SMART app or a service out; its tokens end",
    access: { resource: "client", action: "delete" },
    params: Type.Object({ client: uuid }, closed),
    async handle({ params, house }) {
      // A token names its client, and a client that is not there opens nothing.
      await own(house.store).deleteFrom("smart_client").where("id", "=", params.client).execute();
      return noContent;
    },
  }),
  route({
    method: "POST",
    path: "/api/people/:person/launch",
    says: "the address that opens a SMART app for this person",
    access: { resource: "clinical", action: "read" },
    params: ofPerson,
    body: Type.Object({ client: uuid }, closed),
    async handle(call) {
      const { house, params, body, now } = call;
      const client = await clientOf(house.store, body.client);
      if (client?.launchUrl === undefined) throw new Refusal(404, "there is no such app that can be launched", { place: "client" });
      const secret = newSecret();
      await keepLaunch(house, secret, { account: actorOf(call).account, client: client.id, patient: params.person }, now);
      const url = new URL(client.launchUrl);
      url.searchParams.set("iss", `${house.origin()}${FHIR_PATH}`);
      url.searchParams.set("launch", secret);
      return ok({ url: url.href });
    },
  }),
];

function faultOf({ kind, redirectUris, scope, jwks, jwksUri }: SmartClient): { readonly says: string; readonly place: string } | undefined {
  const keyed = jwks !== undefined || jwksUri !== undefined;
  if (kind === "app" && redirectUris.length === 0) return { says: "an app names where it is sent back to", place: "redirectUris" };
  if (kind === "service" && !keyed) return { says: "a service proves itself by a key: give jwks or jwksUri", place: "jwks" };
  if (jwks !== undefined && jwksUri !== undefined) return { says: "give jwks or jwksUri, not both", place: "jwks" };
  if (jwks?.keys.some((key) => "d" in key || "k" in key))
    return { says: "a private key must never be sent; give the public one", place: "jwks" };
  for (const word of scope.split(" ")) {
    const level = scopeOf(word)?.level;
    const known = level !== undefined || OTHER_SCOPES.some((one) => one === word);
    if (!known) return { says: `"${word}" is no SMART scope`, place: "scope" };
    if ((kind === "service") !== (level === "system"))
      return { says: `${word}: system scopes are for services, all others for apps`, place: "scope" };
  }
  return undefined;
}
