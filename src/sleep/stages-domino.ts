// Reads the text exports of Somnomedics Domino: a header of "Key: value" lines, then one line per event in clock time.
// `recordingStart` is the clock time at which the recording began, in seconds since midnight.
import type { NightEvents, Read } from "./night.ts";
import { plainNumber } from "./plain-number.ts";
import { type Collector, collector } from "./stages-collect.ts";
import { dominoMeaning, dominoStages, isBurst } from "./stages-domino-names.ts";
import { secondsApart } from "./stages-shift.ts";
import { epochLost, leftOut, linesOf } from "./stages-text.ts";

const day = 86_400;
const keys = /^(Signal ID|Start Time|Unit|Signal Type|Events list|Rate)\s*:\s*(.*)$/;
const clockTime = String.raw`(\d{1,2}):(\d\d):(\d\d)(?:[,.](\d{1,6}))?`;
const dated = String.raw`(?:\d{1,2}\.\d{1,2}\.\d{4} )?`;
const moment = new RegExp(`^${dated}${clockTime}; *(.+)$`);
const range = new RegExp(`^${dated}${clockTime}-${dated}${clockTime}; *(?:\\d+;)?(.+)$`);

export const looksLikeDomino = (text: string): boolean => /^\ufeff?Signal ID\s*:/.test(text) && /^Start Time\s*:/m.test(text);

export function readDomino(text: string, recordingStart?: number): Read<NightEvents> {
  const lines = linesOf(text.replace(/^\ufeff/, ""));
  const firstEvent = lines.findIndex((line) => moment.test(line) || range.test(line));
  const header = new Map(
    lines.slice(0, firstEvent === -1 ? lines.length : firstEvent).flatMap((line) => {
      const [, key, value] = keys.exec(line) ?? [];
      return key === undefined || value === undefined ? [] : [[key, value.trim()] as const];
    }),
  );
  const fault = (where: string, what: string, expected: string): Read<NightEvents> => ({
    ok: false,
    problems: [{ where, what, expected }],
  });
  const fileStart = startOfDay(header.get("Start Time") ?? "");
  if (fileStart === undefined) return fault("Start Time", `"${header.get("Start Time") ?? ""}" is no date and time`, "23.09.2020 01:00:00");
  const type = header.get("Signal Type");
  if (type !== "Discret" && type !== "Impuls")
    return fault("Signal Type", `it is "${type ?? ""}"`, "Discret (a sleep profile) or Impuls (events)");
  const night = collector();
  if (recordingStart === undefined)
    night.problem(
      "start",
      "Start Time",
      "when the recording began is not known; seconds are counted from the start of this file",
      "a recording with a readable start time",
    );
  const clock = nightClock(fileStart, recordingStart ?? fileStart);
  const events = firstEvent === -1 ? [] : lines.slice(firstEvent);
  if (type === "Impuls") takeEvents(night, header.get("Signal ID") ?? "", events, clock);
  const rate = type === "Discret" ? plainNumber(/^(\S+) s$/.exec(header.get("Rate") ?? "")?.[1] ?? "")?.value : undefined;
  if (type === "Discret") {
    if (rate === undefined || rate <= 0) return fault("Rate", `"${header.get("Rate") ?? ""}" is no epoch length`, "30 s");
    takeProfile(night, events, rate, clock);
  }
  return { ok: true, value: night.finish("Somnomedics Domino text", rate) };
}

type NightClock = (parts: readonly (string | undefined)[]) => number | undefined;

// Clock times carry no day. They follow one another, so a step back of more than half a day is midnight.
function nightClock(fileStart: number, recordingStart: number): NightClock {
  const apart = secondsApart(recordingStart, fileStart);
  let last = fileStart;
  return (parts) => {
    const time = secondsOf(parts);
    if (time === undefined) return undefined;
    const days = Math.round((last - time) / day);
    last = time + days * day;
    // Clock times have at most six decimals; what comes after them is noise of the subtraction.
    return Math.round((last - fileStart + apart) * 1e6) / 1e6;
  };
}

function takeEvents(night: Collector, signal: string, lines: readonly string[], clock: NightClock): void {
  if (/^Flow/i.test(signal)) night.speaksOf("respiratory");
  let bursts = 0;
  let emg = 0;
  for (const [i, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const parts = range.exec(line);
    const onset = parts === null ? undefined : clock(parts.slice(1, 5));
    const end = parts === null ? undefined : clock(parts.slice(5, 9));
    const name = parts?.[9]?.trim();
    if (onset === undefined || end === undefined || name === undefined || end < onset) {
      night.problem(
        "line",
        `event line ${i + 1}`,
        `"${line.slice(0, 80)}" is not readable; ${leftOut}`,
        "01:04:24,411-01:04:41,671; 17;Hypopnea",
      );
      continue;
    }
    if (isBurst(name)) bursts += 1;
    if (/\(emg\)$/i.test(name)) emg += 1;
    night.take(name, dominoMeaning(name), { onset, duration: Math.round((end - onset) * 1e6) / 1e6 });
  }
  if (bursts > 0)
    night.problem(
      "bursts",
      `"${signal}"`,
      `${bursts} marks are phasic muscle activity of REM sleep scoring, many shorter than a leg movement; taken as marks of movements`,
      "movements marked by the rules for leg movements",
    );
  if (emg > 0)
    night.problem(
      "emg arousals",
      `"${signal}"`,
      `${emg} arousals are marked by muscle tone, not by the EEG; taken as arousals`,
      "arousals in the EEG",
    );
}

function takeProfile(night: Collector, lines: readonly string[], rate: number, clock: NightClock): void {
  for (const [i, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const parts = moment.exec(line);
    const onset = parts === null ? undefined : clock(parts.slice(1, 5));
    const name = parts?.[5]?.trim();
    if (onset === undefined || name === undefined)
      night.problem("line", `epoch line ${i + 1}`, `"${line.slice(0, 80)}" is not readable; ${epochLost}`, "01:00:00,000; N2");
    else {
      const stage = dominoStages.get(name.toLowerCase());
      night.take(name, stage && { is: "stage", stage }, { onset, duration: rate });
    }
  }
}

function secondsOf([hours, minutes, seconds, fraction = "0"]: readonly (string | undefined)[]): number | undefined {
  const time = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(`0.${fraction}`);
  return Number(hours) < 24 && Number(minutes) < 60 && Number(seconds) < 60 ? time : undefined;
}

// 23.09.2020 01:00:00, 17/11/2010 23:57:00 or 11/18/2021 8:39:30 PM. Day and month can be confused, so only the time is used.
function startOfDay(text: string): number | undefined {
  const [, hours, minutes, seconds, half] = /^\d{1,2}[./]\d{1,2}[./]\d{4} (\d{1,2}):(\d\d):(\d\d)(?: (AM|PM))?$/.exec(text) ?? [];
  if (half === undefined) return secondsOf([hours, minutes, seconds]);
  if (Number(hours) < 1 || Number(hours) > 12) return undefined;
  return secondsOf([String((Number(hours) % 12) + (half === "PM" ? 12 : 0)), minutes, seconds]);
}
