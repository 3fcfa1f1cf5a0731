// Both engines, each with empty stores for a test to open, close and open again.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test, type TestContext } from "node:test";
import { openStore, type OpenOptions, type Store, type Where } from "../../src/store/store.ts";
import { type Cluster, startCluster } from "./postgres.ts";

export interface Ground {
  readonly where: Where;
  /** Opens a store that is closed when the test ends, if it is still open then. */
  open(options?: OpenOptions): Promise<Store>;
}

/** The same test twice, once on each engine; left out with a reason where there is no PostgreSQL. */
export function onBoth(name: string, work: (ground: Ground, t: TestContext) => Promise<void>): void {
  test(`sqlite: ${name}`, async (t) => work(await newFolder(t), t));
  test(`postgres: ${name}`, async (t) => {
    const cluster = await theCluster();
    if (typeof cluster === "string") t.skip(cluster);
    else await work(groundAt({ databaseUrl: await cluster.newDatabase() }, t), t);
  });
}

export async function newFolder(t: TestContext): Promise<Ground> {
  const folder = mkdtempSync(join(tmpdir(), "ekbom-store-"));
  const ground = groundAt({ folder }, t);
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return ground;
}

function groundAt(where: Where, t: TestContext): Ground {
  const open: Store[] = [];
  t.after(async () => {
    for (const store of open) await store.close();
  });
  return {
    where,
    open: async (options) => {
      const store = await openStore(where, options);
      open.push(store);
      return store;
    },
  };
}

let cluster: Promise<Cluster | string> | undefined;

/** One for all tests of a process, started when first needed. */
export const theCluster = (): Promise<Cluster | string> => (cluster ??= startCluster());

after(async () => {
  const started = await cluster;
  if (started !== undefined && typeof started !== "string") await started.stop();
});
