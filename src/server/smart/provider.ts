// The authorisation server for SMART apps: oidc-provider with our accounts, our database, and no more features than SMART needs.
import { Provider } from "oidc-provider";
import type { House } from "../house.ts";
import { fhirTypes } from "../rights/fhir-types.ts";
import { adapterFor } from "./adapter.ts";
import { contextOf } from "./context.ts";
import { signingKeys } from "./keys.ts";
import { allScopes } from "./scopes.ts";
import { accountFor } from "./subject.ts";

export const OAUTH_PATH = "/oauth";
const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export async function makeProvider(house: House, fhirBase: string): Promise<Provider> {
  const provider = new Provider(`${house.origin()}${OAUTH_PATH}`, {
    adapter: adapterFor(house),
    jwks: { keys: [...(await signingKeys(house))] as never },
    scopes: [...allScopes(fhirTypes)],
    claims: { openid: ["sub"], fhirUser: ["fhirUser"], profile: ["name"] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    responseTypes: ["code"],
    clientAuthMethods: ["none", "private_key_jwt"],
    enabledJWA: { clientAuthSigningAlgValues: ["RS384", "ES384", "RS256", "ES256"] },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      revocation: { enabled: true },
      introspection: { enabled: false },
      userinfo: { enabled: true },
      rpInitiatedLogout: { enabled: false },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      resourceIndicators: { enabled: false },
    },
    extraParams: {
      launch: null,
      // An app that was sent here by a false server would give it the token; so it says for whom the token is.
      async aud(_context: unknown, value: string | undefined) {
        const { errors } = await import("oidc-provider");
        if (value !== undefined && value.replace(/\/$/, "") !== fhirBase)
          throw new errors.InvalidRequest("aud is not the address of this FHIR server");
      },
    },
    ttl: {
      AccessToken: HOUR,
      ClientCredentials: 5 * MINUTE,
      AuthorizationCode: MINUTE,
      IdToken: HOUR,
      Interaction: 10 * MINUTE,
      RefreshToken: 30 * DAY,
      Grant: 30 * DAY,
      Session: 10 * MINUTE,
    },
    clientBasedCORS: (_context, origin, client) => (client.redirectUris ?? []).some((address) => new URL(address).origin === origin),
    rotateRefreshToken: true,
    issueRefreshToken: async (_context, client, code) =>
      client.grantTypeAllowed("refresh_token") && (code.scopes.has("offline_access") || code.scopes.has("online_access")),
    // Each launch is asked for anew: the patient may be another one.
    loadExistingGrant: async (context) => {
      const grantId = context.oidc.result?.consent?.grantId;
      return grantId === undefined ? undefined : context.oidc.provider.Grant.find(grantId);
    },
    findAccount: (_context, id) => accountFor(house, id, fhirBase),
    interactions: { url: (_context, { uid }) => `${OAUTH_PATH}/interaction/${uid}` },
    cookies: {
      keys: [house.seal.derive("oauth cookies").toString("hex")],
      names: { session: "ekbom_oauth", interaction: "ekbom_interaction", resume: "ekbom_resume" },
    },
    renderError: (context, out) => {
      context.type = "json";
      context.body = out;
    },
    routes: { authorization: "/authorize", token: "/token", jwks: "/jwks", revocation: "/revoke", userinfo: "/userinfo" },
  });
  provider.proxy = true; // mount.ts says which scheme the browser used, and takes every other such header away

  provider.use(async (context, next) => {
    await next();
    if (context.oidc?.route !== "token" || context.status !== 200) return;
    const { AccessToken } = context.oidc.entities;
    if (AccessToken?.grantId === undefined) return;
    const { patient } = await contextOf(house, AccessToken.grantId);
    context.body = { ...(context.body as object), ...(patient !== undefined && { patient, need_patient_banner: true }) };
  });
  return provider;
}
