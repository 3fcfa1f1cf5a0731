// How time changes what we know: facts that grow with the calendar, values that another event makes unreadable,
// and old values that may still close a door.
import type { NumberFact } from "./facts.ts";
import type { FactId } from "./facts.ts";
import type { Ruled } from "./shape.ts";

/** Days in one unit of a fact that counts time; its value grows while the calendar runs. */
export const growsBy: Readonly<Partial<Record<NumberFact, number>>> = {
  age: 365.25,
  gestation: 7,
  "weeks-since-birth": 7,
  "symptom-duration-months": 365.25 / 12,
  "days-since-iv-iron": 1,
  "major-surgery-weeks-ago": 7,
  "spinal-symptom-days": 1,
  "statin-started-weeks": 7,
  "dopamine-blocker-started-or-raised-weeks": 7,
};

/** Known in whole units only: a year-old "17" may be 18 today. */
export const wholeUnits: ReadonlySet<FactId> = new Set<FactId>(["age"]);

/** Days since the last event of its kind. Only a later event can have followed, so of two answers the smaller one counts. */
export const sinceLast: ReadonlySet<FactId> = new Set<FactId>(["days-since-iv-iron"]);

/** Too old to open a door, never too old to close one. */
export const stopsWhenStale: ReadonlySet<FactId> = new Set<FactId>([
  "ferritin",
  "transferrin-saturation",
  "serum-iron",
  "tibc",
  "medicines",
  ...sinceLast,
]);

export interface ReadableFrom extends Ruled {
  readonly facts: readonly FactId[];
  readonly since: NumberFact;
  readonly days: number;
  readonly says: string;
}

/** A blood value drawn too soon after the event, or before it, tells nothing about today. */
export const readableFrom: readonly ReadableFrom[] = [
  {
    facts: ["ferritin", "transferrin-saturation", "serum-iron", "tibc"],
    since: "days-since-iv-iron",
    days: 56,
    says: "Drawn less than 8 weeks after intravenous iron, when ferritin reads too high",
    rows: ["B2-28", "F-04", "S-03"],
    reviewed: "2026-11-22",
  },
];
