// One pass over the records, block by block: places each in time, collects its notes, decodes the channels asked for. Synchronous.
import { type ChannelPlan, decodeChannel } from "./edf-decode.ts";
import type { Header } from "./edf-header.ts";
import { type Annotation, type RecordNotes, readNotes } from "./edf-tal.ts";
import { recordClock } from "./edf-time.ts";
import { type ProblemList, problemList } from "./problem-list.ts";

// A stretch of records without a gap. The samples are overwritten after the call: copy what is to be kept.
export interface Piece {
  readonly startSeconds: number;
  // False when time is missing between the piece before and this one.
  readonly follows: boolean;
  // Its first record in the file, and how many records it holds: where to find it again.
  readonly record: number;
  readonly records: number;
  // One per channel, in the order asked for.
  readonly channels: readonly Float32Array[];
}

export interface PassEnd {
  readonly records: number;
  readonly annotations: readonly Annotation[];
  readonly problems: ProblemList;
}

export interface Pass {
  // Takes whole records.
  push(block: Uint8Array): void;
  end(): PassEnd;
}

// Limits against files made to fill the memory, far above any night.
const mostAnnotations = 1_000_000;
const mostGaps = 100_000;

export function openPass(header: Header, plans: readonly ChannelPlan[], onPiece: (piece: Piece) => void): Pass {
  const { recordBytes, bytesPerSample, recordSeconds, format } = header;
  const problems = problemList();
  const notesIn = header.signals.filter(({ role }) => role === "annotations");
  const rates = header.signals.map(({ samplesPerSecond }) => samplesPerSecond ?? 0);
  const sampleSeconds = 1 / Math.max(...rates);
  // Records of annotations alone hold no signal: when they were written does not matter.
  const timed = Number.isFinite(sampleSeconds);
  const clock = recordClock({ format: timed ? format : "edf", recordSeconds, sampleSeconds }, problems);
  const annotations: Annotation[] = [];
  let buffers: Float32Array[] = [];
  let records = 0;
  let gaps = 0;
  // The last record of a block waits for the next one, whose time tells whether its own is to be believed.
  let waiting: { readonly bytes: Uint8Array; readonly keeper: RecordNotes["keeper"]; readonly record: number } | undefined;

  const notesOf = (block: Uint8Array, record: number): RecordNotes["keeper"] => {
    let keeper: RecordNotes["keeper"];
    for (const signal of notesIn) {
      const from = record * recordBytes + signal.byteOffset;
      const notes = readNotes(block.subarray(from, from + signal.samplesPerRecord * bytesPerSample));
      // The first annotations signal keeps the time; where it does not, another may.
      keeper ??= notes.keeper;
      for (const annotation of notes.annotations)
        if (annotations.length < mostAnnotations) annotations.push(annotation);
        else
          problems.add(
            "too many annotations",
            `record ${records + 1}`,
            `"${annotation.text.slice(0, 40)}" is left out`,
            `at most ${mostAnnotations} annotations`,
          );
      for (const text of notes.unreadable)
        problems.add(
          "unreadable annotation",
          `record ${records + 1}`,
          `"${text}" is not readable`,
          "a signed onset, and texts that end in byte 20",
        );
    }
    return keeper;
  };
  const emit = (bytes: Uint8Array, [from, to]: readonly [number, number], startSeconds: number, follows: boolean, record: number) => {
    if (plans.length === 0) return;
    if (!follows) gaps += 1;
    if (gaps > mostGaps) {
      problems.add(
        "too many gaps",
        `at ${startSeconds} s`,
        `${to - from} records after more than ${mostGaps} gaps are left out`,
        "a recording",
      );
      return;
    }
    const sizes = plans.map(({ samplesPerRecord }) => samplesPerRecord * (to - from));
    buffers = sizes.map((size, i) => (buffers[i] !== undefined && buffers[i].length >= size ? buffers[i] : new Float32Array(size)));
    const channels = buffers.map((buffer, i) => buffer.subarray(0, sizes[i]));
    for (const [i, plan] of plans.entries()) {
      const out = channels[i];
      if (out !== undefined) decodeChannel({ bytes, recordBytes, bytesPerSample, from, to }, plan, out);
    }
    onPiece({ startSeconds, follows, record, records: to - from, channels });
  };
  const settleWaiting = (next: RecordNotes["keeper"]) => {
    if (waiting === undefined) return;
    const place = clock.place(waiting.keeper, next);
    if (place !== undefined) emit(waiting.bytes, [0, 1], place.seconds, place.follows, waiting.record);
    waiting = undefined;
  };

  return {
    push(block) {
      const count = Math.floor(block.length / recordBytes);
      const keepers: RecordNotes["keeper"][] = [];
      const first = records;
      for (let record = 0; record < count; record += 1) {
        keepers.push(notesOf(block, record));
        records += 1;
      }
      if (count === 0) return;
      settleWaiting(keepers[0]);
      const sure = timed && notesIn.length > 0 ? count - 1 : count;
      let run: { from: number; seconds: number; follows: boolean } | undefined;
      for (let record = 0; record < sure; record += 1) {
        const place = clock.place(keepers[record], keepers[record + 1]);
        if (place?.follows === true && run !== undefined) continue;
        if (run !== undefined) emit(block, [run.from, record], run.seconds, run.follows, first + run.from);
        run = place === undefined ? undefined : { from: record, ...place };
      }
      if (run !== undefined) emit(block, [run.from, sure], run.seconds, run.follows, first + run.from);
      if (sure < count)
        waiting = { bytes: block.slice(sure * recordBytes, count * recordBytes), keeper: keepers[sure], record: first + sure };
    },
    end() {
      settleWaiting(undefined);
      return { records, annotations: tidy(annotations, problems), problems };
    },
  };
}

// C-EDF-007: annotations need not be sorted, and may be repeated. A repetition is one event.
function tidy(annotations: readonly Annotation[], problems: ProblemList): readonly Annotation[] {
  const seen = new Set<string>();
  return annotations
    .filter((annotation) => {
      const key = `${annotation.onset} ${annotation.duration} ${annotation.channel} ${annotation.text}`;
      if (!seen.has(key)) return seen.add(key);
      problems.add(
        "repeated annotation",
        `at ${annotation.onset} s`,
        `"${annotation.text}" is noted twice; counted once`,
        "each event once",
      );
      return false;
    })
    .toSorted((a, b) => a.onset - b.onset);
}
