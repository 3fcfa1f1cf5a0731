// The suggested immobilisation test: an hour awake in the evening, sitting still; periodic movements awake per hour (C-SLP-106).
import type { Choices } from "./choices.ts";
import type { Epochs, MarkedMovement, Read, Span } from "./night.ts";
import type { Note } from "./night-result.ts";
import type { Index } from "./range.ts";
import type { Rule } from "./rule.ts";
import { scoreNight } from "./score-night.ts";

export const immobilisation = {
  limit: { row: "C-SLP-106", value: 40, unit: "per-hour", evidence: "secondary" },
  length: { row: "C-SLP-106", value: 3_600_000, unit: "ms", evidence: "secondary" },
} as const satisfies Readonly<Record<string, Rule>>;

export interface ImmobilisationInput {
  readonly movements: readonly MarkedMovement[];
  readonly fromSeconds: number;
  readonly toSeconds: number;
  // Where somebody staged the test: sleep in it does not count. Without stages the person is taken to be awake, as the test asks.
  readonly stages?: Epochs;
  // Discomfort as the person rated it, 0 to 100.
  readonly discomfort?: readonly { readonly atSeconds: number; readonly rating: number }[];
  readonly gaps?: readonly Span[];
  readonly choices?: Partial<Choices>;
}

export interface ImmobilisationResult {
  readonly use: "research";
  readonly plmw: Index;
  readonly wakeMinutes: number;
  // Whether the index reaches 40 per hour; unknown where the range holds the limit.
  readonly reachesLimit: "yes" | "no" | "unknown";
  readonly meanDiscomfort: number | null;
  readonly notes: readonly Note[];
}

const epochSeconds = 1;

export function scoreImmobilisation(input: ImmobilisationInput): Read<ImmobilisationResult> {
  const { fromSeconds, toSeconds, movements, gaps = [], choices = {} } = input;
  const seconds = Math.ceil(toSeconds - fromSeconds);
  if (!(seconds > 0))
    return {
      ok: false,
      problems: [{ where: "test", what: `from ${fromSeconds} s to ${toSeconds} s`, expected: "an end after the start" }],
    };
  const awake: Epochs = { startSeconds: fromSeconds, epochSeconds, stages: Array.from({ length: seconds }, () => "wake") };
  const events = { dialect: "test", stages: input.stages ?? awake, lightsOff: fromSeconds, lightsOn: toSeconds, problems: [] };
  const read = scoreNight({ movements, events, rules: ["wasm-2016"], options: { choices, gaps } });
  if (!read.ok) return read;
  const plmw = read.value.rules["wasm-2016"]?.indices["plmw"];
  if (!plmw) throw new Error("WASM 2016 defines the index awake");
  const ratings = input.discomfort?.map(({ rating }) => rating) ?? [];
  const wakeMinutes = (plmw.hours ?? 0) * 60;
  return {
    ok: true,
    value: {
      use: "research",
      plmw,
      wakeMinutes,
      reachesLimit: reaches(plmw),
      meanDiscomfort: ratings.length === 0 ? null : ratings.reduce((sum, one) => sum + one, 0) / ratings.length,
      notes: notesOf(input, wakeMinutes),
    },
  };
}

// At exactly 40 the ledger's rows differ (C-SLP-103: above 40; C-SLP-106: 40 or more), so that is open too.
function reaches({ low, high }: Index): "yes" | "no" | "unknown" {
  const limit = immobilisation.limit.value;
  if (low === null || high === null) return "unknown";
  return low > limit ? "yes" : high < limit ? "no" : "unknown";
}

function notesOf(input: ImmobilisationInput, wakeMinutes: number): readonly Note[] {
  const notes: Note[] = [];
  const minutes = immobilisation.length.value / 60_000;
  if (wakeMinutes < minutes) notes.push({ id: "short-test", row: "C-SLP-106", says: `Less than ${minutes} minutes awake were recorded.` });
  if (!input.stages)
    notes.push({ id: "awake-assumed", row: "C-SLP-106", says: "Nobody staged the test: the person is taken to be awake." });
  notes.push({
    id: "research-limit",
    row: "C-SLP-103",
    says: "The limit of 40 per hour is a research limit. It does not make a diagnosis.",
  });
  return notes;
}
