// Coming into a clinic: by invitation, with password and code or with a passkey; and how wrong tries end.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { TOTP } from "otpauth";
import { hashPassword, passwordFault, passwordFits } from "../../src/server/accounts/password.ts";
import { makeSeal } from "../../src/server/accounts/sealed.ts";
import { inviteFirst } from "../../src/server/accounts/invitations.ts";
import { own } from "../../src/server/tables.ts";
import { Authenticator } from "./authenticator.ts";
import { clinic, inTeam } from "./clinic.ts";
import { type Answer, cookieOf, hour, minute, start } from "./start.ts";

const password = "walnut harbour tuesday lamp";
const post = (body: unknown, headers: Readonly<Record<string, string>> = {}) => ({ method: "POST", body, headers });

/** A clinic with the first administrator, who has accepted but has no second factor yet. */
async function fresh() {
  const server = await start({ mode: "clinic" });
  const token = (await inviteFirst(server.store, server.house.now())) ?? assert.fail("no invitation");
  assert.equal((await server.ask(`/api/invitations/${token}`, post({ password }))).status, 201);
  const signIn = (given = password) => server.ask("/api/session", post({ login: "administrator", password: given }));
  const code = (secret: string): string => new TOTP({ secret }).generate({ timestamp: server.house.now().getTime() });
  const enrolled = async () => {
    const { ticket } = (await signIn()).json;
    const { secret } = (await server.ask("/api/session/totp/enrol", post({ ticket }))).json;
    const answer = await server.ask("/api/session/totp", post({ ticket, code: code(secret) }));
    assert.equal(answer.status, 200, answer.text);
    return { secret, cookie: cookieOf(answer) };
  };
  return { ...server, token, signIn, code, enrolled };
}

