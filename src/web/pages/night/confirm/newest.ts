// Which of the confirmed nights the record speaks of: one alone, the newest, with all of its facts or none.
import type { Told } from "../../../state/answers.ts";
import { type ConfirmedNight, factsOf } from "./confirmation.ts";

/** By the day of the night, then by when it was confirmed. */
export const newestFirst = (nights: readonly ConfirmedNight[]): readonly ConfirmedNight[] =>
  nights.toSorted((a, b) => b.on.localeCompare(a.on) || b.confirmedAt - a.confirmedAt);

/** What the record is told when a night joins those kept before: nothing where a newer night stands, and stood before. */
export function factsToTell(before: readonly ConfirmedNight[], night: ConfirmedNight): readonly Told[] {
  const [was] = newestFirst(before);
  const [newest = night] = newestFirst([...before.filter(({ id }) => id !== night.id), night]);
  if (newest.id !== night.id && was?.id !== night.id) return [];
  return factsOf(newest).map((told) => ({ ...told, at: night.confirmedAt }));
}
