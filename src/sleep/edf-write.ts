// Writes EDF+ and BDF+ with signals and annotations, record by record, so that a night need not be in memory.
import { numberField, asciiField, startFields } from "./edf-write-fields.ts";
import { writeNotes } from "./edf-write-notes.ts";
import type { Start } from "./edf-start.ts";
import type { Annotation } from "./edf-tal.ts";

export interface SignalToWrite {
  readonly label: string;
  readonly dimension: string;
  readonly prefilter?: string;
  readonly physicalMinimum: number;
  readonly physicalMaximum: number;
  readonly samplesPerRecord: number;
}

export interface RecordingToWrite {
  readonly bits: 16 | 24;
  readonly start: Start;
  // What recorded it, one word; "X" where nobody says.
  readonly equipment?: string;
  readonly recordSeconds: number;
  readonly signals: readonly SignalToWrite[];
  // The time of each record. Where they leave gaps the file says so ("+D").
  readonly recordTimes: readonly number[];
  readonly annotations: readonly Annotation[];
  // Physical values of one signal in one record; called in the order of the file.
  samples(signal: number, record: number): ArrayLike<number>;
}

// Header first, then one record at a time. What is outside the physical range is cut off there, as a recorder would.
export function* writeEdf(recording: RecordingToWrite): Generator<Uint8Array> {
  const { bits, signals, recordTimes } = recording;
  const bytesPerSample = bits / 8;
  const notes = writeNotes(recordTimes, recording.annotations, bytesPerSample);
  const notesLength = notes[0]?.length ?? 0;
  const scales = signals.map(({ physicalMinimum, physicalMaximum }) => scaleOf(physicalMinimum, physicalMaximum, bits));
  yield new TextEncoder()
    .encode(header(recording, scales, notesLength / bytesPerSample))
    .map((byte, i) => (bits === 24 && i === 0 ? 0xff : byte));
  for (const [record, note] of notes.entries()) {
    const parts = signals.map((_, i) => quantize(recording.samples(i, record), scales[i], bytesPerSample));
    const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, note.length));
    let at = 0;
    for (const part of [...parts, note]) {
      bytes.set(part, at);
      at += part.length;
    }
    yield bytes;
  }
}

// Everything at once, for what is small.
export function edfBytes(recording: RecordingToWrite): Uint8Array {
  const parts = [...writeEdf(recording)];
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

interface Scale {
  readonly low: { readonly text: string; readonly value: number };
  readonly high: { readonly text: string; readonly value: number };
  readonly digitalLow: number;
  readonly digitalHigh: number;
}

function scaleOf(physicalMinimum: number, physicalMaximum: number, bits: 16 | 24): Scale {
  const half = 2 ** (bits - 1);
  return { low: numberField(physicalMinimum, 8), high: numberField(physicalMaximum, 8), digitalLow: -half, digitalHigh: half - 1 };
}

function quantize(values: ArrayLike<number>, scale: Scale | undefined, bytesPerSample: number): Uint8Array {
  if (scale === undefined) throw new RangeError("a signal without a scale");
  const { low, high, digitalLow, digitalHigh } = scale;
  const gain = (digitalHigh - digitalLow) / (high.value - low.value);
  const bytes = new Uint8Array(values.length * bytesPerSample);
  for (let i = 0; i < values.length; i += 1) {
    const stored = Math.round((Number(values[i]) - low.value) * gain + digitalLow);
    const kept = Math.max(digitalLow, Math.min(digitalHigh, stored));
    bytes[i * bytesPerSample] = kept;
    bytes[i * bytesPerSample + 1] = kept >> 8;
    if (bytesPerSample === 3) bytes[i * 3 + 2] = kept >> 16;
  }
  return bytes;
}

function header(recording: RecordingToWrite, scales: readonly Scale[], notesSamples: number): string {
  const { bits, signals, recordSeconds, recordTimes } = recording;
  const family = bits === 16 ? "EDF" : "BDF";
  const start = startFields(recording.start, recording.equipment);
  const half = 2 ** (bits - 1);
  const [began = 0] = recordTimes;
  const even = recordTimes.every((time, record) => Math.abs(time - began - record * recordSeconds) < 1e-6);
  const main = [
    [bits === 16 ? "0" : "?BIOSEMI", 8],
    ["X X X X", 80],
    [start.recording, 80],
    [start.date, 8],
    [start.time, 8],
    [String(256 * (signals.length + 2)), 8],
    [`${family}+${even || recordSeconds === 0 ? "C" : "D"}`, 44],
    [String(recordTimes.length), 8],
    [numberField(recordSeconds, 8).text, 8],
    [String(signals.length + 1), 4],
  ] as const;
  const columns = [
    [signals.map(({ label }) => label), `${family} Annotations`, 16],
    [signals.map(() => ""), "", 80],
    [signals.map(({ dimension }) => dimension), "", 8],
    [scales.map(({ low }) => low.text), "-1", 8],
    [scales.map(({ high }) => high.text), "1", 8],
    [scales.map(({ digitalLow }) => String(digitalLow)), String(-half), 8],
    [scales.map(({ digitalHigh }) => String(digitalHigh)), String(half - 1), 8],
    [signals.map(({ prefilter = "" }) => prefilter), "", 80],
    [signals.map(({ samplesPerRecord }) => String(samplesPerRecord)), String(notesSamples), 8],
    [signals.map(() => ""), "", 32],
  ] as const;
  const first = main.map(([text, width]) => asciiField(text, width));
  const rest = columns.map(([texts, ofNotes, width]) => [...texts, ofNotes].map((text) => asciiField(text, width)).join(""));
  return [...first, ...rest].join("");
}
