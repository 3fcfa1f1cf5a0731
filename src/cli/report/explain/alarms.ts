// Why an alarm is raised or asked about, and which red flags nobody has asked about.
import type { AlarmLine, Assessment } from "../../../assess/assessment.ts";
import { type Page, tone, wrap } from "../layout.ts";
import { factNames } from "../phrases.ts";
import { asking, facts, title, who } from "./parts.ts";

type NotAsked = Assessment["notAsked"][number];

export const alarmText = (alarm: AlarmLine, today: string, page: Page): string[] => [
  ...title(`${alarm.title}: ${alarm.status}, ${alarm.urgency}`, page),
  ...wrap(alarm.clinician, page),
  ...wrap(alarm.doClinician, page),
  ...facts("Because", alarm.because, today, page),
  ...asking(alarm.missing, page),
  ...who(alarm, page),
];

export const notAskedText = ({ title: name, missing }: NotAsked, page: Page): string[] => [
  ...title(`${name}: not asked yet`, page),
  ...asking(missing, page, "To ask"),
];

/** Every red flag that nobody has asked about, with what to ask. */
export function notAskedList(all: readonly NotAsked[], page: Page): string[] {
  if (all.length === 0) return ["", tone("Every red flag has been asked about", "strong", page)];
  return [
    "",
    ...wrap(`Red flags not asked about yet, ${all.length}: not the same as none`, page, "", "unknown"),
    ...all.flatMap(({ id, title: name, missing }) => [
      ...wrap(`${name} (${id})`, page, "  "),
      ...wrap(`ask: ${factNames(missing)}`, page, "    ", "quiet"),
    ]),
  ];
}

export function alarmsText({ alarms, notAsked, today }: Assessment, page: Page): string[] {
  return [
    ...title(`Alarms: ${alarms.length === 0 ? "none on what is known" : alarms.map((alarm) => alarm.title).join("; ")}`, page),
    ...alarms.flatMap((alarm) => ["", ...alarmText(alarm, today, page)]),
    ...notAskedList(notAsked, page),
  ];
}
