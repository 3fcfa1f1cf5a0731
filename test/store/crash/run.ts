// npm run test:crash [KILLS]: both engines, so many kills each; fails when anything acknowledged was lost.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startCluster } from "../postgres.ts";
import { crashes } from "./crash.ts";

const kills = Number(process.argv[2] ?? 100);
if (!Number.isInteger(kills) || kills < 1) throw new Error("usage: npm run test:crash -- 100");

const folder = mkdtempSync(join(tmpdir(), "ekbom-crash-"));
const cluster = await startCluster();
let failed = false;
try {
  for (const [name, where] of [
    ["SQLite", { folder }],
    ["PostgreSQL", typeof cluster === "string" ? undefined : { databaseUrl: await cluster.newDatabase() }],
  ] as const) {
    if (where === undefined) {
      console.log(`${name}: left out, ${String(cluster)}`);
      continue;
    }
    const report = await crashes(where, kills, (round) => {
      if (round % 10 === 0) process.stderr.write(`${name}: ${round} kills\n`);
    });
    const { acknowledged, lost, torn, disagreements } = report;
    console.log(
      `${name}: ${report.kills} kills, ${acknowledged} acknowledged writes, lost ${lost.length}, torn ${torn.length}, index or history disagree ${disagreements.length}`,
    );
    for (const line of [...lost, ...torn, ...disagreements].slice(0, 20)) console.log(`  ${line}`);
    failed ||= acknowledged === 0 || lost.length + torn.length + disagreements.length > 0;
  }
} finally {
  if (typeof cluster !== "string") await cluster.stop();
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed ? 1 : 0;
