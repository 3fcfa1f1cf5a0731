// Reads the time-stamped annotation lists (TAL) of one record: its own time, and what was noted. See C-EDF-005 to C-EDF-009.
import { decodeText } from "./edf-fields.ts";
import { plainNumber } from "./plain-number.ts";

export interface Annotation {
  readonly onset: number;
  // Absent when the file gives none: that is not a duration of 0.
  readonly duration?: number;
  readonly text: string;
  // The signal that the note is about: what the file writes after "@@".
  readonly channel?: string;
}

export interface RecordNotes {
  // The time of the record, which stands first, with the number of decimals it was written with.
  readonly keeper?: { readonly seconds: number; readonly decimals: number };
  readonly annotations: readonly Annotation[];
  // What could not be read, as it stands in the file.
  readonly unreadable: readonly string[];
}

const END = 0;
const SEPARATOR = 20;
const DURATION = 21;

export function readNotes(bytes: Uint8Array): RecordNotes {
  const annotations: Annotation[] = [];
  const unreadable: string[] = [];
  let keeper: RecordNotes["keeper"];
  let from = 0;
  while (from < bytes.length) {
    const end = bytes[from] === END ? from : indexOrEnd(bytes, END, from);
    if (end > from) {
      const list = bytes.subarray(from, end);
      const head = list.subarray(0, indexOrEnd(list, SEPARATOR, 0));
      const stamp = readStamp(head);
      if (stamp === undefined) unreadable.push(decodeText(list.subarray(0, 60)));
      else {
        const { onset, duration, decimals } = stamp;
        const texts = readTexts(list.subarray(head.length + 1));
        // C-EDF-006: it says nothing, or its first text is empty. A note at the same place is not the time of the record.
        if (from === 0 && (texts.length === 0 || list[head.length + 1] === SEPARATOR)) keeper = { seconds: onset, decimals };
        for (const text of texts) {
          annotations.push({ onset, ...(duration !== undefined && { duration }), ...linkIn(text) });
        }
      }
    }
    from = end + 1;
  }
  return { ...(keeper !== undefined && { keeper }), annotations, unreadable };
}

function readStamp(head: Uint8Array): { onset: number; decimals: number; duration?: number } | undefined {
  const split = indexOrEnd(head, DURATION, 0);
  const written = decodeText(head.subarray(0, split));
  const onset = /^[+-]/.test(written) ? plainNumber(written) : undefined;
  if (onset === undefined) return undefined;
  const decimals = written.length - 1 - Math.max(written.indexOf("."), written.indexOf(","));
  const stamp = { onset: onset.value, decimals: /[.,]/.test(written) ? decimals : 0 };
  if (split === head.length || split === head.length - 1) return stamp;
  const duration = plainNumber(decodeText(head.subarray(split + 1)));
  return duration === undefined || duration.value < 0 ? undefined : { ...stamp, duration: duration.value };
}

// C-EDF-009: "Limb movement@@EMG RAT".
function linkIn(text: string): { readonly text: string; readonly channel?: string } {
  const at = text.indexOf("@@");
  return at === -1 ? { text } : { text: text.slice(0, at), channel: text.slice(at + 2) };
}

function readTexts(bytes: Uint8Array): readonly string[] {
  const texts: string[] = [];
  for (let from = 0; from < bytes.length; ) {
    const end = indexOrEnd(bytes, SEPARATOR, from);
    if (end > from) texts.push(decodeText(bytes.subarray(from, end)));
    from = end + 1;
  }
  return texts;
}

function indexOrEnd(bytes: Uint8Array, value: number, from: number): number {
  const found = bytes.indexOf(value, from);
  return found === -1 ? bytes.length : found;
}
