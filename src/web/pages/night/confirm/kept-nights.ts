// Confirmed nights in this browser's box. A night and the facts that it tells stand or fall together.
import { box } from "../../../state/box.ts";
import { answerAll, person } from "../../../state/person.ts";
import { type ConfirmedNight, factsOf, withdrawnFacts } from "./confirmation.ts";

/** Keeps the night first: without it in the box, nothing is told to the record. Rejects where the browser keeps nothing. An invented
 *  person's night is told to that person alone, and kept nowhere. */
export async function keepNight(night: ConfirmedNight): Promise<void> {
  if (person().mode === "mine") await (await box()).put("nights", { ...night });
  answerAll(factsOf(night));
}

/** The newest first. */
export async function keptNights(): Promise<readonly ConfirmedNight[]> {
  const all = await (await box()).getAll("nights");
  return (all as unknown as readonly ConfirmedNight[]).toSorted((a, b) => b.on.localeCompare(a.on) || b.confirmedAt - a.confirmedAt); // only keepNight writes here
}

/** The newest night that is left tells its facts again; with none left they are unknown. */
export async function takeBackNight(night: ConfirmedNight): Promise<void> {
  await (await box()).delete("nights", night.id);
  const [newest] = await keptNights();
  const at = Date.now();
  const next = newest === undefined ? [] : factsOf(newest).map((told) => ({ ...told, at }));
  const told = new Set(next.map(({ fact }) => fact));
  answerAll([...withdrawnFacts(night, at).filter(({ fact }) => !told.has(fact)), ...next]);
}
