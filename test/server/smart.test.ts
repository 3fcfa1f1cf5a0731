// SMART App Launch 2 as an app meets it: discovery, PKCE, consent, token, refresh, scopes; and a backend service with its key.
import assert from "node:assert/strict";
import { createHash, randomBytes, randomUUID } from "node:crypto";
import { describe, test } from "node:test";
import { createRemoteJWKSet, decodeJwt, exportJWK, generateKeyPair, jwtVerify, SignJWT } from "jose";
import { parts } from "../../src/server/parts.ts";
import { allScopes, scopeOf, scopesAllow } from "../../src/server/smart/scopes.ts";
import { clinic, inTeam, outside } from "./clinic.ts";
import { type Answer, type Ask, ask as askPort } from "./start.ts";

const redirect = "http://localhost:9/back";

async function withPatients() {
  const server = await clinic({}, { more: parts });
  for (const [n, id] of [inTeam, outside].entries()) {
    await server.store.update({ resourceType: "Patient", id });
    await server.store.update({
      resourceType: "Observation",
      id: `o${n}`,
      status: "final",
      code: { text: "x" },
      subject: { reference: `Patient/${id}` },
    });
    await server.store.update({ resourceType: "Condition", id: `c${n}`, subject: { reference: `Patient/${id}` } });
  }
  const admin = await server.as("administrator");
  const register = async (body: object): Promise<string> => {
    const answer = await admin.ask("/api/clients", { method: "POST", body });
    assert.equal(answer.status, 201, answer.text);
    return answer.json.id;
  };
  return { ...server, admin, register };
}

/** A browser that keeps cookies and follows what is ours. */
function browser(port: number, cookie: string) {
  const jar = new Map([[cookie.split("=")[0] ?? "", cookie.split("=")[1] ?? ""]]);
  return async (path: string, how: Ask = {}): Promise<Answer> => {
    const answer = await askPort(port, path, {
      ...how,
      headers: { cookie: [...jar].map((pair) => pair.join("=")).join("; "), ...how.headers },
    });
    for (const set of [answer.headers["set-cookie"] ?? []].flat()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      jar.set(name, value);
    }
    return answer;
  };
}

const form = (fields: Readonly<Record<string, string>>): Ask => ({
  method: "POST",
  raw: new URLSearchParams(fields).toString(),
  headers: { "content-type": "application/x-www-form-urlencoded", origin: "none" },
});

type Server = Awaited<ReturnType<typeof withPatients>>;
interface Wish {
  readonly client: string;
  readonly scope: string;
  readonly cookie: string;
  readonly launch?: string;
  readonly patient?: string;
  readonly decision?: string;
  readonly aud?: string;
}

/** The whole walk to the answer that the app's redirect address gets. */
async function authorize(server: Server, { client, scope, cookie, launch, patient, decision = "allow", aud }: Wish) {
  const visit = browser(server.port, cookie);
  const verifier = randomBytes(32).toString("base64url");
  const query = new URLSearchParams({
    response_type: "code",
    client_id: client,
    redirect_uri: redirect,
    scope,
    state: "s1",
    aud: aud ?? `${server.base}/fhir/R4`,
    code_challenge: createHash("sha256").update(verifier).digest("base64url"),
    code_challenge_method: "S256",
    ...(launch !== undefined && { launch }),
  });
  let answer = await visit(`/oauth/authorize?${query}`);
  const step = String(answer.headers["location"] ?? "");
  if (!step.startsWith("/oauth/interaction/")) return { answer, verifier, page: undefined };
  assert.match((await visit(step)).text, /http-equiv="refresh"/);
  const page = await visit(`${step}?step=2`);
  if (page.status !== 200) return { answer: page, verifier, page };
  answer = await visit(step, {
    ...form({ decision, ...(patient !== undefined && { patient }) }),
    headers: { "content-type": "application/x-www-form-urlencoded" },
  });
  const resume = String(answer.headers["location"] ?? "");
  if (resume !== "") answer = await visit(resume.replace(server.base, ""));
  return { answer, verifier, page };
}

