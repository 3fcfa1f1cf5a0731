// The summary at the head of the page: the same rows as in the terminal.
import type { Assessment } from "../../../assess/assessment.ts";
import { summaryRows } from "../summary.ts";
import { type Html, html } from "./markup.ts";

export const summary = (assessment: Assessment): Html =>
  html`<section class="sum" aria-label="Summary"><dl>${summaryRows(assessment).map(
    ({ label, text, tone }) => html`<div class="is-${tone}"><dt>${label}</dt><dd>${text}</dd></div>`,
  )}</dl></section>`;
