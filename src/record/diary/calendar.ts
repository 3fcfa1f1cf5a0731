// A calendar file (RFC 5545) that reminds of the diary every evening. It says nothing about anybody: who looks over a
// shoulder sees a word that the person chose.
import { dayOf } from "../day.ts";
import type { NightDate } from "./moment.ts";

export interface Reminder {
  /** Made by chance by the client (a UUID); the same id replaces the reminder of before. */
  readonly id: string;
  /** On the clock of wherever the person is: `21:00`. */
  readonly time: string;
  /** First and, where it ends, last day. */
  readonly from: NightDate;
  readonly until?: NightDate;
  /** When the file was made, in world time: `2026-11-22T10:00:00Z`. */
  readonly madeAt: string;
  /** What the calendar shows; "Reminder" when nothing is chosen. */
  readonly title?: string;
}

const TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;
const MADE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

/**
 * The text of an .ics file. Times have no zone ("floating"), so nine in the evening stays nine in the evening when clocks
 * change and when the person travels.
 * @throws RangeError with the part that is wrong
 */
export function reminderCalendar({ id, time, from, until, madeAt, title = "Reminder" }: Reminder): string {
  const clock = TIME.exec(time);
  if (clock === null) throw new RangeError(`a reminder comes at a time such as 21:00, not at "${time}"`);
  if (!MADE.test(madeAt)) throw new RangeError(`a calendar is made at a time such as 2026-11-22T10:00:00Z, not at "${madeAt}"`);
  if (!/^[\w-]+$/.test(id)) throw new RangeError("a reminder has an id of letters, digits and hyphens");
  const start = `${compact(from, "first day")}T${clock[1]}${clock[2]}00`;
  const end = until === undefined ? "" : `;UNTIL=${compact(until, "last day")}T235959`;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Ekbom//Reminder//EN",
    "CALSCALE:GREGORIAN",
    "BEGIN:VEVENT",
    `UID:${id}`,
    `DTSTAMP:${madeAt.replaceAll(/[-:]/g, "")}`,
    `DTSTART:${start}`,
    "DURATION:PT5M",
    `RRULE:FREQ=DAILY${end}`,
    `SUMMARY:${escaped(title)}`,
    "CLASS:PRIVATE",
    "TRANSP:TRANSPARENT",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `DESCRIPTION:${escaped(title)}`,
    "TRIGGER:PT0S",
    "END:VALARM",
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function compact(day: NightDate, what: string): string {
  if (dayOf(day) === undefined) throw new RangeError(`the ${what} of a reminder is a day such as 2026-11-22, not "${day}"`);
  return day.replaceAll("-", "");
}

const escaped = (text: string): string => text.replaceAll(/[\\;,]/g, (mark) => `\\${mark}`).replaceAll(/\r\n|[\r\n]/g, "\\n");

const MOST_OCTETS = 75;

/** No line is longer than 75 octets; what follows begins with a blank. No character is cut in two. */
function folded(line: string): string {
  const lines: string[] = [];
  let [part, octets] = ["", 0];
  for (const letter of line) {
    const size = octetsOf(letter);
    if (octets + size > MOST_OCTETS) {
      lines.push(part);
      [part, octets] = [" ", 1];
    }
    part += letter;
    octets += size;
  }
  return [...lines, part].join("\r\n");
}

/** In UTF-8. */
function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
}
