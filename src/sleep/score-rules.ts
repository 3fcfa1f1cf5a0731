// One rule set over one night: the usual reading in full, and every index as a range over the readings that are open.
import type { RuleSet } from "./choices.ts";
import { choiceTable, openChoices, readingsOf } from "./choices.ts";
import { byHour, byHourOfSleep, linearHistogram, logHistogram } from "./distribution.ts";
import type { Known } from "./indices.ts";
import { indicesOf } from "./indices.ts";
import type { Dropped, LegMovement } from "./leg-movements.ts";
import type { Around } from "./movements.ts";
import type { MarkedMovement, Problem, Span } from "./night.ts";
import type { NightMovement, RuleSetResult, Run } from "./night-result.ts";
import { ranged } from "./range.ts";
import { scoreAasm } from "./score-aasm.ts";
import { scoreWasm } from "./score-wasm.ts";
import type { Scored, ScoredMovement } from "./scored.ts";

const scorers = { "wasm-2016": scoreWasm, aasm: scoreAasm } as const;

export interface RulesScored {
  readonly result: RuleSetResult;
  readonly problems: readonly Problem[];
}

export function scoreByRules(rules: RuleSet, marked: readonly MarkedMovement[], around: Around, known: Known): RulesScored {
  const readings = readingsOf(rules, around.choices).map((choices) => scorers[rules](marked, { ...around, choices }));
  const [usual] = readings;
  if (!usual) throw new Error("there is always the usual reading");
  const indices = ranged(
    rules,
    readings.map((scored) => indicesOf(rules, scored, around.clock, known)),
  );
  const result: RuleSetResult = {
    rules,
    choices: around.choices,
    openChoices: openChoices[rules].map((name) => ({ name, row: choiceTable[name].row, says: choiceTable[name].says })),
    indices: Object.fromEntries(indices.map((index) => [index.id, index])),
    movements: [...usual.movements.map(shown), ...usual.dropped.map((one) => notScored(one, around))].toSorted((a, b) => a.onset - b.onset),
    runs: runsShown(usual),
    intervals: linearHistogram(usual.movements),
    logIntervals: logHistogram(usual.movements),
    byHour: byHour(rules, readings, around.clock),
    byHourOfSleep: known.stages ? byHourOfSleep(rules, readings, around.clock) : [],
  };
  return { result, problems: usual.problems };
}

const spanOf = ({ on, off }: { readonly on: number; readonly off: number }): Span => ({ onset: on / 1000, duration: (off - on) / 1000 });
const memberOf = (leg: LegMovement) => ({ ...spanOf(leg), side: leg.side });

function shown(movement: ScoredMovement): NightMovement {
  const { side, stage, run, short, isolated, arousal, respiratory, because, nonRespiratory } = movement;
  return {
    ...spanOf(movement),
    side,
    members: movement.members.map(memberOf),
    stage,
    kind: run !== null ? "periodic" : movement.candidate ? "candidate" : "non-candidate",
    interval: movement.interval === null ? null : movement.interval / 1000,
    run,
    short,
    isolated,
    arousal,
    respiratory,
    periodicWithoutBreathing: nonRespiratory === null ? null : nonRespiratory.run !== null,
    because,
  };
}

function notScored(one: Dropped, around: Around): NightMovement {
  return {
    ...spanOf(one),
    side: one.side,
    members: [memberOf(one)],
    stage: around.clock.stageAt(one.on),
    kind: "not-scored",
    interval: null,
    run: null,
    short: false,
    isolated: false,
    arousal: null,
    respiratory: null,
    periodicWithoutBreathing: null,
    because: [one.because],
  };
}

function runsShown(scored: Scored): readonly Run[] {
  const members = Map.groupBy(
    scored.movements.filter((m) => m.run !== null),
    (m) => m.run,
  );
  return [...members].map(([run, those]) => ({
    run: run ?? -1,
    fromSeconds: Math.min(...those.map((m) => m.on)) / 1000,
    toSeconds: Math.max(...those.map((m) => m.off)) / 1000,
    movements: those.length,
  }));
}
