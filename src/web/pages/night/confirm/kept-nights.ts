// Confirmed nights in this browser's box. A night and the facts that it tells stand or fall together.
import { box } from "../../../state/box.ts";
import { answerAll, person } from "../../../state/person.ts";
import { type ConfirmedNight, factsOf, withdrawnFacts } from "./confirmation.ts";
import { factsToTell, newestFirst } from "./newest.ts";

/** Keeps the night first: without it in the box, nothing is told to the record. Rejects where the browser keeps nothing. The same
 *  recording (by its id) takes the place of its entry; an older night than the newest is kept and tells nothing. Gives the night that
 *  the record now speaks of. An invented person's night is told to that person alone, and kept nowhere. */
export async function keepNight(night: ConfirmedNight): Promise<ConfirmedNight> {
  const before = person().mode === "mine" ? await keptNights() : [];
  if (person().mode === "mine") await (await box()).put("nights", { ...night });
  const facts = factsToTell(before, night);
  if (facts.length > 0) answerAll(facts);
  return newestFirst([...before.filter(({ id }) => id !== night.id), night])[0] ?? night;
}

/** The newest first. */
export async function keptNights(): Promise<readonly ConfirmedNight[]> {
  const all = await (await box()).getAll("nights");
  return newestFirst(all as unknown as readonly ConfirmedNight[]); // only keepNight writes here
}

/** Where the record spoke of this night, the newest that is left tells its facts; with none left they are unknown. */
export async function takeBackNight(night: ConfirmedNight): Promise<void> {
  const [was] = await keptNights();
  await (await box()).delete("nights", night.id);
  if (was !== undefined && was.id !== night.id) return;
  const [newest] = await keptNights();
  const at = Date.now();
  answerAll(newest === undefined ? withdrawnFacts(night, at) : factsOf(newest).map((told) => ({ ...told, at })));
}
