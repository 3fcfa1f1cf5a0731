// Reads the header of EDF, EDF+, BDF and BDF+ (C-EDF-001, C-EDF-004, C-EDF-008): tolerates a fault where the meaning is clear and
// lists it, refuses where it is not. Who the patient is stays unread: this part of the software has no use for it.
import { fieldReader } from "./edf-fields.ts";
import { readSignals, type Signal } from "./edf-signals.ts";
import { readStart, type Start } from "./edf-start.ts";
import { isMade } from "./made-file.ts";
import type { Problem, Read } from "./night.ts";
import { type ProblemList, problemList } from "./problem-list.ts";

export type Format = "edf" | "edf+c" | "edf+d" | "bdf" | "bdf+c" | "bdf+d";

export interface Header {
  readonly format: Format;
  readonly bytesPerSample: 2 | 3;
  readonly start: Start;
  // The file says that ekbom sleep make wrote it: an invented signal, no person's.
  readonly made?: true;
  readonly headerBytes: number;
  readonly recordBytes: number;
  readonly recordSeconds: number;
  // Undefined while nobody can know: the header does not say, and the source is a stream without a known size.
  readonly recordCount?: number;
  readonly signals: readonly Signal[];
  readonly problems: readonly Problem[];
}

// A whole record has to be in memory at once; the standard advises 61,440 bytes.
const largestRecord = 64 * 2 ** 20;
const mostSignals = 9999;

export const wholeFile = "a whole file";

// Whether a problem says that the recording ends before its header says it does.
export const cutShort = ({ expected }: Problem): boolean => expected === wholeFile;

const refuse = (problems: ProblemList, where: string, what: string, expected: string): { ok: false; problems: readonly Problem[] } => {
  const because: Problem = { where, what, expected };
  return { ok: false, problems: [because, ...problems.list()] };
};

// How many bytes of header there are, from its first 256.
export function headerLength(first: Uint8Array): Read<number> {
  const problems = problemList();
  const bytesPerSample = sampleWidth(first);
  if (bytesPerSample === undefined)
    return refuse(problems, "byte 1", "this is not an EDF or BDF file", 'the version "0", or byte 255 followed by BIOSEMI');
  if (first.length < 256) return refuse(problems, "header", `the file ends after ${first.length} bytes`, "a header of at least 256 bytes");
  const count = signalCount(first, problems);
  if (count === undefined)
    return refuse(problems, "number of signals", "it is not readable, so no record can be told from the next", "1 to 9999");
  return { ok: true, value: 256 * (count + 1) };
}

export function readHeader(bytes: Uint8Array, sourceSize: number): Read<Header> {
  const length = headerLength(bytes);
  if (!length.ok) return length;
  const problems = problemList();
  const bytesPerSample = sampleWidth(bytes);
  const count = signalCount(bytes, problems);
  if (bytesPerSample === undefined || count === undefined || bytes.length < length.value)
    return refuse(problems, "header", `the file ends after ${bytes.length} bytes`, `a header of ${length.value} bytes`);
  const read = fieldReader(bytes, problems);
  const stated = read.whole(184, 8, "header bytes");
  if (stated !== length.value && stated !== undefined)
    problems.add("header bytes", "header bytes", `it says ${stated}, but ${count} signals need ${length.value}`, `${length.value}`);
  const recording = read.text(88, 80, "recording");
  const start = readStart({ date: read.text(168, 8, "start date"), time: read.text(176, 8, "start time"), recording }, problems);
  const recordSeconds = read.number(244, 8, "record duration");
  if (recordSeconds === undefined || recordSeconds < 0)
    return refuse(problems, "record duration", "it is not readable, so no sample has a time", "seconds, 0 or more");
  const signals = readSignals(read, { count, bytesPerSample, recordSeconds }, problems);
  if (signals === undefined)
    return refuse(problems, "samples per record", "a signal does not say how many samples it has in a record", "a whole number");
  const hasSignal = signals.some(({ role }) => role === "signal");
  if (recordSeconds === 0 && hasSignal)
    return refuse(problems, "record duration", "it is 0, so the rate of the signals is unknown", "more than 0 seconds");
  const recordBytes = signals.reduce((sum, signal) => sum + signal.samplesPerRecord * bytesPerSample, 0);
  if (recordBytes === 0 || recordBytes > largestRecord)
    return refuse(problems, "samples per record", `a record has ${recordBytes} bytes`, `1 to ${largestRecord} bytes`);
  const format = formatOf(read.text(192, 44, "reserved"), bytesPerSample, signals, problems);
  if (format.endsWith("+d") && !signals.some(({ role }) => role === "annotations"))
    return refuse(problems, "reserved", "the recording has gaps but no annotations, so no record has a time", "an annotations signal");
  const recordCount = countRecords(read.whole(236, 8, "number of records"), sourceSize - length.value, recordBytes, problems);
  const known = recordCount !== undefined && { recordCount };
  const layout = { headerBytes: length.value, recordBytes, recordSeconds, signals };
  return {
    ok: true,
    value: { format, bytesPerSample, start, ...(isMade(recording) && { made: true }), ...layout, ...known, problems: problems.list() },
  };
}

