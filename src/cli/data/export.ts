// ekbom export: the newest version of everything as NDJSON, a file for each type, also while the server runs.
import { exportTo } from "../../store/copy/export.ts";
import { openStore } from "../../store/store.ts";
import { parsed } from "../arguments.ts";
import { exitCode } from "../exit.ts";
import { recordAt } from "./record.ts";
import { DATA, one, told, whereOf } from "./where.ts";

export async function exportCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parsed(args, DATA);
  const folder = one(positionals, "export takes one DIR to write");
  const store = await told(openStore(whereOf(values.data), { readOnly: true }));
  try {
    const counts = await told(exportTo(store, folder));
    await recordAt(whereOf(values.data), "export");
    for (const [type, count] of counts) process.stdout.write(`${type}.ndjson ${count}\n`);
    if (counts.size === 0) process.stdout.write("there are no records\n");
    return exitCode.ok;
  } finally {
    await store.close();
  }
}
