// Reads a recording from any source of bytes, once, from front to end: the header first, then the records in blocks of constant size.
import type { ChannelPlan } from "./edf-decode.ts";
import { type Header, headerLength, readHeader, wholeFile } from "./edf-header.ts";
import { openPass, type Piece } from "./edf-pass.ts";
import { planChannel, type WantedChannel } from "./edf-plan.ts";
import type { Annotation } from "./edf-tal.ts";
import type { Problem, Read } from "./night.ts";
import type { ByteSource } from "./source.ts";

// What to do with the pieces, once the header has told which channels there are.
export interface Reading {
  readonly channels: readonly WantedChannel[];
  onPiece?(piece: Piece): void;
  onProgress?(bytesDone: number, bytesInAll: number): void;
}

export interface ReadNotes {
  readonly header: Header;
  readonly records: number;
  readonly annotations: readonly Annotation[];
  readonly problems: readonly Problem[];
}

// Asks for bytes; the answer may be shorter only at the end of the source. Written once, run on memory or on a slow source alike.
type Steps<T> = Generator<{ readonly offset: number; readonly length: number }, T, Uint8Array>;

const blockBytes = 2 ** 20;

export const readEdfHeader = (source: ByteSource): Promise<Read<Header>> => drive(source, headerSteps(source.size));

export const readEdf = (source: ByteSource, choose: (header: Header) => Read<Reading>): Promise<Read<ReadNotes>> =>
  drive(source, steps(source.size, choose));

// The same for what is in memory already, without waiting.
export function readEdfBytes(bytes: Uint8Array, choose: (header: Header) => Read<Reading>): Read<ReadNotes> {
  const reading = steps(bytes.length, choose);
  let step = reading.next();
  while (step.done !== true) step = reading.next(bytes.subarray(step.value.offset, step.value.offset + step.value.length));
  return step.value;
}

async function drive<T>(source: ByteSource, reading: Steps<T>): Promise<T> {
  let step = reading.next();
  while (step.done !== true) {
    const bytes = source.read(step.value.offset, step.value.length);
    step = reading.next(bytes instanceof Uint8Array ? bytes : await bytes);
  }
  return step.value;
}

function* headerSteps(size: number): Steps<Read<Header>> {
  // Copied: the source may overwrite what it gave.
  const first = (yield { offset: 0, length: 256 }).slice();
  const length = headerLength(first);
  if (!length.ok) return length;
  const rest = yield { offset: 256, length: length.value - 256 };
  const whole = new Uint8Array(first.length + rest.length);
  whole.set(first);
  whole.set(rest, first.length);
  return readHeader(whole, size);
}

function* steps(size: number, choose: (header: Header) => Read<Reading>): Steps<Read<ReadNotes>> {
  const opened = yield* headerSteps(size);
  if (!opened.ok) return opened;
  const header = opened.value;
  const reading = choose(header);
  if (!reading.ok) return reading;
  const { channels, onPiece, onProgress } = reading.value;
  const plans: ChannelPlan[] = [];
  for (const wanted of channels) {
    const plan = planChannel(header, wanted);
    if (!plan.ok) return plan;
    plans.push(plan.value);
  }
  const { headerBytes, recordBytes } = header;
  const most = header.recordCount ?? Number.POSITIVE_INFINITY;
  const pass = openPass(header, plans, onPiece ?? (() => undefined));
  const perBlock = Math.max(1, Math.floor(blockBytes / recordBytes));
  let done = 0;
  let leftOver = 0;
  while (done < most && leftOver === 0) {
    const length = Math.min(perBlock, most - done) * recordBytes;
    const block = yield { offset: headerBytes + done * recordBytes, length };
    const whole = Math.floor(block.length / recordBytes);
    pass.push(block.subarray(0, whole * recordBytes));
    done += whole;
    leftOver = length - block.length;
    onProgress?.(headerBytes + done * recordBytes, size === Number.POSITIVE_INFINITY ? headerBytes + most * recordBytes : size);
  }
  const { records, annotations, problems } = pass.end();
  if (most !== Number.POSITIVE_INFINITY && records < most)
    problems.add("truncated", "end of file", `it ends after ${records} of ${most} records`, wholeFile);
  return { ok: true, value: { header, records, annotations, problems: [...header.problems, ...problems.list()] } };
}
