import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { annotationsFromEvents } from "./annotations-from-events.ts";
import { writeAnnotations } from "./annotations-write.ts";
import type { NightEvents, RespiratoryKind, Side, Stage } from "./night.ts";
import { readScoring } from "./stages.ts";
import { joinScorings } from "./stages-join.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
function scored(input: Uint8Array | string): NightEvents {
  const read = readScoring(typeof input === "string" ? bytes(input) : input);
  assert.ok(read.ok, JSON.stringify(read));
  return read.value;
}
const says = ({ problems }: NightEvents) => problems.map(({ where, what }) => `${where}: ${what}`);

const nsrrEvent = (type: string, concept: string, start: number | string, duration: number | string) =>
  `<ScoredEvent><EventType>${type}</EventType><EventConcept>${concept}</EventConcept><Start>${start}</Start><Duration>${duration}</Duration></ScoredEvent>`;
const nsrr = (...events: readonly string[]) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<PSGAnnotation><SoftwareVersion>Compumedics</SoftwareVersion><EpochLength>30</EpochLength><ScoredEvents>${events.join("\n")}</ScoredEvents></PSGAnnotation>`;

test("NSRR XML: stages, arousals, breathing and movements by concept; what is not known is counted", () => {
  const night = scored(
    nsrr(
      nsrrEvent("", "Recording Start Time", 0, 180),
      nsrrEvent("Stages|Stages", "Wake|0", 0, 60),
      nsrrEvent("Stages|Stages", "Stage 2 sleep|2", 60, 30),
      nsrrEvent("Stages|Stages", "Stage 4 sleep|4", 90, 30),
      nsrrEvent("Stages|Stages", "REM sleep|5", 120, 30),
      nsrrEvent("Stages|Stages", "Unscored|9", 150, 30),
      nsrrEvent("Arousals|Arousals", "Arousal resulting from periodic leg movement|Arousal (PLM)", 92, 5.5),
      nsrrEvent("Respiratory|Respiratory", "Respiratory effort related arousal|RERA", 100, 12),
      nsrrEvent("Respiratory|Respiratory", "Hypopnea|Hypopnea", 70, 11),
      nsrrEvent("Respiratory|Respiratory", "SpO2 desaturation|SpO2 desaturation", 75, 11),
      nsrrEvent("Limb Movement|Limb Movement", "Limb movement - left|Limb Movement (Left)", 95, 1.5),
      nsrrEvent("Limb Movement|Limb Movement", "Periodic leg movement - right|PLM (Right)", 90, 2),
    ),
  );
  assert.equal(night.dialect, "NSRR XML");
  assert.deepEqual(night.stages, { startSeconds: 0, epochSeconds: 30, stages: ["wake", "wake", "n2", "n3", "rem", "unknown"] });
  assert.deepEqual(night.arousals, [{ onset: 92, duration: 5.5, name: "Arousal resulting from periodic leg movement|Arousal (PLM)" }]);
  assert.deepEqual(
    night.respiratory?.map(({ onset, kind }) => [onset, kind]),
    [
      [70, "hypopnea"],
      [100, "rera"],
    ],
  );
  assert.deepEqual(night.movements, [
    { onset: 90, duration: 2, side: "right" },
    { onset: 95, duration: 1.5, side: "left" },
  ]);
  assert.deepEqual(says(night), ['"SpO2 desaturation|SpO2 desaturation": 1 marks of this name are left out']);
});

test("NSRR XML: an event without a readable time is left out and said so", () => {
  const night = scored(nsrr(nsrrEvent("Stages|Stages", "Wake|0", 0, 30), nsrrEvent("Stages|Stages", "Wake|0", "soon", 30)));
  assert.deepEqual(night.stages?.stages, ["wake"]);
  assert.match(says(night).join(), /scored event 2: it starts at "soon"/);
});

test("Compumedics XML: stages by code, events by name", () => {
  const night = scored(
    "<CMPStudyConfig><EpochLength>20</EpochLength><ScoredEvents>" +
      "<ScoredEvent><LowestSpO2>90</LowestSpO2><Name>Limb Movement (Left)</Name><Start>12.5</Start><Duration>1.25</Duration><Input>Leg/L</Input></ScoredEvent>" +
      "<ScoredEvent><Name>Arousal (ARO RES)</Name><Start>30</Start><Duration>4</Duration></ScoredEvent>" +
      "<ScoredEvent><Name>Obstructive Apnea</Name><Start>20</Start><Duration>12</Duration></ScoredEvent></ScoredEvents>" +
      "<SleepStages><SleepStage>0</SleepStage><SleepStage>5</SleepStage><SleepStage>4</SleepStage><SleepStage>7</SleepStage></SleepStages></CMPStudyConfig>",
  );
  assert.equal(night.dialect, "Compumedics XML");
  assert.deepEqual(night.stages, { startSeconds: 0, epochSeconds: 20, stages: ["wake", "rem", "n3"] });
  assert.deepEqual(night.movements, [{ onset: 12.5, duration: 1.25, side: "left" }]);
  assert.deepEqual(night.arousals?.length, 1);
  assert.deepEqual(night.respiratory?.[0]?.kind, "obstructive-apnea");
  assert.deepEqual(says(night), ['"stage 7": 1 marks of this name are left out']);
});

test("CSV: movements and stages in seconds; a row that cannot be read is left out and said so", () => {
  const marked = scored("side,onset,duration\nleft,10.5,1.2\nRight,12,0.8\nboth,20,3\nmiddle,30,1\nleft,40,-1\nleft,x,1\n");
  assert.equal(marked.dialect, "CSV of movements");
  assert.deepEqual(
    marked.movements?.map(({ side, onset }) => [side, onset]),
    [
      ["left", 10.5],
      ["right", 12],
      ["both", 20],
    ],
  );
  assert.deepEqual(
    marked.problems.map(({ where }) => where),
    ["line 5", "line 6", "line 7"],
  );
  assert.deepEqual(scored("onset,duration,stage\n0,30,wake\n30,60,n2\n").stages, {
    startSeconds: 0,
    epochSeconds: 30,
    stages: ["wake", "n2", "n2"],
  });
  assert.deepEqual(scored("side,onset,duration\n").movements, []);
});

const annotated = (...annotations: Parameters<typeof writeAnnotations>[1]) => scored(writeAnnotations({}, annotations));

test("EDF+ annotations: sides from the linked channel or from the words, else unknown", () => {
  const night = annotated(
    { onset: 1, duration: 1, text: "Limb movement", channel: "EMG LAT" },
    { onset: 2, duration: 1, text: "limb movement", channel: "RLEG" },
    { onset: 3, duration: 1, text: "PLM (Left)" },
    { onset: 4, duration: 1, text: "Leg movement - right" },
    { onset: 5, duration: 1, text: "LM" },
    { onset: 6, text: "Limb movement" },
    { onset: 7, duration: 1, text: "Blink" },
  );
  assert.deepEqual(
    night.movements?.map(({ side }) => side),
    ["left", "right", "left", "right", "unknown"],
  );
  assert.deepEqual(says(night), ['at 6 s: "Limb movement" has no duration; it is left out', '"Blink": 1 marks of this name are left out']);
});

test("EDF+ annotations: a scoring that began at another time is moved onto the recording's clock, and says so", () => {
  const begun = (secondsOfDay: number | undefined) =>
    writeAnnotations(secondsOfDay === undefined ? {} : { date: { year: 2026, month: 11, day: 22 }, secondsOfDay }, [
      { onset: 60, duration: 30, text: "Sleep stage W" },
      { onset: 61, duration: 2, text: "Limb movement" },
    ]);
  const cases = [
    [82_800, 82_800, 0],
    [82_830, 82_800, 30],
    [86_390, 10, -20],
    [undefined, 82_800, 0],
  ] as const;
  for (const [own, recordingStart, by] of cases) {
    const read = readScoring(begun(own), { recordingStart });
    assert.ok(read.ok);
    assert.equal(read.value.stages?.startSeconds, 60 + by);
    assert.equal(read.value.movements?.[0]?.onset, 61 + by);
    assert.equal(says(read.value).length, by === 0 ? 0 : 1);
  }
});

test("EDF+ annotations: two systems of stages in one file are read and named", () => {
  const night = annotated({ onset: 0, duration: 30, text: "Sleep stage 2" }, { onset: 30, duration: 30, text: "Sleep stage N3" });
  assert.deepEqual(night.stages?.stages, ["n2", "n3"]);
  assert.match(says(night).join(), /some are named after AASM/);
});

test("EDF+ annotations: a stage without duration lasts until the next; the last one is left out", () => {
  const night = annotated(
    { onset: 0, text: "Sleep stage W" },
    { onset: 60, text: "Sleep stage N1" },
    { onset: 90, text: "Sleep stage N2" },
  );
  assert.deepEqual(night.stages?.stages, ["wake", "wake", "n1"]);
  assert.equal(night.problems.length, 1);
});

test("stages that contradict one another are unknown, and so is what lies between", () => {
  const night = scored("onset,duration,stage\n0,30,wake\n0,30,n1\n90,30,n2\n");
  assert.deepEqual(night.stages?.stages, ["unknown", "unknown", "unknown", "n2"]);
  assert.match(says(night).join(), /taken as unknown/);
});

test("lights that are marked twice are not taken", () => {
  const night = annotated({ onset: 5, text: "Lights off" }, { onset: 50, text: "Lights off" }, { onset: 900, text: "Lights on" });
  assert.equal(night.lightsOff, undefined);
  assert.equal(night.lightsOn, 900);
  assert.match(says(night).join(), /lights off: it is marked 2 times/);
});

test("a file that does not speak of breathing has no list of it, which is not an empty list", () => {
  assert.ok(!("respiratory" in scored("side,onset,duration\nleft,1,1\n")));
  assert.deepEqual(scored("Signal ID: Flow\nStart Time: 22.11.2026 23:00:00\nSignal Type: Impuls\n").respiratory, []);
});

for (const [name, text] of [
  ["an unknown root", "<Study><ScoredEvents/></Study>"],
  ["a broken XML", "<PSGAnnotation><ScoredEvents>"],
  ["an unknown table", "start;end;type\n1;2;x\n"],
  ["nothing", ""],
  ["a Domino file without a start time", "Signal ID: x\nStart Time: yesterday\nSignal Type: Impuls\n"],
  ["a profile without a rate", "Signal ID: x\nStart Time: 22.11.2026 23:00:00\nSignal Type: Discret\n"],
] as const)
  test(`a scoring that is ${name} is refused with a reason`, () => {
    const read = readScoring(bytes(text));
    assert.ok(!read.ok && read.problems[0] !== undefined && read.problems[0].expected !== "");
  });

test("joining: files that speak of different things make one night; two hypnograms do not", () => {
  const stages = scored("onset,duration,stage\n0,30,wake\n");
  const marks = scored("side,onset,duration\nleft,1,1\n");
  const joined = joinScorings([stages, marks]);
  assert.ok(joined.ok);
  assert.equal(joined.value.dialect, "CSV of stages + CSV of movements");
  assert.deepEqual([joined.value.stages, joined.value.movements], [stages.stages, marks.movements]);
  const twice = joinScorings([stages, stages]);
  assert.ok(!twice.ok && twice.problems[0]?.where === "stages");
});

test("any night's events survive being written as EDF+ annotations", () => {
  const milliseconds = (max: number) => fc.integer({ min: 1, max: max * 1000 }).map((n) => n / 1000);
  const span = { onset: milliseconds(30_000), duration: milliseconds(60) };
  const unique = { maxLength: 40, selector: ({ onset }: { readonly onset: number }) => onset };
  const night = fc.record({
    stages: fc.record({
      startSeconds: fc.constant(30),
      epochSeconds: fc.constant(30),
      stages: fc.array(fc.constantFrom<Stage>("wake", "n1", "n2", "n3", "rem", "unknown"), { minLength: 2, maxLength: 200 }),
    }),
    arousals: fc.uniqueArray(fc.record({ ...span, name: fc.constant("EEG arousal") }), { ...unique, minLength: 1 }),
    respiratory: fc.uniqueArray(
      fc.record({
        ...span,
        kind: fc.constantFrom<RespiratoryKind>("obstructive-apnea", "central-apnea", "mixed-apnea", "apnea", "hypopnea", "rera"),
      }),
      { ...unique, minLength: 1 },
    ),
    movements: fc.uniqueArray(fc.record({ ...span, side: fc.constantFrom<Side>("left", "right", "both", "unknown") }), {
      ...unique,
      minLength: 1,
    }),
    lightsOff: milliseconds(1000),
    lightsOn: milliseconds(30_000),
  });
  fc.assert(
    fc.property(night, (made) => {
      // Cloned, because some made objects have no prototype.
      const events = structuredClone(made);
      const named = { ...events, respiratory: events.respiratory.map((one) => ({ ...one, name: "" })) };
      const { dialect: _, problems, ...back } = scored(writeAnnotations({}, annotationsFromEvents(named)));
      const inTime = <T extends { readonly onset: number }>(list: readonly T[]) => list.toSorted((a, b) => a.onset - b.onset);
      assert.deepEqual(problems, []);
      assert.deepEqual(
        { ...back, respiratory: back.respiratory?.map((one) => ({ ...one, name: "" })) },
        { ...named, arousals: inTime(named.arousals), respiratory: inTime(named.respiratory), movements: inTime(named.movements) },
      );
    }),
    { numRuns: 100 },
  );
});

test("broken scorings of every dialect neither crash nor hang", () => {
  const seeds = [
    nsrr(nsrrEvent("Stages|Stages", "Wake|0", 0, 60), nsrrEvent("Arousals|Arousals", "Arousal|Arousal ()", 92, 5)),
    "<CMPStudyConfig><EpochLength>30</EpochLength><SleepStages><SleepStage>0</SleepStage></SleepStages></CMPStudyConfig>",
    "Signal ID: SchlafProfil\\profil\nStart Time: 22.11.2026 23:59:00\nSignal Type: Discret\nRate: 30 s\n\n23:59:00,000; Wake\n23:59:30,000; N1\n",
    "Signal ID: Flow\nStart Time: 22.11.2026 23:00:00\nSignal Type: Impuls\n\n23:59:58,500-00:00:12,250; 14;Hypopnoe\n",
    "side,onset,duration\nleft,10.5,1.2\nright,12,0.8\n",
    "onset,duration,stage\n0,30,wake\n30,60,n2\n",
  ].map(bytes);
  const broken = fc
    .tuple(fc.constantFrom(...seeds), fc.array(fc.tuple(fc.nat(), fc.uint8Array({ maxLength: 6 })), { minLength: 1, maxLength: 8 }))
    .map(([seed, edits]) =>
      edits.reduce(
        (text, [at, put]) =>
          Uint8Array.from([...text.subarray(0, at % text.length), ...put, ...text.subarray((at % text.length) + (at % 7))]),
        seed,
      ),
    );
  fc.assert(
    fc.property(broken, (input) => {
      const read = readScoring(input);
      assert.ok(read.ok || read.problems.length > 0);
    }),
    { numRuns: process.env["EKBOM_LONG"] === "1" ? 100_000 : 3_000 },
  );
});
