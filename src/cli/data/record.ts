// What the command line does with everybody's records at once, in the audit: that it was done, by nobody that the server knows.
import { makeAudit } from "../../server/audit/audit.ts";
import type { Actor } from "../../server/rights/actor.ts";
import { StoreError } from "../../store/errors.ts";
import { openStore, type Store, type Where } from "../../store/store.ts";

type Doing = "import" | "export" | "backup";

const COMMAND_LINE: Actor = { account: "command line", name: "", role: "owner" };

export async function recordIn(store: Store, action: Doing): Promise<void> {
  await makeAudit(store, () => new Date()).add([{ actor: COMMAND_LINE, action, what: "all records", patients: [], outcome: "done" }]);
}

/** Also while the server runs. A full or read-only disk must still be saved from: there it is said that the audit has no word of it. */
export async function recordAt(where: Where, action: Doing): Promise<void> {
  try {
    const store = await openStore(where).catch((error: unknown) => {
      if (error instanceof StoreError && error.fault === "locked") return openStore(where, { beside: true });
      throw error;
    });
    try {
      await recordIn(store, action);
    } finally {
      await store.close();
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : "it cannot be written";
    process.stderr.write(`ekbom: this ${action} is not in the audit: ${why}\n`);
  }
}
