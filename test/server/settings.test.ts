// Settings: which source wins, what is refused, what is shown; and which settings may listen.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { mayNotListen } from "../../src/server/listen.ts";
import { loadSettings } from "../../src/server/settings/load.ts";
import { about, settingNames, type Settings, variableOf } from "../../src/server/settings/schema.ts";
import { shownSettings } from "../../src/server/settings/show.ts";

const folder = mkdtempSync(join(tmpdir(), "ekbom-settings-"));
after(() => rmSync(folder, { recursive: true }));
const file = (content: string): string => {
  const path = join(folder, "ekbom.json");
  writeFileSync(path, content);
  return path;
};
const load = (flags: Readonly<Record<string, string | boolean>> = {}, environment: Readonly<Record<string, string>> = {}) =>
  loadSettings({ flags, environment });
function good(...given: Parameters<typeof load>) {
  const loaded = load(...given);
  if ("problems" in loaded) return assert.fail(JSON.stringify(loaded.problems));
  return loaded;
}

describe("settings", () => {
  test("every one has words, and a variable of its own", () => {
    for (const name of settingNames) assert.ok(about(name).description.length > 10, name);
    assert.equal(new Set(settingNames.map(variableOf)).size, settingNames.length);
  });
  test("flag before environment before file before default", () => {
    const settings = file('{ "port": 1, "sessionHours": 2, "idleMinutes": 3 }');
    const { settings: got, origins } = good({ settings, port: "3" }, { EKBOM_PORT: "2", EKBOM_SESSION_HOURS: "4" });
    assert.deepEqual([got.port, got.sessionHours, got.idleMinutes, got.host], [3, 4, 3, "127.0.0.1"]);
    assert.deepEqual([origins.port, origins.sessionHours, origins.idleMinutes, origins.host], ["flag", "environment", "file", "default"]);
  });
  test("the file of the data folder is found without being named", () => {
    file('{ "port": 9 }');
    assert.equal(good({ data: folder }).settings.port, 9);
    assert.equal(good({}, { EKBOM_DATA: folder }).settings.port, 9);
  });
  const wrong: readonly [
    name: string,
    flags: Readonly<Record<string, string>>,
    environment: Readonly<Record<string, string>>,
    says: RegExp,
  ][] = [
    ["a port that is a word", { port: "web" }, {}, /--port.*"web" is not a whole number from 0 to 65535/],
    ["a port too high", {}, { EKBOM_PORT: "70000" }, /EKBOM_PORT.*70000/],
    ["a mode that does not exist", { mode: "hospital" }, {}, /one of personal, clinic/],
    ["a misspelt variable", {}, { EKBOM_PROT: "1" }, /EKBOM_PROT.*is no setting/],
    ["a secret is not shown back", {}, { EKBOM_DATABASE_URL: "mysql://me:hunter2@x" }, /this value is not/],
    ["yes is no boolean", {}, { EKBOM_OPEN: "yes" }, /true or false/],
    ["a file that is not there", { settings: join(folder, "none.json") }, {}, /ENOENT/],
  ];
  for (const [name, flags, environment, says] of wrong)
    test(`refused: ${name}`, () => {
      const text = JSON.stringify(load(flags, environment)).replaceAll("\\", "");
      assert.match(text, says);
      assert.ok(!text.includes("hunter2"));
    });
  test("refused: a file with an unknown key, and one that is not JSON", () => {
    assert.match(JSON.stringify(load({ settings: file('{ "prot": 1 }') })), /prot.*is no setting/);
    assert.match(JSON.stringify(load({ settings: file("{") })), /is not JSON/);
  });
  test("secrets are masked", () => {
    const shown = JSON.stringify(
      shownSettings(good({}, { EKBOM_DATABASE_URL: "postgres://me:hunter2@db/x", EKBOM_METRICS_TOKEN: "abcdefghijklmnopqrstuv" })),
    );
    assert.ok(!shown.includes("hunter2") && !shown.includes("abcdefghij") && shown.includes("set (hidden)"));
  });
});

const tls = { tlsCertificate: "c.pem", tlsKey: "k.pem" };
const listening: readonly [name: string, given: Partial<Settings>, says: RegExp | "well"][] = [
  ["personal on loopback", {}, "well"],
  ["personal on ::1", { host: "::1" }, "well"],
  ["personal for everybody", { host: "0.0.0.0" }, /this computer alone/],
  ["personal with TLS for everybody", { host: "0.0.0.0", ...tls, publicUrl: "https://x.example" }, /this computer alone/],
  ["clinic on loopback, for a proxy", { mode: "clinic" }, "well"],
  [
    "clinic for everybody without TLS",
    { mode: "clinic", host: "0.0.0.0", publicUrl: "https://x.example" },
    /give tlsCertificate and tlsKey/,
  ],
  ["clinic for everybody without address", { mode: "clinic", host: "0.0.0.0", ...tls }, /give publicUrl/],
  ["clinic with its own certificate", { mode: "clinic", host: "0.0.0.0", ...tls, publicUrl: "https://x.example" }, "well"],
  ["clinic behind a proxy", { mode: "clinic", host: "10.0.0.1", trustedProxies: ["10.0.0.2"], publicUrl: "https://x.example" }, "well"],
  ["a proxy and no https", { mode: "clinic", host: "10.0.0.1", trustedProxies: ["10.0.0.2"], publicUrl: "http://x.example" }, /https/],
  ["a certificate without key", { mode: "clinic", tlsCertificate: "c.pem" }, /belong together/],
  ["a name that only looks like loopback", { host: "127.0.0.1.evil.example" }, /this computer alone/],
];
for (const [name, given, says] of listening)
  test(`listening: ${name}`, () => {
    const against = mayNotListen({ ...good().settings, ...given }).join("; ");
    if (says === "well") assert.equal(against, "");
    else assert.match(against, says);
  });
