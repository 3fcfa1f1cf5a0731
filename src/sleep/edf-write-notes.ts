// Writes the annotations channel: for each record its own time, then its share of the notes, padded to one common length.
import type { Annotation } from "./edf-tal.ts";

export function writeNotes(
  recordTimes: readonly number[],
  annotations: readonly Annotation[],
  bytesPerSample: number,
): readonly Uint8Array[] {
  const encoder = new TextEncoder();
  const perRecord = Math.ceil(annotations.length / Math.max(1, recordTimes.length));
  const records = recordTimes.map((time, record) => {
    const share = annotations.slice(record * perRecord, (record + 1) * perRecord);
    return encoder.encode([`${onsetText(time)}\x14\x14\0`, ...share.map(listOf)].join(""));
  });
  const longest = records.reduce((most, { length }) => Math.max(most, length), 0);
  const length = Math.ceil(longest / bytesPerSample) * bytesPerSample;
  return records.map((record) => {
    const padded = new Uint8Array(length);
    padded.set(record);
    return padded;
  });
}

function listOf({ onset, duration, text, channel }: Annotation): string {
  const lasting = duration === undefined ? "" : `\x15${decimal(duration)}`;
  const about = channel === undefined ? "" : `@@${clean(channel)}`;
  return `${onsetText(onset)}${lasting}\x14${clean(text)}${about}\x14\0`;
}

// The bytes that divide a list cannot stand inside a text; of all control characters the standard allows tab and line ends only.
const clean = (text: string) => text.replaceAll(/[^\P{Cc}\t\n\r]/gu, " ");

const onsetText = (seconds: number) => (seconds < 0 ? decimal(seconds) : `+${decimal(seconds)}`);

// Microseconds, without an exponent and without idle zeros.
function decimal(seconds: number): string {
  if (!Number.isFinite(seconds)) throw new RangeError(`${seconds} is no time`);
  return seconds.toFixed(6).replace(/\.?0+$/, "");
}
