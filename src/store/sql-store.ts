// The store over one Kysely layer, the same for both engines: reads on one connection, every write in a transaction.
import type { Kysely } from "kysely";
import { isTransient, toStoreError } from "./faults.ts";
import { reading } from "./reading.ts";
import type { Store, Transaction } from "./store.ts";
import type { Engine, Tables } from "./tables.ts";
import { writing } from "./writing.ts";

export interface Parts {
  readonly engine: Engine;
  readonly writer: Kysely<Tables>;
  readonly reader: Kysely<Tables>;
  readonly now: () => Date;
  readonly close: () => Promise<void>;
}

const MOST_TRIES = 6;

export function sqlStore({ engine, writer, reader, now, close }: Parts): Store {
  const transaction: Store["transaction"] = async (work, { serializable = false } = {}) => {
    for (let attempt = 1; ; attempt++)
      try {
        const begun = writer.transaction();
        // SQLite has one writer at a time: every transaction there is serializable as it is
        const isolated = serializable && engine === "postgres" ? begun.setIsolationLevel("serializable") : begun;
        return await isolated.execute((db) => work(inside(db)));
      } catch (error) {
        if (!isTransient(error) || attempt >= MOST_TRIES) throw toStoreError(error);
      }
  };
  let closed: Promise<void> | undefined;
  const inside = (db: Kysely<Tables>): Transaction => ({ db, ...reading(db, now), ...writing(db, engine, now) });
  const reads = reading(reader, now);
  return {
    engine,
    db: writer,
    reads: reader,
    transaction,
    close: () => (closed ??= close()),
    read: (...call) => reads.read(...call).catch(rethrown),
    readVersion: (...call) => reads.readVersion(...call).catch(rethrown),
    history: (...call) => reads.history(...call).catch(rethrown),
    search: (...call) => reads.search(...call).catch(rethrown),
    compartment: (...call) => reads.compartment(...call).catch(rethrown),
    create: (...call) => transaction((one) => one.create(...call)),
    update: (...call) => transaction((one) => one.update(...call)),
    delete: (...call) => transaction((one) => one.delete(...call)),
  };
}

const rethrown = (error: unknown): never => {
  throw toStoreError(error);
};
