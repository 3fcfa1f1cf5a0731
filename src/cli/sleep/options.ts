// What the person asked of a night, checked before any file is opened: choices that contradict each other are refused.
import type { RuleSet } from "../../sleep/choices.ts";
import { parsed } from "../arguments.ts";
import { UsageError } from "../exit.ts";

const OPTIONS = {
  stages: { type: "string", multiple: true },
  events: { type: "string" },
  marked: { type: "boolean" },
  rules: { type: "string" },
  left: { type: "string", multiple: true },
  right: { type: "string", multiple: true },
  legs: { type: "string" },
  json: { type: "boolean" },
  html: { type: "string" },
  annotations: { type: "string" },
  progress: { type: "boolean" },
} as const;

/** Where the movements come from. */
export type From = { readonly is: "detected" } | { readonly is: "marked" } | { readonly is: "file"; readonly path: string };

/** One label, or two whose difference is the leg. */
export type Labels = readonly [plus: string, minus?: string];

export interface NightOptions {
  readonly night: string;
  readonly stages: readonly string[];
  readonly from: From;
  readonly rules: readonly RuleSet[];
  readonly left?: Labels;
  readonly right?: Labels;
  readonly combined?: Labels;
  readonly json: boolean;
  readonly html?: string;
  readonly annotations?: string;
  readonly progress: boolean;
}

export function nightOptions(args: readonly string[]): NightOptions {
  const { values, positionals } = parsed(args, OPTIONS);
  const [night, more] = positionals;
  if (night === undefined || more !== undefined)
    throw new UsageError("sleep takes one recording, such as NIGHT.edf, or - for standard input");
  const { events, marked = false, json = false, progress = false, html, annotations, legs } = values;
  if (events !== undefined && marked)
    throw new UsageError("--events takes the movements from another file, --marked from the recording itself: give one of them");
  const chosen = [values.left, values.right, legs].some((one) => one !== undefined);
  if (chosen && (marked || events !== undefined))
    throw new UsageError("--left, --right and --legs choose the channels to search; with --events or --marked no channel is searched");
  if (legs !== undefined && (values.left ?? values.right) !== undefined)
    throw new UsageError("--legs names one channel that holds both legs; it cannot stand beside --left or --right");
  const left = labels("left", values.left);
  const right = labels("right", values.right);
  if (left !== undefined && right !== undefined && left.some((label) => right.includes(label)))
    throw new UsageError("--left and --right name the same channel");
  if (html !== undefined && html === annotations) throw new UsageError("--html and --annotations name the same file");
  const from: From = marked ? { is: "marked" } : events === undefined ? { is: "detected" } : { is: "file", path: events };
  return {
    night,
    stages: values.stages ?? [],
    from,
    rules: rulesOf(values.rules),
    json,
    progress,
    ...(left !== undefined && { left }),
    ...(right !== undefined && { right }),
    ...(legs !== undefined && { combined: [legs] }),
    ...(html !== undefined && { html }),
    ...(annotations !== undefined && { annotations }),
  };
}

function labels(side: string, names: readonly string[] | undefined): Labels | undefined {
  const [plus, minus, more] = names ?? [];
  if (more !== undefined) throw new UsageError(`--${side} can be given twice at most: two electrodes whose difference is the leg`);
  if (plus === undefined) return undefined;
  return minus === undefined ? [plus] : [plus, minus];
}

const ruleSets: ReadonlyMap<string, readonly RuleSet[]> = new Map([
  ["wasm-2016", ["wasm-2016"]],
  ["aasm", ["aasm"]],
  ["both", ["wasm-2016", "aasm"]],
]);

export function rulesOf(name = "both"): readonly RuleSet[] {
  const rules = ruleSets.get(name);
  if (rules === undefined) throw new UsageError(`--rules ${name} is not known; it is one of ${[...ruleSets.keys()].join(", ")}`);
  return rules;
}
