// ekbom assess: a record in, an assessment out, as a terminal report, JSON, a page, or the explanation of one line.
import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { Assessment } from "../assess/assessment.ts";
import { assess } from "../assess/assess.ts";
import { dayOf } from "../record/day.ts";
import type { Problem } from "../record/record.ts";
import { exitCode, UsageError } from "./exit.ts";
import { type Person, peopleOf } from "./people.ts";
import { explanation } from "./report/explain.ts";
import { pageFor } from "./report/layout.ts";
import { terminalReport } from "./report/terminal.ts";

const OPTIONS = {
  json: { type: "boolean" },
  html: { type: "string" },
  explain: { type: "string" },
  today: { type: "string" },
} as const;

export async function assessCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parsed(args);
  const [path, more] = positionals;
  if (path === undefined || more !== undefined) throw new UsageError("assess takes one FILE, or - for standard input");
  const today = values.today === undefined ? undefined : dayOf(values.today);
  if (values.today !== undefined && today === undefined)
    throw new UsageError(`--today ${values.today} is not a date; a date looks like 2026-11-22`);

  let count = 0;
  let faulty = false;
  for await (const found of peopleOf(path, today)) {
    if ("problem" in found) {
      faulty = true;
      process.stderr.write(`ekbom: ${problemText(found.problem)}\n`);
      continue;
    }
    count += 1;
    const assessment = assess(found.record);
    faulty ||= assessment.problems.some(({ what }) => !what.startsWith("record-conflict"));
    await show(found, assessment, values, count);
  }
  if (count === 0) {
    process.stderr.write(`ekbom: ${path} holds nobody who could be assessed\n`);
    return exitCode.data;
  }
  return faulty ? exitCode.data : exitCode.ok;
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : "these options cannot be read");
  }
}

async function show(
  person: Person,
  assessment: Assessment,
  options: { json?: boolean; html?: string; explain?: string },
  count: number,
): Promise<void> {
  const page = pageFor(process.stdout, process.env);
  if (options.explain !== undefined) process.stdout.write(`${explanation(assessment, options.explain, page)}\n`);
  else if (options.json) process.stdout.write(`${JSON.stringify(assessment, null, process.stdout.isTTY ? 2 : 0)}\n`);
  else if (options.html === undefined)
    process.stdout.write(
      `${person.name === undefined ? "" : `${count === 1 ? "" : "\n"}== ${person.name} ==\n`}${terminalReport(assessment, page)}\n${person.coverage === undefined ? "" : `${person.coverage}\n`}`,
    );
  if (options.html === undefined) return;
  if (count > 1) throw new UsageError("--html writes the page of one person, and this input holds several");
  const { htmlPage } = await import("./report/html.ts");
  await writeFile(options.html, htmlPage(assessment)).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${options.html} cannot be written (${error.code})`);
  });
  process.stderr.write(`ekbom: wrote ${options.html}\n`);
}

export const problemText = ({ where, what, expected }: Problem): string => `${where}: ${what}. Expected: ${expected}`;
