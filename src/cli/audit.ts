// ekbom audit: whether the record of who saw what is whole, and a copy of it. Both while the server runs.
import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { ChainCheck, type Fault } from "../server/audit/chain.ts";
import { headOf, links } from "../server/audit/read.ts";
import { settingsFrom } from "./settings.ts";
import { StoreError } from "../store/errors.ts";
import { openStore, type Store } from "../store/store.ts";
import { DataError, exitCode, UsageError } from "./exit.ts";

const HEAD = /^(\d{1,15}):([0-9a-f]{64})$/;
const MOST = 20;

export async function auditCommand(args: readonly string[]): Promise<number> {
  const [what, ...rest] = args;
  if (what === "verify") return verify(rest);
  if (what === "export") return exportTo(rest);
  throw new UsageError("audit takes verify, or export FILE");
}

async function verify(args: readonly string[]): Promise<number> {
  const at = args.indexOf("--head");
  const named = at < 0 ? undefined : HEAD.exec(args[at + 1] ?? "");
  if (named === null) throw new UsageError("--head takes NUMBER:HASH, as an earlier verify printed it");
  return withStore(at < 0 ? args : args.toSpliced(at, 2), async (store) => {
    const head = await headOf(store); // before the links: what is added meanwhile is no fault
    const check = new ChainCheck();
    const faults: Fault[] = [];
    let anchored = named === undefined;
    for await (const link of links(store)) {
      const fault = check.next(link);
      if (fault !== undefined) faults.push(fault);
      if (named !== undefined && link.number === Number(named[1])) {
        anchored = true;
        if (link.hash !== named[2]) faults.push({ number: link.number, what: "has another hash than the --head given" });
      }
    }
    if (check.end.number < head.number)
      faults.push({ number: head.number, what: `the last event is ${check.end.number}: the end is missing` });
    else if (check.end.number === head.number && check.end.hash !== head.hash)
      faults.push({ number: head.number, what: "does not end as its head says" });
    if (!anchored && named !== undefined) faults.push({ number: Number(named[1]), what: "the event of the --head given is not there" });
    if (faults.length === 0) {
      process.stdout.write(
        `The audit is whole: ${check.end.number} events.\nKeep this elsewhere, and give it next time as --head:\n${check.end.number}:${check.end.hash}\n`,
      );
      return exitCode.ok;
    }
    const shown = faults.slice(0, MOST).map(({ number, what }) => `  event ${number}: ${what}`);
    const more = faults.length > MOST ? [`  and ${faults.length - MOST} more`] : [];
    throw new DataError(["the audit was tampered with, or its database is damaged:", ...shown, ...more].join("\n"));
  });
}

async function exportTo(args: readonly string[]): Promise<number> {
  const [to, ...rest] = args;
  if (to === undefined || to.startsWith("--")) throw new UsageError("audit export takes one FILE, or - for standard output");
  return withStore(rest, async (store) => {
    const stream = to === "-" ? process.stdout : createWriteStream(to, { flags: "wx", mode: 0o600 });
    const opened = new Promise<void>((resolve, reject) => {
      if (to === "-") return resolve();
      stream.once("error", (error: NodeJS.ErrnoException) =>
        reject(
          new UsageError(
            error.code === "EEXIST" ? `${to} is there already; it is not written over` : `${to} cannot be written (${error.code})`,
          ),
        ),
      );
      stream.once("open", () => resolve());
    });
    await opened;
    let count = 0;
    for await (const { number, json, previous, hash } of links(store)) {
      count += 1;
      const line = `${JSON.stringify({ number, previous, hash, event: JSON.parse(json) as unknown })}\n`;
      if (!stream.write(line)) await new Promise<void>((resolve) => stream.once("drain", () => resolve()));
    }
    if (to === "-") return exitCode.ok;
    stream.end();
    await finished(stream);
    process.stdout.write(`${count} events in ${to}\n`);
    return exitCode.ok;
  });
}

async function withStore(args: readonly string[], work: (store: Store) => Promise<number>): Promise<number> {
  const { settings } = settingsFrom(args);
  const where = settings.databaseUrl === undefined ? { folder: settings.data } : { databaseUrl: settings.databaseUrl };
  const store = await openStore(where, { readOnly: true }).catch((error: unknown) => {
    if (error instanceof StoreError) throw new UsageError(error.message);
    throw error;
  });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
