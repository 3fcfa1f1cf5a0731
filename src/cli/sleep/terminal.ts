// The report of a night on a terminal: the answer, what it was read from, both rule sets, the hours, the intervals, what is open.
import { heading, type Page, wrap } from "../report/layout.ts";
import { hourLines, intervalLines } from "./bars.ts";
import { channelSentence } from "./channel-words.ts";
import type { NightReport } from "./report.ts";
import { tableLines } from "./table.ts";
import { clockText, dateText, headline, problemText, researchUse, rulesName } from "./words.ts";

export function nightText(night: NightReport, page: Page): string {
  return [
    ...wrap(headline(night), page, "", "strong"),
    ...wrap(researchUse, page, "", "likely"),
    ...recordingLines(night, page),
    ...channelLines(night, page),
    ...analysedLines(night, page),
    ...tableLines(night, page),
    ...movementLines(night, page),
    ...hourLines(night, page),
    ...intervalLines(night, page),
    ...heading("To read beside the numbers", page),
    ...night.notes.flatMap(({ says, row }) => wrap(`${says} (${row})`, page, "· ")),
    ...problemLines(night, page),
    "",
    ...wrap(`${night.scorer}. ${researchUse} A clinician decides. Not a certified medical device.`, page, "", "quiet"),
  ].join("\n");
}

function recordingLines({ recording, events }: NightReport, page: Page): string[] {
  const { file, format, start, made, signals, recordedHours } = recording;
  const clock = start.secondsOfDay === undefined ? "clock not given" : clockText(0, start.secondsOfDay, true);
  const hours = recordedHours === null ? "length not told by the file" : `${recordedHours.toFixed(2)} h recorded`;
  return [
    ...heading("Recording", page),
    ...wrap(`${file}: ${format.toUpperCase()}, ${signals} signals, ${dateText(start)} ${clock}, ${hours}`, page),
    ...(made ? wrap("A made night: an invented signal, no person's. It cannot enter a record.", page, "", "likely") : []),
    ...wrap(`Scoring: ${events.dialect}`, page),
  ];
}

const legWord = { left: "Left", right: "Right", combined: "Both legs" } as const;

function channelLines({ legs, channels, unclear, source }: NightReport, page: Page): string[] {
  if (source !== "detected")
    return [...heading("Channels", page), ...wrap("No channel was searched: the movements are as somebody marked them.", page)];
  return [
    ...heading("Channels", page),
    ...legs.flatMap(({ side, label, samplesPerSecond, why, needsConfirmation }, i) => [
      ...wrap(`${label}, ${Number(samplesPerSecond.toFixed(2))} samples per second: ${why}`, page, legWord[side].padEnd(11)),
      ...(needsConfirmation === undefined ? [] : wrap(`Confirm: ${needsConfirmation}`, page, "  ? ".padEnd(11), "unknown")),
      ...wrap(channelSentence(channels[i]), page, " ".repeat(11), "quiet"),
    ]),
    ...unclear.flatMap(({ label, why, couldBe }) =>
      wrap(`${label}: ${why}; could be ${couldBe.join(", ")}. Not used`, page, "Unclear    ", "unknown"),
    ),
  ];
}

function analysedLines({ analysed, recording }: NightReport, page: Page): string[] {
  const { fromSeconds, toSeconds, lights, sleepHours, wakeHours, unstagedHours, excludedMinutes, gaps } = analysed;
  const at = (seconds: number) => clockText(seconds, recording.start.secondsOfDay);
  const hours = (value: number | null) => (value === null ? "not known" : `${value.toFixed(2)} h`);
  const window = `${at(fromSeconds)} to ${toSeconds === null ? "the end" : at(toSeconds)}, ${lights === "given" ? "lights off to lights on" : "lights not known"}`;
  const missing =
    excludedMinutes > 0 ? `, left out ${excludedMinutes.toFixed(1)} min in ${gaps.length} places where no leg could be read` : "";
  return [
    ...heading("Analysed", page),
    ...wrap(window, page),
    ...wrap(`Asleep ${hours(sleepHours)}, awake ${hours(wakeHours)}, not staged ${hours(unstagedHours)}${missing}`, page),
  ];
}

function movementLines({ detected, rejected, rules, source }: NightReport, page: Page): string[] {
  const unsure = detected.filter(({ confidence }) => confidence < 0.5).length;
  const found =
    source === "detected"
      ? [`${detected.length} found in the signal, ${unsure} of them with less than half confidence; ${rejected.length} seen and left out`]
      : [];
  const judged = Object.values(rules).map(({ rules: name, movements, runs }) => {
    const count = (kind: string) => movements.filter((one) => one.kind === kind).length;
    return `${rulesName[name]}: ${count("periodic")} periodic in ${runs.length} series, ${count("candidate")} other candidates, ${count("non-candidate")} non-candidates, ${count("not-scored")} not scored`;
  });
  return [...heading("Movements", page), ...[...found, ...judged].flatMap((line) => wrap(line, page, "", "plain", 2))];
}

const shownProblems = 20;

function problemLines({ problems }: NightReport, page: Page): string[] {
  if (problems.length === 0) return [];
  const more = problems.length - shownProblems;
  return [
    ...heading(`Problems in the input (${problems.length})`, page),
    ...problems.slice(0, shownProblems).flatMap((one) => wrap(problemText(one), page, "! ", "likely")),
    ...(more > 0 ? [`  and ${more} more; --json lists them all`] : []),
  ];
}
