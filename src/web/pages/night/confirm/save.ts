// What a person takes along: the marks as EDF+ annotations or CSV, and everything as JSON. Written in the browser, sent nowhere.
import { annotationsFromEvents } from "../../../../sleep/annotations-from-events.ts";
import { writeAnnotations } from "../../../../sleep/annotations-write.ts";
import type { MarkedMovement } from "../../../../sleep/night.ts";
import type { NightResult } from "../../../../sleep/night-result.ts";
import type { OpenNight } from "../work/messages.ts";
import type { ConfirmedNight } from "./confirmation.ts";

export const marksAsEdf = ({ start }: OpenNight, movements: readonly MarkedMovement[]): Blob =>
  new Blob([new Uint8Array(writeAnnotations(start, annotationsFromEvents({ movements })))], { type: "application/octet-stream" });

/** The columns that `ekbom sleep --events` reads back. */
export function marksAsCsv(movements: readonly MarkedMovement[]): Blob {
  const lines = movements.map(({ side, onset, duration }) => `${side},${onset},${duration}`);
  return new Blob([`${["side,onset,duration", ...lines].join("\n")}\n`], { type: "text/csv" });
}

export function nightAsJson(night: OpenNight, result: NightResult, confirmed: ConfirmedNight | undefined): Blob {
  const { name, format, start, events, legs, problems } = night;
  const recording = { file: name, format, start };
  const shownLegs = legs.map(({ side, label, why, samplesPerSecond }) => ({ side, label, why, samplesPerSecond }));
  const all = { recording, legs: shownLegs, events, ...result, problems: [...problems, ...result.problems], confirmed: confirmed ?? null };
  return new Blob([`${JSON.stringify(all, null, 2)}\n`], { type: "application/json" });
}

/** `night.edf` and `marks.csv` make `night.marks.csv`. */
export const fileName = (night: string, ending: string): string => `${night.replace(/\.[a-z0-9]+$/i, "")}.${ending}`;

export function download(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Not at once: some browsers fetch the address after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
