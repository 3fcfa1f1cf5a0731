// ekbom restore: a backup into a new folder or an empty database.
import { restore } from "../../store/copy/restore.ts";
import { parsed } from "../arguments.ts";
import { exitCode } from "../exit.ts";
import { counted, DATA, one, told, whereOf } from "./where.ts";

export async function restoreCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parsed(args, DATA);
  const file = one(positionals, "restore takes one FILE, as ekbom backup wrote it");
  const { resources, versions } = await told(restore(file, whereOf(values.data)));
  process.stdout.write(`restored ${counted(resources, "resource")} in ${counted(versions, "version")}\n`);
  return exitCode.ok;
}
