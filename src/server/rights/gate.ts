// Whether somebody may do something: the rights table says what a role may do, the care team says for whom.
import type { Store } from "../../store/store.ts";
import { ownReads } from "../tables.ts";
import type { Actor } from "./actor.ts";
import { inCareTeam, peopleInCareOf } from "./care-team.ts";
import { type Action, mayAct, type ResourceGroup, rights } from "./roles.ts";

export interface Wish {
  readonly actor: Actor;
  readonly resource: ResourceGroup;
  readonly action: Action;
  /** Whom it is about; absent for what is about no person, or for a list. */
  readonly person?: string;
}

export type Ruling = { readonly allowed: true } | { readonly allowed: false; readonly because: string };

export interface Gate {
  decide(wish: Wish): Promise<Ruling>;
  /** Ids of the people whom the actor reaches; undefined means everybody. */
  reach(actor: Actor, resource: ResourceGroup, action: Action): Promise<readonly string[] | undefined>;
}

const yes: Ruling = { allowed: true };
const no = (because: string): Ruling => ({ allowed: false, because });

export function makeGate(store: Store, now: () => Date): Gate {
  const openedByReason = async (actor: Actor): Promise<readonly string[]> => {
    const rows = await ownReads(store)
      .selectFrom("break_glass")
      .select("patient")
      .where("account", "=", actor.account)
      .where("until", ">", now().getTime())
      .execute();
    return rows.map(({ patient }) => patient);
  };

  return {
    async decide({ actor, resource, action, person }) {
      if (!mayAct(actor.role, resource, action)) return no(`the role ${actor.role} may not ${action} this (${resource})`);
      if (person === undefined || resource === "break-glass") return yes;
      if (rights[actor.role].everybody?.includes(resource)) return yes;
      switch (rights[actor.role].reach) {
        case "all":
          return yes;
        case "self":
          return actor.patient === person ? yes : no("a patient's account reaches its own person alone");
        case "team": {
          if (await inCareTeam(store, actor.account, person)) return yes;
          // Breaking the glass lets one look, and no more.
          if (action === "read" && (await openedByReason(actor)).includes(person)) return yes;
          return no("this account is not in the care team of that person");
        }
        case "nobody":
          // An administrator erases on request without being able to read; an auditor reads who looked.
          return resource === "erase" || resource === "audit" ? yes : no(`the role ${actor.role} reaches no person's data`);
      }
    },
    async reach(actor, resource, action) {
      if (rights[actor.role].everybody?.includes(resource)) return undefined;
      switch (rights[actor.role].reach) {
        case "all":
          return undefined;
        case "self":
          return actor.patient === undefined ? [] : [actor.patient];
        case "team": {
          const inCare = await peopleInCareOf(store, actor.account);
          return action === "read" ? [...new Set([...inCare, ...(await openedByReason(actor))])] : inCare;
        }
        case "nobody":
          return [];
      }
    },
  };
}