async function tokenFor(server: Server, wish: Wish) {
  const { answer, verifier } = await authorize(server, wish);
  if (answer.headers["location"] === undefined) assert.fail(`${answer.status} ${JSON.stringify(answer.headers)} ${answer.text}`);
  const back = new URL(String(answer.headers["location"]));
  const code = back.searchParams.get("code") ?? assert.fail(`no code: ${answer.status} ${back.href} ${answer.text}`);
  assert.equal(back.searchParams.get("state"), "s1");
  const token = await server.ask(
    "/oauth/token",
    form({ grant_type: "authorization_code", code, redirect_uri: redirect, client_id: wish.client, code_verifier: verifier }),
  );
  assert.equal(token.status, 200, token.text);
  const fhir = (path: string, how: Ask = {}) =>
    server.ask(`/fhir/R4${path}`, { ...how, headers: { authorization: `Bearer ${token.json.access_token}`, ...how.headers } });
  return { ...token.json, code, verifier, fhir };
}

const app = (scope: string) => ({
  name: "Growth chart",
  kind: "app",
  redirectUris: [redirect],
  launchUrl: "http://localhost:9/launch",
  scope,
});

describe("smart: an app", () => {
  test("says where everything is, also to those who are not signed in", async () => {
    const { ask, base } = await clinic({}, { more: parts });
    const { json, status } = await ask("/fhir/R4/.well-known/smart-configuration");
    assert.equal(status, 200);
    assert.equal(json.authorization_endpoint, `${base}/oauth/authorize`);
    assert.deepEqual(json.code_challenge_methods_supported, ["S256"]);
    const real = (await ask("/oauth/.well-known/openid-configuration")).json;
    for (const name of ["issuer", "authorization_endpoint", "token_endpoint", "jwks_uri", "revocation_endpoint"])
      assert.equal(real[name], json[name], name);
  });
  test("standalone: chooses the patient, reads within its scopes, and no further", async () => {
    const server = await withPatients();
    const client = await server.register(app("launch/patient openid fhirUser patient/Observation.rs patient/Patient.r offline_access"));
    const doctor = await server.as("sleep");
    const { fhir, ...token } = await tokenFor(server, {
      client,
      cookie: doctor.cookie,
      patient: inTeam,
      scope: "launch/patient openid fhirUser patient/Observation.rs patient/Patient.r",
    });
    assert.deepEqual([token.patient, token.token_type, token.refresh_token], [inTeam, "Bearer", undefined]);
    const { payload } = await jwtVerify(token.id_token, createRemoteJWKSet(new URL(`${server.base}/oauth/jwks`)), {
      issuer: `${server.base}/oauth`,
      audience: client,
    });
    assert.equal(payload["fhirUser"], `${server.base}/fhir/R4/Practitioner/${doctor.id}`);
    const statuses = async (paths: readonly string[]) => Promise.all(paths.map(async (path) => (await fhir(path)).status));
    assert.deepEqual(await statuses(["/Observation/o0", `/Patient/${inTeam}`, "/Observation"]), [200, 200, 200]);
    assert.deepEqual(
      await statuses(["/Observation/o1", "/Condition/c0", "/Patient", "/Practitioner", `/Patient/${outside}`]),
      [403, 403, 403, 403, 403],
    );
    assert.equal((await fhir("/Observation/o0", { method: "DELETE" })).status, 403);
    assert.deepEqual((await fhir("/Observation")).json.entry.length, 1);
    assert.equal((await server.ask("/api/people", { headers: { authorization: `Bearer ${token.access_token}` } })).status, 401);
  });
  test("launched from here: the patient is given, and nobody else's launch can be used", async () => {
    const server = await withPatients();
    const client = await server.register(app("launch patient/*.rs"));
    const doctor = await server.as("neurology");
    const { url } = (await doctor.ask(`/api/people/${inTeam}/launch`, { method: "POST", body: { client } })).json;
    const launch = new URL(url).searchParams.get("launch") ?? "";
    assert.equal(new URL(url).searchParams.get("iss"), `${server.base}/fhir/R4`);
    const token = await tokenFor(server, { client, cookie: doctor.cookie, launch, patient: inTeam, scope: "launch patient/*.rs" });
    assert.equal(token.patient, inTeam);
    const other = await server.as("sleep");
    assert.equal((await authorize(server, { client, cookie: other.cookie, launch, scope: "launch patient/*.rs" })).answer.status, 400);
    assert.equal(
      (await authorize(server, { client, cookie: doctor.cookie, launch: "guess", scope: "launch patient/*.rs" })).answer.status,
      400,
    );
  });
  test("user scopes reach whom the account reaches", async () => {
    const server = await withPatients();
    const client = await server.register(app("user/*.cruds"));
    const { fhir } = await tokenFor(server, { client, cookie: (await server.as("sleep")).cookie, scope: "user/Observation.rs" });
    assert.deepEqual(
      [(await fhir("/Observation/o0")).status, (await fhir("/Observation/o1")).status, (await fhir("/Condition/c0")).status],
      [200, 403, 403],
    );
  });
  test("refresh: a new token each time, the used one ends the whole grant", async () => {
    const server = await withPatients();
    const client = await server.register(app("launch/patient patient/*.rs offline_access"));
    const doctor = await server.as("sleep");
    const first = await tokenFor(server, {
      client,
      cookie: doctor.cookie,
      patient: inTeam,
      scope: "launch/patient patient/*.rs offline_access",
    });
    const refresh = (token: string) =>
      server.ask("/oauth/token", form({ grant_type: "refresh_token", refresh_token: token, client_id: client }));
    const second = await refresh(first.refresh_token);
    assert.deepEqual([second.status, second.json.patient], [200, inTeam], second.text);
    assert.equal((await refresh(first.refresh_token)).status, 400);
    assert.equal((await refresh(second.json.refresh_token)).status, 400);
    assert.equal(
      (await server.ask("/fhir/R4/Observation/o0", { headers: { authorization: `Bearer ${second.json.access_token}` } })).status,
      401,
    );
  });
  test("a token ends with its hour, its client, its account", async () => {
    const server = await withPatients();
    const client = await server.register(app("user/*.rs"));
    const doctor = await server.as("sleep");
    const wish = { client, cookie: doctor.cookie, scope: "user/*.rs" };
    const { fhir } = await tokenFor(server, wish);
    assert.equal((await fhir("/Observation/o0")).status, 200);
    await server.admin.ask(`/api/accounts/${doctor.id}`, { method: "PUT", body: { disabled: true } });
    assert.equal((await fhir("/Observation/o0")).status, 401);
    await server.admin.ask(`/api/accounts/${doctor.id}`, { method: "PUT", body: { disabled: false } });
    assert.equal((await fhir("/Observation/o0")).status, 200);
    await server.admin.ask(`/api/clients/${client}`, { method: "DELETE" });
    assert.equal((await fhir("/Observation/o0")).status, 401);
  });
  test("refused: another redirect, no PKCE, a wrong verifier, a code twice, another audience, a scope not given, a person who says no", async () => {
    const server = await withPatients();
    const client = await server.register(app("launch/patient patient/Observation.rs"));
    const { cookie } = await server.as("sleep");
    const base = {
      response_type: "code",
      client_id: client,
      redirect_uri: redirect,
      scope: "patient/Observation.rs",
      state: "s",
      aud: `${server.base}/fhir/R4`,
    };
    const challenge = { code_challenge: "x".repeat(43), code_challenge_method: "S256" };
    const error = async (fields: Readonly<Record<string, string>>): Promise<string> => {
      const { headers, text } = await server.ask(`/oauth/authorize?${new URLSearchParams(fields)}`);
      const to = String(headers["location"] ?? "");
      assert.ok(!to.startsWith("http://evil"), to);
      return to.startsWith(redirect)
        ? String(new URL(to).searchParams.get("error"))
        : String((JSON.parse(text) as { error: string }).error);
    };
    assert.equal(await error({ ...base, ...challenge, redirect_uri: "http://evil.example/" }), "invalid_redirect_uri");
    assert.equal(await error(base), "invalid_request");
    assert.equal(await error({ ...base, code_challenge: "x".repeat(43), code_challenge_method: "plain" }), "invalid_request");
    assert.equal(await error({ ...base, ...challenge, aud: "https://evil.example/fhir" }), "invalid_request");
    assert.equal(await error({ ...base, ...challenge, scope: "patient/Observation.cruds" }), "invalid_scope");
    assert.equal(await error({ ...base, ...challenge, client_id: randomUUID() }), "invalid_client");
    const wish = { client, cookie, patient: inTeam, scope: "launch/patient patient/Observation.rs" };
    const no = await authorize(server, { ...wish, decision: "deny" });
    assert.equal(new URL(String(no.answer.headers["location"])).searchParams.get("error"), "access_denied");
    assert.equal((await authorize(server, { ...wish, patient: outside })).answer.status, 400);
    const { code, verifier, fhir } = await tokenFor(server, wish);
    const exchange = (fields: Readonly<Record<string, string>>) =>
      server.ask("/oauth/token", form({ grant_type: "authorization_code", redirect_uri: redirect, client_id: client, ...fields }));
    assert.equal((await exchange({ code, code_verifier: verifier })).status, 400); // twice
    assert.equal((await fhir("/Observation/o0")).status, 401); // and the first token is taken back
    const { answer } = await authorize(server, wish);
    const fresh = new URL(String(answer.headers["location"])).searchParams.get("code") ?? "";
    assert.equal((await exchange({ code: fresh, code_verifier: "y".repeat(43) })).status, 400);
  });
  test("consent cannot be given from another site, nor by somebody who is not signed in", async () => {
    const server = await withPatients();
    const client = await server.register(app("user/*.rs"));
    const query = new URLSearchParams({
      response_type: "code",
      client_id: client,
      redirect_uri: redirect,
      scope: "user/*.rs",
      code_challenge: "x".repeat(43),
      code_challenge_method: "S256",
    });
    const step = String((await server.ask(`/oauth/authorize?${query}`)).headers["location"]);
    assert.match((await server.ask(`${step}?step=2`)).text, /Sign in first/);
    assert.equal((await server.ask(step, form({ decision: "allow" }))).status, 401);
    const { cookie } = await server.as("sleep");
    const foreign = {
      ...form({ decision: "allow" }),
      headers: { "content-type": "application/x-www-form-urlencoded", cookie, origin: "https://evil.example" },
    };
    assert.equal((await server.ask(step, foreign)).status, 403);
  });
  test("a browser app elsewhere may read with its token; a stranger's page may not", async () => {
    const server = await withPatients();
    const client = await server.register(app("user/*.rs"));
    const { fhir } = await tokenFor(server, { client, cookie: (await server.as("sleep")).cookie, scope: "user/*.rs" });
    const known = await fhir("/Observation/o0", { headers: { origin: "http://localhost:9" } });
    assert.deepEqual([known.status, known.headers["access-control-allow-origin"]], [200, "http://localhost:9"]);
    const stranger = await fhir("/Observation/o0", { headers: { origin: "https://evil.example" } });
    assert.equal(stranger.headers["access-control-allow-origin"], undefined);
    assert.equal(known.headers["access-control-allow-credentials"], undefined);
  });
});

