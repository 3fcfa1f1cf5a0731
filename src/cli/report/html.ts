// The assessment as one self-contained page: danger first, unknowns as visible as findings, every line with the facts
// behind it. It needs no network, follows the light or dark of its reader, and prints whole on A4 and Letter.
import type { Assessment } from "../../assess/assessment.ts";
import { held, next, plan, tests } from "./page/actions.ts";
import { differ, problems, works } from "./page/appendix.ts";
import { alarms, found, gaps, headline, notAsked, readings, stale } from "./page/findings.ts";
import { wordmark } from "./page/marks.ts";
import { Html, html } from "./page/markup.ts";
import { paperFoot, policy } from "./page/paper.ts";
import { summary } from "./page/summary.ts";
import { style } from "./page/style.ts";

export function htmlPage(assessment: Assessment): string {
  const { today, knowledge, reasons } = assessment;
  const foot = paperFoot(
    "Ekbom informs and drafts; a clinician decides. Not a certified medical device.",
    `Knowledge ${knowledge.version}, ${today}`,
  );
  return `<!doctype html>\n${
    html`<html lang="en"><head><meta charset="utf-8">${policy}<meta name="viewport" content="width=device-width,initial-scale=1"><title>Ekbom: assessment of ${today}</title><style>${new Html(style)}${foot}</style></head><body><main>
<header>${wordmark}<b>Ekbom</b><span>As of ${today}</span></header>
${summary(assessment)}
${alarms(assessment)}
${headline(assessment)}
<div class="${reasons.every(({ status }) => status === "unknown") ? "two alone" : "two"}">${found(assessment)}${gaps(assessment)}</div>
${stale(assessment)}
${readings(assessment)}
${plan(assessment)}
${tests(assessment)}
${next(assessment)}
${notAsked(assessment)}
${held(assessment)}
${differ(assessment)}
${problems(assessment)}
${works(assessment)}
<footer class="fine"><p>Ekbom informs and drafts. A clinician decides. <b>Not a certified medical device.</b></p>
<p>Knowledge ${knowledge.version}, ${knowledge.digest.slice(0, 19)}. Filled square: found. Half: likely. Dashed with a question mark: not known, which is not a no. “To be checked”: awaiting a clinician’s check of the source.</p></footer>
</main></body></html>`.text
  }\n`;
}
