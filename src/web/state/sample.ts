// An invented person as answers. The days of their life move along, so that what was fresh when they were invented stays fresh.
import { isFactId } from "../../knowledge/facts.ts";
import type { InventedPerson } from "../../knowledge/people.ts";
import { dayOf, isoDay } from "../../record/day.ts";
import { type Answers, localDay, type Told, type ToldMedicine } from "./answers.ts";

export function answersOf({ input }: InventedPerson, now: Date): Answers {
  const shift = (dayOf(localDay(now)) ?? 0) - (dayOf(input.today) ?? 0);
  const at = now.getTime();
  const told = Object.entries(input.facts).flatMap(([fact, value]): Told[] =>
    isFactId(fact) ? [{ fact, value: moved(value, shift), at }] : [],
  );
  return {
    told: new Map(told.map((one) => [one.fact, one])),
    ...(input.medicines && { medicines: { list: input.medicines.map((one) => moved(one, shift) as unknown as ToldMedicine), at } }),
  };
}

const DAYS: ReadonlySet<string> = new Set(["on", "since", "until"]);

/** The same value with every day in it so many days later. */
function moved(value: unknown, shift: number): unknown {
  if (Array.isArray(value)) return value.map((one) => moved(one, shift));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const day = DAYS.has(key) && typeof inner === "string" ? dayOf(inner) : undefined;
      return [key, day === undefined ? moved(inner, shift) : isoDay(day + shift)];
    }),
  );
}
