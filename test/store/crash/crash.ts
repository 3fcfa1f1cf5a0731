// Kills a writer again and again, by its process id, and looks each time whether anything that was acknowledged is missing.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parse, type Resource } from "../../../src/store/resource.ts";
import { openStore, type Store, type Where } from "../../../src/store/store.ts";
import { disagreements } from "../../../src/store/verify.ts";

export interface CrashReport {
  readonly kills: number;
  readonly acknowledged: number;
  /** Acknowledged and not there afterwards, or there otherwise than acknowledged. */
  readonly lost: readonly string[];
  /** One of two that belong together. */
  readonly torn: readonly string[];
  readonly disagreements: readonly string[];
}

const WRITER = fileURLToPath(new URL("writer.ts", import.meta.url));

export async function crashes(where: Where, kills: number, tell: (round: number) => void = () => {}): Promise<CrashReport> {
  const [lost, torn, wrong]: readonly [string[], string[], string[]] = [[], [], []];
  let [acknowledged, known] = [0, 0];
  for (let round = 0; round < kills; round++) {
    const said = await killedWriter(where, round);
    acknowledged += said.length;
    const store = await openStore(where); // also shows that the lock went with its process
    try {
      lost.push(...(await missing(store, said)));
      torn.push(...(await tornPairs(store, round)));
      wrong.push(...(await disagreements(store, known)));
      known =
        (
          await store.reads
            .selectFrom("resource")
            .select((build) => build.fn.max("key").as("last"))
            .executeTakeFirst()
        )?.last ?? known;
    } finally {
      await store.close();
    }
    tell(round + 1);
  }
  return { kills, acknowledged, lost, torn, disagreements: wrong };
}

/** What was acknowledged before it was killed, some time after its first writes. */
async function killedWriter(where: Where, round: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, [WRITER, JSON.stringify(where), String(round)], { stdio: ["ignore", "pipe", "pipe"] });
  let complaint = "";
  child.stderr.on("data", (chunk: Buffer) => (complaint += chunk.toString()));
  const said: string[] = [];
  const lines = createInterface(child.stdout);
  const ended = once(child, "close");
  const enough = 1 + ((round * 37) % 150); // counted in writes, not in time: a busy machine is killed no earlier
  lines.on("line", (line) => {
    if (line === "ready") return;
    said.push(line);
    if (said.length === enough) child.kill("SIGKILL");
  });
  const [code, signal] = (await ended) as [number | null, string | null];
  if (signal !== "SIGKILL") throw new Error(`the writer ended by itself (${code}): ${complaint.split("\n").slice(0, 4).join(" ")}`);
  return said;
}

async function missing(store: Store, said: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const line of said) {
    const [kind, a = "", b = "", version, value] = line.split(" ");
    if (kind === "pair") {
      if ((await store.read("Observation", a)) === undefined || (await store.read("Observation", b)) === undefined) found.push(line);
      continue;
    }
    const held = await store.readVersion(a, b, Number(version));
    if (held === undefined || (value === "-" ? !held.deleted : identifierOf(parse(held)) !== value)) found.push(line);
  }
  return found;
}

const identifierOf = (resource: Resource): string | undefined => (resource["identifier"] as { value: string }[] | undefined)?.[0]?.value;

async function tornPairs(store: Store, round: number): Promise<readonly string[]> {
  const rows = await store.reads
    .selectFrom("resource")
    .select("id")
    .where("type", "=", "Observation")
    .where("id", "like", `r${round}-%`)
    .execute();
  const ids = new Set(rows.map(({ id }) => id));
  return [...ids].filter(
    (id) => !ids.has(id.replace(/-([ab])(\d)/, (_, side: string, rest: string) => `-${side === "a" ? "b" : "a"}${rest}`)),
  );
}
