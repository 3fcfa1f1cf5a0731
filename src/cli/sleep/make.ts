// ekbom sleep make: a night whose truth is known, written as a recording and, beside it, its movements and its stages.
import type { NightEvents } from "../../sleep/night.ts";
import { writeEdf } from "../../sleep/edf-write.ts";
import { makeNight } from "../../sleep/make-night.ts";
import { type NoiseLevel, noiseLevels } from "../../sleep/make-settings.ts";
import { exitCode, UsageError } from "../exit.ts";
import { writeNew } from "./files.ts";
import { parsed } from "../arguments.ts";
import { type Progress, progressOn } from "./progress.ts";

const OPTIONS = {
  seed: { type: "string" },
  hours: { type: "string" },
  rate: { type: "string" },
  noise: { type: "string" },
  marks: { type: "boolean" },
  progress: { type: "boolean" },
} as const;

export async function makeCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parsed(args, OPTIONS);
  const [out, more] = positionals;
  if (out === undefined || more !== undefined || !/\.edf$/i.test(out))
    throw new UsageError("sleep make takes the name of one new recording that ends in .edf");
  const wanted = {
    seed: numberOf("seed", values.seed, { usual: 1, least: 0, most: 2 ** 31 - 1, whole: true }),
    hours: numberOf("hours", values.hours, { usual: 8, least: 0.1, most: 24, whole: false }),
    rate: numberOf("rate", values.rate, { usual: 200, least: 100, most: 2048, whole: true }),
    noise: noiseOf(values.noise),
  };
  const night = makeNight(wanted);
  const stem = out.slice(0, -".edf".length);
  const [events, stages] = [`${stem}.events.csv`, `${stem}.stages.csv`];
  // The small files first: if one of them is in the way, nothing long was done in vain.
  await writeNew(events, [csv(["side,onset,duration", ...(night.truth.movements ?? []).map((m) => `${m.side},${m.onset},${m.duration}`)])]);
  await writeNew(stages, [csv(["onset,duration,stage", ...stageLines(night.truth)])]);
  const progress = progressOn(process.stderr, { unit: "h", asked: values.progress ?? false }, () => performance.now());
  await writeNew(out, watched(writeEdf(night.recording({ marks: values.marks ?? false })), night.plan.seconds, progress));
  progress.end();
  const { seed, hours, rate, noise } = wanted;
  process.stdout.write(
    `Made ${hours} h at ${rate} samples per second, ${noise} noise, seed ${seed}: ${night.truth.movements?.length ?? 0} movements. An invented signal, no person's.\n${[out, events, stages].map((path) => `  ${path}\n`).join("")}`,
  );
  return exitCode.ok;
}

interface Limits {
  readonly usual: number;
  readonly least: number;
  readonly most: number;
  readonly whole: boolean;
}

function numberOf(name: string, text: string | undefined, { usual, least, most, whole }: Limits): number {
  if (text === undefined) return usual;
  const value = text.trim() === "" ? Number.NaN : Number(text);
  if (!(value >= least && value <= most) || (whole && !Number.isInteger(value)))
    throw new UsageError(`--${name} ${text} cannot be used; it is a ${whole ? "whole " : ""}number from ${least} to ${most}`);
  return value;
}

const isLevel = (name: string): name is NoiseLevel => Object.hasOwn(noiseLevels, name);

function noiseOf(name = "medium"): NoiseLevel {
  if (!isLevel(name)) throw new UsageError(`--noise ${name} is not known; it is one of ${Object.keys(noiseLevels).join(", ")}`);
  return name;
}

function stageLines({ stages }: NightEvents): readonly string[] {
  if (stages === undefined) throw new RangeError("a made night is staged");
  const { startSeconds, epochSeconds } = stages;
  return stages.stages.map((stage, i) => `${startSeconds + i * epochSeconds},${epochSeconds},${stage}`);
}

const csv = (lines: readonly string[]): Uint8Array => new TextEncoder().encode(`${lines.join("\n")}\n`);

// One part is the header, every other one a second.
function* watched(parts: Iterable<Uint8Array>, seconds: number, progress: Progress): Generator<Uint8Array> {
  let done = -1;
  for (const part of parts) {
    yield part;
    done += 1;
    progress.at(done / 3600, seconds / 3600);
  }
}
