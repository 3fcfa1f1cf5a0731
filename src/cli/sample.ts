// ekbom sample: the assessment of an invented person.
import { assess } from "../assess/assess.ts";
import { people } from "../knowledge/people.ts";
import { readPerson } from "../record/read.ts";
import { exitCode, UsageError } from "./exit.ts";
import { pageFor, tone, wrap } from "./report/layout.ts";
import { terminalReport } from "./report/terminal.ts";

export function sampleCommand([id, option]: readonly string[]): number {
  const page = pageFor(process.stdout, process.env);
  if (id === undefined) {
    process.stdout.write(
      `${people.flatMap((one) => [tone(one.id, "strong", page), ...wrap(one.title, page, "    ")]).join("\n")}\n\nekbom sample low-iron      the assessment of one of them\nekbom sample low-iron --json > person.json      what is known of them, ready for ekbom assess person.json\n`,
    );
    return exitCode.ok;
  }
  const person = people.find((one) => one.id === id);
  if (person === undefined || (option !== undefined && option !== "--json"))
    throw new UsageError(`there is no invented person "${id}". There are: ${people.map((one) => one.id).join(", ")}`);
  if (option === "--json") {
    process.stdout.write(`${JSON.stringify(person.input, null, 2)}\n`);
    return exitCode.ok;
  }
  const read = readPerson(person.input, undefined);
  if ("where" in read) throw new Error(`the invented person ${id} cannot be read`);
  process.stdout.write(`${tone(`${person.title} (invented).`, "quiet", page)}\n\n${terminalReport(assess(read), page)}\n`);
  return exitCode.ok;
}
