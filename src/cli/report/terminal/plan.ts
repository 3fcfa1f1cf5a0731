// What to do, what no guideline speaks of, and what is not advised. The brief report keeps whatever guards: conditions,
// doses, cautions, how to stop.
import type { Assessment, Ground, NoGuidelineLine, PlanLine } from "../../../assess/assessment.ts";
import { isHeld } from "../../../assess/summary.ts";
import { alternativeTo } from "../../../knowledge/treatments/alternatives.ts";
import { classes } from "../../../knowledge/medicines.ts";
import { type Page, wrap } from "../layout.ts";
import { doseAmount, factNames, gradeText, isUnsure, noDoseText, shownAll, someOf, whyNotText } from "../phrases.ts";
import { adviceMark, adviceOf, noGuidelineMark, noGuidelineWord } from "../words.ts";
import { countOf, type Detail, head, type Section } from "./section.ts";

export function planSection({ plan, noGuideline, today }: Assessment, page: Page, detail: Detail): Section {
  const open = plan.filter((line) => !isHeld(line));
  const silent = noGuideline.flatMap((line) => silenceText(line, today, page));
  return {
    lines: [
      ...(open.length + noGuideline.length === 0 ? [] : head("What to do", page, detail)),
      ...(detail === "full" ? open.flatMap((line) => fullText(line, today, page)) : briefTexts(open, page)),
      ...silent,
    ],
    left:
      detail === "full"
        ? []
        : [
            ...countOf(open.length, "plan line's grounds and open questions", "plan lines' grounds and open questions"),
            ...countOf(open.filter(({ dose }) => dose !== undefined).length, "way to take a dose", "ways to take a dose"),
          ],
  };
}

export function heldSection({ plan }: Assessment, page: Page, detail: Detail): Section {
  const held = plan.filter(isHeld);
  const said = new Set(plan.map(({ id }) => id));
  const named = detail === "full" ? [] : held.filter(({ id, taking }) => !taking || said.has(`${id}-despite-stop`));
  const width = Math.max(...held.map((line) => adviceOf(line).length)) + 1;
  return {
    lines: [
      ...(held.length === 0 ? [] : head("Not advised", page, detail)),
      ...held
        .filter((line) => !named.includes(line))
        .flatMap((line) => [
          ...wrap(`${titleOf(line)}: ${whyNotText(line)}`, page, lead(line, width)),
          ...stopping(line, page, " ".repeat(width + 2)),
        ]),
      ...alike(named, width).flatMap(([lead, some]) => wrap(some.map(titleOf).join("; "), page, lead)),
    ],
    left: countOf(named.length, "reason why not", "reasons why not"),
  };
}

const lead = (line: Pick<PlanLine, "advice" | "whyNot">, width: number): string =>
  `${adviceMark[line.advice]} ${adviceOf(line).padEnd(width)}`;
const alike = (lines: readonly PlanLine[], width: number) => [...Map.groupBy(lines, (line) => lead(line, width))];
const titleOf = ({ title, taking }: Pick<PlanLine, "title" | "taking">): string => `${title}${taking ? " [taken now]" : ""}`;
const gradeOf = (line: PlanLine): string =>
  `[${[gradeText(line), ...(isUnsure(line) ? ["to be checked"] : []), noDoseText(line)].filter((part) => part !== "").join("; ")}]`;

/** How to stop what is taken now: nobody should read "avoid" and stop at once. */
const stopping = ({ taking, stopping: how }: Pick<PlanLine, "taking" | "stopping">, page: Page, indent: string): string[] =>
  taking && how !== undefined ? wrap(`Stopping: ${how}`, page, indent, "likely") : [];

function fullText(line: PlanLine, today: string, page: Page): string[] {
  const first = lead(line, 9);
  const indent = " ".repeat(first.length);
  return [
    ...wrap(titleOf(line), page, first, "strong"),
    ...wrap(`${line.clinician} ${gradeOf(line)}`, page, indent),
    ...guards(line, page, indent, "full"),
    ...(line.kind === "habit" ? [] : groundsText(line, today, page, indent)),
  ];
}

/** Habits by name; lines that are guarded in the same words, one beside the other. */
function briefTexts(lines: readonly PlanLine[], page: Page): string[] {
  const [habits, others] = [lines.filter(({ kind }) => kind === "habit"), lines.filter(({ kind }) => kind !== "habit")];
  const indent = " ".repeat(11);
  const guarded = Map.groupBy(others, (line) => JSON.stringify([line.advice, gradeOf(line), guards(line, page, indent, "brief")]));
  const choices = choicesOf(others);
  return [
    ...[...guarded.values()].flatMap((some) => {
      const [line] = some;
      if (line === undefined) return [];
      const choice = choices.get(line);
      return [
        ...(choice === undefined ? [] : wrap(choice, page, "  ")),
        ...wrap(`${some.map(titleOf).join("; ")} ${gradeOf(line)}`, page, lead(line, 9), "strong"),
        ...guards(line, page, indent, "brief"),
      ];
    }),
    ...alike(habits, 9).flatMap(([lead, some]) => wrap(`Habits: ${some.map(titleOf).join("; ")}`, page, lead)),
  ];
}

/** Where several medicines that stand for each other would be started: how many of what, at the first. */
function choicesOf(lines: readonly PlanLine[]): ReadonlyMap<PlanLine, string> {
  const starts = lines.filter(({ taking, kind }) => !taking && kind === "medicine");
  const groups = [...Map.groupBy(starts, ({ id }) => alternativeTo(id))];
  return new Map(
    groups.flatMap(([of, some]) =>
      of === undefined || some.length < 2 || !some[0] ? [] : [[some[0], `One of these ${some.length} (${classes[of].says}):`] as const],
    ),
  );
}

const guards = (line: PlanLine, page: Page, indent: string, detail: Detail): string[] => [
  ...(line.conditions.length === 0 ? [] : wrap(line.conditions.join(". "), page, indent)),
  ...(line.dose ? wrap(`Dose: ${doseAmount(line.dose)}${detail === "full" ? `. ${line.dose.timing}` : ""}`, page, indent) : []),
  ...care(line.cautions, page, indent),
  ...stopping(line, page, indent),
];

const care = (cautions: readonly Ground[], page: Page, indent: string): string[] =>
  cautions.length === 0 ? [] : wrap(`Care: ${cautions.map(({ says }) => says).join(". ")}`, page, indent, "likely");

function groundsText({ because, missing }: Pick<PlanLine, "because" | "missing">, today: string, page: Page, indent: string): string[] {
  const names = missing.map((fact) => factNames([fact]));
  return [
    ...(because.length === 0 ? [] : wrap(`Because: ${shownAll(because, today)}`, page, indent, "quiet")),
    ...(names.length === 0 ? [] : wrap(`Not known: ${someOf(names, 5, "; ")}`, page, indent, "unknown")),
  ];
}

function silenceText(line: NoGuidelineLine, today: string, page: Page): string[] {
  const indent = " ".repeat(11);
  return [
    ...wrap(`${titleOf(line)} [${noGuidelineWord.toLowerCase()}]`, page, noGuidelineMark.padEnd(indent.length), "strong"),
    ...wrap(line.silence, page, indent),
    ...care(line.cautions, page, indent),
    ...stopping(line, page, indent),
    ...wrap(`Because: ${shownAll(line.because, today)}`, page, indent, "quiet"),
  ];
}
