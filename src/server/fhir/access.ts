// Every access to a resource passes here: asked for first, recorded afterwards. A refusal is recorded too.
import type { Transaction } from "../../store/store.ts";
import type { AccessEvent, AccessQuestion, FhirHooks } from "./hooks.ts";
import { refusal } from "./outcome.ts";

export interface Access {
  /** Returns when it is allowed, for a search with the patients that it is limited to; otherwise refuses. */
  ask(question: Omit<AccessQuestion<unknown>, "actor">): Promise<readonly string[] | undefined>;
  /** The same as a question that nobody else hears: what _include would add. */
  may(question: Omit<AccessQuestion<unknown>, "actor">): Promise<boolean>;
  done(event: Omit<AccessEvent<unknown>, "actor" | "outcome">, inside?: Transaction): Promise<void>;
  /** Records what was refused: after the request, so that no record is undone with a transaction. */
  settle(): Promise<void>;
}

/** Whoever could write these could put words into the audit; what is read here would not be the audit. */
export const NOT_OFFERED: ReadonlySet<string> = new Set(["AuditEvent"]);

export function accessOf<Actor>(actor: Actor, hooks: FhirHooks<Actor>): Access {
  const refused: AccessEvent<Actor>[] = [];
  return {
    ask: async (question) => {
      if (NOT_OFFERED.has(question.type)) {
        refused.push({ actor, ...question, outcome: "refused" });
        throw refusal("method-not-allowed", {
          text: `${question.type} is not offered here: the server alone writes its audit, and /api/audit shows it`,
        });
      }
      const decision = await hooks.allow({ actor, ...question });
      if (decision.allowed) return decision.onlyPatients;
      refused.push({ actor, ...question, outcome: "refused" });
      throw refusal("forbidden", { text: decision.because });
    },
    may: async (question) => !NOT_OFFERED.has(question.type) && (await hooks.allow({ actor, ...question })).allowed,
    done: async (event, inside) => hooks.record({ actor, ...event, outcome: "done" }, inside),
    settle: async () => {
      for (const event of refused.splice(0)) await hooks.record(event);
    },
  };
}