function sampleWidth(first: Uint8Array): 2 | 3 | undefined {
  const version = String.fromCharCode(...first.subarray(1, 8));
  if (first[0] === 0xff && version === "BIOSEMI") return 3;
  return first[0] === 0x30 && /^[ \0]{7}$/.test(version) ? 2 : undefined;
}

function signalCount(bytes: Uint8Array, problems: ProblemList): number | undefined {
  const read = fieldReader(bytes, problems);
  const plausible = (count: number | undefined) => count !== undefined && count >= 1 && count <= mostSignals;
  const stated = read.whole(252, 4, "number of signals");
  if (plausible(stated)) return stated;
  // The length of the header says the same thing a second time.
  const fromLength = (read.whole(184, 8, "header bytes") ?? Number.NaN) / 256 - 1;
  if (!Number.isInteger(fromLength) || !plausible(fromLength)) return undefined;
  problems.add("number of signals", "number of signals", `it is not readable; the length of the header says ${fromLength}`, "1 to 9999");
  return fromLength;
}

function formatOf(reserved: string, bytesPerSample: 2 | 3, signals: readonly Signal[], problems: ProblemList): Format {
  const family = bytesPerSample === 2 ? "edf" : "bdf";
  const [, named, kind] = /^(EDF|BDF)\+([CD])/i.exec(reserved) ?? [];
  const annotated = signals.some(({ role }) => role === "annotations");
  if (named !== undefined && named.toLowerCase() !== family)
    problems.add("reserved", "reserved", `"${reserved}" in a file of ${bytesPerSample * 8} bit samples`, `${family.toUpperCase()}+${kind}`);
  if (kind !== undefined && !annotated)
    problems.add("reserved", "reserved", `"${reserved}", but no signal holds annotations`, `${family.toUpperCase()} Annotations`);
  if (kind === undefined && annotated)
    problems.add(
      "reserved",
      "reserved",
      `"${reserved}", but there are annotations; read as a recording without gaps`,
      `${family.toUpperCase()}+C`,
    );
  if (kind === undefined) return annotated ? `${family}+c` : family;
  return `${family}+${kind.toUpperCase() === "D" ? "d" : "c"}`;
}

function countRecords(stated: number | undefined, bodyBytes: number, recordBytes: number, problems: ProblemList): number | undefined {
  // A stream tells its length only at its end; the reader says then what was missing.
  const endless = bodyBytes === Number.POSITIVE_INFINITY;
  const held = Math.floor(Math.max(0, bodyBytes) / recordBytes);
  const where = "number of records";
  if (stated === undefined || stated < 1) {
    if (stated !== -1) problems.add(where, where, `it is ${stated ?? "not readable"}; what the file holds is read`, "-1, or 1 or more");
    return endless ? undefined : held;
  }
  if (endless) return stated;
  const surplus = bodyBytes - stated * recordBytes;
  if (stated > held) problems.add("truncated", where, `it says ${stated}; the file holds ${held} whole ones, which are read`, wholeFile);
  else if (surplus > 0)
    problems.add("trailing", "end of file", `${surplus} bytes follow the last record; they are not read`, "nothing more");
  return Math.min(stated, held);
}
