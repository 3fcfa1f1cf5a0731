// The names under which the diary stands in FHIR. No LOINC code says the same as a field of one single night (those there
// are ask for what is usual), so a code of LOINC here would turn one evening into a habit wherever it is read.

import { base } from "../codes/own.ts";

/** One code a field, and `night-entry` for the whole. */
export const diarySystem = `${base}/CodeSystem/diary`;
/** The words that fields may hold, and the kinds of entries. */
export const diaryAnswerSystem = `${base}/CodeSystem/diary-answer`;
/** Entries by the UUID that the device gave them. */
export const entrySystem = `${base}/diary-entry`;
/** The seconds of a time are not known: FHIR wants some, so they are written as zero. */
export const toTheMinute = `${base}/StructureDefinition/to-the-minute`;

export const ENTRY_CODE = "night-entry";
