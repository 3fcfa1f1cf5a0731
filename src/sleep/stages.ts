// Reads one file of scoring, whichever dialect it is by its own marks. A file that is none of them is refused, not tried out.
import { readEdfBytes } from "./edf-reader.ts";
import type { CalendarDate, Start } from "./edf-start.ts";
import type { NightEvents, Problem, Read } from "./night.ts";
import { begins, otherNight, scoringBegins } from "./scoring-begins.ts";
import { eventsFromAnnotations } from "./stages-annotations.ts";
import { readCompumedics } from "./stages-compumedics.ts";
import { looksLikeCsv, readCsv } from "./stages-csv.ts";
import { looksLikeDomino, readDomino } from "./stages-domino.ts";
import { readNsrr } from "./stages-nsrr.ts";
import { secondsApart, shiftEvents } from "./stages-shift.ts";
import { decodeScoring } from "./stages-text.ts";

export const scoringDialects = [
  "EDF+ or BDF+ with annotations",
  "NSRR XML (<PSGAnnotation>)",
  "Compumedics XML (<CMPStudyConfig>)",
  "Somnomedics Domino text (Signal ID:, Start Time:)",
  "CSV with the header side,onset,duration or onset,duration,stage",
] as const;

export interface ScoringOptions {
  // The clock time at which the recording began, in seconds since midnight (the header's start.secondsOfDay): files that tell their own
  // clock are moved onto it. The other dialects count from the start of the recording by themselves.
  readonly recordingStart?: number;
  // The day on which the recording began (the header's start.date): a scoring that tells another night is refused.
  readonly recordingDate?: CalendarDate;
}

export function readScoring(bytes: Uint8Array, { recordingStart, recordingDate }: ScoringOptions = {}): Read<NightEvents> {
  if (recordingDate !== undefined) {
    const recording = begins({ date: recordingDate, ...(recordingStart !== undefined && { secondsOfDay: recordingStart }) });
    const other = otherNight(recording, scoringBegins(bytes));
    if (other !== undefined) return { ok: false, problems: [other] };
  }
  if (/^(?:0[ \0]{7}|\xffBIOSEMI)/.test(String.fromCharCode(...bytes.subarray(0, 8)))) return scoringInEdf(bytes, recordingStart);
  const decoded = decodeScoring(bytes);
  if (!decoded.ok) return decoded;
  const text = decoded.value;
  const [, root] = /^\ufeff?\s*(?:<\?[^>]*>|<!--[\s\S]{0,1000}?-->|\s)*<(PSGAnnotation|CMPStudyConfig)\b/.exec(text.slice(0, 10_000)) ?? [];
  if (root === "PSGAnnotation") return readNsrr(text);
  if (root === "CMPStudyConfig") return readCompumedics(text);
  if (looksLikeDomino(text)) return readDomino(text, recordingStart);
  if (looksLikeCsv(text)) return readCsv(text);
  return {
    ok: false,
    problems: [{ where: "file", what: `its dialect is not known; it begins "${text.slice(0, 40)}"`, expected: scoringDialects.join("; ") }],
  };
}

function scoringInEdf(bytes: Uint8Array, recordingStart: number | undefined): Read<NightEvents> {
  const read = readEdfBytes(bytes, () => ({ ok: true, value: { channels: [] } }));
  if (!read.ok) return read;
  const { header, annotations, problems } = read.value;
  if (!header.signals.some(({ role }) => role === "annotations"))
    return {
      ok: false,
      problems: [{ where: "signals", what: "the recording holds no annotations", expected: "EDF+ or BDF+ with annotations" }, ...problems],
    };
  const events = eventsFromAnnotations(annotations);
  const own = header.start.secondsOfDay;
  const apart = own === undefined || recordingStart === undefined ? 0 : secondsApart(recordingStart, own);
  const moved: Problem[] =
    apart === 0
      ? []
      : [
          {
            where: "start time",
            what: `the scoring begins ${apart} s from the start of the recording; its events are moved by that`,
            expected: "one start",
          },
        ];
  return { ok: true, value: { ...shiftEvents(events, apart), problems: [...problems, ...moved, ...events.problems] } };
}

/** What a recording's header tells a file of scoring that is laid beside it. */
export const besideRecording = ({ date, secondsOfDay }: Start): ScoringOptions => ({
  ...(secondsOfDay !== undefined && { recordingStart: secondsOfDay }),
  ...(date !== undefined && { recordingDate: date }),
});
