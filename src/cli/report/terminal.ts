// The assessment on a terminal: a summary, then danger first, the answer, the reasons, what to do, what would settle most.
// The brief report says at its end what it leaves out; the full one leaves out nothing but how the JSON is built.
import type { Assessment } from "../../assess/assessment.ts";
import { type Page, wrap } from "./layout.ts";
import { alarmSection, notAskedSection } from "./terminal/alarms.ts";
import { diagnosisSection, readingSection, reasonSection, staleSection } from "./terminal/findings.ts";
import { differSection, problemSection, testSection, whoAndWhenSection } from "./terminal/next.ts";
import { heldSection, planSection } from "./terminal/plan.ts";
import type { Detail, Section } from "./terminal/section.ts";
import { summaryLines } from "./terminal/summary.ts";

export function terminalReport(assessment: Assessment, page: Page, detail: Detail = "brief"): string {
  const sections: readonly Section[] = [
    { lines: summaryLines(assessment, page) },
    alarmSection(assessment, page),
    diagnosisSection(assessment, page, detail),
    reasonSection(assessment, page, detail),
    staleSection(assessment, page),
    readingSection(assessment, page, detail),
    planSection(assessment, page, detail),
    heldSection(assessment, page, detail),
    testSection(assessment, page, detail),
    whoAndWhenSection(assessment, page, detail),
    differSection(assessment, page, detail),
    notAskedSection(assessment, page),
    problemSection(assessment, page, detail),
  ];
  const left = sections.flatMap((section) => section.left ?? []);
  return [
    ...sections.flatMap(({ lines }) => lines),
    "",
    ...wrap(
      `Ekbom ${assessment.knowledge.version}, as of ${assessment.today}. It informs and drafts; a clinician decides. Not a certified medical device.`,
      page,
      "",
      "quiet",
    ),
    ...(left.length === 0 ? [] : wrap(`Not shown: ${left.join("; ")}. --full shows them.`, page)),
  ].join("\n");
}
