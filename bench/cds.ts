// npm run bench:cds: CDS Hooks patient-view with full prefetch, over loopback, beside the same server answering a constant.
import { fork } from "node:child_process";
import { once } from "node:events";
import autocannon from "autocannon";
import { patientViewCalls } from "./cds-calls.ts";

const PEOPLE = 1_000;
const SECONDS = 8;
const CONNECTIONS = 10;
const TARGET = { perSecond: 500, p99: 50 };

const calls = patientViewCalls(PEOPLE);
const kilobytes = calls.reduce((sum, text) => sum + text.length, 0) / calls.length / 1000;
const server = fork(new URL("cds-server.ts", import.meta.url));
try {
  const [address] = (await once(server, "message")) as [string];
  console.log(
    `${PEOPLE} people, ${kilobytes.toFixed(0)} kB a call, ${CONNECTIONS} connections, ${SECONDS} s each, Node ${process.version}\n`,
  );
  await run(`${address}/anew/cds-services/ekbom-patient-view`, 4); // warm
  const constant = await run(`${address}/constant`);
  const held = await run(`${address}/held/cds-services/ekbom-patient-view`);
  const anew = await run(`${address}/anew/cds-services/ekbom-patient-view`);
  console.log(`${"".padEnd(44)}${"calls/s".padStart(9)}${"p50 ms".padStart(9)}${"p99 ms".padStart(9)}${"of constant".padStart(13)}`);
  say("a constant", constant, constant);
  say("patient-view, people asked about again", held, constant);
  say("patient-view, everybody judged anew", anew, constant);
  const met = held.perSecond >= TARGET.perSecond && held.p99 < TARGET.p99;
  console.log(`\ntarget: at least ${TARGET.perSecond} calls/s with p99 below ${TARGET.p99} ms: ${met ? "met" : "missed"}`);
} finally {
  server.disconnect();
}

interface Found {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

async function run(url: string, duration = SECONDS): Promise<Found> {
  const requests = calls.map((body) => ({ method: "POST" as const, headers: { "content-type": "application/json" }, body }));
  const result = await autocannon({ url, duration, connections: CONNECTIONS, requests });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} errors`);
  return { perSecond: result.requests.average, p50: result.latency.p50, p99: result.latency.p99 };
}

function say(name: string, { perSecond, p50, p99 }: Found, constant: Found): void {
  const share = `${((perSecond / constant.perSecond) * 100).toFixed(0)} %`;
  console.log(
    `${name.padEnd(44)}${perSecond.toFixed(0).padStart(9)}${p50.toFixed(1).padStart(9)}${p99.toFixed(1).padStart(9)}${share.padStart(13)}`,
  );
}
