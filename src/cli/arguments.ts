// The words and options of a call. What cannot be read is the caller's to mend.
import { parseArgs, type ParseArgsConfig } from "node:util";
import { UsageError } from "./exit.ts";

export function parsed<T extends NonNullable<ParseArgsConfig["options"]>>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : "these options cannot be read");
  }
}
