// Turns the stored integers of one channel into physical values (C-EDF-002): the one tight loop that decides how fast a night is read.
import type { Signal } from "./edf-signals.ts";

// A channel to read: one signal, or the difference of two (a bipolar pair stored as two leads).
export interface ChannelPlan {
  readonly plus: Lead;
  readonly minus?: Lead;
  readonly samplesPerRecord: number;
  readonly samplesPerSecond: number;
}

// value = gain x stored + offset, at byteOffset within each record.
export interface Lead {
  readonly signal: Signal;
  readonly gain: number;
  readonly offset: number;
}

export interface RecordBlock {
  readonly bytes: Uint8Array;
  readonly recordBytes: number;
  readonly bytesPerSample: 2 | 3;
  // Which records of the block: from (included) to (excluded).
  readonly from: number;
  readonly to: number;
}

export function decodeChannel(block: RecordBlock, { plus, minus, samplesPerRecord }: ChannelPlan, out: Float32Array): void {
  addLead(block, plus, 0, samplesPerRecord, out);
  if (minus !== undefined) addLead(block, minus, 1, samplesPerRecord, out);
}

// keep 0 writes the lead, keep 1 takes it away from what is there.
function addLead(block: RecordBlock, lead: Lead, keep: 0 | 1, count: number, out: Float32Array): void {
  const { bytes, bytesPerSample } = block;
  if (bytesPerSample === 3) return from24Bits(block, lead, keep, count, out);
  if (littleEndian && bytes.byteOffset % 2 === 0 && block.recordBytes % 2 === 0) return from16Bits(block, lead, keep, count, out);
  return from16BitsAnywhere(block, lead, keep, count, out);
}

const littleEndian = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;

function from16Bits({ bytes, recordBytes, from, to }: RecordBlock, lead: Lead, keep: 0 | 1, count: number, out: Float32Array): void {
  const stored = new Int16Array(bytes.buffer, bytes.byteOffset, bytes.length >> 1);
  const { gain, offset, signal } = lead;
  let o = 0;
  for (let record = from; record < to; record += 1) {
    const first = (record * recordBytes + signal.byteOffset) >> 1;
    const last = first + count;
    if (keep === 0) for (let i = first; i < last; i += 1) out[o++] = gain * at(stored, i) + offset;
    else for (let i = first; i < last; i += 1, o += 1) out[o] = at(out, o) - (gain * at(stored, i) + offset);
  }
}

function from16BitsAnywhere(
  { bytes, recordBytes, from, to }: RecordBlock,
  lead: Lead,
  keep: 0 | 1,
  count: number,
  out: Float32Array,
): void {
  let o = 0;
  for (let record = from; record < to; record += 1) {
    let i = record * recordBytes + lead.signal.byteOffset;
    for (let n = 0; n < count; n += 1, i += 2, o += 1) {
      const stored = ((at(bytes, i) | (at(bytes, i + 1) << 8)) << 16) >> 16;
      const value = lead.gain * stored + lead.offset;
      out[o] = keep === 0 ? value : at(out, o) - value;
    }
  }
}

function from24Bits({ bytes, recordBytes, from, to }: RecordBlock, lead: Lead, keep: 0 | 1, count: number, out: Float32Array): void {
  let o = 0;
  for (let record = from; record < to; record += 1) {
    let i = record * recordBytes + lead.signal.byteOffset;
    for (let n = 0; n < count; n += 1, i += 3, o += 1) {
      const stored = ((at(bytes, i) << 8) | (at(bytes, i + 1) << 16) | (at(bytes, i + 2) << 24)) >> 8;
      const value = lead.gain * stored + lead.offset;
      out[o] = keep === 0 ? value : at(out, o) - value;
    }
  }
}

// The loops stay within whole records, so the element is there; a check per sample would cost a third of the speed.
const at = (list: Int16Array | Uint8Array | Float32Array, index: number) => list[index] as number;
