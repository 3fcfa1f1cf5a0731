// ekbom sleep: a recording in, leg movements out, by two rule sets; and its two companions, make and agree.
import { writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { annotationsFromEvents } from "../sleep/annotations-from-events.ts";
import { writeAnnotations } from "../sleep/annotations-write.ts";
import { cutShort } from "../sleep/edf-header.ts";
import { beyond } from "../sleep/outside-recording.ts";
import { readNight } from "../sleep/read-night.ts";
import { unread } from "../sleep/stages-text.ts";
import { exitCode, UsageError } from "./exit.ts";
import { sameFile } from "./files.ts";
import { pageFor, printable } from "./report/layout.ts";
import { openSource, valueOf, writeNew } from "./sleep/files.ts";
import { type Legs, legsOf } from "./sleep/legs.ts";
import { nightOptions, type NightOptions } from "./sleep/options.ts";
import { progressOn } from "./sleep/progress.ts";
import { type NightReport, reportOf } from "./sleep/report.ts";
import { eventsOf, scoringFiles } from "./sleep/scorings.ts";

export async function sleepCommand(args: readonly string[]): Promise<number> {
  const [word, ...rest] = args;
  if (word === "make") return (await import("./sleep/make.ts")).makeCommand(rest);
  if (word === "agree") return (await import("./sleep/agree.ts")).agreeCommand(rest);
  const options = nightOptions(args);
  await keepInputs(options);
  const night = await nightOf(options);
  await show(night, options);
  const lost = night.problems.filter((one) => cutShort(one) || beyond(one) || unread(one));
  for (const { where, what } of lost) process.stderr.write(`ekbom: ${printable(`${where}: ${what}`)}\n`);
  return lost.length > 0 ? exitCode.data : exitCode.ok;
}

async function nightOf(options: NightOptions): Promise<NightReport> {
  const files = await scoringFiles(options);
  const { source, close } = await openSource(options.night);
  const progress = progressOn(process.stderr, { unit: "MB", asked: options.progress }, () => performance.now());
  let chosen: Legs = { legs: [], unclear: [] };
  const read = await readNight(source, {
    legs: (header) => {
      if (options.from.is !== "detected") return { ok: true, value: [] };
      const legs = legsOf(header, options);
      if (!legs.ok) return legs;
      chosen = legs.value;
      return { ok: true, value: legs.value.legs };
    },
    onProgress: (done, all) => progress.at(done / 1e6, all / 1e6),
  });
  progress.end();
  close();
  const file = options.night === "-" ? "standard input" : basename(options.night);
  const reading = valueOf(read, options.night);
  const events = eventsOf(files, reading, options.from);
  return valueOf(reportOf({ file, reading, events, ...chosen, options }), options.night);
}

async function show(night: NightReport, { json, html, annotations }: NightOptions): Promise<void> {
  const page = pageFor(process.stdout, process.env);
  if (json) process.stdout.write(`${JSON.stringify(night, null, process.stdout.isTTY ? 2 : 0)}\n`);
  if (annotations !== undefined) {
    const movements = night.source === "detected" ? night.detected : (night.events.movements ?? []);
    await writeNew(annotations, [writeAnnotations(night.recording.start, annotationsFromEvents({ movements }))]);
    process.stderr.write(`ekbom: wrote ${annotations}: ${movements.length} leg movements, not confirmed by anybody\n`);
  }
  if (html !== undefined) {
    const { nightPage } = await import("./sleep/html.ts");
    await writeFile(html, nightPage(night)).catch((error: NodeJS.ErrnoException) => {
      throw new UsageError(`${html} cannot be written (${error.code})`);
    });
    process.stderr.write(`ekbom: wrote ${html}\n`);
  }
  if (json || annotations !== undefined || html !== undefined) return;
  const { nightText } = await import("./sleep/terminal.ts");
  process.stdout.write(`${nightText(night, page)}\n`);
}

/** What is read is never written over. */
async function keepInputs({ night, stages, from, html, annotations }: NightOptions): Promise<void> {
  const inputs = [night, ...stages, ...(from.is === "file" ? [from.path] : [])];
  for (const output of [html, annotations])
    for (const input of inputs)
      if (output !== undefined && (await sameFile(input, output)))
        throw new UsageError(`${output} is read by this call, and is not written over. Name a new file`);
}
