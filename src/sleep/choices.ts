// Where the standards can be read in two ways: the reading we take, the other one by name, and the row that says so.
interface Choice {
  readonly row: string;
  readonly says: string;
  readonly values: readonly [usual: string, other: string];
}

export const choiceTable = {
  shortIntervalStart: {
    row: "C-SLP-170",
    says: "May a movement that came after a short interval be the first of a series?",
    values: ["may-start", "may-not-start"],
  },
  longestInterval: { row: "C-SLP-041", says: "Does an interval of exactly 90 s still count?", values: ["closed", "open"] },
  bilateralGap: { row: "C-SLP-171", says: "Do both legs make one movement at a gap of exactly 0.5 s?", values: ["strict", "inclusive"] },
  sameLeg: { row: "C-SLP-172", says: "Are two movements of one leg less than 0.5 s apart one?", values: ["apart", "join"] },
  lights: { row: "C-SLP-173", says: "A movement across lights off or on: by its onset, or cut there?", values: ["by-onset", "cut"] },
  respiratoryWindow: { row: "C-SLP-061", says: "Window around the end of a breathing event.", values: ["wasm", "half-second"] },
  respiratoryEnds: { row: "C-SLP-175", says: "Overlapping breathing events: the end of each, or of all.", values: ["each", "merged"] },
  nonRespiratory: {
    row: "C-SLP-176",
    says: "Scored again without breathing-related movements: candidates left out, or non-candidates too.",
    values: ["candidates-only", "non-candidates-too"],
  },
  arousalGap: { row: "C-SLP-177", says: "Does an arousal belong to a movement exactly 0.5 s away?", values: ["strict", "inclusive"] },
  isolated: { row: "C-SLP-179", says: "Isolated: in no series, or an interval above 90 s.", values: ["outside-runs", "literal"] },
  closeFollower: {
    row: "C-SLP-185",
    says: "AASM: a movement of the same leg within 5 s belongs to the one before, or breaks the series.",
    values: ["skip", "break"],
  },
  longMovement: {
    row: "C-SLP-186",
    says: "AASM: a movement longer than 10 s is ignored, or breaks the series.",
    values: ["ignore", "break"],
  },
} as const satisfies Readonly<Record<string, Choice>>;

export type ChoiceName = keyof typeof choiceTable;
export type Choices = { readonly [name in ChoiceName]: (typeof choiceTable)[name]["values"][number] };

const names = Object.keys(choiceTable) as ChoiceName[]; // The keys of a constant table are its own names.

export const usualChoices = Object.fromEntries(names.map((name) => [name, choiceTable[name].values[0]])) as Choices; // One value per name.

// What the standards themselves leave open is always shown as a range; the other choices are for whoever asks for them.
export const openChoices = {
  "wasm-2016": ["shortIntervalStart", "longestInterval"],
  aasm: ["longestInterval", "closeFollower", "longMovement"],
} as const satisfies Readonly<Record<string, readonly ChoiceName[]>>;

export type RuleSet = keyof typeof openChoices;

// Every combination of the open choices, the usual one first.
export function readingsOf(rules: RuleSet, base: Choices): readonly Choices[] {
  return openChoices[rules].reduce<readonly Choices[]>(
    (readings, name) => readings.concat(readings.map((reading) => ({ ...reading, [name]: otherOf(name, base) }))),
    [base],
  );
}

function otherOf(name: ChoiceName, base: Choices): string {
  const [usual, other] = choiceTable[name].values;
  return base[name] === usual ? other : usual;
}
