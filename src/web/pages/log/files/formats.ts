// The diary's files as one lazy part: tables, FHIR and calendars, and the reading of a stranger's file.
import { diaryFromFhir } from "../../../../fhir/diary/from-fhir.ts";
import { diaryToFhir } from "../../../../fhir/diary/to-fhir.ts";
import { reminderCalendar } from "../../../../record/diary/calendar.ts";
import { readDiaryCsv } from "../../../../record/diary/csv/read.ts";
import { diaryCsv } from "../../../../record/diary/csv/write.ts";
import type { Diary, Revision } from "../../../../record/diary/diary.ts";
import { canonical } from "../../../../record/diary/canonical.ts";
import { localDay } from "../../../state/answers.ts";
import { type ReadDiary, readDiary } from "../../../../record/diary/read-diary.ts";

export { diaryCsv, reminderCalendar };

/** A FHIR collection of the entries that stand. The person has no name in it. */
export const diaryBundle = (diary: Diary): string =>
  JSON.stringify(
    {
      resourceType: "Bundle",
      type: "collection",
      entry: [
        { fullUrl: "urn:ekbom:patient", resource: { resourceType: "Patient", id: "me" } },
        ...diaryToFhir(diary, "Patient/me").map((resource) => ({ fullUrl: `urn:uuid:${resource.id}`, resource })),
      ],
    },
    undefined,
    1,
  );

export interface Incoming extends ReadDiary {
  /** Revisions that this diary does not have yet. */
  readonly fresh: readonly Revision[];
  readonly known: number;
}

/** Reads a table, a FHIR file or a diary in JSON; nothing where it is none of them. */
export function readFile(text: string, here: Diary, today = localDay(new Date())): Incoming | undefined {
  const read = /^\s*[{[]/.test(text) ? fromJson(text) : readDiaryCsv(text, today);
  if (read === undefined) return undefined;
  const have = new Set(here.revisions.map(canonical));
  const fresh = read.diary.revisions.filter((revision) => !have.has(canonical(revision)));
  return { ...read, fresh, known: read.diary.revisions.length - fresh.length };
}

function fromJson(text: string): ReadDiary | undefined {
  const parsed = parse(text);
  if (typeof parsed !== "object" || parsed === null) return undefined;
  if ("revisions" in parsed) return readDiary(parsed);
  if (!("resourceType" in parsed)) return undefined;
  const entries = "entry" in parsed && Array.isArray(parsed.entry) ? (parsed.entry as readonly unknown[]) : [];
  const resources =
    parsed.resourceType === "Bundle" ? entries.map((entry) => (entry as { readonly resource?: unknown } | null)?.resource) : [parsed];
  return diaryFromFhir(resources);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // the page says that it cannot be read, and what was expected
  }
}
