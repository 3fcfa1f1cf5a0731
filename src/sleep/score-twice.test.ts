// A second scorer, written from the ledger alone: quadratic, naive, without one line of the first. Random nights must give the same.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Choices } from "./choices.ts";
import { choiceTable, usualChoices } from "./choices.ts";
import type { MarkedMovement, NightEvents, Stage } from "./night.ts";
import type { Index } from "./range.ts";
import { scoreNight } from "./score-night.ts";

interface Mark {
  readonly on: number;
  readonly off: number;
  readonly leg: string;
}

interface World {
  readonly marks: readonly Mark[];
  readonly stages: readonly Stage[];
  readonly arousals: readonly (readonly [number, number])[];
  readonly breaths: readonly (readonly [number, number])[];
  readonly gap: readonly [number, number];
  readonly lights: readonly [number, number];
  readonly choices: Choices;
}

interface Big {
  parts: Mark[];
  on: number;
  off: number;
  ok: boolean;
}

const stageAt = (w: World, t: number): Stage => w.stages[Math.floor(t / 30_000)] ?? "unknown";
const sleeps = (stage: Stage): boolean => ["n1", "n2", "n3", "rem"].includes(stage);

// Legs: overlap or touch becomes one; then lights; then at least half a second.
function legsOf(w: World): Mark[] {
  let list = [...w.marks];
  for (let again = true; again; ) {
    again = false;
    for (const a of list)
      for (const b of list) {
        if (again || a === b || a.leg !== b.leg || a.on > b.on) continue;
        const gap = b.on - a.off;
        if (!(gap <= 0 || (w.choices.sameLeg === "join" && gap < 500))) continue;
        list = [...list.filter((x) => x !== a && x !== b), { leg: a.leg, on: Math.min(a.on, b.on), off: Math.max(a.off, b.off) }];
        again = true;
      }
  }
  const [off, on] = w.lights;
  if (w.choices.lights === "cut") list = list.map((x) => ({ ...x, on: Math.max(x.on, off), off: Math.min(x.off, on) }));
  else list = list.filter((x) => x.on >= off && x.on < on);
  return list.filter((x) => x.off - x.on >= 500).toSorted((a, b) => a.on - b.on || (a.leg < b.leg ? -1 : 1));
}

// Everything tied to everything, by walking the ties until nothing is added.
function together(w: World): Big[] {
  const legs = legsOf(w);
  const tied = (a: Mark, b: Mark): boolean => {
    if (a.leg === b.leg || a.leg === "unknown" || b.leg === "unknown") return false;
    const gap = Math.max(a.on, b.on) - (a.on <= b.on ? a.off : b.off);
    return w.choices.bilateralGap === "strict" ? gap < 500 : gap <= 500;
  };
  const done = new Set<Mark>();
  const all: Big[] = [];
  for (const seed of legs) {
    if (done.has(seed)) continue;
    const parts = [seed];
    done.add(seed);
    for (let grew = true; grew; ) {
      const more = legs.filter((x) => !done.has(x) && parts.some((y) => tied(x, y)));
      for (const x of more) {
        parts.push(x);
        done.add(x);
      }
      grew = more.length > 0;
    }
    const on = Math.min(...parts.map((x) => x.on));
    const off = Math.max(...parts.map((x) => x.off));
    const eachFine = parts.every((x) => x.off - x.on <= 10_000);
    all.push({ parts, on, off, ok: eachFine && (parts.length === 1 || (parts.length <= 4 && off - on <= 15_000)) });
  }
  return all.toSorted((a, b) => a.on - b.on);
}

const imi = (w: World, list: readonly Big[], i: number): number | null => {
  const [a, b] = [list[i - 1], list[i]];
  if (!a || !b || !a.ok || !b.ok) return null;
  return w.gap[0] < b.on && w.gap[1] > a.on && w.gap[1] > w.gap[0] ? null : b.on - a.on;
};

