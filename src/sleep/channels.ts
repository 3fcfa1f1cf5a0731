// Finds the leg channels and the ECG by their names. Nothing is guessed: what the name does not say, a person must.
import { type ChannelMeaning, channelNames } from "./channels-table.ts";
import type { WantedChannel } from "./edf-plan.ts";
import type { Signal } from "./edf-signals.ts";
import type { Problem, Read } from "./night.ts";

export interface LegChannel {
  readonly side: "left" | "right" | "combined";
  // Label, or "label - label" for a pair.
  readonly label: string;
  readonly channel: WantedChannel;
  readonly samplesPerSecond: number;
  readonly why: string;
  // What a person must confirm before the channel is used.
  readonly needsConfirmation?: string;
}

export interface UnclearChannel {
  readonly label: string;
  readonly index: number;
  readonly why: string;
  // What it could be, for the person who decides.
  readonly couldBe: readonly string[];
}

export interface FoundChannels {
  readonly left?: LegChannel;
  readonly right?: LegChannel;
  // One channel for both legs, only where no channel of one leg was found (C-SLP-001).
  readonly combined?: LegChannel;
  readonly ecg: readonly Signal[];
  readonly unclear: readonly UnclearChannel[];
  readonly problems: readonly Problem[];
}

const meanings: ReadonlyMap<string, { readonly means: ChannelMeaning; readonly confirm?: string }> = new Map(
  channelNames.flatMap((row) => row.names.map((name) => [name, row] as const)),
);

const plain = (label: string) => label.toLowerCase().replaceAll(/[\s_]+/g, "");

type Meaning = Omit<Known, "signal">;

function meaningOf(label: string): Meaning | undefined {
  const row = meanings.get(plain(label)) ?? meanings.get(plain(label.replace(/^EMG[ _-]+/i, "")));
  if (row !== undefined) return { means: row.means, ...(row.confirm !== undefined && { confirm: row.confirm }) };
  // A difference that the recorder took itself: "L-Leg 1-L-Leg 2" names both electrodes of one leg.
  const name = plain(label);
  for (let at = name.indexOf("-"); at !== -1; at = name.indexOf("-", at + 1)) {
    const pair = `${meanings.get(name.slice(0, at))?.means} ${meanings.get(name.slice(at + 1))?.means}`;
    if (pair === "left-pole-1 left-pole-2") return { means: "left" };
    if (pair === "right-pole-1 right-pole-2") return { means: "right" };
  }
  return undefined;
}

interface Known {
  readonly signal: Signal;
  readonly means: ChannelMeaning;
  readonly confirm?: string;
}

export function findChannels(signals: readonly Signal[]): FoundChannels {
  const known = signals.flatMap((signal): Known[] => {
    const meaning = signal.role === "signal" ? meaningOf(signal.label) : undefined;
    return meaning === undefined ? [] : [{ signal, ...meaning }];
  });
  const named = (...means: readonly ChannelMeaning[]) => known.filter((one) => means.includes(one.means));
  const unclear: UnclearChannel[] = [];
  const problems: Problem[] = [];
  const left = findLeg("left", named("left"), named("left-pole-1"), named("left-pole-2"), unclear);
  const right = findLeg("right", named("right"), named("right-pole-1"), named("right-pole-2"), unclear);
  const numbered = named("leg-1", "leg-2");
  for (const { signal } of numbered)
    unclear.push(
      unclearAs(signal, "a numbered leg channel is one leg of two, or one electrode of a pair (C-EDF-016)", [
        "the left leg",
        "the right leg",
        "one electrode of one leg",
      ]),
    );
  for (const { signal } of named("some-leg"))
    unclear.push(unclearAs(signal, "the name does not say which leg", ["the left leg", "the right leg", "both legs"]));
  const shared = left === undefined && right === undefined ? named("combined") : [];
  const combined = shared.length === 1 && shared[0] !== undefined ? single("combined", shared[0]) : undefined;
  for (const { signal } of combined === undefined ? named("combined") : [])
    unclear.push(unclearAs(signal, "both legs seem to share it, and it is not the only leg channel", ["both legs"]));
  for (const leg of [left, right, combined]) {
    const signal = leg && signals[leg.channel.plus];
    if (signal?.microvolts === undefined && leg !== undefined)
      problems.push({
        where: `channel ${leg.label}`,
        what: `its unit "${signal?.dimension}" is no voltage: this may be a movement sensor, not an EMG`,
        expected: "uV, mV, nV or V",
      });
  }
  if (left === undefined && right === undefined && combined === undefined)
    problems.push({
      where: "channels",
      what: `no leg channel is known by its name among: ${signals.map(({ label }) => label).join(", ")}`,
      expected: "a leg channel, or its name given by hand",
    });
  return {
    ...(left !== undefined && { left }),
    ...(right !== undefined && { right }),
    ...(combined !== undefined && { combined }),
    ecg: named("ecg").map(({ signal }) => signal),
    unclear,
    problems,
  };
}

