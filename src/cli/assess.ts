// ekbom assess: a record in, an assessment out, as a terminal report, JSON, FHIR, a page, or the explanation of one line.
import { writeFile } from "node:fs/promises";
import type { Assessment } from "../assess/assessment.ts";
import { assess } from "../assess/assess.ts";
import { dayOf } from "../record/day.ts";
import { parsed } from "./arguments.ts";
import { exitCode, UsageError } from "./exit.ts";
import { sameFile } from "./files.ts";
import { type Person, peopleOf } from "./people.ts";
import { explanation } from "./report/explain.ts";
import { pageFor, tone, wrap } from "./report/layout.ts";
import { terminalReport } from "./report/terminal.ts";
import { Warnings } from "./warnings.ts";

const OPTIONS = {
  json: { type: "boolean" },
  fhir: { type: "boolean" },
  full: { type: "boolean" },
  html: { type: "string" },
  explain: { type: "string" },
  today: { type: "string" },
} as const;

interface Wanted {
  readonly json?: boolean;
  readonly fhir?: boolean;
  readonly full?: boolean;
  readonly html?: string;
  readonly explain?: string;
}

export async function assessCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parsed(args, OPTIONS);
  const [path, more] = positionals;
  if (path === undefined || more !== undefined) throw new UsageError("assess takes one FILE, or - for standard input");
  if (values.explain !== undefined && values.json)
    throw new UsageError("--explain is a text; --json holds every line with what it rests on");
  if (values.fhir && (values.json || values.explain !== undefined))
    throw new UsageError("--fhir is a form of its own; leave --json and --explain away");
  if (values.full && (values.json || values.explain !== undefined || values.html !== undefined))
    throw new UsageError("--full is the long form of the terminal report; --json, --html and --explain are complete as they are");
  const today = values.today === undefined ? undefined : dayOf(values.today);
  if (values.today !== undefined && today === undefined)
    throw new UsageError(`--today ${values.today} is not a date; a date looks like 2026-11-22`);
  if (values.html !== undefined && (await sameFile(path, values.html)))
    throw new UsageError(`${values.html} is read by this call, and is not written over. Name a new file`);

  const warnings = new Warnings();
  let only: Assessment | undefined;
  let count = 0;
  for await (const found of peopleOf(path, today)) {
    if ("problem" in found) {
      warnings.tell(found.problem);
      continue;
    }
    count += 1;
    if (count > 1 && values.html !== undefined) throw new UsageError("--html writes the page of one person, and this input holds several");
    const assessment = assess(found.record);
    only = assessment;
    warnings.shown(assessment.problems.filter(({ what }) => !what.startsWith("record-conflict")).length, values.explain === undefined);
    if (values.fhir) await showFhir(found, assessment);
    else show(found, assessment, values, count);
  }
  warnings.end();
  if (only === undefined) process.stderr.write(`ekbom: ${path === "-" ? "input" : path} holds nobody who could be assessed\n`);
  else if (values.html !== undefined) await writePage(values.html, only);
  return only === undefined || warnings.any() ? exitCode.data : exitCode.ok;
}

function show(person: Person, assessment: Assessment, { json, full, html, explain }: Wanted, count: number): void {
  const page = pageFor(process.stdout, process.env);
  const name = person.name === undefined ? [] : [...(count === 1 ? [] : [""]), tone(`== ${person.name} ==`, "strong", page)];
  if (json)
    process.stdout.write(
      `${JSON.stringify(person.name === undefined ? assessment : { person: person.name, ...assessment }, null, process.stdout.isTTY ? 2 : 0)}\n`,
    );
  else if (explain !== undefined) process.stdout.write(`${[...name, explanation(assessment, explain, page)].join("\n")}\n`);
  else if (html === undefined) {
    const coverage = person.coverage?.split("\n").flatMap((line) => wrap(line, page, "", "quiet")) ?? [];
    process.stdout.write(`${[...name, terminalReport(assessment, page, full ? "full" : "brief"), ...coverage].join("\n")}\n`);
  }
}

/** A Bundle on a line of its own for every person. */
async function showFhir({ name }: Person, assessment: Assessment): Promise<void> {
  const { bundleOf, toFhir } = await import("../fhir/out/assessment.ts");
  const { somebody } = await import("../fhir/out/subject.ts");
  const subject = name === undefined || !/^[A-Za-z0-9\-.]{1,64}$/.test(name) ? somebody : { reference: `Patient/${name}` };
  process.stdout.write(`${JSON.stringify(bundleOf(toFhir(assessment, { subject })), null, process.stdout.isTTY ? 2 : 0)}\n`);
}

async function writePage(path: string, assessment: Assessment): Promise<void> {
  const { htmlPage } = await import("./report/html.ts");
  await writeFile(path, htmlPage(assessment)).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${path} cannot be written (${error.code})`);
  });
  process.stderr.write(`ekbom: wrote ${path}\n`);
}