// A movement is periodic if some window of four or more in a row holds it, all candidates, all intervals inside.
function periodicOf(w: World, list: readonly Big[], shortest: number, mayStart: boolean): Set<Big> {
  const found = new Set<Big>();
  const good = (i: number): boolean => {
    const v = imi(w, list, i);
    return v !== null && v >= shortest && (w.choices.longestInterval === "closed" ? v <= 90_000 : v < 90_000);
  };
  for (let a = 0; a < list.length; a += 1) {
    const before = imi(w, list, a);
    if (!mayStart && before !== null && before < shortest) continue;
    for (let b = a + 3; b < list.length; b += 1) {
      let fine = list[a]?.ok === true;
      for (let i = a + 1; i <= b; i += 1) if (!good(i)) fine = false;
      if (fine) for (let i = a; i <= b; i += 1) found.add(list[i] as Big); // a to b lie inside the list
    }
  }
  return found;
}

function breathing(w: World, x: Big): boolean {
  let ends = w.breaths.map(([, end]) => end);
  if (w.choices.respiratoryEnds === "merged")
    ends = w.breaths.filter(([, e]) => !w.breaths.some(([s, f]) => s <= e && f > e)).map(([, e]) => e);
  const [before, after] = w.choices.respiratoryWindow === "wasm" ? [2000, 10_250] : [500, 500];
  return ends.some((e) => !(x.on > e + after) && !(x.off <= e - before));
}

function aroused(w: World, x: Big): boolean {
  return w.arousals.some(([s, e]) => {
    if (s < x.off && x.on < e) return true;
    const gap = s >= x.off ? s - x.off : x.on - e;
    return w.choices.arousalGap === "strict" ? gap < 500 : gap <= 500;
  });
}

const hoursWhere = (w: World, want: (stage: Stage) => boolean): number => {
  let total = 0;
  // Second by second would do; every border is a whole 100 ms.
  for (let t = w.lights[0]; t < w.lights[1]; t += 100) if (want(stageAt(w, t)) && !(t >= w.gap[0] && t < w.gap[1])) total += 100;
  return total / 3_600_000;
};

function naiveWasm(w: World) {
  const all = together(w);
  const mayStart = w.choices.shortIntervalStart === "may-start";
  const plm = periodicOf(w, all, 10_000, mayStart);
  const inSleep = (x: Big): boolean => sleeps(stageAt(w, x.on));
  const without = all.filter((x) => !(breathing(w, x) && (x.ok || w.choices.nonRespiratory === "non-candidates-too")));
  const plmnr = periodicOf(w, without, 10_000, mayStart);
  const short = all.filter((_, i) => (imi(w, all, i) ?? 10_000) < 10_000);
  const alone = all.filter((x, i) =>
    w.choices.isolated === "literal" ? (imi(w, all, i) ?? 0) > 90_000 : x.ok && !plm.has(x) && !short.includes(x),
  );
  // A sequence of three intervals is four candidates in a row, whatever may start a run.
  const chains = periodicOf(w, all, 10_000, true);
  const defined = all.map((_, i) => i).filter((i) => imi(w, all, i) !== null && inSleep(all[i] as Big)); // i lies inside the list
  const fitting = (i: number): boolean => {
    const v = imi(w, all, i) ?? 0;
    return v >= 10_000 && (w.choices.longestInterval === "closed" ? v <= 90_000 : v < 90_000);
  };
  const inChain = defined.filter((i) => fitting(i) && chains.has(all[i] as Big) && chains.has(all[i - 1] as Big)); // both have a place in the list
  const logs = defined.filter(fitting).map((i) => Math.log((imi(w, all, i) ?? 1) / 1000));
  const count = (those: Iterable<Big>): number => [...those].filter(inSleep).length;
  return {
    plms: count(plm),
    plmw: [...plm].filter((x) => stageAt(w, x.on) === "wake").length,
    "plms-nrem": [...plm].filter((x) => ["n1", "n2", "n3"].includes(stageAt(w, x.on))).length,
    "plms-arousal": count([...plm].filter((x) => aroused(w, x))),
    "plms-nonrespiratory": count(plmnr),
    "plms-nonrespiratory-arousal": count([...plmnr].filter((x) => aroused(w, x))),
    "clm-respiratory": count(all.filter((x) => x.ok && breathing(w, x))),
    clms: count(all.filter((x) => x.ok)),
    lms: count(all),
    "short-interval-sleep": count(short),
    "isolated-sleep": count(alone),
    "plms-bilateral": count([...plm].filter((x) => new Set(x.parts.map((p) => p.leg)).size > 1)),
    "plms-left": count([...plm].filter((x) => x.parts.every((p) => p.leg === "left"))),
    "periodicity-ferri-2006": inChain.length,
    "log-interval-mean": logs.length,
    ferri: defined.length === 0 ? null : inChain.length / defined.length,
    logMean: logs.length === 0 ? null : logs.reduce((a, b) => a + b, 0) / logs.length,
  };
}

