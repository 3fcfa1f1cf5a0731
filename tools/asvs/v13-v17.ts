// Configuration, data protection, architecture, logging, media.
import type { Row } from "./row.ts";

const none = "does not apply";

export const v13: readonly Row[] = [
  ["13.1.1", 2, "met", "SECURITY.md", "three kinds of outgoing requests, all to servers of the settings"],
  ["13.2.1", 2, "met", "src/server/settings/schema.ts", "the database by its address; services by their keys"],
  ["13.2.2", 2, "by the operator", "SECURITY.md", "the database account needs its own schema alone; the process needs no root"],
  ["13.2.3", 2, "met", "src/server/accounts/sealed.ts", "no default credential exists"],
  ["13.2.4", 2, "met", "src/server/settings/schema.ts", "ehrs and cdsClients"],
  ["13.2.5", 2, "met", "test/server/ehr.test.ts", "others are never asked"],
  [
    "13.3.1",
    2,
    "partly",
    "src/server/accounts/sealed.ts",
    "a key file for its owner alone, or a variable that a vault fills; no vault is built in",
  ],
  ["13.3.2", 2, "met", "src/server/doctor.ts", "folder 700, files 600; doctor looks"],
  ["13.4.1", 1, "met", "src/server/http/static.ts", "dist/web alone is served"],
  ["13.4.2", 2, "met", "test/server/http.test.ts", "no debug mode in the server; EKBOM_DEBUG speaks to the terminal alone"],
  ["13.4.3", 2, "met", "src/server/http/static.ts", "no listings"],
  ["13.4.4", 2, "met", "src/server/http/build.ts", "no route answers TRACE"],
  ["13.4.5", 2, "met", "test/server/http.test.ts", "/metrics by token or from loopback; /api/openapi.json is public on purpose"],
];

export const v14: readonly Row[] = [
  ["14.1.1", 2, "met", "SECURITY.md", "three classes: a person's data, secrets, the rest"],
  ["14.1.2", 2, "met", "SECURITY.md", "what each class asks for"],
  [
    "14.2.1",
    1,
    "partly",
    "src/server/api/shares.ts",
    "share and start links carry a token in their address, as links must; the key of a share stays behind the #",
  ],
  ["14.2.2", 2, "met", "src/server/http/mount.ts", "no-store on every answer but the app's files"],
  ["14.2.3", 2, "met", "src/server/http/headers.ts", "connect-src self; no third party at all"],
  ["14.2.4", 2, "met", "test/server/http.test.ts", "canaries in every place of a request never reach the log"],
  [
    "14.3.1",
    1,
    "partly",
    "src/server/api/session.ts",
    "the cache is cleared at sign-out; the diary on the device stays, since it must work offline",
  ],
  ["14.3.2", 2, "met", "src/server/http/mount.ts", "no-store"],
  [
    "14.3.3",
    2,
    "not met",
    "KNOWN_LIMITS.md",
    "by design: the night log works without a network, so its entries are in the browser's storage",
  ],
];

export const v15: readonly Row[] = [
  ["15.1.1", 1, "met", "SECURITY.md", "days by severity"],
  ["15.1.2", 2, "met", "DEPENDENCIES.md", "each with its reason; exact versions and hashes in package-lock.json"],
  ["15.1.3", 2, "met", "SECURITY.md", "argon2, export, $everything, assessments; each with its limit"],
  ["15.2.1", 1, "by the operator", "SECURITY.md", "checked at each release"],
  ["15.2.2", 2, "met", "src/server/api/everything.ts", "fewer per minute where a request costs much; sizes and pages are bounded"],
  ["15.2.3", 2, "met", "src/server/api/routes.ts", "a mode mounts its own routes alone; samples are data of the command line"],
  ["15.3.1", 1, "met", "src/server/api/people.ts", "columns are named; hashes and secrets are in no answer"],
  ["15.3.2", 2, "met", "src/server/ehr/discover.ts", "redirects are errors"],
  ["15.3.3", 2, "met", "test/server/api.test.ts", "an unknown property is refused"],
  ["15.3.4", 2, "met", "src/server/http/build.ts", "from declared proxies alone"],
  ["15.3.5", 2, "met", "tsconfig.json", "strict types, === by lint, schemas at the door"],
  ["15.3.6", 2, "met", "test/server/api.test.ts", "__proto__ is a key like any other; Map where keys come from outside"],
  [
    "15.3.7",
    2,
    "met",
    "src/server/http/validate.ts",
    "each part of a request has its own schema; a parameter given twice is no text and is refused",
  ],
];

export const v16: readonly Row[] = [
  ["16.1.1", 2, "met", "SECURITY.md", "log and audit: what, where, who reads, how long"],
  ["16.2.1", 2, "met", "src/server/audit/event.ts", "who, in which role, what, whose, when, how it ended"],
  ["16.2.2", 2, "met", "src/server/audit/event.ts", "UTC; doctor looks at the clock"],
  ["16.2.3", 2, "met", "src/server/http/log.ts", "standard output and the audit table"],
  ["16.2.4", 2, "met", "src/server/http/log.ts", "JSON lines; FHIR AuditEvent"],
  ["16.2.5", 2, "met", "test/server/http.test.ts", "no address, header, body or id of a person"],
  ["16.3.1", 2, "met", "test/server/sign-in.test.ts", "every try, with the factors used"],
  ["16.3.2", 2, "met", "test/server/rights.test.ts", "refusals are in the audit"],
  ["16.3.3", 2, "met", "src/server/http/errors.ts", "401, 403 and 429 are warnings in the log"],
  ["16.3.4", 2, "met", "test/server/http.test.ts", "kind and place of a fault, without its words"],
  ["16.4.1", 2, "met", "src/server/http/log.ts", "JSON encoding; routes as written in the source"],
  ["16.4.2", 2, "met", "test/server/audit.test.ts", "a hash chain shows every change; the role auditor reads it"],
  [
    "16.4.3",
    2,
    "by the operator",
    "SECURITY.md",
    "standard output to the collector; ekbom audit export and the head of the chain elsewhere",
  ],
  ["16.5.1", 2, "met", "test/server/http.test.ts", "our own words, no stack, no query"],
  ["16.5.2", 2, "met", "test/server/ehr.test.ts", "502 or 503 in words, and the server goes on"],
  ["16.5.3", 2, "met", "test/server/audit.test.ts", "what cannot be audited is not done"],
];

export const v17: readonly Row[] = ["17.1.1", "17.2.1", "17.2.2", "17.2.3", "17.2.4", "17.3.1", "17.3.2"].map(
  (id): Row => [id, 2, none, "", "no WebRTC"],
);
