// Everything from the box, into the box, and out of it for good.
import type { Revision } from "../../record/diary/diary.ts";
import { box } from "./box.ts";
import { keepRevisions } from "./keep-diary.ts";
import { join, type KeptNight, readRecord, type Record1, type Whole } from "./whole.ts";

export async function recordKept(): Promise<Record1> {
  const kept = await box();
  const [told, medicines, imported, removed, nights] = await Promise.all([
    kept.getAll("told"),
    kept.get("medicines", "list"),
    kept.getAll("imports"),
    kept.get("settings", "removed-imports"),
    kept.getAll("nights"),
  ]);
  return {
    format: "ekbom",
    version: 1,
    told,
    ...(medicines && { medicines }),
    imported,
    removed: Array.isArray(removed) ? removed.filter((one): one is string => typeof one === "string") : [],
    nights,
  };
}

export async function wholeKept(now: Date): Promise<Whole> {
  const diary = (await (await box()).getAll("diary")).flatMap(({ revisions }) => revisions);
  return { ...(await recordKept()), savedAt: now.toISOString(), diary };
}

/** Joins what came from elsewhere with what is kept, in one step; gives what is kept then. */
export async function joinKept(other: Record1): Promise<Record1> {
  const both = join(await recordKept(), other);
  const write = (await box()).transaction(["told", "medicines", "imports", "nights", "settings"], "readwrite", { durability: "strict" });
  await Promise.all([
    ...both.told.map((one) => write.objectStore("told").put(one)),
    ...(both.medicines ? [write.objectStore("medicines").put(both.medicines, "list")] : []),
    ...both.imported.map((one) => write.objectStore("imports").put(one)),
    ...both.removed.map((id) => write.objectStore("imports").delete(id)),
    ...both.nights.map((one: KeptNight) => write.objectStore("nights").put(one)),
    write.objectStore("settings").put(both.removed, "removed-imports"),
    write.done,
  ]);
  return both;
}

/** Puts a download back beside what is kept. Gives how many answers it held, or why it cannot be read. */
export async function putBack(text: string): Promise<{ readonly answers: number } | { readonly what: string }> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { what: "it is not whole JSON" };
  }
  const read = readRecord(value);
  if (typeof read === "string") return { what: read };
  if (read.left.length > 0) return { what: `${read.left.slice(0, 3).join(", ")} cannot be read` };
  const { readDiary } = await import("../../record/diary/read-diary.ts");
  const diary = readDiary({ version: 1, revisions: (value as { diary?: unknown }).diary ?? [] });
  const [problem] = diary.problems;
  if (problem !== undefined) return { what: `${problem.where}: ${problem.what}` };
  const revisions: readonly Revision[] = diary.diary.revisions;
  await joinKept(read.record);
  if (revisions.length > 0) await keepRevisions(revisions);
  return { answers: read.record.told.length };
}

/** Empties every store. What lies in the server is erased by the server. */
export async function eraseKept(): Promise<void> {
  const names = ["told", "medicines", "diary", "queue", "nights", "settings", "imports"] as const;
  const write = (await box()).transaction(names, "readwrite", { durability: "strict" });
  await Promise.all([...names.map((name) => write.objectStore(name).clear()), write.done]);
  for (const key of Object.keys(localStorage)) if (key.startsWith("ekbom")) localStorage.removeItem(key);
}
