// The command line: one word chooses the command, and one place turns every failure into a message and an exit code.
import { DataError, exitCode, UsageError } from "./exit.ts";
import { type Command, commands, usage } from "./commands.ts";

async function run(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined || name === "help" || name === "--help" || name === "-h") {
    process.stdout.write(`${usage()}\n`);
    return exitCode.ok;
  }
  if (name === "--version" || name === "version") {
    const [{ version }, { knowledgeVersion }] = await Promise.all([import("../server/version.ts"), import("../knowledge/version.ts")]);
    process.stdout.write(`ekbom ${version}, knowledge ${knowledgeVersion.version}\n`);
    return exitCode.ok;
  }
  const command: Command | undefined = commands.get(name);
  if (command === undefined) throw new UsageError(`there is no command "${name}"\n\n${usage()}`);
  if (rest.includes("--help") || rest.includes("-h")) {
    process.stdout.write(`${usage([command])}\n`);
    return exitCode.ok;
  }
  return (await command.load())(rest);
}

// A reader that closes early, such as head or less, is no failure of ours.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(exitCode.ok);
    if (stream === process.stdout) process.stderr.write(`ekbom: the output cannot be written (${error.code})\n`);
    process.exit(exitCode.ours);
  });

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  const [code, text] =
    error instanceof UsageError
      ? [exitCode.usage, error.message]
      : error instanceof DataError
        ? [exitCode.data, error.message]
        : [
            exitCode.ours,
            `this is a fault in Ekbom, not in your data (${error instanceof Error ? error.name : "unknown"}). Nothing was changed.\n  EKBOM_DEBUG=1 shows where it happened; that may show patient data.`,
          ];
  process.stderr.write(`ekbom: ${text}\n`);
  if (process.env["EKBOM_DEBUG"] === "1") console.error(error);
  process.exitCode = code;
}
