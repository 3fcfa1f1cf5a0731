// Every setting, once: its flag, its variable and its place in the settings file are made from its name.
import { fileURLToPath } from "node:url";
import { type Static, Type } from "typebox";

const text = (description: string, more = {}) => Type.String({ minLength: 1, maxLength: 2000, description, ...more });

/** An EHR that may launch the app: its FHIR address and the client id that it gave us. */
const Ehr = Type.Object(
  { iss: Type.String({ pattern: "^https?://" }), clientId: text("the client id"), scope: Type.Optional(text("scopes asked for")) },
  { additionalProperties: false },
);

/** A system that calls CDS Hooks: its issuer, where its public keys are, and which FHIR servers may be asked with its tokens. */
const CdsClient = Type.Object(
  {
    iss: text("the issuer of its tokens"),
    jku: Type.Optional(Type.String({ pattern: "^https://" })),
    jwks: Type.Optional(Type.Object({ keys: Type.Array(Type.Record(Type.String(), Type.Unknown())) })),
    fhirServers: Type.Optional(Type.Array(Type.String({ pattern: "^https?://" }))),
  },
  { additionalProperties: false },
);

export const settingsSchema = Type.Object(
  {
    host: text("address to listen on; beyond loopback only with accounts and TLS", { default: "127.0.0.1" }),
    port: Type.Integer({ minimum: 0, maximum: 65535, default: 4747, description: "port to listen on; 0 takes a free one" }),
    data: text("folder of the database, the keys and the locks", { default: "./ekbom-data" }),
    databaseUrl: Type.Optional(
      text("PostgreSQL in place of the folder's SQLite", { pattern: "^postgres(ql)?://", secret: true, default: undefined }),
    ),
    mode: Type.Enum(["personal", "clinic"], {
      default: "personal",
      description: "personal: one computer, one person; clinic: accounts",
    }),
    publicUrl: Type.Optional(text("the address that people type, where it is not this machine's own", { pattern: "^https?://[^/]+/?$" })),
    tlsCertificate: Type.Optional(text("file of the certificate chain (PEM)")),
    tlsKey: Type.Optional(text("file of its private key (PEM)")),
    trustedProxies: Type.Array(Type.String({ pattern: "^[0-9a-fA-F:.]+(/[0-9]+)?$" }), {
      default: [],
      description: "addresses of the proxies that end TLS before this server",
    }),
    open: Type.Boolean({ default: true, description: "open the app in the browser" }),
    web: text("folder of the built app", { default: fileURLToPath(new URL("../../../dist/web", import.meta.url)) }),
    sessionHours: Type.Integer({ minimum: 1, maximum: 72, default: 12, description: "a clinic session ends after so many hours" }),
    idleMinutes: Type.Integer({ minimum: 1, maximum: 720, default: 30, description: "or when unused for so many minutes" }),
    personalDays: Type.Integer({ minimum: 1, maximum: 365, default: 30, description: "a personal session ends after so many days" }),
    requestsPerMinute: Type.Integer({
      minimum: 10,
      maximum: 1_000_000,
      default: 1200,
      description: "from one address, before it has to wait",
    }),
    bodyMebibytes: Type.Integer({
      minimum: 1,
      maximum: 64,
      default: 8,
      description: "the largest request anywhere: the app, FHIR, CDS Hooks",
    }),
    logLevel: Type.Enum(["silent", "fatal", "error", "warn", "info", "debug"], {
      default: "warn",
      description: "how much is logged; never what concerns a person",
    }),
    secretKey: Type.Optional(
      text("key that seals what the database must not give away; without it, secret.key in the data folder", {
        secret: true,
        minLength: 32,
      }),
    ),
    metricsToken: Type.Optional(text("bearer token that opens /metrics beyond loopback", { secret: true, minLength: 16 })),
    cdsClients: Type.Array(CdsClient, {
      default: [],
      description: "systems that may call CDS Hooks, as a JSON list of { iss, jku or jwks, fhirServers }",
    }),
    ehrs: Type.Array(Ehr, { default: [], description: "EHRs that may launch the app, as a JSON list of { iss, clientId, scope }" }),
  },
  { additionalProperties: false },
);

export type Settings = Static<typeof settingsSchema>;
export type SettingName = keyof Settings;
export const settingNames = Object.keys(settingsSchema.properties) as readonly SettingName[];

/** What the schema says of one setting, beside its type. */
export interface About {
  readonly description: string;
  readonly secret: boolean;
  readonly type?: string;
  readonly default?: unknown;
}

export function about(name: SettingName): About {
  const property = settingsSchema.properties[name] as unknown as Readonly<Record<string, unknown>>;
  return {
    description: String(property["description"]),
    secret: property["secret"] === true,
    ...(typeof property["type"] === "string" && { type: property["type"] }),
    default: property["default"],
  };
}

const spaced = (name: string, between: string): string => name.replaceAll(/[A-Z]/g, (letter) => between + letter.toLowerCase());
export const flagOf = (name: SettingName): string => spaced(name, "-");
export const variableOf = (name: SettingName): string => `EKBOM_${spaced(name, "_").toUpperCase()}`;
