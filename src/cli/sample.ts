// ekbom sample: the assessment of an invented person.
import { assess } from "../assess/assess.ts";
import { people } from "../knowledge/people.ts";
import { readPerson } from "../record/read.ts";
import { parsed } from "./arguments.ts";
import { exitCode, UsageError } from "./exit.ts";
import { pageFor, tone, wrap } from "./report/layout.ts";
import { terminalReport } from "./report/terminal.ts";

const names = people.map(({ id }) => id).join(", ");

export function sampleCommand(args: readonly string[]): number {
  const { values, positionals } = parsed(args, { json: { type: "boolean" }, full: { type: "boolean" } });
  const [id, more] = positionals;
  if (more !== undefined || (id === undefined && (values.json || values.full)))
    throw new UsageError(`sample takes one name. There are: ${names}`);
  const page = pageFor(process.stdout, process.env);
  if (id === undefined) {
    const list = people.flatMap((one) => [tone(one.id, "strong", page), ...wrap(one.title, page, "    ")]);
    const calls = [
      "",
      "ekbom sample low-iron",
      ...wrap("the assessment of one of them", page, "    "),
      "ekbom sample low-iron --json",
      ...wrap("what is known of them; in a file it is ready for ekbom assess", page, "    "),
    ];
    process.stdout.write(`${[...list, ...calls].join("\n")}\n`);
    return exitCode.ok;
  }
  const person = people.find((one) => one.id === id);
  if (person === undefined) throw new UsageError(`there is no invented person "${id}". There are: ${names}`);
  if (values.json && values.full) throw new UsageError("--full is the long form of the report; --json is what is known of the person");
  if (values.json) {
    process.stdout.write(`${JSON.stringify(person.input, null, 2)}\n`);
    return exitCode.ok;
  }
  const read = readPerson(person.input, undefined);
  if ("where" in read) throw new Error(`the invented person ${id} cannot be read`);
  const title = wrap(`${person.title} (invented).`, page, "", "quiet");
  process.stdout.write(`${[...title, "", terminalReport(assess(read), page, values.full ? "full" : "brief")].join("\n")}\n`);
  return exitCode.ok;
}
