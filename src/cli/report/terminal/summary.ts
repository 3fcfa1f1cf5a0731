// The summary at the head of the terminal report.
import type { Assessment } from "../../../assess/assessment.ts";
import { type Page, tone, wrap } from "../layout.ts";
import { summaryRows } from "../summary.ts";

const margin = " ".repeat(15);

export const summaryLines = (assessment: Assessment, page: Page): readonly string[] =>
  summaryRows(assessment).flatMap(({ label, text, tone: how }) => {
    const [first = "", ...more] = wrap(text, page, margin, how === "strong" ? "strong" : "plain");
    return [`${tone(label.padEnd(margin.length), how === "plain" ? "quiet" : how, page)}${first.slice(margin.length)}`, ...more];
  });
