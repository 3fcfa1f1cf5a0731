// Reads a scoring from EDF+ annotations: the standard texts of edfplus.info (C-EDF-009, C-EDF-010), stages after AASM or after
// Rechtschaffen and Kales, movements linked to their leg.
import { sideOfLabel } from "./channels.ts";
import type { Annotation } from "./edf-tal.ts";
import type { NightEvents, Side } from "./night.ts";
import { type Collector, collector, type Meaning } from "./stages-collect.ts";

const aasm: ReadonlyMap<string, Meaning> = new Map([
  ["sleep stage n1", { is: "stage", stage: "n1" }],
  ["sleep stage n2", { is: "stage", stage: "n2" }],
  ["sleep stage n3", { is: "stage", stage: "n3" }],
]);

// Stages 3 and 4 are one stage since 2007 (C-EDF-012: NSRR maps them so). A movement epoch tells nothing of sleep.
const rechtschaffenKales: ReadonlyMap<string, Meaning> = new Map([
  ["sleep stage 1", { is: "stage", stage: "n1" }],
  ["sleep stage 2", { is: "stage", stage: "n2" }],
  ["sleep stage 3", { is: "stage", stage: "n3" }],
  ["sleep stage 4", { is: "stage", stage: "n3" }],
  ["movement time", { is: "stage", stage: "unknown" }],
]);

const both: ReadonlyMap<string, Meaning> = new Map([
  ["sleep stage w", { is: "stage", stage: "wake" }],
  ["sleep stage r", { is: "stage", stage: "rem" }],
  ["sleep stage ?", { is: "stage", stage: "unknown" }],
  ["lights off", { is: "lights-off" }],
  ["lights on", { is: "lights-on" }],
  ["eeg arousal", { is: "arousal" }],
  ["arousal", { is: "arousal" }],
  ["obstructive apnea", { is: "respiratory", kind: "obstructive-apnea" }],
  ["central apnea", { is: "respiratory", kind: "central-apnea" }],
  ["mixed apnea", { is: "respiratory", kind: "mixed-apnea" }],
  ["apnea", { is: "respiratory", kind: "apnea" }],
  ["hypopnea", { is: "respiratory", kind: "hypopnea" }],
  ["obstructive hypopnea", { is: "respiratory", kind: "hypopnea" }],
  ["central hypopnea", { is: "respiratory", kind: "hypopnea" }],
  ["mixed hypopnea", { is: "respiratory", kind: "hypopnea" }],
  ["rera", { is: "respiratory", kind: "rera" }],
  ["recording starts", { is: "nothing" }],
  ["recording ends", { is: "nothing" }],
]);

// "Limb movement", "PLM (Left)", "leg movement - right": the side is taken only where it is written in a word or by its initial.
const movement =
  /^(?:limb movement|leg movement|periodic limb movement|periodic leg movement|lm|plm)s?(?:[ _-]*\(?(left|right|both|l|r)\)?)?$/;
const sides: ReadonlyMap<string, Side> = new Map([
  ["left", "left"],
  ["l", "left"],
  ["right", "right"],
  ["r", "right"],
  ["both", "both"],
]);

export function eventsFromAnnotations(annotations: readonly Annotation[]): NightEvents {
  const events = collector();
  const named = annotations.map((annotation) => ({ ...annotation, name: annotation.text.trim().toLowerCase() }));
  const systems = { aasm: named.some(({ name }) => aasm.has(name)), older: named.some(({ name }) => rechtschaffenKales.has(name)) };
  if (systems.aasm && systems.older)
    events.problem(
      "two systems",
      "stages",
      "some are named after AASM (N1 to N3), some after Rechtschaffen and Kales (1 to 4); both are read",
      "one system",
    );
  const stageTimes = named
    .flatMap(({ name, onset }) => (meaningOf(name, undefined)?.is === "stage" ? [onset] : []))
    .toSorted((a, b) => a - b);
  const nextStage = new Map(stageTimes.map((onset, i) => [onset, stageTimes[i + 1]]));
  for (const annotation of named) takeOne(events, annotation, nextStage.get(annotation.onset));
  const system = systems.aasm === systems.older ? "" : systems.aasm ? ", AASM stages" : ", Rechtschaffen and Kales stages";
  return events.finish(`EDF+ annotations${system}`);
}

interface Named extends Annotation {
  readonly name: string;
}

function takeOne(events: Collector, { name, text, onset, duration, channel }: Named, nextStage: number | undefined): void {
  const meaning = meaningOf(name, channel);
  const label = channel === undefined ? text : `${text}@@${channel}`;
  if (meaning === undefined || duration !== undefined) return events.take(label, meaning, { onset, duration: duration ?? 0 });
  if (meaning.is === "stage") {
    // Without a duration a stage lasts until the next one; how long the last one lasts nobody says.
    if (nextStage !== undefined) return events.take(label, meaning, { onset, duration: nextStage - onset });
    return events.problem(
      "no duration",
      `at ${onset} s`,
      `the last stage "${text}" has no duration; it is left out`,
      "a duration in seconds",
    );
  }
  if (meaning.is === "movement" || meaning.is === "respiratory")
    return events.problem("no duration", `at ${onset} s`, `"${label}" has no duration; it is left out`, "a duration in seconds");
  events.take(label, meaning, { onset, duration: 0 });
}

function meaningOf(name: string, channel: string | undefined): Meaning | undefined {
  const known = both.get(name) ?? aasm.get(name) ?? rechtschaffenKales.get(name);
  if (known !== undefined) return known;
  const found = movement.exec(name);
  if (found === null) return undefined;
  const side = found[1] === undefined ? (channel === undefined ? "unknown" : sideOfLabel(channel)) : sides.get(found[1]);
  return { is: "movement", side: side ?? "unknown" };
}
