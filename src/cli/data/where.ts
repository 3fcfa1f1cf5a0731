// Where the records are: the folder named, or the database that the environment names; and the store's refusals as the caller's.
import { DataError, UsageError } from "../exit.ts";
import { StoreError } from "../../store/errors.ts";
import type { Where } from "../../store/store.ts";

export const DATA = { data: { type: "string" } } as const;

export function whereOf(data: string | undefined): Where {
  const { EKBOM_DATABASE_URL: databaseUrl, EKBOM_DATA: folder } = process.env;
  if (data !== undefined) return { folder: data };
  if (databaseUrl !== undefined && databaseUrl !== "") {
    if (!/^postgres(?:ql)?:\/\//.test(databaseUrl))
      throw new UsageError("EKBOM_DATABASE_URL looks like postgres://user:password@host/database");
    return { databaseUrl };
  }
  return { folder: folder ?? "ekbom-data" };
}

/** What the store cannot do is for the caller to mend: it is said in its words. */
export async function told<T>(work: Promise<T>): Promise<T> {
  return work.catch((error: unknown) => {
    if (error instanceof StoreError) throw new DataError(error.message);
    if (error instanceof Error && "syscall" in error && "code" in error)
      throw new DataError(`${"path" in error ? String(error.path) : "a file"} cannot be used (${String(error.code)})`);
    throw error;
  });
}

export const one = (positionals: readonly string[], what: string): string => {
  const [first, more] = positionals;
  if (first === undefined || more !== undefined) throw new UsageError(what);
  return first;
};

export const counted = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? "" : "s"}`;
