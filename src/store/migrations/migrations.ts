// Every change of the schema, in the order of their names, forward only. A released one is never edited: add the next.
import type { Kysely } from "kysely";
import type { Engine } from "../tables.ts";
import { resources } from "./0001-resources.ts";
import { server } from "./0002-server.ts";

export type Change = (db: Kysely<unknown>, engine: Engine) => Promise<void>;

export const changes: Readonly<Record<string, Change>> = {
  "0001-resources": resources,
  "0002-server": server,
};
