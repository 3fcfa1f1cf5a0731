// Tokens, OAuth, cryptography, transport.
import type { Row } from "./row.ts";

const none = "does not apply";

export const v9: readonly Row[] = [
  ["9.1.1", 1, "met", "src/server/cds/trust.ts", "verified before anything in them is believed"],
  ["9.1.2", 1, "met", "src/server/cds/trust.ts", "a list of asymmetric algorithms; none and shared secrets are not in it"],
  ["9.1.3", 1, "met", "src/server/cds/trust.ts", "keys from the settings; a jku that is not listed is refused"],
  ["9.2.1", 1, "met", "src/server/cds/trust.ts", "exp and iat are needed and checked"],
  ["9.2.2", 2, "met", "src/server/cds/trust.ts", "typ JWT; access tokens for FHIR are references, not JWTs"],
  ["9.2.3", 2, "met", "test/server/smart.test.ts", "aud is the address of the service or of the token endpoint"],
  ["9.2.4", 2, "met", "test/server/smart.test.ts", "ID tokens name their client as audience"],
];

export const v10: readonly Row[] = [
  ["10.1.1", 2, "met", "src/server/ehr/kept.ts", "the token of an EHR stays on the server, sealed; the browser has a cookie"],
  ["10.1.2", 2, "met", "test/server/ehr.test.ts", "the state must be the one in this browser's cookie"],
  ["10.2.1", 2, "met", "test/server/ehr.test.ts", "state and PKCE"],
  [
    "10.2.2",
    2,
    "met",
    "src/server/ehr/mount.ts",
    "the state remembers to which EHR it belongs, and the code goes to that token address alone",
  ],
  [
    "10.3.1",
    2,
    "met",
    "src/server/smart/provider.ts",
    "an aud that is not our FHIR address is refused; tokens are references to our own database",
  ],
  ["10.3.2", 2, "met", "test/server/smart.test.ts", "scopes by type and letter, then the rights of the account"],
  ["10.3.3", 2, "met", "src/server/smart/token.ts", "the account's id, which is never used again"],
  ["10.3.4", 2, none, "", "every account has the same strength"],
  ["10.4.1", 1, "met", "test/server/smart.test.ts", "exact comparison with the registered ones"],
  ["10.4.2", 1, "met", "test/server/smart.test.ts", "once; a second time takes the first token back"],
  ["10.4.3", 1, "met", "src/server/smart/provider.ts", "one minute"],
  ["10.4.4", 1, "met", "src/server/smart/clients.ts", "apps: code and refresh; services: client credentials; nothing else exists"],
  ["10.4.5", 1, "met", "test/server/smart.test.ts", "refresh tokens rotate, and a used one ends the grant"],
  ["10.4.6", 2, "met", "test/server/smart.test.ts", "S256 for everybody"],
  ["10.4.7", 2, none, "", "clients are registered by an administrator alone"],
  ["10.4.8", 2, "met", "src/server/smart/provider.ts", "30 days"],
  [
    "10.4.9",
    2,
    "partly",
    "src/server/api/clients.ts",
    "an administrator shuts a client out; there is no page yet on which a person revokes one app",
  ],
  ["10.4.10", 2, "met", "test/server/smart.test.ts", "private_key_jwt"],
  ["10.4.11", 2, "met", "src/server/smart/clients.ts", "a client may ask for what it was registered with"],
  ["10.5.1", 2, none, "", "as a client we use no ID token"],
  ["10.5.2", 2, none, "", "as a client we use no ID token"],
  ["10.5.3", 2, "met", "src/server/ehr/discover.ts", "issuers stand in the settings; what a stranger names is never asked"],
  ["10.5.4", 2, none, "", "as a client we use no ID token"],
  ["10.5.5", 2, none, "", "no back-channel logout"],
  ["10.6.1", 2, "met", "src/server/smart/provider.ts", "response type code alone"],
  ["10.6.2", 2, none, "", "no logout by OpenID Connect"],
  ["10.7.1", 2, "met", "test/server/smart.test.ts", "asked at every launch; nothing is granted silently"],
  ["10.7.2", 2, "met", "src/server/smart/pages.ts", "the app, the account, each scope in words, the person it is about"],
  ["10.7.3", 2, "not met", "KNOWN_LIMITS.md", "grants end with the client, the account or after 30 days; no list of them is shown yet"],
];

export const v11: readonly Row[] = [
  ["11.1.1", 2, "met", "SECURITY.md", "every key with its purpose, place, life and replacement"],
  ["11.1.2", 2, "met", "SECURITY.md", "the same table"],
  [
    "11.2.1",
    2,
    "met",
    "src/server/accounts/sealed.ts",
    "node:crypto (OpenSSL), jose, oidc-provider, @simplewebauthn/server; nothing of our own",
  ],
  [
    "11.2.2",
    2,
    "partly",
    "src/server/accounts/password.ts",
    "password hashes carry their parameters; the seal has one form, replaced by sealing anew",
  ],
  ["11.2.3", 2, "partly", "src/server/smart/keys.ts", "256 bits everywhere but RSA 2048 for ID tokens, which SMART clients expect"],
  ["11.3.1", 1, "met", "src/server/accounts/sealed.ts", "AES-256-GCM alone; PKCS#1 v1.5 only as the signature of RS256"],
  ["11.3.2", 1, "met", "src/server/accounts/sealed.ts", "AES-256-GCM"],
  ["11.3.3", 2, "met", "test/server/sign-in.test.ts", "authenticated: what was changed does not open"],
  ["11.4.1", 1, "met", "src/server/audit/chain.ts", "SHA-256; SHA-1 only inside TOTP as its standard has it"],
  ["11.4.2", 2, "met", "src/server/accounts/password.ts", "argon2id, 46 MiB, one pass"],
  ["11.4.3", 2, "met", "src/server/audit/chain.ts", "SHA-256"],
  ["11.4.4", 2, none, "", "no key is made from a password"],
  ["11.5.1", 2, "met", "src/server/secret.ts", "256 bits from the platform's generator"],
  ["11.6.1", 2, "met", "src/server/smart/keys.ts", "RSA 2048 made by OpenSSL; ES384 and RS384 from clients"],
];

export const v12: readonly Row[] = [
  ["12.1.1", 1, "met", "src/server/http/build.ts", "TLS 1.2 and 1.3"],
  ["12.1.2", 2, "met", "src/server/http/build.ts", "the list of Node's OpenSSL, strongest first"],
  ["12.1.3", 2, none, "", "no client certificates"],
  ["12.2.1", 1, "met", "test/server/settings.test.ts", "beyond loopback the server does not start without TLS"],
  ["12.2.2", 1, "by the operator", "src/server/doctor.ts", "the certificate is the operator's; doctor checks key and end"],
  ["12.3.1", 2, "by the operator", "SECURITY.md", "outgoing: https or loopback; PostgreSQL with sslmode in its address"],
  ["12.3.2", 2, "met", "src/server/ehr/discover.ts", "Node's own checks, never switched off"],
  ["12.3.3", 2, "met", "src/server/cds/safe-address.ts", "https, or loopback"],
  ["12.3.4", 2, "by the operator", "SECURITY.md", "NODE_EXTRA_CA_CERTS for a hospital's own authority"],
];
