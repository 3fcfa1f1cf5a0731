import assert from "node:assert/strict";
import { test } from "node:test";
import { type Header, readHeader } from "./edf-header.ts";

// Written by hand, apart from our own writer, so that the two cannot be wrong together.
const widths = {
  version: 8,
  patient: 80,
  recording: 80,
  date: 8,
  time: 8,
  bytes: 8,
  reserved: 44,
  records: 8,
  seconds: 8,
  count: 4,
} as const;
const columns = {
  label: 16,
  transducer: 80,
  dimension: 8,
  physicalLow: 8,
  physicalHigh: 8,
  digitalLow: 8,
  digitalHigh: 8,
  prefilter: 80,
  samples: 8,
  rest: 32,
} as const;
type Main = Partial<Record<keyof typeof widths, string>>;
type Row = Partial<Record<keyof typeof columns, string>>;

const good: Required<Main> = {
  version: "0",
  patient: "X X X X",
  recording: "Startdate 22-NOV-2026 X X X",
  date: "22.11.26",
  time: "23.05.59",
  bytes: "768",
  reserved: "",
  records: "2",
  seconds: "1",
  count: "2",
};
const goodRow: Required<Row> = {
  label: "EMG LAT",
  transducer: "",
  dimension: "uV",
  physicalLow: "-500",
  physicalHigh: "500",
  digitalLow: "-32768",
  digitalHigh: "32767",
  prefilter: "",
  samples: "4",
  rest: "",
};
const notes: Row = { label: "EDF Annotations", dimension: "", physicalLow: "-1", physicalHigh: "1", samples: "10" };

const field = (text: string, width: number) => Buffer.from(text.slice(0, width).padEnd(width), "latin1");

function bytesOf(main: Main, rows: readonly Row[], body: number): Uint8Array {
  const keys = Object.keys(widths) as (keyof typeof widths)[]; // the keys of a literal are its own names
  const names = Object.keys(columns) as (keyof typeof columns)[]; // the same
  const head = keys.map((key) => field({ ...good, ...main }[key], widths[key]));
  const table = names.flatMap((name) => rows.map((row) => field({ ...goodRow, ...row }[name], columns[name])));
  return Buffer.concat([...head, ...table, Buffer.alloc(body)]);
}

const read = (main: Main = {}, rows: readonly Row[] = [{}, { label: "EMG RAT" }], body = 32) => {
  const bytes = bytesOf(main, rows, body);
  return readHeader(bytes, bytes.length);
};
function accepted(main?: Main, rows?: readonly Row[], body?: number): Header {
  const header = read(main, rows, body);
  assert.ok(header.ok, JSON.stringify(header));
  return header.value;
}

test("header: a faultless header is read without a problem", () => {
  const { problems, start, format, recordCount, recordBytes, signals } = accepted();
  assert.deepEqual(problems, []);
  assert.deepEqual(start, { date: { year: 2026, month: 11, day: 22 }, secondsOfDay: 83159 });
  assert.deepEqual({ format, recordCount, recordBytes }, { format: "edf", recordCount: 2, recordBytes: 16 });
  assert.deepEqual(
    signals.map(({ label, byteOffset, samplesPerSecond, microvolts }) => ({ label, byteOffset, samplesPerSecond, microvolts })),
    [
      { label: "EMG LAT", byteOffset: 0, samplesPerSecond: 4, microvolts: 1 },
      { label: "EMG RAT", byteOffset: 8, samplesPerSecond: 4, microvolts: 1 },
    ],
  );
});

