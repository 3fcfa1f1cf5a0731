// An invented diary for an invented person: made from a fixed seed, so that a look around shows every picture. The numbers are
// made up and mean nothing beyond the pictures.
import type { Diary, Entry } from "../../record/diary/diary.ts";
import type { BodyPart, Details, Dose } from "../../record/diary/fields.ts";
import { merge } from "../../record/diary/merge.ts";
import type { NightDate } from "../../record/diary/moment.ts";
import { classesOf, isIngredientId } from "../../knowledge/medicines.ts";
import { dayOf, isoDay } from "../../record/day.ts";
import { generator, seedOf } from "../../record/diary/statistics/random.ts";
import type { ToldMedicine } from "./answers.ts";
import { momentInNight, tonight } from "./clock.ts";

const NIGHTS = 365;
/** Nights before today about which nobody wrote anything: a holiday, and a flu. */
const silences: readonly (readonly [from: number, to: number])[] = [
  [291, 262],
  [96, 88],
];

/** The night as it was lived; the diary then tells a part of it. */
interface Lived {
  readonly night: NightDate;
  readonly worst: number;
  readonly onset: number;
  readonly lateCoffee: boolean;
  readonly stress: number;
}

export function sampleDiary(medicines: readonly ToldMedicine[], now: Date): Diary {
  const random = generator(seedOf("sample"));
  const taken = medicines.flatMap(({ ingredient, status }) => (isIngredientId(ingredient) && status !== "stopped" ? [ingredient] : []));
  const drifts = taken.some((one) => classesOf(one).includes("dopaminergic"));
  const last = (dayOf(tonight(now)) ?? 0) - 1;
  let before = 0;
  const lived = Array.from({ length: NIGHTS }, (_, i): Lived => {
    const age = i / NIGHTS;
    const lateCoffee = random() < 0.3;
    before = 0.45 * before + (random() - 0.5) * 3;
    const level = drifts ? 2.6 + 4.6 * age : 5.2 - 1.2 * Math.sin(age * 5);
    const worst = Math.round(Math.min(10, Math.max(0, level + before + (lateCoffee ? 1.7 : -0.6))));
    const onset = (drifts ? 21.5 - 6.5 * age : 21.2) + (random() - 0.5) * 1.6;
    return { night: isoDay(last - NIGHTS + 1 + i), worst, onset, lateCoffee, stress: Math.round(random() * 8) };
  });
  const told = lived.filter((_, i) => !silences.some(([from, to]) => NIGHTS - i <= from && NIGHTS - i > to) && random() < 0.82);
  return merge(
    { version: 1, revisions: told.flatMap((one) => tell({ lived: one, taken, drifts, random })) },
    { version: 1, revisions: [] },
  );
}

interface Looking {
  readonly lived: Lived;
  readonly taken: readonly Dose["ingredient"][];
  readonly drifts: boolean;
  readonly random: () => number;
}

const bands = [
  { low: 1, high: 3 },
  { low: 4, high: 6 },
  { low: 7, high: 8 },
  { low: 9, high: 10 },
];

function tell(looking: Looking): readonly Entry[] {
  const { lived, random } = looking;
  const { night, worst } = lived;
  const entries: [kind: Entry["kind"], told: Details][] = [];
  const woke = 1 + random() * 3.5;
  const severity = bands.find(({ low, high }) => worst >= low && worst <= high);
  if (severity !== undefined) entries.push(["now", { event: "woke", at: momentOf(night, woke), ...(random() < 0.9 && { severity }) }]);
  if (worst > 6 && random() < 0.5) entries.push(["now", { event: "got-up", at: momentOf(night, woke + 0.3) }]);
  if (random() < 0.75) entries.push(["day", lookBack(looking, woke)]);
  if (entries.length === 0) entries.push(["day", { severity: { low: worst, high: worst } }]);
  const head = (i: number) => ({ id: uuid(random), revision: 1, savedAt: momentOf(night, 8.5 + i / 50), night });
  return entries.map(([kind, told], i) => ({ ...head(i), kind, ...told }));
}

function lookBack({ lived: { night, worst, onset, lateCoffee, stress }, taken, drifts, random }: Looking, woke: number): Details {
  const parts: readonly BodyPart[] = drifts && onset < 17.5 ? ["left-leg", "right-leg", "right-arm"] : ["left-leg", "right-leg"];
  return {
    severity: { low: worst, high: worst },
    ...(worst > 0 && { onset: momentOf(night, onset), bodyParts: parts, restMinutes: Math.round(Math.max(5, (onset - 13) * 6)) }),
    bedAt: momentOf(night, 22.4 + random()),
    asleepAt: momentOf(night, 23.5 + random() * 0.4),
    upAt: momentOf(night, 6.3 + random() * 1.2),
    awakeMinutes: Math.round(10 + worst * 7 + random() * 20),
    caffeineCups: lateCoffee ? 3 : 1,
    lastCaffeine: momentInNight(night, clock(lateCoffee ? 15.5 : 9.2), "of-day"),
    stress,
    sittingHours: Math.round(4 + random() * 6),
    missedDoses: random() < 0.08 ? 1 : 0,
    doses: taken.flatMap((ingredient, i): Dose[] => [
      { ingredient, purpose: "regular", at: momentOf(night, 20) },
      ...(i === 0 && worst > 7 && random() < 0.3 ? [{ ingredient, purpose: "rescue", at: momentOf(night, woke) } as const] : []),
    ]),
  };
}

const two = (n: number): string => String(n).padStart(2, "0");
const clock = (hour: number): string => {
  const minutes = Math.round(hour * 60) % 1440;
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
};

const momentOf = (night: NightDate, hour: number) => momentInNight(night, clock(hour), "of-night");

const uuid = (random: () => number): string =>
  "xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx".replaceAll("x", () => Math.floor(random() * 16).toString(16));