function findLeg(
  side: "left" | "right",
  whole: readonly Known[],
  plus: readonly Known[],
  minus: readonly Known[],
  unclear: UnclearChannel[],
): LegChannel | undefined {
  const [first, ...others] = whole;
  const [one] = plus;
  const [two] = minus;
  // A ready channel wins over a pair, but two ready channels are a question.
  if (first !== undefined && others.length === 0) return single(side, first);
  if (whole.length === 0 && one !== undefined && two !== undefined && plus.length === 1 && minus.length === 1) {
    const pair = pairUp(side, one.signal, two.signal);
    if (pair.ok) return pair.value;
  }
  for (const { signal } of whole) unclear.push(unclearAs(signal, `several channels are named as the ${side} leg`, [`the ${side} leg`]));
  const poles = [...plus, ...minus];
  const why =
    poles.length === 1 ? `only one electrode of the ${side} leg was found` : `these electrodes of the ${side} leg do not make one pair`;
  for (const { signal } of poles) unclear.push(unclearAs(signal, why, [`one electrode of the ${side} leg`, `the ${side} leg`]));
  return undefined;
}

function single(side: LegChannel["side"], { signal, confirm }: Known): LegChannel {
  const why = `"${signal.label}" is a known name of ${side === "combined" ? "both legs together" : `the ${side} leg`}`;
  const samplesPerSecond = signal.samplesPerSecond ?? Number.NaN;
  const channel: WantedChannel = { plus: signal.index, unit: "microvolt" };
  return { side, label: signal.label, channel, samplesPerSecond, why, ...(confirm !== undefined && { needsConfirmation: confirm }) };
}

function pairUp(side: "left" | "right", plus: Signal, minus: Signal): Read<LegChannel> {
  const where = `channels ${plus.label} and ${minus.label}`;
  if (plus.samplesPerRecord !== minus.samplesPerRecord)
    return {
      ok: false,
      problems: [
        { where, what: `they run at ${plus.samplesPerSecond} and ${minus.samplesPerSecond} samples per second`, expected: "one rate" },
      ],
    };
  if (plus.microvolts === undefined || minus.microvolts === undefined)
    return {
      ok: false,
      problems: [{ where, what: `their units are "${plus.dimension}" and "${minus.dimension}"`, expected: "two voltages" }],
    };
  return {
    ok: true,
    value: {
      side,
      label: `${plus.label} - ${minus.label}`,
      channel: { plus: plus.index, minus: minus.index, unit: "microvolt" },
      samplesPerSecond: plus.samplesPerSecond ?? Number.NaN,
      why: `"${plus.label}" and "${minus.label}" are known names of the two electrodes of the ${side} leg; their difference is taken (C-EDF-016)`,
      needsConfirmation: "that the two are electrodes over the same muscle",
    },
  };
}

const unclearAs = ({ label, index }: Signal, why: string, couldBe: readonly string[]): UnclearChannel => ({ label, index, why, couldBe });

// A person's own choice: one label, or two labels whose difference is the leg. It needs no further confirmation.
export function chooseLeg(
  signals: readonly Signal[],
  side: LegChannel["side"],
  labels: readonly [plus: string, minus?: string],
): Read<LegChannel> {
  const found: Signal[] = [];
  for (const label of labels) {
    const matches = signals.filter((signal) => signal.role === "signal" && signal.label === label);
    const [signal] = matches;
    if (signal === undefined || matches.length > 1)
      return {
        ok: false,
        problems: [
          {
            where: `channel ${label}`,
            what: `${matches.length} channels have this name`,
            expected: `one of: ${signals.map((one) => one.label).join(", ")}`,
          },
        ],
      };
    found.push(signal);
  }
  const [plus, minus] = found;
  if (plus === undefined) return { ok: false, problems: [{ where: "channel", what: "no name is given", expected: "one label or two" }] };
  const chosen = "chosen by hand";
  if (minus === undefined || side === "combined")
    return { ok: true, value: { ...single(side, { signal: plus, means: side }), why: chosen } };
  const pair = pairUp(side, plus, minus);
  if (!pair.ok) return pair;
  const { needsConfirmation: _, ...leg } = pair.value;
  return { ok: true, value: { ...leg, why: chosen } };
}

// The side that a label names plainly, for annotations that are linked to a signal ("Limb movement@@EMG LAT").
export function sideOfLabel(label: string): "left" | "right" | "unknown" {
  const means = meaningOf(label)?.means;
  if (means === "left" || means === "left-pole-1" || means === "left-pole-2") return "left";
  return means === "right" || means === "right-pole-1" || means === "right-pole-2" ? "right" : "unknown";
}
