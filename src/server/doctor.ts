// Whether this machine can run Ekbom: one check a line, each with what to do about it.
import { X509Certificate, createPrivateKey } from "node:crypto";
import { accessSync, closeSync, constants, existsSync, openSync, readFileSync, readSync, statfsSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { sql } from "kysely";
import { openStore } from "../store/store.ts";
import { mayNotListen } from "./listen.ts";
import type { Settings } from "./settings/schema.ts";

export interface Check {
  readonly name: string;
  readonly state: "well" | "warning" | "bad";
  readonly says: string;
}

const OLDEST_NODE = 24;
const MEBIBYTE = 2 ** 20;
const SPACE_BAD = 50 * MEBIBYTE;
const SPACE_SCARCE = 1024 * MEBIBYTE;
const DAY = 86_400_000;
/** The clock cannot be right if it is before this software was written. */
const WRITTEN = Date.parse("2026-11-01T00:00:00Z");

export async function checkUp(settings: Settings, now: Date): Promise<readonly Check[]> {
  return [
    node(),
    folder(settings),
    space(settings),
    await database(settings),
    await clock(settings, now),
    certificate(settings, now),
    app(settings),
    listening(settings),
  ];
}

const check = (name: string, state: Check["state"], says: string): Check => ({ name, state, says });

function node(): Check {
  const { node: version } = process.versions;
  if (Number(version.split(".")[0]) >= OLDEST_NODE) return check("Node", "well", version);
  return check("Node", "bad", `${version}; Ekbom needs ${OLDEST_NODE} or newer. npm ci brings one`);
}

/** The folder itself, or the nearest one above it that is there. */
function nearest(path: string): string {
  let at = resolve(path);
  while (!existsSync(at) && dirname(at) !== at) at = dirname(at);
  return at;
}

function folder({ data }: Settings): Check {
  const at = nearest(data);
  try {
    accessSync(at, constants.W_OK | constants.X_OK);
  } catch {
    return check("data folder", "bad", `${at} cannot be written by this user`);
  }
  if (!statSync(at).isDirectory()) return check("data folder", "bad", `${at} is a file; a folder was expected`);
  if (at !== resolve(data)) return check("data folder", "well", `${data} will be made`);
  const open = process.platform !== "win32" && (statSync(at).mode & 0o077) !== 0;
  return open ? check("data folder", "warning", `${data} can be read by others; chmod 700 it`) : check("data folder", "well", data);
}

function space({ data }: Settings): Check {
  const { bavail, bsize } = statfsSync(nearest(data));
  const free = bavail * bsize;
  const says = `${Math.floor(free / MEBIBYTE)} MiB free`;
  if (free < SPACE_BAD) return check("disk space", "bad", `${says}; nothing more can be saved safely`);
  return check("disk space", free < SPACE_SCARCE ? "warning" : "well", says);
}

const where = ({ databaseUrl, data }: Settings) => (databaseUrl === undefined ? { folder: data } : { databaseUrl });

async function database(settings: Settings): Promise<Check> {
  const { databaseUrl, data } = settings;
  if (databaseUrl === undefined && !existsSync(join(data, "ekbom.sqlite"))) return check("database", "well", "SQLite; it will be made");
  if (databaseUrl === undefined && !beginsAsSqlite(join(data, "ekbom.sqlite")))
    return check("database", "bad", "ekbom.sqlite is no SQLite file; restore a backup");
  try {
    const store = await openStore(where(settings), { readOnly: true });
    try {
      if (store.engine === "postgres") return check("database", "well", "PostgreSQL answers");
      const { rows } = await sql<{ quick_check: string }>`pragma quick_check(1)`.execute(store.db);
      const said = rows[0]?.quick_check;
      return said === "ok" ? check("database", "well", "SQLite is whole") : check("database", "bad", "SQLite is damaged; restore a backup");
    } finally {
      await store.close();
    }
  } catch (error) {
    return check("database", "bad", error instanceof Error ? error.message : "it cannot be opened");
  }
}

const MAGIC = "SQLite format 3\0";

/** A log left by a killed process can hide that the file itself is gone: SQLite then reads the log alone. */
function beginsAsSqlite(file: string): boolean {
  try {
    const descriptor = openSync(file, "r");
    try {
      const first = Buffer.alloc(MAGIC.length);
      return readSync(descriptor, first, 0, first.length, 0) === 0 || first.toString("latin1") === MAGIC;
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return true; // that it cannot be opened is said by SQLite
  }
}

/** A clock behind what was already written would date new entries before old ones. */
async function clock(settings: Settings, now: Date): Promise<Check> {
  if (now.getTime() < WRITTEN) return check("clock", "bad", `${now.toISOString()} is before this software was written; set the clock`);
  if (settings.databaseUrl !== undefined || !existsSync(join(settings.data, "ekbom.sqlite")))
    return check("clock", "well", now.toISOString());
  try {
    const store = await openStore(where(settings), { readOnly: true });
    try {
      const { rows } = await sql<{ latest: number | null }>`select max(updated) as latest from resource`.execute(store.db);
      const latest = Number(rows[0]?.latest ?? 0);
      if (latest > now.getTime())
        return check("clock", "warning", `${now.toISOString()} is before the newest entry (${new Date(latest).toISOString()})`);
    } finally {
      await store.close();
    }
  } catch {
    // The database has a check of its own.
  }
  return check("clock", "well", now.toISOString());
}

function certificate({ tlsCertificate, tlsKey }: Settings, now: Date): Check {
  if (tlsCertificate === undefined || tlsKey === undefined) return check("certificate", "well", "none is set");
  try {
    const own = new X509Certificate(readFileSync(tlsCertificate));
    if (!own.checkPrivateKey(createPrivateKey(readFileSync(tlsKey))))
      return check("certificate", "bad", "the key belongs to another certificate");
    const days = Math.floor((own.validToDate.getTime() - now.getTime()) / DAY);
    if (days < 0) return check("certificate", "bad", `has expired on ${own.validToDate.toISOString().slice(0, 10)}`);
    return check("certificate", days < 21 ? "warning" : "well", `holds for ${days} days`);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "not PEM";
    return check("certificate", "bad", `certificate or key cannot be read (${code})`);
  }
}

function app({ web }: Settings): Check {
  return existsSync(join(web, "index.html"))
    ? check("app", "well", web)
    : check("app", "warning", `${web} is not built; run npm run build`);
}

function listening(settings: Settings): Check {
  const against = mayNotListen(settings);
  return against.length === 0
    ? check("listening", "well", `${settings.mode} mode on ${settings.host} port ${settings.port}`)
    : check("listening", "bad", against.join("; "));
}
