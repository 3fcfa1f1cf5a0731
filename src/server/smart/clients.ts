// The SMART apps and backend services that an administrator has let in.
import type { AdapterPayload } from "oidc-provider";
import type { Store } from "../../store/store.ts";
import { fhirTypes } from "../rights/fhir-types.ts";
import { own, ownReads } from "../tables.ts";
import { allScopes, coveredBy } from "./scopes.ts";

export interface SmartClient {
  readonly id: string;
  readonly name: string;
  /** `app`: somebody signs in. `service`: a machine with a key of its own. */
  readonly kind: "app" | "service";
  readonly redirectUris: readonly string[];
  /** Where the app is launched from here. */
  readonly launchUrl?: string;
  /** Scopes that it may ask for, with blanks between. */
  readonly scope: string;
  /** Its public keys, or where it publishes them; an app without is public and has PKCE alone. */
  readonly jwks?: { readonly keys: readonly object[] };
  readonly jwksUri?: string;
}

export async function clientOf(store: Pick<Store, "reads">, id: string): Promise<SmartClient | undefined> {
  const row = await ownReads(store).selectFrom("smart_client").select("json").where("id", "=", id).executeTakeFirst();
  return row === undefined ? undefined : (JSON.parse(row.json) as SmartClient);
}

export async function allClients(store: Pick<Store, "reads">): Promise<readonly SmartClient[]> {
  const rows = await ownReads(store).selectFrom("smart_client").select("json").orderBy("created").execute();
  return rows.map(({ json }) => JSON.parse(json) as SmartClient);
}

export async function keepClient(store: Pick<Store, "db">, client: SmartClient, by: string, now: Date): Promise<void> {
  const row = { id: client.id, json: JSON.stringify(client), created: now.getTime(), created_by: by };
  await own(store).insertInto("smart_client").values(row).execute();
}

/** The client as oidc-provider wants it. */
export async function clientMetadata(store: Pick<Store, "reads">, id: string): Promise<AdapterPayload | undefined> {
  const client = await clientOf(store, id);
  if (client === undefined) return undefined;
  const { name, kind, redirectUris, scope, jwks, jwksUri } = client;
  const keyed = jwks !== undefined || jwksUri !== undefined;
  return {
    client_id: id,
    client_name: name,
    scope: coveredBy(scope.split(" "), allScopes(fhirTypes)).join(" "),
    redirect_uris: [...redirectUris],
    response_types: kind === "app" ? ["code"] : [],
    grant_types: kind === "app" ? ["authorization_code", "refresh_token"] : ["client_credentials"],
    token_endpoint_auth_method: keyed ? "private_key_jwt" : "none",
    ...(jwks !== undefined && { jwks: { keys: [...jwks.keys] } as NonNullable<AdapterPayload["jwks"]> }),
    ...(jwksUri !== undefined && { jwks_uri: jwksUri }),
  };
}
