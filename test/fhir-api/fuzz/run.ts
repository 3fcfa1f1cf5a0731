// npm run fuzz [FROM] [COUNT]: bounded, and resumed by the number that it prints at its end. Fails at the first wrong answer of a batch.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "../../../src/store/store.ts";
import { fuzz } from "./fuzz.ts";

const [from, count] = [Number(process.argv[2] ?? 0), Number(process.argv[3] ?? 20_000)];
if (!Number.isSafeInteger(from) || !Number.isSafeInteger(count)) throw new Error("usage: npm run fuzz -- 0 20000");
const BATCH = 5000;

const statuses = new Map<number, number>();
let most = 0;
for (let at = from; at < from + count; at += BATCH) {
  const folder = mkdtempSync(join(tmpdir(), "ekbom-fuzz-"));
  const store = await openStore({ folder });
  const report = await fuzz(store, at, Math.min(BATCH, from + count - at));
  await store.close();
  rmSync(folder, { recursive: true });
  for (const [status, n] of report.statuses) statuses.set(status, (statuses.get(status) ?? 0) + n);
  most = Math.max(most, process.memoryUsage().rss);
  process.stderr.write(`${at + report.sent - from} sent, ${Math.round(process.memoryUsage().rss / 2 ** 20)} MiB\n`);
  if (report.wrong.length > 0) {
    console.log(report.wrong.slice(0, 20).join("\n"));
    process.exitCode = 1;
    break;
  }
}
const shown = [...statuses].toSorted(([a], [b]) => a - b).map(([status, n]) => `${status}: ${n}`);
console.log(`${shown.join(", ")}; at most ${Math.round(most / 2 ** 20)} MiB; go on with npm run fuzz -- ${from + count}`);
