// npm run conformance: what we emit, under @medplum/core and under HAPI's R4 validator. Maven fetches HAPI once; the validation
// itself is offline. Without Java or Maven, or where HAPI cannot be fetched, the second half is skipped and says so.
import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { emitted } from "../test/conformance/emitted.ts";
import { faultsIn } from "../test/conformance/valid.ts";

const { values } = parseArgs({ options: { people: { type: "string", default: "500" }, seed: { type: "string", default: "20261122" } } });
const here = join(import.meta.dirname, "../conformance");
const folder = mkdtempSync(join(tmpdir(), "ekbom-conformance-"));
const file = join(folder, "emitted.ndjson");
try {
  const wrong = await medplum();
  process.exitCode = wrong > 0 || hapi() === "failed" ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true });
}

/** Writes the file, and says what @medplum/core finds wrong. */
async function medplum(): Promise<number> {
  const out = openSync(file, "w");
  let [passed, failed] = [0, 0];
  for (const resource of emitted(Number(values.people), Number(values.seed))) {
    writeSync(out, `${JSON.stringify(resource)}\n`);
    const found = await faultsIn(resource);
    if (found.length === 0) passed += 1;
    else failed += 1;
    for (const fault of found.slice(0, 5)) console.log(`ERROR ${resource.resourceType} ${fault}`);
  }
  closeSync(out);
  console.log(
    `@medplum/core: ${passed} passed, ${failed} failed (${values.people} people at random, the samples, the real records, the knowledge)`,
  );
  return failed;
}

function hapi(): "passed" | "failed" | "skipped" {
  for (const program of ["java", "mvn"])
    if (spawnSync(program, ["-version"], { stdio: "ignore" }).status !== 0) return skipped(`there is no ${program} on this machine`);
  const classpath = join(here, "target/classpath.txt");
  const goals = ["compile", "dependency:build-classpath", `-Dmdep.outputFile=${classpath}`];
  const build = (...more: readonly string[]) => spawnSync("mvn", ["-q", "-B", ...more, ...goals], { cwd: here, encoding: "utf8" });
  const built = [["-o"], []].some((offline) => build(...offline).status === 0);
  if (!built) return skipped("Maven could neither find nor fetch HAPI");
  const path = `${join(here, "target/classes")}:${readFileSync(classpath, "utf8").trim()}`;
  const { status } = spawnSync("java", ["-Xmx4g", "-cp", path, "ekbom.Validate", file], { stdio: "inherit" });
  console.log(`HAPI: ${status === 0 ? "passed" : "failed"}`);
  return status === 0 ? "passed" : "failed";
}

function skipped(why: string): "skipped" {
  console.log(`HAPI: skipped, ${why}`);
  return "skipped";
}
