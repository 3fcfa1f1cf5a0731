// A SMART launch in a real browser: from Ekbom to an app on another site, through consent, and back with a token that reads the patient.
import assert from "node:assert/strict";
import { createHash, randomBytes } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { after, describe, test } from "node:test";
import { htmlPage } from "../../src/cli/report/html.ts";
import { ehrPart, parts } from "../../src/server/parts.ts";
import { owned } from "../server/start.ts";
import { browser, noBrowser } from "./chromium.ts";

const person = "00000000-0000-4000-8000-000000000001";

/** An app as a stranger would write one: discovery, PKCE, token, one read. On 127.0.0.1 it is another site than localhost. */
async function strangersApp(client: () => string) {
  const verifiers = new Map<string, { verifier: string; iss: string; token: string }>();
  const server: Server = createServer((request, response) => {
    void answer(new URL(request.url ?? "/", "http://127.0.0.1")).then(
      ({ status, headers = {}, text = "" }) => response.writeHead(status, headers).end(text),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function answer(url: URL): Promise<{ status: number; headers?: Record<string, string>; text?: string }> {
    if (url.pathname === "/launch") {
      const iss = url.searchParams.get("iss") ?? "";
      const found = (await (await fetch(`${iss}/.well-known/smart-configuration`)).json()) as Record<string, string>;
      const [state, verifier] = [randomBytes(16).toString("hex"), randomBytes(32).toString("base64url")];
      verifiers.set(state, { verifier, iss, token: found["token_endpoint"] ?? "" });
      const query = new URLSearchParams({
        response_type: "code",
        client_id: client(),
        redirect_uri: `${base}/back`,
        scope: "launch openid fhirUser patient/*.rs offline_access",
        state,
        aud: iss,
        launch: url.searchParams.get("launch") ?? "",
        code_challenge: createHash("sha256").update(verifier).digest("base64url"),
        code_challenge_method: "S256",
      });
      return { status: 302, headers: { location: `${found["authorization_endpoint"]}?${query}` } };
    }
    if (url.pathname !== "/back") return { status: 404 };
    const error = url.searchParams.get("error");
    if (error !== null) return page({ error });
    const { verifier, iss, token } = verifiers.get(url.searchParams.get("state") ?? "") ?? assert.fail("a state that is not ours");
    const code = url.searchParams.get("code") ?? "";
    const body = new URLSearchParams({
      grant_type: "authorization_code",
      code,
      redirect_uri: `${base}/back`,
      client_id: client(),
      code_verifier: verifier,
    });
    const given = (await (await fetch(token, { method: "POST", body })).json()) as Record<string, string>;
    const headers = { authorization: `Bearer ${given["access_token"]}` };
    const patient = (await (await fetch(`${iss}/Patient/${given["patient"]}`, { headers })).json()) as { id: string };
    return page({ patient: patient.id, refresh: given["refresh_token"] !== undefined });
  }
  const page = (found: object) => ({
    status: 200,
    headers: { "content-type": "text/html" },
    text: `<pre id="found">${JSON.stringify(found)}</pre>`,
  });
  return { base, close: () => new Promise((resolve) => server.close(resolve)) };
}

describe("smart in a browser", { skip: noBrowser }, () => {
  const open = browser();

  async function ground() {
    const server = await owned({}, { more: [...parts, ehrPart(htmlPage)] });
    let client = "";
    const app = await strangersApp(() => client);
    after(app.close);
    await server.own(`/api/people/${person}`, { method: "PUT", body: { label: "Me" } });
    await server.store.update({ resourceType: "Patient", id: person, gender: "female", birthDate: "1980-01-01" });
    const body = {
      name: "Growth & more",
      kind: "app",
      redirectUris: [`${app.base}/back`],
      launchUrl: `${app.base}/launch`,
      scope: "launch openid fhirUser patient/*.rs offline_access",
    };
    client = (await server.own("/api/clients", { method: "POST", body })).json.id;
    const launch = async (): Promise<string> =>
      (await server.own(`/api/people/${person}/launch`, { method: "POST", body: { client } })).json.url;
    const context = await open().newContext();
    after(() => context.close());
    return { ...server, launch, page: await context.newPage() };
  }

  test("launch, consent, token, patient; and no is no", async () => {
    const { base, launchTokens, page, launch } = await ground();
    await page.goto(`${base}/start?token=${launchTokens.once()}`);
    await page.goto(await launch());
    await page.getByRole("heading", { name: "Let Growth & more in?" }).waitFor();
    assert.match(await page.locator("main").innerText(), /signed in as Owner[\s\S]*read, search: all data of the person it is about/);
    await page.getByRole("button", { name: "Allow", exact: true }).click();
    await page.locator("#found").waitFor();
    assert.deepEqual(JSON.parse(await page.locator("#found").innerText()), { patient: person, refresh: true });

    await page.goto(await launch());
    await page.getByRole("button", { name: "Do not allow" }).click();
    await page.locator("#found").waitFor();
    assert.deepEqual(JSON.parse(await page.locator("#found").innerText()), { error: "access_denied" });
  });

  test("somebody who is not signed in is told to, and the app gets nothing", async () => {
    const { page, launch } = await ground();
    await page.goto(await launch());
    await page.getByRole("heading", { name: "Sign in first" }).waitFor();
  });

  test("a page of another site cannot change anything with the owner's cookie", async () => {
    const { base, launchTokens, page, own } = await ground();
    await page.goto(`${base}/start?token=${launchTokens.once()}`);
    await page.goto("data:text/html,<title>elsewhere</title>");
    const said = await page.evaluate(
      async (to) =>
        fetch(to, { method: "POST", credentials: "include", body: "{}" }).then(
          ({ status }) => status,
          () => "blocked",
        ),
      `${base}/api/people/${person}/erase`,
    );
    assert.ok(said === "blocked" || said === 403, String(said));
    assert.equal((await own("/api/people")).json.people.length, 1);
  });
});
