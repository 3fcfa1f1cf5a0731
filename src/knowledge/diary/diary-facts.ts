// Which facts a diary can tell by itself, from how many nights. The numbers of nights are our limits: no source gives one.
import type { NumberFact } from "../facts.ts";
import type { Medication } from "../language.ts";
import type { Ruled } from "../shape.ts";

const reviewed = "2026-11-22";

export interface DiaryFact extends Ruled {
  /** The newest nights that are looked at. */
  readonly nights: number;
  /** Of them, nights that must tell of it. */
  readonly told: number;
}

const habit = (...rows: DiaryFact["rows"]): DiaryFact => ({ nights: 14, told: 7, rows, reviewed });

export const diaryFacts = {
  "symptom-nights-per-week": { nights: 28, told: 14, rows: ["C-NOF-001", "SP-CHR"], reviewed },
  "symptom-nights-per-week-treated": { nights: 28, told: 14, rows: ["C-NOF-001", "SP-CHR"], reviewed },
  "sleep-hours": habit("C-NOF-001", "C-LIF-015"),
  "caffeine-cups-per-day": habit("C-NOF-001", "N-11"),
  "last-caffeine-hour": habit("C-NOF-001", "N-11"),
  "alcohol-drinks-per-week": habit("C-NOF-001", "C-LIF-005"),
  "cigarettes-per-day": habit("C-NOF-001", "C-LIF-006"),
  "exercise-minutes-per-week": habit("C-NOF-001", "N-03"),
  "sitting-hours-per-day": habit("C-NOF-001", "C-LIF-016"),
  stress: habit("C-NOF-001", "C-LIF-015"),
} as const satisfies Readonly<Partial<Record<NumberFact, DiaryFact>>>;

export type DiaryFactId = keyof typeof diaryFacts;

/** Whoever takes one of these tells of nights under treatment, and not of untreated ones. */
export const treatsSymptoms: readonly Medication[] = ["dopaminergic", "alpha-2-delta-ligand", "opioid"];