describe("smart: a backend service", () => {
  async function service() {
    const server = await withPatients();
    const { publicKey, privateKey } = await generateKeyPair("ES384");
    const jwk = { ...(await exportJWK(publicKey)), kid: "k1", alg: "ES384", use: "sig" };
    const client = await server.register({
      name: "Warehouse",
      kind: "service",
      scope: "system/Observation.rs system/Patient.rs",
      jwks: { keys: [jwk] },
    });
    const assertion = (claims: object = {}, key = privateKey) =>
      new SignJWT({ jti: randomUUID(), ...claims })
        .setProtectedHeader({ alg: "ES384", kid: "k1", typ: "JWT" })
        .setIssuer(client)
        .setSubject(client)
        .setAudience(`${server.base}/oauth/token`)
        .setIssuedAt()
        .setExpirationTime("4m")
        .sign(key);
    const token = (jwt: string, scope = "system/Observation.rs") =>
      server.ask(
        "/oauth/token",
        form({
          grant_type: "client_credentials",
          scope,
          client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
          client_assertion: jwt,
        }),
      );
    return { ...server, client, assertion, token };
  }
  test("with its key: a token of five minutes, for its scopes, for everybody", async () => {
    const { ask, assertion, token, client, as } = await service();
    const { status, json, text } = await token(await assertion());
    assert.deepEqual([status, json.scope, json.expires_in], [200, "system/Observation.rs", 300], text);
    const fhir = (path: string) => ask(`/fhir/R4${path}`, { headers: { authorization: `Bearer ${json.access_token}` } });
    assert.equal((await fhir("/Observation")).json.entry.length, 2);
    assert.equal((await fhir("/Condition")).status, 403);
    const { text: log } = await (await as("auditor")).ask("/api/audit");
    assert.ok(log.includes(`client-${client}`) && log.includes('"system"'));
  });
  test("refused: another key, a signature used twice, a scope beyond", async () => {
    const { assertion, token } = await service();
    const stranger = await generateKeyPair("ES384");
    assert.equal((await token(await assertion({}, stranger.privateKey))).status, 401);
    const once = await assertion();
    assert.equal((await token(once)).status, 200);
    assert.equal((await token(once)).status, 401);
    assert.equal((await token(await assertion(), "system/*.cruds")).status, 400);
    assert.equal(typeof decodeJwt(once).jti, "string");
  });
  const wrong: readonly [name: string, body: object, place: string][] = [
    ["a private key", { name: "x", kind: "service", scope: "system/*.rs", jwks: { keys: [{ kty: "EC", d: "x" }] } }, "jwks"],
    ["a service without a key", { name: "x", kind: "service", scope: "system/*.rs" }, "jwks"],
    ["an app with system scopes", { name: "x", kind: "app", redirectUris: [redirect], scope: "system/*.rs" }, "scope"],
    ["a scope that is none", { name: "x", kind: "app", redirectUris: [redirect], scope: "patient/Observation.sr" }, "scope"],
    ["an app without a way back", { name: "x", kind: "app", scope: "openid" }, "redirectUris"],
    ["a way back without TLS", { name: "x", kind: "app", redirectUris: ["http://app.example/"], scope: "openid" }, "redirectUris[0]"],
    ["a script as a way back", { name: "x", kind: "app", redirectUris: ["javascript:alert(1)"], scope: "openid" }, "redirectUris[0]"],
  ];
  test("not let in", async () => {
    const { admin } = await withPatients();
    for (const [name, body, place] of wrong) {
      const { status, json } = await admin.ask("/api/clients", { method: "POST", body });
      assert.deepEqual([status, json.issue[0].expression[0]], [400, place], name);
    }
  });
});

