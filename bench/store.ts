// npm run bench:store [MOST PATIENTS]: how a FHIR read compares with the same server answering a constant, and how the search for the
// results of one patient slows from a thousand patients to a hundred thousand. Rounds alternate; a ratio is taken within a round.
import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import autocannon from "autocannon";
import { openStore, type Store } from "../src/store/store.ts";

const FEW = 1000;
const READ = 10_000;
const most = Number(process.argv[2] ?? 100_000);
const ROUNDS = 7;
const SECONDS = 2;

const median = (some: readonly number[]): number => some.toSorted((a, b) => a - b)[Math.floor(some.length / 2)] ?? Number.NaN;
const round = (value: number, digits = 2): string => value.toFixed(digits);

async function addPatients(store: Store, from: number, to: number): Promise<void> {
  for (let at = from; at < to; at += 250)
    await store.transaction(async (inside) => {
      for (let i = at; i < Math.min(at + 250, to); i++) {
        await inside.create(
          {
            resourceType: "Patient",
            gender: i % 2 === 0 ? "female" : "male",
            birthDate: `19${40 + (i % 50)}-03-01`,
            name: [{ family: `Family${i}`, given: ["Given"] }],
            identifier: [{ system: "urn:bench", value: `${i}` }],
          },
          { id: `p${i}` },
        );
        for (const [code, value] of [
          ["2276-4", 20],
          ["718-7", 13],
        ] as const)
          await inside.create(
            {
              resourceType: "Observation",
              status: "final",
              code: { coding: [{ system: "http://loinc.org", code }] },
              subject: { reference: `Patient/p${i}` },
              effectiveDateTime: "2026-03-01",
              valueQuantity: { value, unit: "ng/mL", system: "http://unitsofmeasure.org", code: "ng/mL" },
            },
            { id: `o${i}-${code}` },
          );
      }
    });
}

interface Fired {
  readonly rate: number;
  readonly p99: number;
}

/** Requests a second and the 99th percentile in milliseconds. */
async function fire(port: number, paths: readonly string[]): Promise<Fired> {
  const result = await autocannon({
    url: `http://127.0.0.1:${port}`,
    connections: 10,
    duration: SECONDS,
    requests: paths.map((path) => ({ method: "GET", path })),
  });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${result.non2xx} refused, ${result.errors} failed`);
  return { rate: result.requests.average, p99: result.latency.p99 };
}

async function withServer<T>(folder: string, work: (port: number) => Promise<T>): Promise<T> {
  const child: ChildProcess = fork(new URL("store-server.ts", import.meta.url), [JSON.stringify({ folder }), "p1"]);
  const [port] = (await once(child, "message")) as [number];
  try {
    return await work(port);
  } finally {
    const ended = once(child, "exit");
    child.send("end");
    await ended;
  }
}

/** Many different ones, so that no cache of one row flatters. */
const some = (below: number, path: (i: number) => string): readonly string[] =>
  Array.from({ length: 500 }, (_, i) => path((i * 7919) % below));

const searchPaths = (patients: number): readonly string[] => some(patients, (i) => `/fhir/R4/Observation?patient=p${i}`);

const folders = { few: mkdtempSync(join(tmpdir(), "ekbom-bench-")), many: mkdtempSync(join(tmpdir(), "ekbom-bench-")) };
try {
  const fill = async (folder: string, from: number, to: number) => {
    const store = await openStore({ folder });
    await addPatients(store, from, to);
    await store.close();
  };
  await fill(folders.few, 0, FEW);
  await fill(folders.many, 0, READ);
  const reads = await withServer(folders.many, async (port) => {
    const paths = some(READ, (i) => `/fhir/R4/Patient/p${i}`);
    for (const warm of [["/constant"], paths]) await fire(port, warm);
    const rounds: { readonly constant: number; readonly read: number; readonly p99: number }[] = [];
    for (let i = 0; i < ROUNDS; i++) {
      const constant = await fire(port, ["/constant"]);
      const { rate: read, p99 } = await fire(port, paths);
      rounds.push({ constant: constant.rate, read, p99 });
    }
    return rounds;
  });
  await fill(folders.many, READ, most);
  // both servers are up, and their rounds alternate: what else the machine does meanwhile hits both
  const searches = await withServer(folders.few, (fewAt) =>
    withServer(folders.many, async (manyAt) => {
      const [fewPaths, manyPaths] = [searchPaths(FEW), searchPaths(most)];
      for (const [port, paths] of [
        [fewAt, fewPaths],
        [manyAt, manyPaths],
      ] as const)
        await fire(port, paths);
      const rounds: { readonly few: Fired; readonly many: Fired }[] = [];
      for (let i = 0; i < ROUNDS; i++) rounds.push({ few: await fire(fewAt, fewPaths), many: await fire(manyAt, manyPaths) });
      return rounds;
    }),
  );
  const [few, many] = [searches.map((one) => one.few), searches.map((one) => one.many)];

  const share = median(reads.map(({ constant, read }) => read / constant));
  const slower = median(searches.map((one) => one.few.rate / one.many.rate));
  console.log(
    `FHIR read, ${READ} patients            ${round(median(reads.map(({ read }) => read)), 0)} a second, p99 ${median(reads.map(({ p99 }) => p99))} ms`,
  );
  console.log(`the same server, a constant         ${round(median(reads.map(({ constant }) => constant)), 0)} a second`);
  console.log(`  read to constant                  ${round(share)}   expected at least 0.60   ${share >= 0.6 ? "met" : "MISSED"}`);
  console.log(
    `search by patient, ${FEW} patients     ${round(median(few.map(({ rate }) => rate)), 0)} a second, p99 ${median(few.map(({ p99 }) => p99))} ms`,
  );
  console.log(
    `search by patient, ${most} patients   ${round(median(many.map(({ rate }) => rate)), 0)} a second, p99 ${median(many.map(({ p99 }) => p99))} ms`,
  );
  console.log(`  slower by                         ${round(slower)}   expected at most 1.50    ${slower <= 1.5 ? "met" : "MISSED"}`);
} finally {
  for (const folder of Object.values(folders)) rmSync(folder, { recursive: true, force: true });
}
