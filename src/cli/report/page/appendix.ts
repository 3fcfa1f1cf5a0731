// The end of the page: where sources differ, what of the input could not be used, and on paper the works that the lines name.
import type { Assessment } from "../../../assess/assessment.ts";
import type { SourceId } from "../../../knowledge/sources.ts";
import { positionText, problemText, sourceText } from "../phrases.ts";
import { type Html, html } from "./markup.ts";

export function differ({ disagreements }: Assessment): Html | undefined {
  if (disagreements.length === 0) return undefined;
  return html`<h2>Where sources differ</h2><ul class="rows halves">${disagreements.map(({ question, positions, says }) => html`<li><span>≠</span><div><h3>${question}</h3><p class="small">${says}</p><p class="fine">${positions.map(positionText).join(" · ")}</p></div></li>`)}</ul>`;
}

export function problems({ problems: all }: Assessment): Html | undefined {
  if (all.length === 0) return undefined;
  return html`<h2>Problems in the input, ${all.length}</h2><ul class="rows">${all.map((one) => html`<li><span>!</span><div class="small">${problemText(one)}</div></li>`)}</ul>`;
}

/** On paper nothing opens: a line names its sources by their short names, and this is what they stand for. */
export function works({ alarms, reasons, plan }: Assessment): Html {
  const named = new Set<SourceId>(
    [...alarms, ...reasons.filter(({ status }) => status !== "unknown"), ...plan].flatMap(({ sources }) => sources),
  );
  return html`<section class="paper"><h2>Sources</h2><p class="fine works">${[...named].toSorted().map((id) => html`<b>${id}</b> ${sourceText(id)}. `)}</p></section>`;
}