describe("smart: scopes", () => {
  const table: readonly [text: string, letters: string | undefined][] = [
    ["patient/Observation.rs", "rs"],
    ["user/*.cruds", "cruds"],
    ["patient/*.read", "rs"],
    ["patient/*.write", "cud"],
    ["system/Patient.*", "cruds"],
    ["patient/Observation.sr", undefined],
    ["patient/Observation.", undefined],
    ["patient/observation.rs", undefined],
    ["launch/patient", undefined],
    ["patient/Observation.rs?category=x", undefined],
  ];
  for (const [text, letters] of table) test(text, () => assert.equal(scopeOf(text)?.letters, letters));
  test("an interaction needs its letter, for its type", () => {
    assert.equal(scopesAllow(["patient/Observation.r"], "Observation", "read"), true);
    assert.equal(scopesAllow(["patient/Observation.r"], "Observation", "search"), false);
    assert.equal(scopesAllow(["patient/Observation.r", "patient/*.s"], "Observation", "everything"), true);
    assert.equal(scopesAllow(["patient/Observation.rs"], "Condition", "read"), false);
    assert.equal(scopesAllow(["patient/*.cu"], "Condition", "delete"), false);
    assert.equal(scopesAllow(["openid"], "Patient", "read"), false);
  });
  test("every word that can be asked for is known to the library, once", () => {
    const all = allScopes(["Patient", "Observation"]);
    assert.equal(new Set(all).size, all.length);
    for (const one of ["patient/Patient.r", "user/*.cruds", "system/Observation.rs", "patient/*.read"]) assert.ok(all.includes(one), one);
  });
});
