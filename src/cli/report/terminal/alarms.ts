// The red flags: those that are there, those to ask about now, and by name those that nobody has asked about.
import type { Assessment } from "../../../assess/assessment.ts";
import { type Page, wrap } from "../layout.ts";
import { factNames, shownAll } from "../phrases.ts";
import { urgencyWord } from "../words.ts";
import type { Section } from "./section.ts";

export function alarmSection({ alarms, today }: Assessment, page: Page): Section {
  const present = alarms.filter(({ status }) => status === "present");
  const possible = alarms.filter(({ status }) => status === "possible");
  const lines = [
    ...present.flatMap((alarm) => [
      ...wrap(`${urgencyWord[alarm.urgency].toUpperCase()}: ${alarm.title}`, page, "▲ ", "alarm"),
      ...wrap(alarm.doClinician, page, "  "),
      ...wrap(`Because: ${shownAll(alarm.because, today)}`, page, "  ", "quiet"),
    ]),
    ...possible.flatMap((alarm) => [
      ...wrap(`ASK NOW (would be ${urgencyWord[alarm.urgency].toLowerCase()}): ${alarm.title}`, page, "△ ", "alarm"),
      ...wrap(`Because: ${shownAll(alarm.because, today)}. Ask: ${factNames(alarm.missing.slice(0, 4))}`, page, "  ", "quiet"),
    ]),
  ];
  return { lines: lines.length === 0 ? [] : ["", ...lines] };
}

export function notAskedSection({ notAsked }: Assessment, page: Page): Section {
  if (notAsked.length === 0) return { lines: [] };
  const names = notAsked.map(({ title }) => title).join("; ");
  return { lines: ["", ...wrap(names, page, `? Red flags not asked about yet, ${notAsked.length}: `, "unknown", 2)] };
}
