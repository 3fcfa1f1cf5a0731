// Writes events as an EDF+ file that holds annotations only: what a sleep laboratory's own viewer can lay over the recording.
import type { Start } from "./edf-start.ts";
import type { Annotation } from "./edf-tal.ts";
import { edfBytes } from "./edf-write.ts";

// The standard advises records of at most 61,440 bytes; a thousand notes of ordinary length stay well below.
const notesPerRecord = 500;

export function writeAnnotations(start: Start, annotations: readonly Annotation[]): Uint8Array {
  const records = Math.max(1, Math.ceil(annotations.length / notesPerRecord));
  return edfBytes({
    bits: 16,
    start,
    recordSeconds: 0,
    signals: [],
    recordTimes: Array.from({ length: records }, () => 0),
    annotations: annotations.toSorted((a, b) => a.onset - b.onset),
    samples: () => [],
  });
}