const two = [{}, { label: "EMG RAT" }] as const;
const tolerated: readonly [
  name: string,
  main: Main,
  rows: readonly Row[],
  body: number,
  where: string,
  expectation: (header: Header) => void,
][] = [
  [
    "number of records -1 is counted from the file, and is no fault",
    { records: "-1" },
    two,
    48,
    "",
    ({ recordCount }) => assert.equal(recordCount, 3),
  ],
  [
    "number of records 0 with data is counted",
    { records: "0" },
    two,
    48,
    "number of records",
    ({ recordCount }) => assert.equal(recordCount, 3),
  ],
  [
    "number of records that is no number is counted",
    { records: "many" },
    two,
    48,
    "number of records",
    ({ recordCount }) => assert.equal(recordCount, 3),
  ],
  [
    "a truncated file keeps its whole records",
    { records: "9" },
    two,
    40,
    "number of records",
    ({ recordCount }) => assert.equal(recordCount, 2),
  ],
  ["what follows the last record is not read", { records: "1" }, two, 33, "end of file", ({ recordCount }) => assert.equal(recordCount, 1)],
  [
    "an invalid date is unknown, not guessed",
    { date: "42.00.00", recording: "" },
    two,
    32,
    "start date",
    ({ start }) => assert.equal(start.date, undefined),
  ],
  ["30 February is no day", { date: "30.02.26", recording: "" }, two, 32, "start date", ({ start }) => assert.equal(start.date, undefined)],
  ["a date with strokes has one meaning", { date: "22/11/26" }, two, 32, "start date", ({ start }) => assert.equal(start.date?.month, 11)],
  ["an invalid time is unknown", { time: "26.00.99" }, two, 32, "start time", ({ start }) => assert.equal(start.secondsOfDay, undefined)],
  [
    "a time with colons has one meaning",
    { time: "23:05:59" },
    two,
    32,
    "start time",
    ({ start }) => assert.equal(start.secondsOfDay, 83159),
  ],
  ["year 85 is 1985", { date: "01.02.85", recording: "" }, two, 32, "", ({ start }) => assert.equal(start.date?.year, 1985)],
  ["year 84 is 2084", { date: "01.02.84", recording: "" }, two, 32, "", ({ start }) => assert.equal(start.date?.year, 2084)],
  [
    "two dates that differ: the long one",
    { date: "21.11.26" },
    two,
    32,
    "recording field",
    ({ start }) => assert.equal(start.date?.day, 22),
  ],
  [
    "a date that was removed stays unknown",
    { date: "01.01.85", recording: "Startdate X X X X" },
    two,
    32,
    "",
    ({ start }) => assert.equal(start.date, undefined),
  ],
  [
    "a time that was removed with the date is no midnight",
    { date: "01.01.85", time: "00.00.00", recording: "Startdate X X X X" },
    two,
    32,
    "",
    ({ start }) => assert.deepEqual(start, {}),
  ],
  [
    "header bytes that are wrong are counted",
    { bytes: "512" },
    two,
    32,
    "header bytes",
    ({ headerBytes }) => assert.equal(headerBytes, 768),
  ],
  [
    "number of signals is told by the header bytes",
    { count: "??" },
    two,
    32,
    "number of signals",
    ({ signals }) => assert.equal(signals.length, 2),
  ],
  ["a decimal comma is read", { seconds: "0,5" }, two, 32, "record duration", ({ recordSeconds }) => assert.equal(recordSeconds, 0.5)],
  [
    "a unit with a micro sign is microvolt",
    {},
    [{ dimension: "\u00b5V" }],
    16,
    "signal 1, dimension",
    ({ signals }) => assert.equal(signals[0]?.microvolts, 1),
  ],
  ["millivolt is a thousand microvolt", {}, [{ dimension: "mV" }], 16, "", ({ signals }) => assert.equal(signals[0]?.microvolts, 1000)],
  [
    "a unit that is no voltage has no microvolts",
    {},
    [{ dimension: "mmHg" }],
    16,
    "",
    ({ signals }) => assert.equal(signals[0]?.microvolts, undefined),
  ],
  [
    "an inverted physical range is legal",
    {},
    [{ physicalLow: "500", physicalHigh: "-500" }],
    16,
    "",
    ({ signals }) => assert.ok(Number(signals[0]?.calibration?.gain) < 0),
  ],
  [
    "an inverted digital range is the same line",
    {},
    [{ digitalLow: "100", digitalHigh: "-100" }],
    16,
    "signal 1 (EMG LAT)",
    ({ signals }) => assert.equal(signals[0]?.calibration?.gain, -5),
  ],
  [
    "a scale without width leaves the channel unread",
    {},
    [{ digitalLow: "5", digitalHigh: "5" }, {}],
    32,
    "signal 1 (EMG LAT)",
    ({ signals }) =>
      assert.deepEqual(
        signals.map((one) => one.calibration !== undefined),
        [false, true],
      ),
  ],
  [
    "a scale that is no number leaves the channel unread",
    {},
    [{ physicalLow: "low" }, {}],
    32,
    "signal 1 (EMG LAT)",
    ({ signals }) => assert.equal(signals[0]?.calibration, undefined),
  ],
  ["annotations in a plain EDF are taken as EDF+C", {}, [{}, notes], 56, "reserved", ({ format }) => assert.equal(format, "edf+c")],
  ["BDF+C in a 16-bit file is EDF+C", { reserved: "BDF+C" }, [{}, notes], 56, "reserved", ({ format }) => assert.equal(format, "edf+c")],
  ["EDF+C without annotations keeps even time", { reserved: "EDF+C" }, two, 32, "reserved", ({ format }) => assert.equal(format, "edf+c")],
];
for (const [name, main, rows, body, where, expectation] of tolerated)
  test(`header: ${name}`, () => {
    const header = accepted({ bytes: String(256 * (rows.length + 1)), count: String(rows.length), ...main }, rows, body);
    expectation(header);
    const places = header.problems.map((problem) => problem.where);
    if (where === "")
      assert.ok(
        places.every((place) => place === "end of file" || place === "number of records"),
        places.join(),
      );
    else assert.ok(places.includes(where), `${where} is not among ${places.join()}`);
  });

const refused: readonly [name: string, main: Main, rows: readonly Row[], where: string][] = [
  ["another format", { version: "GDF 2.1" }, two, "byte 1"],
  ["no number of signals anywhere", { count: "x", bytes: "y" }, two, "number of signals"],
  ["no signal", { count: "0", bytes: "256" }, two, "number of signals"],
  ["a record without a duration", { seconds: "" }, two, "record duration"],
  ["a negative duration", { seconds: "-1" }, two, "record duration"],
  ["signals in a record of 0 s", { seconds: "0" }, two, "record duration"],
  ["samples per record that are no number", {}, [{ samples: "x" }, {}], "samples per record"],
  ["samples per record with a fraction", {}, [{ samples: "4.5" }, {}], "samples per record"],
  ["a record with no byte", {}, [{ samples: "0" }, { samples: "0" }], "samples per record"],
  ["a record beyond every memory", {}, [{ samples: "99999999" }, {}], "samples per record"],
  ["gaps without times", { reserved: "EDF+D" }, two, "reserved"],
];
for (const [name, main, rows, where] of refused)
  test(`header: ${name} is refused with its place`, () => {
    const header = read(main, rows);
    assert.ok(!header.ok);
    assert.equal(header.problems[0]?.where, where);
    assert.notEqual(header.problems[0]?.expected, "");
  });

test("header: a file that ends within its header is refused", () => {
  const bytes = bytesOf({}, two, 32);
  for (const length of [0, 1, 100, 255, 256, 700]) assert.ok(!readHeader(bytes.subarray(0, length), length).ok, `${length} bytes`);
});