describe("sign-in", () => {
  test("from the invitation to the session: password, authenticator app, code", async () => {
    const { ask, token, signIn, enrolled, code, pass, store, house } = await fresh();
    assert.equal((await ask(`/api/invitations/${token}`)).status, 410); // once
    assert.equal(await inviteFirst(store, house.now()), undefined); // and never a second first one
    const first = (await signIn()).json;
    assert.equal(first.next, "enrol-totp");
    const { uri } = (await ask("/api/session/totp/enrol", post({ ticket: first.ticket }))).json;
    assert.match(uri, /^otpauth:\/\/totp\/Ekbom:administrator\?issuer=Ekbom&secret=[A-Z2-7]{32}&/);
    const { secret, cookie } = await enrolled();
    assert.deepEqual((await ask("/api/session", { headers: { cookie } })).json.account.role, "administrator");
    const second = (await signIn()).json;
    assert.equal(second.next, "totp");
    // The code of this half minute was used to enrol.
    assert.equal((await ask("/api/session/totp", post({ ticket: second.ticket, code: code(secret) }))).status, 401);
    pass(minute);
    assert.equal((await ask("/api/session/totp", post({ ticket: second.ticket, code: code(secret) }))).status, 200);
    assert.equal((await ask("/api/session/totp", post({ ticket: second.ticket, code: code(secret) }))).status, 401); // a ticket is used up
    const stored = await own(store).selectFrom("account").select(["totp", "password"]).executeTakeFirstOrThrow();
    assert.ok(!stored.totp?.includes(secret));
    assert.match(stored.password ?? "", /^\$argon2id\$v=19\$m=47104,t=1,p=1\$/);
  });
  test("a ticket ends after five minutes, and is good for its own step alone", async () => {
    const { ask, signIn, pass } = await fresh();
    const { ticket } = (await signIn()).json;
    assert.equal((await ask("/api/session/passkey", post({ ticket, response: {} }))).status, 401);
    pass(6 * minute);
    assert.equal((await ask("/api/session/totp/enrol", post({ ticket }))).status, 401);
  });
  test("the same words for a wrong name, a wrong password and a locked account", async () => {
    const { ask, signIn, pass, store } = await fresh();
    const answers: Answer[] = [await ask("/api/session", post({ login: "nobody", password }))];
    for (let i = 0; i < 5; i++) answers.push(await signIn("wrong horse battery"));
    answers.push(await signIn()); // locked now: the right password does not help
    assert.deepEqual(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size, 1);
    assert.equal(answers[0]?.status, 401);
    const signIns = (await own(store).selectFrom("audit_event").select("json").execute()).filter(({ json }) => json.includes('"sign-in"'));
    assert.equal(signIns.length, answers.length + 1); // and the invitation that was accepted
    assert.ok(!signIns.some(({ json }) => json.includes("horse")));
    pass(2 * minute);
    assert.equal((await signIn()).status, 200);
  });
  test("guesses sent all at once are counted one by one", async () => {
    const { signIn, store } = await fresh();
    await Promise.all(Array.from({ length: 8 }, (_, i) => signIn(`wrong ${i} horse battery`)));
    const { failures, locked_until: until } = await own(store).selectFrom("account").selectAll().executeTakeFirstOrThrow();
    assert.ok(Number(failures) >= 5 && Number(until) > 0, String(failures));
  });
  test("wrong codes lock as wrong passwords do", async () => {
    const { ask, signIn, enrolled } = await fresh();
    await enrolled();
    const { ticket } = (await signIn()).json;
    const statuses = [];
    for (let i = 0; i < 6; i++) statuses.push((await ask("/api/session/totp", post({ ticket, code: "000000" }))).status);
    assert.deepEqual(statuses, [401, 401, 401, 401, 401, 429]);
  });
  test("a new password ends the other sessions; a disabled account all of them", async () => {
    const { as, ask: anyone } = await clinic();
    const { id, ask, cookie } = await as("sleep");
    const admin = await as("administrator");
    assert.equal((await ask(`/api/people/${inTeam}/diary`)).status, 200);
    assert.equal((await ask("/api/account/sessions")).json.sessions[0].thisOne, true);
    assert.equal((await admin.ask(`/api/accounts/${id}`, { method: "PUT", body: { disabled: true } })).status, 204);
    assert.equal((await anyone(`/api/people/${inTeam}/diary`, { headers: { cookie } })).status, 401);
    assert.equal((await admin.ask(`/api/accounts/${admin.id}`, { method: "PUT", body: { disabled: true } })).status, 409);
  });
  test("a session ends when it is not used, and when its hours are over", async () => {
    const { as, pass } = await clinic();
    const { ask } = await as("sleep");
    const path = `/api/people/${inTeam}/diary`;
    pass(31 * minute);
    assert.equal((await ask(path)).status, 401);
    const busy = await as("sleep");
    for (let i = 0; i < 28; i++) {
      pass(25 * minute);
      assert.equal((await busy.ask(path)).status, 200, `after ${(i + 1) * 25} minutes`);
    }
    pass(hour);
    assert.equal((await busy.ask(path)).status, 401);
  });
  test("whoever lost phone or password is invited again, and what was before opens nothing", async () => {
    const { ask, signIn, enrolled, store, house } = await fresh();
    const { cookie } = await enrolled();
    const invited = await ask(
      "/api/accounts/invitations",
      post({ login: "administrator", name: "Administrator", role: "administrator" }, { cookie }),
    );
    assert.equal(invited.status, 201);
    const token = String(invited.json.path).replace("/invitation/", "");
    assert.equal((await ask(`/api/invitations/${token}`, post({ password: "other words entirely fine" }))).status, 201);
    assert.equal((await ask("/api/accounts", { headers: { cookie } })).status, 401);
    assert.equal((await signIn()).status, 401);
    assert.equal((await signIn("other words entirely fine")).json.next, "enrol-totp");
    assert.equal(await inviteFirst(store, house.now()), undefined);
  });
});

