// Reading the audit back: by pages, for one person or for all, each event with its place in the chain.
import type { Store } from "../../store/store.ts";
import { own } from "../tables.ts";
import type { Link } from "./chain.ts";

/** An event as it was written; of another version it may have less. */
export interface StoredEvent {
  readonly recorded: string;
  readonly outcome: string;
  readonly subtype: readonly { readonly code: string }[];
  readonly agent: readonly {
    readonly who: { readonly identifier: { readonly value: string } };
    readonly role?: readonly { readonly coding: readonly { readonly code: string }[] }[];
    readonly purposeOfUse?: readonly { readonly text: string }[];
  }[];
  readonly entity: readonly { readonly name?: string }[];
}

interface Page {
  /** Number of the last event that was seen. */
  readonly after: number;
  readonly count: number;
  readonly person?: string;
}

export async function eventsAfter(store: Pick<Store, "db">, { after, count, person }: Page) {
  let query = own(store)
    .selectFrom("audit_event")
    .selectAll()
    .where("number", ">", after)
    .orderBy("number")
    .limit(count + 1);
  if (person !== undefined) query = query.where("patients", "like", `% ${person} %`);
  const rows = await query.execute();
  const page = rows.slice(0, count);
  return {
    events: page.map((row) => ({
      number: Number(row.number),
      event: JSON.parse(row.json) as StoredEvent,
      previous: row.previous,
      hash: row.hash,
    })),
    cursor: Number(page.at(-1)?.number ?? after),
    more: rows.length > count,
  };
}

const AT_A_TIME = 1000;

/** Every link from the first, a thousand in memory at a time. */
export async function* links(store: Pick<Store, "db">): AsyncGenerator<Link> {
  for (let after = 0; ; ) {
    const rows = await own(store)
      .selectFrom("audit_event")
      .selectAll()
      .where("number", ">", after)
      .orderBy("number")
      .limit(AT_A_TIME)
      .execute();
    for (const { number, json, previous, hash } of rows) yield { number: Number(number), json, previous, hash };
    if (rows.length < AT_A_TIME) return;
    after = Number(rows.at(-1)?.number);
  }
}

/** Where the chain should end, by its own account. */
export async function headOf(store: Pick<Store, "db">): Promise<{ readonly number: number; readonly hash: string }> {
  const { number, hash } = await own(store).selectFrom("audit_head").selectAll().where("id", "=", 1).executeTakeFirstOrThrow();
  return { number: Number(number), hash };
}
