// The first half of the page: danger, the answer, the reasons, what is not known, and how to read the results.
import type { AlarmLine, Assessment, ReasonLine } from "../../../assess/assessment.ts";
import { factNames, shownAll, sourceText } from "../phrases.ts";
import { domainWord, statusWord, systemName, urgencyWord } from "../words.ts";
import { alarmMark, statusMark } from "./marks.ts";
import { type Html, html } from "./markup.ts";

export function alarms({ alarms: all, today }: Assessment): Html {
  const one = (alarm: AlarmLine) =>
    alarm.status === "present"
      ? html`<section class="alarm"><div>${alarmMark}${urgencyWord[alarm.urgency]}</div><div><h3>${alarm.title}</h3><p>${alarm.doClinician}</p><p class="small">Because: ${shownAll(alarm.because, today)}</p><p class="fine">${alarm.sources.join(", ")}</p></div></section>`
      : html`<section class="alarm ask"><div>${alarmMark}Ask now</div><div><h3>${alarm.title}?</h3><p>Would be: ${urgencyWord[alarm.urgency].toLowerCase()}. Ask: ${factNames(alarm.missing.slice(0, 5))}</p><p class="small">Because: ${shownAll(alarm.because, today)}</p></div></section>`;
  return html`${all.map(one)}`;
}

/** By name: what nobody has asked about is not the same as none. */
export function notAsked({ notAsked: all }: Assessment): Html | undefined {
  if (all.length === 0) return undefined;
  return html`<div class="gap"><h2>Red flags not asked about yet, ${all.length}</h2><p class="small">That is not the same as none.</p><p class="small">${all.map(({ title }) => title).join("; ")}</p></div>`;
}

export function headline({ diagnosis, today }: Assessment): Html {
  const { severity, course, systems, status, missing } = diagnosis;
  const level =
    severity && html` IRLS <b>${severity.low === severity.high ? severity.low : `${severity.low}–${severity.high}`}</b>, ${severity.band}.`;
  const pictures = diagnosis.mimics.filter(({ verdict }) => verdict === "yes");
  return html`<h1>${diagnosis.title}</h1>
<p class="lead">${diagnosis.clinician}</p>
<p class="lead">${Object.entries(systems).map(([id, truth], i) => html`${i > 0 ? " · " : ""}${systemName[id] ?? id} <b>${truth}</b>`)}. ${course === "unknown" ? "" : `Course: ${course}.`}${level}</p>
${status === "not-met" ? html`<p class="lead">Because: ${shownAll(diagnosis.because, today)}</p>` : undefined}
${pictures.map(({ title, because }) => html`<p class="lead">Looks like: <b>${title}</b>. ${shownAll(because, today)}</p>`)}
${missing.length === 0 ? undefined : html`<p class="lead open">To decide, ask: ${factNames(missing.slice(0, 8))}</p>`}`;
}

export function found({ reasons, today }: Assessment): Html {
  const of = (status: ReasonLine["status"]) => reasons.filter((reason) => reason.status === status);
  const rows = [...of("present"), ...of("suspected")];
  return html`<section><h2>Reasons <small>${of("present").length} found, ${of("suspected").length} likely</small></h2>
<ul class="rows">${rows.map((reason) => html`<li>${statusMark[reason.status]}<div><h3>${reason.title} <span class="fine">${statusWord[reason.status]}</span></h3><p class="small">${shownAll(reason.for, today)}</p><details><summary>What is known of it</summary><p class="fine">${reason.clinician}</p><p class="fine">${reason.sources.map(sourceText).join("; ")}. Rows ${reason.rows.join(", ")}</p></details><p class="fine paper">${reason.sources.join(", ")}</p></div></li>`)}</ul>
${rows.length === 0 ? html`<p class="small">None that can be stated yet.</p>` : undefined}${ruledOut(reasons)}</section>`;
}

function ruledOut(reasons: readonly ReasonLine[]): Html | undefined {
  const out = reasons.filter(({ status }) => status === "absent");
  return out.length === 0
    ? undefined
    : html`<h2>Ruled out, ${out.length}</h2><p class="small">${out.map(({ title }) => title).join(", ")}</p>`;
}

/** In a few words, by domain: what to ask first stands at the tests. */
export function gaps({ reasons }: Assessment): Html {
  const open = reasons.filter(({ status }) => status === "unknown");
  const byDomain = [...Map.groupBy(open, ({ domain }) => domain)];
  return html`<section>${
    open.length === 0
      ? undefined
      : html`<div class="gap"><h2>Not known yet, ${open.length}</h2><p class="small">Nobody has looked. This is not a “no”.</p><dl>${byDomain.map(([domain, some]) => html`<div><dt>${statusMark.unknown} ${domainWord[domain]}</dt><dd>${some.map(({ title }) => title).join(", ")}</dd></div>`)}</dl></div>`
  }</section>`;
}

/** Told once, and too long ago to count. */
export function stale({ stale: all }: Assessment): Html | undefined {
  if (all.length === 0) return undefined;
  return html`<div class="gap"><h2>Told too long ago to count, ${all.length}</h2><p class="small">${all.map(({ says, on }) => `${says} (${on})`).join("; ")}</p></div>`;
}

export function readings({ readings: all }: Assessment): Html | undefined {
  if (all.length === 0) return undefined;
  return html`<h2>Reading the results</h2><ul class="rows bare halves">${all.map(({ title, clinician }) => html`<li><h3>${title}</h3><p class="small">${clinician}</p></li>`)}</ul>`;
}
