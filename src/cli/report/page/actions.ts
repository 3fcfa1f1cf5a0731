// The second half of the page: the plan, the tests, who and when, and what was weighed and is not advised.
import type { Assessment, Backed, NoGuidelineLine, PlanLine, TestLine } from "../../../assess/assessment.ts";
import { isHeld } from "../../../assess/summary.ts";
import { doseAmount, factNames, gradeText, isUnsure, noDoseText, shownText, someOf, sourceText, whenText, whyNotText } from "../phrases.ts";
import { adviceOf, adviceWord, noGuidelineWord, whoWord } from "../words.ts";
import { adviceMark, alarmMark, noGuidelineMark } from "./marks.ts";
import { type Html, html } from "./markup.ts";

const unsure = (backed: Backed): Html | undefined => (isUnsure(backed) ? html` <span class="check">to be checked</span>` : undefined);

export function plan({ plan: all, noGuideline, today }: Assessment): Html | undefined {
  const open = all.filter((line) => !isHeld(line));
  const habits = open.filter(({ kind }) => kind === "habit");
  const lines = open.filter(({ kind }) => kind !== "habit");
  const silent = noGuideline.map((line) => silence(line, today));
  if (open.length + silent.length === 0) return html`<h2>Plan</h2><p class="small">Nothing can be recommended yet.</p>`;
  return html`${
    lines.length + silent.length === 0
      ? undefined
      : html`<h2>Plan to weigh <small>Ekbom drafts, you decide. The order is the order of reasoning.</small></h2><ol class="plan">${lines.map((line) => planLine(line, today))}${silent}</ol>`
  }
${habits.length === 0 ? undefined : html`<h2>Habits <small>low harm, mostly low evidence</small></h2><ul class="rows halves">${habits.map((line) => html`<li>${adviceMark[line.advice]}<div><h3>${line.title} <span class="fine">${adviceWord[line.advice]}</span></h3><p class="fine">${line.clinician}${line.conditions.map((condition) => html` ${condition}.`)}</p></div></li>`)}</ul>`}`;
}

function planLine(line: PlanLine, today: string): Html {
  const { dose } = line;
  return html`<li><div class="head">${adviceMark[line.advice]}<span class="advice">${adviceWord[line.advice]}</span><h3>${line.title}${line.taking ? " (taken now)" : ""}</h3><span class="grade">${gradeText(line)}${unsure(line)}</span></div><div class="body">
<p>${line.clinician}</p>
${line.conditions.map((condition) => html`<p>${condition}</p>`)}
${noDoseText(line) !== "" ? html`<p>${noDoseText(line)}</p>` : undefined}
${dose && html`<p><b>Dose: ${doseAmount(dose)}.</b> ${dose.timing}</p>`}
${line.cautions.map(({ says }) => html`<p class="care small">Care: ${says}</p>`)}
${
  line.missing.length === 0
    ? undefined
    : html`<p class="open small">Not known: ${someOf(
        line.missing.map((fact) => factNames([fact])),
        4,
        "; ",
      )}</p>`
}
${line.monitoring.length === 0 ? undefined : html`<p class="small">Monitoring: ${line.monitoring.join("; ")}</p>`}
${line.stopping && html`<p class="small">Stopping: ${line.stopping}</p>`}
<p class="fine paper">${line.sources.join(", ")}</p>
<details><summary>Why</summary><ul class="small">${line.because.map((one) => html`<li>${shownText(one, today)}${one.origin === undefined ? "" : ` [${one.origin}]`}</li>`)}<li>${sourcesOf(line)}</li></ul></details></div></li>`;
}

/** What no guideline speaks of stands among the plan, and is neither for nor against. */
function silence(line: NoGuidelineLine, today: string): Html {
  return html`<li><div class="head">${noGuidelineMark}<span class="advice">${noGuidelineWord}</span><h3>${line.title}${line.taking ? " (taken now)" : ""}</h3></div><div class="body">
<p>${line.clinician}</p><p>${line.silence}</p>
${line.cautions.map(({ says }) => html`<p class="care small">Care: ${says}</p>`)}
${line.stopping && html`<p class="small">Stopping: ${line.stopping}</p>`}
<details><summary>Why</summary><ul class="small">${line.because.map((one) => html`<li>${shownText(one, today)}</li>`)}<li>${sourcesOf(line)}</li></ul></details></div></li>`;
}

const sourcesOf = ({ sources, rows }: Backed): string => `${sources.map(sourceText).join("; ")}. Rows ${rows.join(", ")}`;

export function tests({ tests: all, reasons, alarms }: Assessment): Html | undefined {
  if (all.length === 0) return undefined;
  const title = new Map(reasons.map((reason): [string, string] => [reason.id, reason.title]));
  const waiting = all.filter(({ after }) => after.length > 0);
  const ready = all.filter((one) => !waiting.includes(one));
  const first = alarms.filter(({ id }) => waiting.some(({ after }) => after.includes(id))).map((alarm) => alarm.title);
  const list = (some: readonly TestLine[]) =>
    some.length === 0 ? undefined : html`<ol class="rows halves">${some.map((one) => testLine(one, title))}</ol>`;
  return html`<h2>Tests that would settle most</h2>${list(ready)}${
    waiting.length === 0
      ? undefined
      : html`<p class="wait">${alarmMark} First this: <b>${first.join("; ")}</b>. These tests wait until then.</p>`
  }${list(waiting)}`;
}

const testLine = (one: TestLine, title: ReadonlyMap<string, string>): Html =>
  html`<li><b>${one.rank}</b><div><h3>${one.title} <span class="fine">${one.burden} burden</span></h3><p class="small">${one.howClinician}</p>${
    one.settles.length === 0
      ? undefined
      : html`<p class="fine">Could settle: ${someOf(
          one.settles.map((id) => title.get(id) ?? id),
          8,
          ", ",
        )}</p>`
  }</div></li>`;

export function next({ followUp, referrals }: Assessment): Html | undefined {
  if (followUp.length + referrals.length === 0) return undefined;
  return html`<h2>Who and when</h2><ul class="rows times">${followUp.map(
    ({ due, latest, who, clinician }) =>
      html`<li><b>${capital(whenText(due, latest))}</b><p>${clinician} <span class="fine">${whoWord[who]}</span></p></li>`,
  )}${referrals.map(({ who, clinician }) => html`<li><b>Refer to ${whoWord[who]}</b><p>${clinician}</p></li>`)}</ul>`;
}

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

export function held({ plan: all }: Assessment): Html | undefined {
  const lines = all.filter(isHeld);
  if (lines.length === 0) return undefined;
  return html`<h2>Weighed and not advised</h2><ul class="rows halves">${lines.map((line) => html`<li>${adviceMark[line.advice]}<div><h3>${line.title}${line.taking ? " (taken now)" : ""} <span class="fine">${adviceOf(line)}</span></h3><p class="small">${whyNotText(line)}${unsure(line)}</p>${line.taking && line.stopping !== undefined ? html`<p class="small"><b>Stopping:</b> ${line.stopping}</p>` : undefined}<p class="fine paper">${line.sources.join(", ")}</p></div></li>`)}</ul>`;
}