function naiveAasm(w: World) {
  const safe = (x: Mark): boolean => w.breaths.every(([s, e]) => x.off <= s - 500 || x.on > e + 500);
  const rest = legsOf(w).filter((x) => sleeps(stageAt(w, x.on)) && safe(x));
  const all: Big[] = [];
  const tooLong = rest.filter((x) => x.off - x.on > 10_000);
  let todo = rest.filter((x) => x.off - x.on <= 10_000);
  while (todo.length > 0) {
    const first = todo[0] as Mark; // the list is not empty
    const near = todo.filter((x) => x !== first && x.on - first.on < 5000);
    const pairs = (x: Mark): boolean => x.leg !== first.leg && x.leg !== "unknown" && first.leg !== "unknown";
    let eaten: Mark[];
    if (w.choices.closeFollower === "skip") {
      const mate = near.find(pairs);
      all.push({ parts: mate ? [first, mate] : [first], on: first.on, off: Math.max(first.off, mate?.off ?? 0), ok: true });
      eaten = [first, ...near];
    } else {
      // Without skipping, only the very next movement can be the other leg of this one.
      const next = near[0];
      const mate = next && pairs(next) ? next : undefined;
      all.push({ parts: mate ? [first, mate] : [first], on: first.on, off: Math.max(first.off, mate?.off ?? 0), ok: true });
      eaten = mate ? [first, mate] : [first];
    }
    todo = todo.filter((x) => !eaten.includes(x));
  }
  if (w.choices.longMovement === "break") all.push(...tooLong.map((x) => ({ parts: [x], on: x.on, off: x.off, ok: false })));
  all.sort((a, b) => a.on - b.on);
  const plm = periodicOf(w, all, 5000, true);
  let last = -1e9;
  let counted = 0;
  for (const x of all.filter((one) => one.ok && aroused(w, one))) {
    if (x.on - last < 10_000) continue;
    last = x.on;
    if (plm.has(x)) counted += 1;
  }
  return {
    plms: plm.size,
    "plms-rem": [...plm].filter((x) => stageAt(w, x.on) === "rem").length,
    "plms-arousal": counted,
    "plms-bilateral": [...plm].filter((x) => x.parts.length > 1).length,
    lms: all.length,
  };
}

// Steps that fall on and beside every border of the rules.
const step = fc.constantFrom(
  100,
  300,
  499,
  500,
  501,
  1000,
  2000,
  4999,
  5000,
  8000,
  9999,
  10_000,
  10_001,
  15_000,
  20_000,
  20_000,
  25_000,
  60_000,
  89_999,
  90_000,
  90_001,
  120_000,
);
const lasting = fc.constantFrom(300, 499, 500, 600, 1000, 1500, 2000, 3000, 5000, 9999, 10_000, 10_001, 12_000);
const spans = fc.array(fc.tuple(step, fc.constantFrom(1000, 3000, 10_000, 20_000)), { maxLength: 12 }).map((list) => {
  let at = 0;
  return list.map(([gap, length]): readonly [number, number] => [(at += gap), at + length]);
});
const choices = fc.record(
  Object.fromEntries(Object.entries(choiceTable).map(([name, { values }]) => [name, fc.constantFrom(values[0], values[0], values[1])])),
) as unknown as fc.Arbitrary<Choices>; // One arbitrary per choice.

