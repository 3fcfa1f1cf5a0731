// The app as an EHR launches it. The EHR is a second server of ours, with real tokens: one that reads, and one that may write.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { htmlPage } from "../../src/cli/report/html.ts";
import { ehrPart, parts } from "../../src/server/parts.ts";
import { clinic, inTeam } from "./clinic.ts";
import { type Answer, type Ask, ask as askPort, cookieOf, minute, start } from "./start.ts";

const code = (system: string, value: string) => ({ coding: [{ system, code: value }] });

async function both(scope: string) {
  const ehr = await clinic({}, { more: parts });
  await ehr.store.update({ resourceType: "Patient", id: inTeam, gender: "female", birthDate: "1980-03-01" });
  await ehr.store.update({
    resourceType: "Observation",
    id: "f",
    status: "final",
    code: code("http://loinc.org", "2276-4"),
    subject: { reference: `Patient/${inTeam}` },
    effectiveDateTime: "2026-11-01",
    valueQuantity: { value: 12, unit: "ng/mL", system: "http://unitsofmeasure.org", code: "ng/mL" },
  });
  const doctor = await ehr.as("neurology");
  const app = await start({}, { more: [...parts, ehrPart(htmlPage)] });
  const body = { name: "Ekbom", kind: "app", redirectUris: [`${app.base}/launch/callback`], launchUrl: `${app.base}/launch`, scope };
  const client = (await (await ehr.as("administrator")).ask("/api/clients", { method: "POST", body })).json.id as string;
  const iss = `${ehr.base}/fhir/R4`;
  (app.house.settings.ehrs as unknown[]).push({ iss, clientId: client, scope });
  return { ehr, doctor, app, client, iss };
}

type Pair = Awaited<ReturnType<typeof both>>;
const form = (fields: Readonly<Record<string, string>>): Ask => ({
  method: "POST",
  raw: new URLSearchParams(fields).toString(),
  headers: { "content-type": "application/x-www-form-urlencoded" },
});

/** From the click in the EHR to the cookie of the app that has its token. */
async function launched({ ehr, doctor, app, client }: Pair) {
  const { url } = (await doctor.ask(`/api/people/${inTeam}/launch`, { method: "POST", body: { client } })).json;
  const out = await app.ask(String(url).replace(app.base, ""));
  assert.equal(out.status, 303, out.text);
  const jar: string[] = [doctor.cookie];
  const visit = async (path: string, how: Ask = {}): Promise<Answer> => {
    const answer = await askPort(ehr.port, path, { ...how, headers: { cookie: jar.join("; "), ...how.headers } });
    for (const set of [answer.headers["set-cookie"] ?? []].flat()) jar.push(set.split(";")[0] ?? "");
    return answer;
  };
  const step = String((await visit(String(out.headers["location"]).replace(ehr.base, ""))).headers["location"]);
  await visit(`${step}?step=2`);
  const resume = String((await visit(step, form({ decision: "allow", patient: inTeam }))).headers["location"]);
  const back = String((await visit(resume.replace(ehr.base, ""))).headers["location"]);
  assert.ok(back.startsWith(`${app.base}/launch/callback?`), back);
  const path = back.replace(app.base, "");
  return { path, cookie: cookieOf(out), arrive: (cookie = cookieOf(out)) => app.ask(path, { headers: { cookie } }) };
}

describe("ehr: launched", () => {
  test("reads the record and shows the assessment; nothing is written until the click", async () => {
    const pair = await both("launch patient/*.cruds");
    const { app, ehr } = pair;
    const { arrive } = await launched(pair);
    const arrived = await arrive();
    assert.deepEqual([arrived.status, arrived.headers["location"]], [303, "/launch/assessment"], arrived.text);
    const cookie = cookieOf(arrived);
    const page = await app.ask("/launch/assessment", { headers: { cookie } });
    assert.equal(page.status, 200, page.text);
    assert.match(page.text, /Iron deficiency/);
    assert.match(page.text, /Nothing has been written/);
    const kept = async () => (await ehr.store.search({ type: "ClinicalImpression", where: [], count: 10 })).matches.length;
    assert.equal(await kept(), 0);
    const clicked = { ...form({ confirm: "yes" }), headers: { "content-type": "application/x-www-form-urlencoded", cookie } };
    const foreign = await app.ask("/launch/write-back", { ...clicked, headers: { ...clicked.headers, origin: "https://evil.example" } });
    assert.equal(foreign.status, 403);
    assert.equal((await app.ask("/launch/write-back", { ...clicked, raw: "" })).status, 400);
    assert.equal(await kept(), 0);
    const written = await app.ask("/launch/write-back", clicked);
    assert.equal(written.status, 200, written.text);
    assert.equal(await kept(), 1);
    await app.ask("/launch/write-back", clicked);
    assert.equal(await kept(), 1); // the same assessment again is the same resources
    app.pass(61 * minute);
    assert.equal((await app.ask("/launch/assessment", { headers: { cookie } })).status, 401);
  });
  test("what the EHR does not give is said, and what it does not let be written is said too", async () => {
    const pair = await both("launch patient/Patient.rs patient/Observation.rs");
    const cookie = cookieOf(await (await launched(pair)).arrive());
    const { text } = await pair.app.ask("/launch/assessment", { headers: { cookie } });
    assert.match(text, /the EHR did not give these resources/);
    const headers = { "content-type": "application/x-www-form-urlencoded", cookie };
    const refused = await pair.app.ask("/launch/write-back", { ...form({ confirm: "yes" }), headers });
    assert.deepEqual([refused.status, refused.json.issue[0].diagnostics], [502, "the EHR answered 403"]);
  });
  test("a way back that is not this browser's, or was gone already, opens nothing", async () => {
    const pair = await both("launch patient/*.rs");
    const { arrive } = await launched(pair);
    assert.equal((await arrive(`ekbom_ehr=${"x".repeat(43)}`)).status, 400);
    assert.equal((await arrive("")).status, 400);
    assert.equal((await arrive()).status, 303);
    assert.equal((await arrive()).status, 400);
  });
  test("an EHR that is not in the settings is never asked", async () => {
    const { ask } = await start({}, { more: [...parts, ehrPart(htmlPage)] });
    for (const iss of ["https://evil.example/fhir", "http://169.254.169.254/", "file:///etc/passwd", ""]) {
      const { status, json } = await ask(`/launch?iss=${encodeURIComponent(iss)}&launch=x`);
      assert.deepEqual([status, json.issue[0].expression], [403, ["iss"]], iss);
    }
  });
  test("an EHR that does not answer, or answers nonsense, is said to be the fault", async () => {
    const { ask, house, base } = await start({}, { more: [...parts, ehrPart(htmlPage)] });
    const ehrs = house.settings.ehrs as unknown[];
    for (const iss of ["http://127.0.0.1:9", `${base}/api`, "http://ehr.example"]) ehrs.push({ iss, clientId: "x" });
    for (const iss of ["http://127.0.0.1:9", `${base}/api`, "http://ehr.example"])
      assert.equal((await ask(`/launch?iss=${encodeURIComponent(iss)}`)).status, 502, iss);
  });
});
