// Who may call: signed tokens of clients on the list, and nothing else.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import Fastify from "fastify";
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from "jose";
import { Trust } from "../../../src/server/cds/trust.ts";
import { now, restless, viewCall } from "./people.ts";
import { type Reply, send, site } from "./site.ts";

const base = "https://ekbom.test";
const service = `${base}/cds-services/ekbom-patient-view`;
const iss = "https://ehr.test";
const seconds = Math.floor(now().getTime() / 1000);

const pair = await generateKeyPair("ES384");
const stranger = await generateKeyPair("ES384");
const jwks = { keys: [{ ...(await exportJWK(pair.publicKey)), kid: "k1", alg: "ES384", use: "sig" }] };
const address = await site({ base, clients: [{ iss, jwks }] });

let count = 0;
interface Parts {
  readonly header?: object;
  readonly claims?: object;
  readonly key?: CryptoKey;
}
function signed({ header = {}, claims = {}, key = pair.privateKey }: Parts = {}): Promise<string> {
  const payload = { iss, aud: service, iat: seconds, exp: seconds + 300, jti: `jti-${(count += 1)}`, ...claims };
  return new SignJWT(payload).setProtectedHeader({ alg: "ES384", kid: "k1", typ: "JWT", ...header }).sign(key);
}
const call = (token: string | undefined, to = address): Promise<Reply> =>
  send(`${to}/cds-services/ekbom-patient-view`, viewCall([restless]), token === undefined ? {} : { authorization: `Bearer ${token}` });

test("cds row 176: a client on the list is known by its signed JWT", async () => assert.equal((await call(await signed())).status, 200));

test("cds row 199: without jku the keys are those exchanged beforehand; with it, those at the address on the list", async () => {
  const published = Fastify();
  published.get("/jwks.json", () => jwks);
  const keys = `${await published.listen({ host: "127.0.0.1", port: 0 })}/jwks.json`;
  after(() => published.close());
  const remote = await site({ base, clients: [{ iss, jku: keys }] });
  assert.equal((await call(await signed(), remote)).status, 200);
  assert.equal((await call(await signed({ header: { jku: keys } }), remote)).status, 200);
  assert.equal((await call(await signed({ header: { jku: "https://another.test/jwks.json" } }), remote)).status, 401);
});

test("cds row 201: an unsigned token is refused", async () => {
  const claims = { iss, aud: service, iat: seconds, exp: seconds + 300, jti: "unsigned" };
  const [head, body] = new UnsecuredJWT(claims).encode().split(".");
  const named = Buffer.from(JSON.stringify({ alg: "none", kid: "k1", typ: "JWT" })).toString("base64url");
  for (const token of [`${head}.${body}.`, `${named}.${body}.`]) assert.equal((await call(token)).status, 401);
});

test("cds row 203: a token signed with a shared secret is refused", async () => {
  const secret = new TextEncoder().encode(JSON.stringify(jwks.keys[0]).padEnd(64, " "));
  const payload = { iss, aud: service, iat: seconds, exp: seconds + 300, jti: "shared" };
  const token = await new SignJWT(payload).setProtectedHeader({ alg: "HS256", kid: "k1", typ: "JWT" }).sign(secret);
  assert.equal((await call(token)).status, 401);
});

const refused: readonly (readonly [says: string, parts: Parts])[] = [
  ["an issuer that is not on the list", { claims: { iss: "https://another.test" } }],
  ["a key of somebody else", { key: stranger.privateKey }],
  ["a key that has no name", { header: { kid: undefined } }],
  ["a key that the client does not have", { header: { kid: "k2" } }],
  ["another type of token", { header: { typ: "at+jwt" } }],
  ["another address", { claims: { aud: `${base}/cds-services/ekbom-order-sign` } }],
  ["a token that has expired", { claims: { iat: seconds - 600, exp: seconds - 300 } }],
  ["a token made long ago, however long it is good for", { claims: { iat: seconds - 7_200, exp: seconds + 300 } }],
  ["a token without an end", { claims: { exp: undefined } }],
  ["a token without a time", { claims: { iat: undefined } }],
  ["a token without a name of its own", { claims: { jti: undefined } }],
];
for (const [says, parts] of refused)
  test(`trust: ${says} is refused`, async () => {
    const { status, headers, json } = await call(await signed(parts));
    assert.equal(status, 401);
    assert.equal(headers.get("www-authenticate"), "Bearer");
    assert.match(JSON.stringify(json), /"resourceType":"OperationOutcome".*"expression":\["Authorization"\]/);
  });

test("trust: no token, or no JWT, is refused", async () => {
  for (const token of [undefined, "x", "a.b.c", ""]) assert.equal((await call(token)).status, 401);
});

test("trust: a token counts once", async () => {
  const token = await signed();
  assert.deepEqual([(await call(token)).status, (await call(token)).status], [200, 401]);
});

test("trust: feedback needs a token too, for its own address or that of the service", async () => {
  const to = `${address}/cds-services/ekbom-patient-view/feedback`;
  const body = { feedback: [{ card: "c", outcome: "overridden", outcomeTimestamp: "2026-11-22T10:00:00Z" }] };
  assert.equal((await send(to, body)).status, 401);
  assert.equal((await send(to, body, { authorization: `Bearer ${await signed({ claims: { aud: `${service}/feedback` } })}` })).status, 200);
});

test("trust: everybody may discover", async () => assert.equal((await fetch(`${address}/cds-services`)).status, 200));

test("trust: a client without keys, or with an address of keys that is not safe, is an error of whoever set it up", () => {
  for (const client of [{ iss }, { iss, jku: "http://ehr.test/jwks.json" }, { iss, jku: "no address" }])
    assert.throws(() => new Trust([client], now), /needs jwks, or a jku with https/);
});