const world: fc.Arbitrary<World> = fc.record({
  marks: fc
    .tuple(fc.boolean(), fc.array(fc.tuple(step, lasting, fc.constantFrom("left", "left", "right")), { maxLength: 30 }))
    .map(([sided, list]) => {
      let at = 0;
      return list.map(([gap, length, leg]): Mark => ({ on: (at += gap), off: at + length, leg: sided ? leg : "unknown" }));
    }),
  stages: fc
    .array(fc.constantFrom<Stage>("n2", "n2", "n2", "n1", "n3", "rem", "wake", "unknown"), { minLength: 4, maxLength: 12 })
    .map((list) => list.flatMap((stage) => [stage, stage, stage])),
  arousals: spans,
  breaths: spans,
  gap: fc.constantFrom<readonly [number, number]>([0, 0], [0, 0], [50_000, 50_100], [100_000, 130_000], [250_000, 251_000]),
  lights: fc.constantFrom<readonly [number, number]>([0, 400_000], [0, 1_000_000], [20_000, 300_000]),
  choices,
});

const marksOf = (w: World): readonly MarkedMovement[] =>
  w.marks.map(({ on, off, leg }) => ({ onset: on / 1000, duration: (off - on) / 1000, side: leg as MarkedMovement["side"] })); // left, right or unknown

function eventsOf(w: World): NightEvents {
  return {
    dialect: "random",
    stages: { startSeconds: 0, epochSeconds: 30, stages: w.stages },
    arousals: w.arousals.map(([on, off]) => ({ onset: on / 1000, duration: (off - on) / 1000, name: "arousal" })),
    respiratory: w.breaths.map(([on, off]) => ({ onset: on / 1000, duration: (off - on) / 1000, kind: "apnea", name: "apnea" })),
    lightsOff: w.lights[0] / 1000,
    lightsOn: w.lights[1] / 1000,
    problems: [],
  };
}

function check(w: World): void {
  const gaps = w.gap[1] > w.gap[0] ? [{ onset: w.gap[0] / 1000, duration: (w.gap[1] - w.gap[0]) / 1000 }] : [];
  const read = scoreNight({
    movements: marksOf(w),
    events: eventsOf(w),
    rules: ["wasm-2016", "aasm"],
    options: { choices: w.choices, gaps },
  });
  assert.ok(read.ok);
  const hours = hoursWhere(w, sleeps);
  assert.ok(Math.abs((read.value.analysed.sleepHours ?? -1) - hours) < 1e-9);
  for (const [rules, naive] of [
    ["wasm-2016", naiveWasm(w)],
    ["aasm", naiveAasm(w)],
  ] as const) {
    const indices: Readonly<Record<string, Index>> = read.value.rules[rules]?.indices ?? {};
    for (const [id, expected] of Object.entries(naive)) {
      const index = indices[id];
      if (index?.count !== null && index !== undefined) assert.equal(index.count, expected, `${rules} ${id}`);
      if (index?.unit === "per-hour" && index.hours) assert.equal(index.value, (expected ?? 0) / index.hours, `${rules} ${id}`);
    }
  }
  const wasm = naiveWasm(w);
  const near = (a: number | null | undefined, b: number | null): boolean =>
    b === null ? a === null : Math.abs((a ?? Number.NaN) - b) < 1e-12;
  assert.ok(near(read.value.rules["wasm-2016"]?.indices["periodicity-ferri-2006"]?.value, wasm.ferri), "periodicity 2006");
  assert.ok(near(read.value.rules["wasm-2016"]?.indices["log-interval-mean"]?.value, wasm.logMean), "mean log interval");
}

test("10,000 random nights: both scorers count the same, in every reading of the open points", () => {
  fc.assert(fc.property(world, check), { numRuns: 10_000 });
});

test("1,000 random nights: the range of an index holds the number of every open reading", () => {
  fc.assert(
    fc.property(world, (w) => {
      const usual = { ...w, choices: usualChoices };
      const read = scoreNight({ movements: marksOf(w), events: eventsOf(w), rules: ["wasm-2016"] });
      assert.ok(read.ok);
      const index = read.value.rules["wasm-2016"]?.indices["plms"];
      if (!index || index.low === null || index.high === null || index.hours === null) return;
      for (const shortIntervalStart of ["may-start", "may-not-start"] as const)
        for (const longestInterval of ["closed", "open"] as const) {
          const naive = naiveWasm({ ...usual, gap: [0, 0], choices: { ...usualChoices, shortIntervalStart, longestInterval } });
          for (const n of [naive.plms, naive["plms-nonrespiratory"]])
            assert.ok(n / index.hours >= index.low - 1e-9 && n / index.hours <= index.high + 1e-9);
        }
    }),
    { numRuns: 1000 },
  );
});
