// What is known about movement sensors on the leg, as notes. Ekbom does not score them: their numbers are not those of a sleep study.
import type { Note } from "./night-result.ts";

// The name under which the result of a sensor is kept, so that nobody takes it for an index from muscle signals (C-SLP-123).
export const actigraphyIndexName = "aPLMI";

export const actigraphyNotes: readonly Note[] = [
  {
    id: "sensors-differ",
    row: "C-SLP-120",
    says: "Leg sensors differ so much that their results cannot be pooled. One sensor on one leg counts too few movements.",
  },
  {
    id: "apnoea-among-positives",
    row: "C-SLP-121",
    says: "Against a sleep study one sensor was right about a high index in most nights, but 4 in 10 of those it found had sleep apnoea.",
  },
  {
    id: "thresholds-per-recording",
    row: "C-SLP-122",
    says: "In an immobilisation test the thresholds of a sensor must be set for each recording.",
  },
  { id: "not-the-wrist", row: "C-SLP-123", says: "A sensor on the wrist does not measure periodic leg movements." },
];
