// The audit: every access is on disk before its answer leaves. Reads that come together are written together.
import type { Store, Transaction } from "../../store/store.ts";
import { own } from "../tables.ts";
import { hashOfLink } from "./chain.ts";
import { type Access, auditEvent } from "./event.ts";

export interface Audit {
  /** Within `inside` when a write is recorded: neither is without the other. Otherwise resolves once it is on disk. */
  add(accesses: readonly Access[], inside?: Transaction): Promise<void>;
}

interface Waiting {
  readonly accesses: readonly Access[];
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

export function makeAudit(store: Store, now: () => Date): Audit {
  let waiting: Waiting[] = [];
  let writing = false;

  async function writeAll(): Promise<void> {
    if (writing) return;
    writing = true;
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      try {
        await store.transaction((inside) =>
          append(
            inside,
            batch.flatMap(({ accesses }) => accesses),
            now(),
          ),
        );
        for (const { done } of batch) done();
      } catch (error) {
        for (const { failed } of batch) failed(error);
      }
    }
    writing = false;
  }

  return {
    add(accesses, inside) {
      if (accesses.length === 0) return Promise.resolve();
      if (inside !== undefined) return append(inside, accesses, now());
      return new Promise((done, failed) => {
        waiting.push({ accesses, done, failed });
        void writeAll();
      });
    },
  };
}

async function append(inside: Transaction, accesses: readonly Access[], at: Date): Promise<void> {
  const db = own(inside);
  // Taking the numbers first holds the row, so that two servers on one database cannot write the same link.
  const head = await db
    .updateTable("audit_head")
    .set((row) => ({ number: row("number", "+", accesses.length) }))
    .where("id", "=", 1)
    .returning(["number", "hash"])
    .executeTakeFirstOrThrow();
  let number = Number(head.number) - accesses.length;
  let previous = head.hash;
  for (const access of accesses) {
    number += 1;
    const json = JSON.stringify(auditEvent(access, at.toISOString()));
    const hash = hashOfLink(previous, number, json);
    const patients = ` ${access.patients.join(" ")} `; // one blank around each id, so that one id can be looked for
    await db.insertInto("audit_event").values({ number, at: at.getTime(), json, patients, previous, hash }).execute();
    previous = hash;
  }
  await db.updateTable("audit_head").set({ hash: previous }).where("id", "=", 1).execute();
}
