// The tests, who does what and when, where sources differ, and what of the input could not be used.
import type { Assessment, TestLine } from "../../../assess/assessment.ts";
import { type Page, wrap } from "../layout.ts";
import { problemText, whenText } from "../phrases.ts";
import { whoWord } from "../words.ts";
import { countOf, type Detail, head, type Section } from "./section.ts";

export function testSection({ tests, alarms }: Assessment, page: Page, detail: Detail): Section {
  if (tests.length === 0) return { lines: [] };
  const most = detail === "full" ? 8 : 3;
  const waiting = tests.filter(({ after }) => after.length > 0);
  const ready = tests.filter((test) => !waiting.includes(test));
  const named = ready.length === 0 || waiting.length === 0 ? ready.slice(most) : [];
  const first = alarms.filter(({ id }) => waiting.some(({ after }) => after.includes(id))).map(({ title }) => title);
  return {
    lines: [
      ...head("Tests that would settle most", page, detail),
      ...ready.filter((test) => !named.includes(test)).flatMap((test) => testText(test, page, detail)),
      ...(named.length === 0 ? [] : wrap(namesOf(named), page, "    And: ", "quiet", 4)),
      ...(waiting.length === 0
        ? []
        : [
            ...wrap(`First this: ${first.join("; ")}. These wait until then:`, page, "▲ ", "alarm"),
            ...wrap(namesOf(waiting), page, "  ", "quiet"),
          ]),
    ],
    left: detail === "full" ? [] : countOf(tests.length, "test's purpose and preparation", "tests' purpose and preparation"),
  };
}

const namesOf = (tests: readonly TestLine[]): string => tests.map(({ title }) => title).join("; ");

const testText = ({ rank, title, clinician, howClinician, burden }: TestLine, page: Page, detail: Detail): string[] => [
  ...wrap(`${title}${burden === "low" ? "" : ` (${burden} burden)`}`, page, `${String(rank).padStart(2)}. `, "strong"),
  ...(detail === "full" ? wrap(`${clinician} ${howClinician}`, page, "    ") : []),
];

export function whoAndWhenSection({ followUp, referrals }: Assessment, page: Page, detail: Detail): Section {
  const most = detail === "full" ? Number.POSITIVE_INFINITY : 2;
  const due = followUp.map(
    ({ due: from, latest, who, clinician }) => [`${whenText(from, latest)}: `, `${clinician} (${whoWord[who]})`] as const,
  );
  const sent = referrals.map(({ who, clinician }) => [`→ ${whoWord[who]}: `, clinician] as const);
  const shown = [...sent.slice(0, most), ...due.slice(0, most)];
  return {
    lines: [...(shown.length === 0 ? [] : head("Who and when", page, detail)), ...shown.flatMap(([lead, text]) => wrap(text, page, lead))],
    left: countOf(due.length + sent.length - shown.length, "further date or referral", "further dates and referrals"),
  };
}

export function differSection({ disagreements }: Assessment, page: Page, detail: Detail): Section {
  if (detail === "brief")
    return { lines: [], left: countOf(disagreements.length, "point where sources differ", "points where sources differ") };
  return {
    lines: [
      ...(disagreements.length === 0 ? [] : head("Where sources differ", page, detail)),
      ...disagreements.flatMap(({ question, says }) => wrap(`${question}: ${says}`, page, "≠ ")),
    ],
  };
}

export function problemSection({ problems }: Assessment, page: Page, detail: Detail): Section {
  if (problems.length === 0) return { lines: [] };
  const most = detail === "full" ? 20 : 4;
  return {
    lines: [
      ...head(`Problems in the input (${problems.length})`, page, detail),
      ...problems.slice(0, most).flatMap((one) => wrap(problemText(one), page, "! ", "likely")),
      ...(problems.length > most ? wrap(`and ${problems.length - most} more; --json lists them all`, page, "  ") : []),
    ],
  };
}
