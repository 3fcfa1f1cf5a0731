// npm run bench:night: a night of 8 h with 20 channels, scored from the file to its indices, against decoding its two leg channels alone,
// and against a plain Python pipeline. Every piece of work runs in a process of its own; rounds interleave; ratios are within a round.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeNew } from "../src/cli/sleep/files.ts";
import { writeEdf } from "../src/sleep/edf-write.ts";
import { makeNight } from "../src/sleep/make-night.ts";

const rounds = 9;
const targets = { overDecoding: 6, megabytes: 150, overPython: 20 };

interface Pass {
  /** All threads together: ours has helpers for compiling and collecting. */
  readonly allCpuSeconds: number;
  readonly wallSeconds: number;
}

interface Round extends Pass {
  /** The working thread. */
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
}

const folder = mkdtempSync(join(tmpdir(), "ekbom-bench-"));
try {
  const file = join(folder, "night.edf");
  await writeNew(file, writeEdf(makeNight({ seed: 1, hours: 8, rate: 200, noise: "medium" }).recording({ marks: false, fillers: 18 })));
  report(file, measure(file));
} finally {
  rmSync(folder, { recursive: true });
}

function measure(file: string) {
  const python = pythonWithMne();
  const found = { nothing: [] as Round[], decode: [] as Round[], score: [] as Round[], python: [] as Pass[] };
  for (let round = 0; round < rounds; round += 1) {
    const work = ["nothing", "decode", "score"] as const;
    for (const name of round % 2 === 0 ? work : work.toReversed()) found[name].push(ours(name, file));
    // Python takes as long as all other rounds together: a third of them is enough.
    if (python !== undefined && round % 3 === 0) found.python.push(theirs(python, file));
  }
  return found;
}

function ours(name: string, file: string): Round {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, "night-work.ts"), name, file], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${name} failed: ${stderr}`);
  const { passes, peakMegabytes } = JSON.parse(stdout) as { passes: readonly [Omit<Round, "peakMegabytes">]; peakMegabytes: number }; // what night-work.ts prints
  return { ...passes[0], peakMegabytes };
}

// EKBOM_PYTHON names a Python that has MNE: python3 -m venv v && v/bin/pip install mne
function pythonWithMne(): string | undefined {
  const python = process.env["EKBOM_PYTHON"] ?? "python3";
  return spawnSync(python, ["-c", "import mne"]).status === 0 ? python : undefined;
}

function theirs(python: string, file: string): Pass {
  const { status, stdout, stderr } = spawnSync(python, [join(import.meta.dirname, "night_mne.py"), file], { encoding: "utf8" });
  if (status !== 0) throw new Error(`MNE failed: ${stderr}`);
  return JSON.parse(stdout) as Pass; // what night_mne.py prints
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (low === undefined || high === undefined) throw new RangeError("there is no median of nothing");
  return (low + high) / 2;
}

function spread(numbers: readonly number[], digits: number): string {
  return `${median(numbers).toFixed(digits)} (${Math.min(...numbers).toFixed(digits)} to ${Math.max(...numbers).toFixed(digits)})`;
}

function report(file: string, { nothing, decode, score, python }: ReturnType<typeof measure>): void {
  const cpu = (rows: readonly Round[]) => rows.map(({ cpuSeconds }) => cpuSeconds);
  const allCpu = (rows: readonly Pass[]) => rows.map(({ allCpuSeconds }) => allCpuSeconds);
  const wall = (rows: readonly Pass[]) => rows.map(({ wallSeconds }) => wallSeconds);
  const said = (met: boolean, target: string) => `target ${target}: ${met ? "met" : "MISSED"}`;
  console.log(
    `8 h, 20 channels, 200 Hz, ${(statSync(file).size / 1e6).toFixed(0)} MB. Node ${process.version}, ${rounds} rounds, each in a new process.`,
  );
  console.log("Median (least to most). CPU seconds of the working thread; a busy machine stretches the clock, not these.\n");
  console.log(`decode two channels   CPU ${spread(cpu(decode), 3)} s   clock ${spread(wall(decode), 3)} s`);
  console.log(`file to indices       CPU ${spread(cpu(score), 3)} s   clock ${spread(wall(score), 3)} s`);
  const ratios = score.map(({ cpuSeconds }, i) => cpuSeconds / (decode[i]?.cpuSeconds ?? Number.NaN));
  console.log(
    `  times decoding      ${spread(ratios, 2)}   ${said(median(ratios) <= targets.overDecoding, `at most ${targets.overDecoding}`)}`,
  );
  const own = median(nothing.map(({ peakMegabytes }) => peakMegabytes));
  const above = score.map(({ peakMegabytes }) => peakMegabytes - own);
  console.log(
    `  memory above Node's ${spread(above, 0)} MB   ${said(Math.max(...above) < targets.megabytes, `under ${targets.megabytes} MB`)}`,
  );
  if (python.length === 0) {
    console.log("\nMNE (Python): skipped, no Python with mne here. EKBOM_PYTHON names one.");
    return;
  }
  const faster = median(allCpu(python)) / median(allCpu(score));
  const sooner = median(wall(python)) / median(wall(score));
  console.log(
    `\nMNE: read and filter  CPU ${spread(allCpu(python), 2)} s   clock ${spread(wall(python), 2)} s, all threads; Ekbom ${median(allCpu(score)).toFixed(2)} s`,
  );
  console.log(
    `  Ekbom is faster by  ${faster.toFixed(1)} in CPU, ${sooner.toFixed(1)} by the clock   ${said(faster >= targets.overPython, `${targets.overPython} times`)}`,
  );
}