describe("passkeys", () => {
  async function withPasskey() {
    const server = await clinic();
    const { ask, id } = await server.as("vascular");
    await own(server.store)
      .updateTable("account")
      .set({ password: await hashPassword(password) })
      .where("id", "=", id)
      .execute();
    assert.equal((await ask("/api/account/passkeys/options", post({ password: "not this one at all" }))).status, 403);
    const device = new Authenticator(server.base);
    const { options, ticket } = (await ask("/api/account/passkeys/options", post({ password }))).json;
    const kept = await ask("/api/account/passkeys", post({ ticket, name: "phone", response: device.register(options) }));
    assert.equal(kept.status, 201, kept.text);
    const challenge = async () => (await server.ask("/api/session/passkey/options", { method: "POST" })).json;
    return { ...server, own: ask, id, device, challenge };
  }
  test("a passkey alone signs in", async () => {
    const { ask, device, challenge, id } = await withPasskey();
    const { options, ticket } = await challenge();
    const answer = await ask("/api/session/passkey", post({ ticket, response: device.sign(options) }));
    assert.equal(answer.status, 200, answer.text);
    assert.equal((await ask("/api/session", { headers: { cookie: cookieOf(answer) } })).json.account.id, id);
  });
  test("not for another address, not for another challenge, not twice, not once forgotten", async () => {
    const { ask, own: mine, base, device, challenge } = await withPasskey();
    const one = await challenge();
    const two = await challenge();
    const attempt = (ticket: string, response: object) => ask("/api/session/passkey", post({ ticket, response }));
    assert.equal((await attempt(one.ticket, device.sign(one.options, "https://evil.example"))).status, 401);
    assert.equal((await attempt(two.ticket, device.sign(one.options))).status, 401);
    const three = await challenge();
    const response = device.sign(three.options);
    assert.equal((await attempt(three.ticket, response)).status, 200);
    assert.equal((await attempt(three.ticket, response)).status, 401);
    assert.equal((await attempt((await challenge()).ticket, { id: 5 })).status, 401);
    assert.equal((await attempt((await challenge()).ticket, new Authenticator(base).sign({ challenge: "x" }))).status, 401);
    const [{ id }] = (await mine("/api/account/passkeys")).json.passkeys;
    assert.equal((await mine(`/api/account/passkeys/${id}`, { method: "DELETE" })).status, 204);
    const four = await challenge();
    assert.equal((await attempt(four.ticket, device.sign(four.options))).status, 401);
  });
});

describe("passwords", () => {
  test("the right one fits, another does not, and whoever has no account takes the same way", async () => {
    const stored = await hashPassword(password);
    assert.deepEqual(
      [await passwordFits(password, stored), await passwordFits("walnut", stored), await passwordFits(password, undefined)],
      [true, false, false],
    );
    assert.equal(await passwordFits("é long enough", await hashPassword("é long enough")), true);
    assert.notEqual(await hashPassword(password), stored);
  });
  const table: readonly [password: string, fault: RegExp | undefined][] = [
    [password, undefined],
    ["xK9#mQ2$vL7!", undefined],
    ["ein langer satz ohne ziffern", undefined],
    ["short", /at least 12/],
    ["x".repeat(129), /at most 128/],
    ["password123456", /easily guessed/],
    ["Passw0rd2026!Password", /easily guessed/],
    ["aaaaaaaaaaaaaa", /easily guessed/],
    ["abcabcabcabcabc", /easily guessed/],
    ["qwertyuiop12", /easily guessed/],
    ["123456789012", /easily guessed/],
    ["dr.lee-2026-!!", /easily guessed/],
  ];
  for (const [given, fault] of table)
    test(`${given.slice(0, 30)}: ${fault ?? "may be used"}`, () => {
      const said = passwordFault(given, "dr.lee@clinic.example");
      if (fault === undefined) assert.equal(said, undefined);
      else assert.match(said ?? "", fault);
    });
  test("what is sealed opens with its own key alone, and not when it was changed", () => {
    const [one, other] = ["a", "b"].map((letter) => makeSeal({ secretKey: letter.repeat(40), data: "" }));
    const sealed = one?.close("secret ø") ?? "";
    assert.equal(one?.open(sealed), "secret ø");
    assert.throws(() => other?.open(sealed));
    assert.throws(() => one?.open(`${sealed.slice(0, -2)}AA`));
  });
});
