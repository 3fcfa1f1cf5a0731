// Whom a bearer token speaks for, and within which scopes.
import type Provider from "oidc-provider";
import type { House } from "../house.ts";
import type { Actor } from "../rights/actor.ts";
import { clientOf } from "./clients.ts";
import { contextOf } from "./context.ts";
import { scopeOf } from "./scopes.ts";
import { actorById } from "./subject.ts";

export async function actorOfToken(provider: Provider, token: string, house: House): Promise<Actor | undefined> {
  const access = await provider.AccessToken.find(token);
  if (access !== undefined) {
    const actor = await actorById(house, access.accountId);
    if (actor === undefined || access.clientId === undefined || (await clientOf(house.store, access.clientId)) === undefined)
      return undefined;
    const { patient } = access.grantId === undefined ? {} : await contextOf(house, access.grantId);
    const scopes = (access.scope ?? "").split(" ");
    // A token without a patient opens nothing at the level of a patient; system scopes belong to services alone.
    const usable = scopes.filter((text) => {
      const level = scopeOf(text)?.level;
      return level === "user" || (level === "patient" && patient !== undefined);
    });
    const onlyPatient = usable.every((text) => scopeOf(text)?.level === "patient");
    return { ...actor, client: { id: access.clientId, scopes: usable, ...(onlyPatient && patient !== undefined && { patient }) } };
  }
  const service = await provider.ClientCredentials.find(token);
  if (service?.clientId === undefined || (await clientOf(house.store, service.clientId)) === undefined) return undefined;
  const scopes = (service.scope ?? "").split(" ").filter((text) => scopeOf(text)?.level === "system");
  return { account: `client-${service.clientId}`, name: service.clientId, role: "system", client: { id: service.clientId, scopes } };
}
