// An entry of the night in a few words, the same on every part of the log.
import type { TFunction } from "i18next";
import type { Entry } from "../../../record/diary/diary.ts";
import { clockOf } from "../../state/clock.ts";
import { bandOf } from "./entries.ts";

export type LogWords = TFunction<"log">;

const events = {
  woke: "events.woke",
  "cannot-sleep": "events.cannotSleep",
  "got-up": "events.gotUp",
  "took-medicine": "events.tookMedicine",
} as const;
export const sights = { "legs-moved": "seen.legsMoved", restless: "seen.restless", calm: "seen.calm" } as const;

export const medicineName = (ingredient: string): string => ingredient.slice(0, 1).toUpperCase() + ingredient.slice(1).replaceAll("-", " ");

/** What an entry says, without its time: `Strong`, `4 to 7`, `Took a tablet`. */
export function gist(entry: Entry, t: LogWords): string {
  const { severity, event, seen, doses } = entry;
  if (seen !== undefined) return t(sights[seen]);
  const band = bandOf(severity);
  if (band !== undefined) return t(`bands.${band.id}`);
  if (severity !== undefined) return severity.low === severity.high ? String(severity.low) : t("range", { ...severity });
  if (doses?.[0] !== undefined) return doses.map(({ ingredient }) => medicineName(ingredient)).join(", ");
  if (event === "took-medicine" || event === "got-up") return t(events[event]);
  return `${t(event === undefined ? "events.none" : events[event])}, ${t("notTold")}`;
}

export const clockOfEntry = (entry: Entry): string => clockOf(entry.at ?? entry.savedAt);

/** `03:12 Strong` */
export const line = (entry: Entry, t: LogWords): string => `${clockOfEntry(entry)} ${gist(entry, t)}`;
