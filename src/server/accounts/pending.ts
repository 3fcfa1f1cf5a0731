// What is half done and waits for its next step: a sign-in before its second factor, a challenge for a passkey. Five minutes, once.
import type { Transaction } from "../../store/store.ts";
import { Refusal } from "../http/outcome.ts";
import { hashOf, newSecret, SECRET } from "../secret.ts";
import { own } from "../tables.ts";

export type PendingKind = "second-factor" | "enrol" | "passkey-sign-in" | "passkey-new";

export interface Pending {
  readonly kind: PendingKind;
  readonly account: string;
  readonly value: unknown;
}

type Inside = Pick<Transaction, "db">;
const LIFE_MILLISECONDS = 5 * 60_000;

/** The ticket that the caller brings back. */
export async function wait(inside: Inside, { kind, account, value }: Pending, now: Date): Promise<string> {
  const ticket = newSecret();
  const expires = now.getTime() + LIFE_MILLISECONDS;
  await own(inside).deleteFrom("pending").where("expires", "<=", now.getTime()).execute();
  await own(inside)
    .insertInto("pending")
    .values({ token_hash: hashOf(ticket), kind, account, json: JSON.stringify(value ?? null), expires })
    .execute();
  return ticket;
}

/** What the ticket stands for; a ticket of another kind, or that has ended, is refused. `keep` leaves it for another try. */
export async function resume(inside: Inside, ticket: string, kinds: readonly PendingKind[], now: Date): Promise<Pending> {
  const row = SECRET.test(ticket)
    ? await own(inside).selectFrom("pending").selectAll().where("token_hash", "=", hashOf(ticket)).executeTakeFirst()
    : undefined;
  const kind = kinds.find((one) => one === row?.kind);
  if (row === undefined || kind === undefined || Number(row.expires) <= now.getTime())
    throw new Refusal(401, "this step has ended; begin again", { place: "ticket" });
  return { kind, account: row.account, value: JSON.parse(row.json) as unknown };
}

export async function finish(inside: Inside, ticket: string): Promise<void> {
  await own(inside).deleteFrom("pending").where("token_hash", "=", hashOf(ticket)).execute();
}
