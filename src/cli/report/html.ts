// The assessment as one self-contained page: danger first, unknowns as visible as findings, every line with the facts
// behind it. It needs no network, follows the light or dark of its reader, and prints whole on A4 and Letter.
import type { AlarmLine, Assessment, Backed, PlanLine, ReasonLine, Shown } from "../../assess/assessment.ts";
import { factOf, type FactId } from "../../knowledge/facts.ts";
import { sourceOf } from "../../knowledge/sources.ts";
import { adviceMark, alarmMark, statusMark, wordmark } from "./page/marks.ts";
import { Html, html } from "./page/markup.ts";
import { style } from "./page/style.ts";
import {
  adviceWord,
  doseText,
  gradeText,
  telling,
  domainWord,
  durationText,
  shownText,
  statusWord,
  systemName,
  urgencyWord,
} from "./words.ts";

export function htmlPage(assessment: Assessment): string {
  const { today, knowledge } = assessment;
  return `<!doctype html>\n${
    html`<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Ekbom: assessment of ${today}</title><style>${new Html(style)}</style></head><body><main>
<header>${wordmark}<b>Ekbom</b><span>As of ${today}</span></header>
${alarms(assessment)}
${headline(assessment)}
<div class="two">${found(assessment)}${gaps(assessment)}</div>
${plan(assessment)}
${tests(assessment)}
${next(assessment)}
${held(assessment)}
${differ(assessment)}
${problems(assessment)}
<footer class="fine"><p>Ekbom informs and drafts. A clinician decides. <b>Not a certified medical device.</b></p>
<p>Knowledge ${knowledge.version}, ${knowledge.digest.slice(0, 19)}. Filled square: found. Half: likely. Dashed with a question mark: not known, which is not a no. “To be checked”: awaiting a clinician’s check of the source.</p></footer>
</main></body></html>`.text
  }\n`;
}

const names = (facts: readonly FactId[]): string => facts.map((fact) => factOf(fact).says).join("; ");
const shownAll = (shown: readonly Shown[], today: string): string =>
  telling(shown)
    .map((one) => shownText(one, today))
    .join("; ");

function alarms({ alarms: all, notAsked, today }: Assessment): Html {
  const one = (alarm: AlarmLine) =>
    alarm.status === "present"
      ? html`<section class="alarm"><div>${alarmMark}${urgencyWord[alarm.urgency]}</div><div><h3>${alarm.title}</h3><p>${alarm.doClinician}</p><p class="small">Because: ${shownAll(alarm.because, today)}</p></div></section>`
      : html`<section class="alarm ask"><div>${alarmMark}Ask now</div><div><h3>${alarm.title}?</h3><p>Would be: ${urgencyWord[alarm.urgency].toLowerCase()}. Ask: ${names(alarm.missing.slice(0, 5))}</p><p class="small">Because: ${shownAll(alarm.because, today)}</p></div></section>`;
  const left =
    notAsked.length === 0
      ? undefined
      : html`<p class="small" style="margin-bottom:16px">${notAsked.length} red flags have not been asked about yet. That is not the same as none.</p>`;
  return html`${all.map(one)}${left}`;
}

function headline({ diagnosis, today }: Assessment): Html {
  const { severity, course, systems, status, missing } = diagnosis;
  const level =
    severity && html` IRLS <b>${severity.low === severity.high ? severity.low : `${severity.low}–${severity.high}`}</b>, ${severity.band}.`;
  const pictures = diagnosis.mimics.filter(({ verdict }) => verdict === "yes");
  return html`<h1>${diagnosis.title}</h1>
<p class="lead">${diagnosis.clinician}</p>
<p class="lead">${Object.entries(systems).map(([id, truth], i) => html`${i > 0 ? " · " : ""}${systemName[id] ?? id} <b>${truth}</b>`)}. ${course === "unknown" ? "" : `Course: ${course}.`}${level}</p>
${status === "not-met" ? html`<p class="lead">Because: ${shownAll(diagnosis.because, today)}</p>` : undefined}
${pictures.map(({ title, because }) => html`<p class="lead">Looks like: <b>${title}</b>. ${shownAll(because, today)}</p>`)}
${missing.length === 0 ? undefined : html`<p class="lead open">To decide, ask: ${names(missing.slice(0, 8))}</p>`}`;
}

function found({ reasons, today }: Assessment): Html {
  const of = (status: ReasonLine["status"]) => reasons.filter((reason) => reason.status === status);
  const rows = [...of("present"), ...of("suspected")];
  return html`<section><h2>Reasons <small>${of("present").length} found, ${of("suspected").length} likely</small></h2>
<ul class="rows">${rows.map((reason) => html`<li>${statusMark[reason.status]}<div><h3>${reason.title} <span class="fine">${statusWord[reason.status]}</span></h3><p class="small">${shownAll(reason.for, today)}</p><details><summary>What is known of it</summary><p class="fine">${reason.clinician}</p></details></div></li>`)}</ul>
${rows.length === 0 ? html`<p class="small">None that can be stated yet.</p>` : undefined}</section>`;
}

/** In a few words, by domain: what to ask first stands at the tests. */
function gaps({ reasons }: Assessment): Html {
  const open = reasons.filter(({ status }) => status === "unknown");
  const out = reasons.filter(({ status }) => status === "absent");
  const byDomain = [...Map.groupBy(open, ({ domain }) => domain)];
  return html`<section>${
    open.length === 0
      ? undefined
      : html`<div class="gap"><h2>Not known yet, ${open.length}</h2><p class="small">Nobody has looked. This is not a “no”.</p><dl>${byDomain.map(([domain, some]) => html`<dt>${statusMark.unknown} ${domainWord[domain]}</dt><dd>${some.map(({ title }) => title).join(", ")}</dd>`)}</dl></div>`
  }
${out.length === 0 ? undefined : html`<h2>Ruled out, ${out.length}</h2><p class="small">${out.map(({ title }) => title).join(", ")}</p>`}</section>`;
}

