// The front door of the scorer: the movements of a night, whatever they come from, to indices by both rule sets with every decision.
import type { Choices, RuleSet } from "./choices.ts";
import { usualChoices } from "./choices.ts";
import type { Clock, Stretch } from "./clock.ts";
import { clockOf, ms, sleepOf } from "./clock.ts";
import { detectLeg } from "./detect-leg.ts";
import type { Known } from "./indices.ts";
import type { LegSignal, LegFindings } from "./leg-findings.ts";
import { gapsOf } from "./leg-gaps.ts";
import type { MarkedMovement, NightEvents, Problem, Read, Span } from "./night.ts";
import { notesOf } from "./night-notes.ts";
import type { Analysed, NightResult, RuleSetResult } from "./night-result.ts";
import { scoreByRules } from "./score-rules.ts";

// Changes whenever the same night could get another number.
export const scorerVersion = "ekbom-sleep 1";

export interface NightInput {
  // "detected": found in the channels; "marked": as the events mark them; a list: as a person left them after editing.
  readonly movements: "detected" | "marked" | readonly MarkedMovement[];
  readonly channels?: readonly LegSignal[];
  // Instead of channels: what the streaming detector found in them.
  readonly legs?: readonly LegFindings[];
  readonly events: NightEvents;
  readonly rules: readonly RuleSet[];
  readonly options?: NightOptions;
}

export interface NightOptions {
  readonly choices?: Partial<Choices>;
  // A file cannot tell "nobody looked" from "none happened" (C-SLP-184); the caller can.
  readonly scored?: readonly ("arousals" | "respiratory")[];
  readonly recordingSeconds?: number;
  // Stretches that were not recorded, when they are known from elsewhere than the channels.
  readonly gaps?: readonly Span[];
}

export function scoreNight(input: NightInput): Read<NightResult> {
  const { events, options = {} } = input;
  const legs = input.legs ?? input.channels?.map(detectLeg) ?? [];
  const refused = refusals(input, legs);
  if (refused.length > 0) return { ok: false, problems: refused };
  const marked = movementsOf(input, legs) ?? [];
  const recorded = gapsOf(legs);
  const clock = clockOf({
    stages: events.stages,
    lightsOff: events.lightsOff,
    lightsOn: events.lightsOn,
    recordingSeconds: options.recordingSeconds ?? recorded.endSeconds,
    gaps: [...(options.gaps ?? []), ...recorded.gaps],
  });
  if (clock.to <= clock.from || (Number.isFinite(clock.to) && clock.to - clock.from > longestNight))
    return { ok: false, problems: [nothingToScore(clock)] };
  const problems: Problem[] = [];
  const arousals = stretchesOf("arousal", events.arousals ?? (options.scored?.includes("arousals") ? [] : undefined), problems);
  const respiratory = stretchesOf(
    "breathing event",
    events.respiratory ?? (options.scored?.includes("respiratory") ? [] : undefined),
    problems,
  );
  const known: Known = { stages: events.stages !== undefined, arousals: arousals !== null, breathing: respiratory !== null };
  const around = {
    clock,
    arousals,
    respiratory,
    choices: { ...usualChoices, ...options.choices },
  };
  const scored = input.rules.map((rules) => scoreByRules(rules, marked, around, known));
  const results: Partial<Record<RuleSet, RuleSetResult>> = {};
  for (const { result } of scored) results[result.rules] = result;
  return {
    ok: true,
    value: {
      use: "research",
      scorer: scorerVersion,
      source: typeof input.movements === "string" ? input.movements : "edited",
      analysed: analysedOf(clock, events, known),
      channels: legs.map((leg) => leg.quality),
      detected: legs.flatMap((leg) => leg.movements),
      rejected: legs.flatMap((leg) => leg.rejected),
      rules: results,
      notes: notesOf({ marked, legs, clock, known, events, rules: input.rules }),
      problems: [...events.problems, ...problems, ...(scored[0]?.problems ?? [])],
    },
  };
}

// Null: nobody scored such events. One that has no time is left out, and said.
function stretchesOf(what: string, spans: readonly Span[] | undefined, problems: Problem[]): readonly Stretch[] | null {
  if (spans === undefined) return null;
  return spans.flatMap(({ onset, duration }): Stretch[] => {
    if (Number.isFinite(onset) && Number.isFinite(duration) && duration >= 0) return [[ms(onset), ms(onset) + ms(duration)]];
    problems.push({
      where: `${what} at ${onset} s`,
      what: `duration ${duration}`,
      expected: "an onset and a duration in seconds; it is left out",
    });
    return [];
  });
}

const latestSeconds = 1e9;

// A wrong unit makes a night of months; nobody records a week.
const longestNight = 7 * 24 * 3_600_000;

const nothingToScore = (clock: Clock): Problem => ({
  where: "time to score",
  what: `from ${clock.from / 1000} s to ${clock.to / 1000} s`,
  expected: "stages, lights and recording that have some time in common, a week at most",
});

function movementsOf(input: NightInput, legs: readonly LegFindings[]): readonly MarkedMovement[] | undefined {
  if (input.movements === "detected") return legs.length > 0 ? legs.flatMap((leg) => leg.movements) : undefined;
  return input.movements === "marked" ? input.events.movements : input.movements;
}

function refusals(input: NightInput, legs: readonly LegFindings[]): readonly Problem[] {
  const problems: Problem[] = [];
  const { lightsOff, lightsOn, stages } = input.events;
  const { gaps = [], recordingSeconds } = input.options ?? {};
  if (movementsOf(input, legs) === undefined)
    problems.push({
      where: "movements",
      what: `none ${input.movements}`,
      expected: input.movements === "detected" ? "a leg channel" : "marked movements",
    });
  const times = [lightsOff ?? 0, lightsOn ?? 0, recordingSeconds ?? 0, ...gaps.flatMap(({ onset, duration }) => [onset, duration])];
  if (!times.every((time) => Math.abs(time) <= latestSeconds))
    problems.push({ where: "times", what: times.join(", "), expected: "lights, length and gaps as numbers of seconds" });
  if (lightsOff !== undefined && lightsOn !== undefined && lightsOn <= lightsOff)
    problems.push({ where: "lights", what: `off at ${lightsOff} s, on at ${lightsOn} s`, expected: "lights on after lights off" });
  if (stages && !(ms(stages.epochSeconds) >= 1 && Number.isFinite(stages.epochSeconds) && Number.isFinite(stages.startSeconds)))
    problems.push({
      where: "stages",
      what: `epochs of ${stages.epochSeconds} s from ${stages.startSeconds} s`,
      expected: "epochs longer than 0 s from a known start",
    });
  if (input.rules.length === 0) problems.push({ where: "rules", what: "none", expected: "wasm-2016, aasm, or both" });
  return problems;
}

function analysedOf(clock: Clock, events: NightEvents, known: Known): Analysed {
  const hours = (time: number): number | null => (known.stages ? time / 3_600_000 : null);
  return {
    fromSeconds: clock.from / 1000,
    toSeconds: Number.isFinite(clock.to) ? clock.to / 1000 : null,
    lights: events.lightsOff !== undefined && events.lightsOn !== undefined ? "given" : "unknown",
    sleepHours: hours(sleepOf(clock.time)),
    wakeHours: hours(clock.time.wake),
    unstagedHours: hours(clock.time.unknown),
    excludedMinutes: clock.excluded / 60_000,
    gaps: clock.gaps.map(([from, to]) => ({ onset: from / 1000, duration: (to - from) / 1000 })),
  };
}
