// A route is a row and a small function of its input. Who may call it stands in the row, so that nobody can forget to ask.
import type { Static, TSchema } from "typebox";
import type { Transaction } from "../../store/store.ts";
import type { House } from "../house.ts";
import type { Actor } from "../rights/actor.ts";
import type { Action, ResourceGroup } from "../rights/roles.ts";

/** `anyone`: no session needed. `signed-in`: any session. Otherwise the rights table decides, for the person in the path where there is one. */
export type Access = "anyone" | "signed-in" | { readonly resource: ResourceGroup; readonly action: Action };

export interface Call<Params = unknown, Query = unknown, Body = unknown> {
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly header: (name: string) => string | undefined;
  readonly cookies: Readonly<Record<string, string | undefined>>;
  /** Of a route open to anyone, absent without a session. */
  readonly actor: Actor | undefined;
  readonly now: Date;
  readonly house: House;
  /** Writes the audit of this call, within the transaction of its write. What is not recorded here is recorded before the reply leaves. */
  readonly record: (inside?: Transaction, more?: { readonly what?: string; readonly reason?: string }) => Promise<void>;
}

/** What an open route answers without a session has no actor; every other one has. */
export function actorOf(call: Call): Actor {
  if (call.actor === undefined) throw new Error("a route that needs an actor was declared open to anyone");
  return call.actor;
}

export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
}

export const ok = (body: unknown, headers?: Reply["headers"]): Reply => ({ status: 200, body, ...(headers && { headers }) });
export const created = (body: unknown, headers?: Reply["headers"]): Reply => ({ status: 201, body, ...(headers && { headers }) });
export const noContent: Reply = { status: 204 };

export interface Route {
  readonly method: "GET" | "PUT" | "POST" | "DELETE";
  /** As Fastify writes it; `:person` is the person whom the call is about. */
  readonly path: string;
  readonly says: string;
  readonly access: Access;
  readonly params?: TSchema;
  readonly query?: TSchema;
  readonly body?: TSchema;
  /** The shape of a good reply, for the machine-readable description and the tests. */
  readonly gives?: TSchema;
  /** The largest body in bytes, where it is not that of the settings. */
  readonly most?: number;
  /** Requests per minute from one address, where it is less than usual. */
  readonly perMinute?: number;
  readonly handle: (call: Call) => Promise<Reply> | Reply;
}

interface Row<P extends TSchema, Q extends TSchema, B extends TSchema> extends Omit<Route, "params" | "query" | "body" | "handle"> {
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  readonly handle: (call: Call<Static<P>, Static<Q>, Static<B>>) => Promise<Reply> | Reply;
}

/** Ties the handler's input to the schemas of its row. */
export function route<P extends TSchema, Q extends TSchema, B extends TSchema>(row: Row<P, Q, B>): Route {
  // The validator has checked params, query and body against these very schemas before the handler runs.
  return row as unknown as Route;
}
