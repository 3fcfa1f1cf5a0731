// ekbom serve and ekbom doctor as processes: what they print, how they end, and what they refuse.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { ekbom } from "../cli/run.ts";
import { ask } from "./start.ts";

const folder = mkdtempSync(join(tmpdir(), "ekbom-serve-"));
after(() => rmSync(folder, { recursive: true, force: true }));

/** A running `ekbom serve`; `stop` sends it a signal and gives what it printed and how it ended. */
async function serve(data: string, ...more: readonly string[]) {
  const child = spawn(process.execPath, ["src/cli/main.ts", "serve", "--no-open", "--port", "0", "--data", data, ...more], {
    env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), "ekbom-tests-compiled") },
  });
  let [out, err] = ["", ""];
  child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  await new Promise<void>((resolve, reject) => {
    child.stdout.on("data", (chunk: Buffer) => {
      out += chunk.toString();
      if (out.includes("Ctrl-C")) resolve();
    });
    child.on("close", () => reject(new Error(`ended before it listened: ${err}`)));
  });
  const stop = async (signal: NodeJS.Signals = "SIGTERM") => {
    child.kill(signal);
    return { code: await ended, out, err };
  };
  return { out, port: Number(/localhost:(\d+)/.exec(out)?.[1]), stop };
}

describe("ekbom serve", () => {
  test("prints its link, answers, and ends well; what was saved is there the next time", async () => {
    const data = join(folder, "one");
    const first = await serve(data);
    const token = /start\?token=([\w-]{43})/.exec(first.out)?.[1] ?? assert.fail(first.out);
    const started = await ask(first.port, `/start?token=${token}`);
    const cookie = String(started.headers["set-cookie"]).split(";")[0] ?? "";
    const put = { method: "PUT", body: { label: "Me" }, headers: { cookie } };
    assert.equal((await ask(first.port, "/api/people/00000000-0000-4000-8000-000000000001", put)).status, 201);
    assert.equal((await ask(first.port, "/fhir/R4/metadata")).json.resourceType, "CapabilityStatement");
    assert.equal((await ask(first.port, "/cds-services")).json.services.length, 3);
    const second = await ekbom(["serve", "--no-open", "--port", "0", "--data", data]);
    assert.deepEqual([second.code, /another|already|use/i.test(second.err)], [64, true], second.err);
    const { code, out } = await first.stop("SIGINT");
    assert.equal(code, 0);
    assert.match(out, /Everything is saved/);
    const again = await serve(data);
    assert.equal((await ask(again.port, "/api/people", { headers: { cookie } })).json.people[0].label, "Me");
    await again.stop();
  });
  test("killed, it starts again with what was acknowledged", async () => {
    const data = join(folder, "two");
    const first = await serve(data);
    const token = /start\?token=([\w-]{43})/.exec(first.out)?.[1] ?? "";
    const cookie = String((await ask(first.port, `/start?token=${token}`)).headers["set-cookie"]).split(";")[0] ?? "";
    await ask(first.port, "/api/people/00000000-0000-4000-8000-000000000001", {
      method: "PUT",
      body: { label: "Me" },
      headers: { cookie },
    });
    await first.stop("SIGKILL");
    const again = await serve(data);
    assert.equal((await ask(again.port, "/api/people", { headers: { cookie } })).json.people.length, 1);
    await again.stop();
    assert.match((await ekbom(["audit", "verify", "--data", data])).out, /whole/);
  });
  test("a clinic without accounts shows where its first administrator begins, and calls CDS Hooks by name alone", async () => {
    const { out, port, stop } = await serve(join(folder, "three"), "--mode", "clinic");
    const token = /\/invitation\/([\w-]{43})/.exec(out)?.[1] ?? assert.fail(out);
    assert.equal((await ask(port, `/api/invitations/${token}`)).json.role, "administrator");
    assert.equal((await ask(port, "/start?token=x")).status, 404);
    assert.equal(
      (await ask(port, "/cds-services/ekbom-patient-view", { method: "POST", body: {}, headers: { origin: "none" } })).status,
      401,
    );
    await stop();
  });
  const refused: readonly [args: readonly string[], says: RegExp][] = [
    [["--host", "0.0.0.0"], /listens on this computer alone/],
    [["--port", "99999"], /whole number from 0 to 65535/],
    [["--mode", "hospital"], /one of personal, clinic/],
    [["extra"], /"extra" is not understood/],
    [["--host", "192.0.2.1", "--mode", "clinic"], /tlsCertificate/],
    [["--yes"], /Unknown option/],
  ];
  for (const [args, says] of refused)
    test(`refuses ${args.join(" ")}`, async () => {
      const { code, err } = await ekbom(["serve", "--no-open", "--data", join(folder, "none"), ...args]);
      assert.equal(code, 64);
      assert.match(err, says);
    });
});

describe("ekbom serve: the folder and the app", () => {
  test("a data folder that is a file, or lies below one, is refused in words", async () => {
    const file = join(folder, "a-file");
    writeFileSync(file, "");
    for (const data of [file, join(file, "below")]) {
      const { code, err } = await ekbom(["serve", "--no-open", "--port", "0", "--data", data]);
      assert.equal(code, 64, err);
      assert.match(err, /data folder .*a-file.* is a file; a folder was expected/);
    }
  });
  test("the greeting says when the app is not built, and how to build it", async () => {
    const { out, stop } = await serve(join(folder, "unbuilt"), "--web", join(folder, "no-app"));
    await stop();
    assert.match(out, /not built yet.*npm run build/);
  });
});

describe("ekbom doctor", () => {
  test("a machine that is well: 0, every check and every setting, secrets hidden", async () => {
    const { code, out, err } = await ekbom(["doctor", "--data", join(folder, "new")], {
      env: { EKBOM_METRICS_TOKEN: "hunter2hunter2hunter2" },
    });
    assert.deepEqual([code, err], [0, ""], out);
    for (const name of ["Node", "data folder", "disk space", "database", "clock", "certificate", "listening"])
      assert.match(out, new RegExp(`^ok   ${name}: `, "m"));
    assert.match(out, /metricsToken +set \(hidden\) \(environment\)/);
    assert.ok(!out.includes("hunter2"));
  });
  test("a machine that is not: 65, and what is wrong", async () => {
    const file = join(folder, "file");
    writeFileSync(file, "");
    const { code, out } = await ekbom([
      "doctor",
      "--json",
      "--data",
      file,
      "--tls-certificate",
      file,
      "--tls-key",
      file,
      "--mode",
      "clinic",
    ]);
    assert.equal(code, 65);
    const bad = JSON.parse(out).checks.filter((one: { state: string }) => one.state === "bad");
    assert.deepEqual(
      bad.map((one: { name: string }) => one.name),
      ["data folder", "certificate"],
    );
  });
  for (const signal of ["SIGTERM", "SIGKILL"] as const)
    test(`a damaged database is found, after ${signal}`, async () => {
      const data = join(folder, `damaged-${signal}`);
      const { stop } = await serve(data);
      await stop(signal); // killed, it leaves its write-ahead log beside the damaged file
      writeFileSync(join(data, "ekbom.sqlite"), "this is no database, and never was one".repeat(100));
      const { code, out } = await ekbom(["doctor", "--data", data]);
      assert.equal(code, 65, out);
      assert.match(out, /^BAD {2}database: /m);
    });
});