const isHeld = ({ advice }: PlanLine): boolean => advice === "avoid" || advice === "never";
const unsure = (backed: Backed): Html | undefined =>
  backed.evidence === "primary" ? undefined : html` <span class="check">to be checked</span>`;

function plan({ plan: all, today }: Assessment): Html | undefined {
  const open = all.filter((line) => !isHeld(line));
  const habits = open.filter(({ kind }) => kind === "habit");
  const lines = open.filter(({ kind }) => kind !== "habit");
  if (open.length === 0) return html`<h2>Plan</h2><p class="small">Nothing can be recommended yet.</p>`;
  return html`${
    lines.length === 0
      ? undefined
      : html`<h2>Plan to weigh <small>Ekbom drafts, you decide. The order is the order of reasoning.</small></h2><ol class="plan">${lines.map((line) => planLine(line, today))}</ol>`
  }
${habits.length === 0 ? undefined : html`<h2>Habits <small>low harm, mostly low evidence</small></h2><ul class="rows halves">${habits.map((line) => html`<li>${adviceMark[line.advice]}<div><h3>${line.title} <span class="fine">${adviceWord[line.advice]}</span></h3><p class="fine">${line.clinician}${line.conditions.map((condition) => html` ${condition}.`)}</p></div></li>`)}</ul>`}`;
}

function planLine(line: PlanLine, today: string): Html {
  const { dose } = line;
  return html`<li><div class="head">${adviceMark[line.advice]}<span class="advice">${adviceWord[line.advice]}</span><h3>${line.title}${line.taking ? " (taken now)" : ""}</h3><span class="grade">${gradeText(line)}${unsure(line)}</span></div><div class="body">
<p>${line.clinician}</p>
${line.conditions.map((condition) => html`<p>${condition}</p>`)}
${dose && html`<p class="dose">Dose: ${doseText(dose)}</p>`}
${line.cautions.map(({ says }) => html`<p class="care small">Care: ${says}</p>`)}
${line.missing.length === 0 ? undefined : html`<p class="open small">Not known: ${names(line.missing.slice(0, 4))}${line.missing.length > 4 ? `; and ${line.missing.length - 4} more` : ""}</p>`}
<details><summary>Why</summary><ul class="small">${line.because.map((one) => html`<li>${shownText(one, today)}${one.origin === undefined ? "" : ` [${one.origin}]`}</li>`)}<li>${sourcesOf(line)}</li></ul></details></div></li>`;
}

const sourcesOf = ({ sources, rows }: Backed): string =>
  `${sources.map((id) => `${sourceOf(id).cites}${sourceOf(id).year === undefined ? "" : ` (${sourceOf(id).year})`}`).join("; ")}. Rows ${rows.join(", ")}`;

function tests({ tests: all, reasons }: Assessment): Html | undefined {
  if (all.length === 0) return undefined;
  const title = new Map(reasons.map((reason): [string, string] => [reason.id, reason.title]));
  return html`<h2>Tests that would settle most</h2><ol class="rows halves">${all.map(
    (one) =>
      html`<li><b>${one.rank}</b><div><h3>${one.title} <span class="fine">${one.burden} burden</span></h3><p class="small">${one.howClinician}</p>${one.settles.length === 0 ? undefined : html`<p class="fine">Could settle: ${one.settles.map((id) => title.get(id) ?? id).join(", ")}</p>`}</div></li>`,
  )}</ol>`;
}

function next({ followUp, referrals }: Assessment): Html | undefined {
  if (followUp.length + referrals.length === 0) return undefined;
  return html`<h2>Who and when</h2><ul class="rows">${followUp.map(({ due, latest, who, clinician }) => html`<li><span></span><div><b>In ${durationText(due)}${latest === undefined ? "" : ` to ${durationText(latest)}`}</b>, ${who}. <span class="small">${clinician}</span></div></li>`)}${referrals.map(({ who, clinician }) => html`<li><span></span><div><b>Refer to ${who}</b>. <span class="small">${clinician}</span></div></li>`)}</ul>`;
}

function held({ plan: all }: Assessment): Html | undefined {
  const lines = all.filter(isHeld);
  if (lines.length === 0) return undefined;
  return html`<h2>Weighed and not advised</h2><ul class="rows halves">${lines.map((line) => html`<li>${adviceMark[line.advice]}<div><h3>${line.title} <span class="fine">${adviceWord[line.advice]}</span></h3><p class="small">${line.whyNot.map(({ says }) => says).join("; ")}${unsure(line)}</p></div></li>`)}</ul>`;
}

function differ({ disagreements }: Assessment): Html | undefined {
  if (disagreements.length === 0) return undefined;
  return html`<h2>Where sources differ</h2><ul class="rows halves">${disagreements.map(({ question, positions, says }) => html`<li><span>≠</span><div><h3>${question}</h3><p class="small">${says}</p><p class="fine">${positions.map((one) => (one.year === undefined ? one.says : `${one.year}: ${one.says}`)).join(" · ")}</p></div></li>`)}</ul>`;
}

function problems({ problems: all }: Assessment): Html | undefined {
  if (all.length === 0) return undefined;
  return html`<h2>Problems in the input, ${all.length}</h2><ul class="rows">${all.map(({ where, what, expected }) => html`<li><span>!</span><div class="small"><b>${where}</b>: ${what}. Expected: ${expected}</div></li>`)}</ul>`;
}
