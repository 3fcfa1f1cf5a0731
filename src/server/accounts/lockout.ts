// After some wrong tries an account waits, and longer each time. The right password ends the count.
import type { Transaction } from "../../store/store.ts";
import { Refusal } from "../http/outcome.ts";
import { own, type ServerTables } from "../tables.ts";

const FREE_TRIES = 5;
const MINUTE = 60_000;
const LONGEST_MINUTES = 60;

type Account = Pick<ServerTables["account"], "id" | "locked_until">;

export const isLocked = ({ locked_until: until }: Account, now: Date): boolean => Number(until) > now.getTime();

export function refuseLocked({ locked_until: until }: Account, now: Date): void {
  const left = Number(until) - now.getTime();
  if (left <= 0) return;
  const seconds = Math.ceil(left / 1000);
  throw new Refusal(429, `too many wrong tries; again in ${Math.ceil(seconds / 60)} minutes`, {
    headers: { "retry-after": String(seconds) },
  });
}

export async function countFailure(inside: Pick<Transaction, "db">, { id }: Pick<Account, "id">, now: Date): Promise<void> {
  // The database counts, so that guesses sent all at once are counted one by one.
  const { failures } = await own(inside)
    .updateTable("account")
    .set((row) => ({ failures: row("failures", "+", 1) }))
    .where("id", "=", id)
    .returning("failures")
    .executeTakeFirstOrThrow();
  const count = Number(failures);
  const minutes = count < FREE_TRIES ? 0 : Math.min(LONGEST_MINUTES, 2 ** (count - FREE_TRIES));
  await own(inside)
    .updateTable("account")
    .set({ locked_until: minutes === 0 ? 0 : now.getTime() + minutes * MINUTE })
    .where("id", "=", id)
    .execute();
}

export async function forgetFailures(inside: Pick<Transaction, "db">, id: string): Promise<void> {
  await own(inside).updateTable("account").set({ failures: 0, locked_until: 0 }).where("id", "=", id).execute();
}
