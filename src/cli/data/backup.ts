// ekbom backup: all records with their history into one file, also while the server runs.
import { backup } from "../../store/copy/backup.ts";
import { parsed } from "../arguments.ts";
import { exitCode } from "../exit.ts";
import { recordAt } from "./record.ts";
import { counted, DATA, one, told, whereOf } from "./where.ts";

export async function backupCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parsed(args, DATA);
  const file = one(positionals, "backup takes one FILE to write");
  const { resources, versions } = await told(backup(whereOf(values.data), file));
  await recordAt(whereOf(values.data), "backup");
  process.stdout.write(`${file}: ${counted(resources, "resource")} in ${counted(versions, "version")}\n`);
  return exitCode.ok;
}
