// The night as one self-contained page: the picture, both rule sets as ranges, the channels, and what is open. It prints on one page.
import type { Made } from "../../sleep/made-of.ts";
import type { Index } from "../../sleep/range.ts";
import type { RuleSetResult } from "../../sleep/night-result.ts";
import { statusMark, wordmark } from "../report/page/marks.ts";
import { Html, html } from "../report/page/markup.ts";
import { style } from "../report/page/style.ts";
import { histogram } from "./histogram.ts";
import { ink, picture } from "./picture.ts";
import type { NightReport } from "./report.ts";
import { channelSentence } from "./channel-words.ts";
import {
  clockText,
  dateText,
  headline,
  indexSays,
  indexText,
  openPoints,
  problemText,
  researchUse,
  rulesName,
  unitHeading,
} from "./words.ts";
import { unknowns } from "./table.ts";

const nightStyle = `
.night{width:100%;height:auto;display:block;margin-top:8px}.night text{font:400 12px var(--sans);fill:var(--ink2);font-variant-numeric:tabular-nums;paint-order:stroke;stroke:var(--bg);stroke-width:3px}.night .k{fill:var(--ink);font-weight:650}.night .fine{font-size:10.5px}.night .u{fill:var(--unknown)}
.title{display:grid;grid-template-columns:1fr auto;gap:8px 32px;align-items:end}.research{border:1.5px dashed var(--likelyedge);border-radius:8px;padding:8px 14px;max-width:22em;font-size:.94rem}
.key{display:flex;gap:4px 22px;flex-wrap:wrap;font-size:.882rem;color:var(--ink2);margin:4px 0 0 9.2%}.key svg{vertical-align:-.2em;margin-right:6px}
.pair{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2fr);gap:0 40px}.pair h2{margin-top:20px}
table{border-collapse:collapse;width:100%;font-size:.882rem}th,td{padding:3px 0 3px 8px;border-bottom:1px solid var(--line);text-align:right;white-space:nowrap;vertical-align:baseline}tbody th{font-weight:400;text-align:left;padding-left:0;white-space:normal}thead th{font-weight:650}th.group{font-weight:650;padding-top:8px}td.none{color:var(--ink3)}tr.main td{font:500 1.1rem/1.2 var(--serif)}
@media screen and (max-width:720px){.pair,.title{grid-template-columns:1fr}.key{margin-left:0}}
@page{margin:10mm 12mm}
@media print{html{font-size:9.4px}.night text{font-size:13px}.night .fine{font-size:11.5px}h1{font-size:1.7rem}h2,.pair h2{margin:8px 0 2px;padding-top:4px}th,td{padding:0 0 0 8px}th.group{padding-top:3px}footer{margin-top:8px;padding-top:4px}header{margin-bottom:8px;padding-bottom:4px}.rows>li{padding:2px 0}.lead{margin-top:4px}}
`;

export function nightPage(night: NightReport): string {
  const { recording, analysed } = night;
  const at = (seconds: number) => clockText(seconds, recording.start.secondsOfDay);
  const hours = (value: number | null) => (value === null ? "not known" : `${value.toFixed(2)} h`);
  return `<!doctype html>\n${
    html`<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Ekbom: night ${recording.file}</title><style>${new Html(style + nightStyle)}</style></head><body><main>
<header>${wordmark}<b>Ekbom</b><span>Night of ${dateText(recording.start)}</span></header>
<div class="title"><div><h1>${headline(night)}</h1><p class="lead">${recording.file}, ${recording.recordedHours === null ? "length not told" : `${recording.recordedHours.toFixed(2)} h recorded`}. Analysed ${at(analysed.fromSeconds)} to ${analysed.toSeconds === null ? "the end" : at(analysed.toSeconds)}${analysed.lights === "given" ? "" : ", lights not known"}: asleep <b>${hours(analysed.sleepHours)}</b>, awake ${hours(analysed.wakeHours)}, not staged ${hours(analysed.unstagedHours)}, left out ${analysed.excludedMinutes.toFixed(1)} min.</p></div><p class="research">${statusMark.suspected} <b>${researchUse}</b></p></div>
${picture(night)}
${key()}
<div class="pair"><section><h2>Two rule sets, side by side</h2>${table(night)}</section><section>${intervals(night)}<h2>Legs</h2>${channels(night)}<h2>Beside the numbers</h2><ul class="rows">${night.notes.map(({ says, row }) => html`<li><span>·</span><div class="fine">${says} <span class="fine">${row}</span></div></li>`)}</ul>${problems(night)}</section></div>
<footer class="fine"><p>${night.scorer}. The recording was read on this computer and sent nowhere. ${researchUse} A clinician decides. <b>Not a certified medical device.</b></p></footer>
</main></body></html>`.text
  }\n`;
}

const madeWords: readonly (readonly [Made, string])[] = [
  ["periodic", "in a series"],
  ["single", "candidate in no series"],
  ["breathing", "breathing-related"],
  ["left-out", "not counted"],
];

function key(): Html {
  const mark = (made: Made) =>
    html`<svg width="12" height="15" aria-hidden="true"><path d="M6 14V4${made === "left-out" ? "a2.2 2.2 0 1 1 .01 0" : ""}" ${new Html(ink[made])}/></svg>`;
  return html`<p class="key">${madeWords.map(([made, words]) => html`<span>${mark(made)}${words}</span>`)}<span><svg width="20" height="12" aria-hidden="true"><rect width="20" height="12" fill="url(#open)"/></svg>open range</span><span><svg width="20" height="12" aria-hidden="true"><rect width="20" height="12" fill="url(#unknown)"/></svg>not known, no signal: not counted as still</span></p>`;
}

function table({ rules }: NightReport): Html {
  const sets: readonly RuleSetResult[] = Object.values(rules);
  const groups = [...Map.groupBy(Object.values(sets[0]?.indices ?? {}), ({ unit }) => unit)];
  const cell = (index: Index | undefined) =>
    index === undefined ? html`<td></td>` : html`<td class="${index.value === null ? "none" : ""}">${indexText(index)}</td>`;
  const row = (index: Index) =>
    html`<tr class="${index.id === "plms" ? "main" : ""}"><th scope="row">${indexSays(index)}</th>${sets.map((set) => cell(set.indices[index.id]))}</tr>`;
  return html`<table><thead><tr><td></td>${sets.map((set) => html`<th scope="col">${rulesName[set.rules]}</th>`)}</tr></thead><tbody>${groups.map(([unit, members]) => html`<tr><th class="group" colspan="${sets.length + 1}">${unitHeading[unit]}</th></tr>${members.map(row)}`)}</tbody></table>
${sets.map((set) => openOf(set))}${unknowns(sets.flatMap((set) => Object.values(set.indices))).map((text) => html`<p class="fine open">${statusMark.unknown} ${text}</p>`)}`;
}

function openOf({ rules, indices }: RuleSetResult): Html | undefined {
  const open = openPoints(Object.values(indices));
  return open.length === 0 ? undefined : html`<p class="fine">A range of ${rulesName[rules]} holds: ${open.join("; ")}</p>`;
}

function intervals(night: NightReport): Html {
  return html`<h2>Time between movements</h2>${histogram(night) ?? html`<p class="small">No interval could be measured.</p>`}`;
}

function channels(night: NightReport): Html {
  if (night.source !== "detected") return html`<p class="small">No channel was searched: the movements are as somebody marked them.</p>`;
  return html`<ul class="rows">${night.legs.map((leg, i) => html`<li>${leg.needsConfirmation === undefined ? statusMark.present : statusMark.unknown}<div><h3>${leg.label}</h3><p class="fine">${leg.why}. ${channelSentence(night.channels[i])}</p>${leg.needsConfirmation === undefined ? undefined : html`<p class="fine open">Confirm: ${leg.needsConfirmation}</p>`}</div></li>`)}${night.unclear.map(({ label, why }) => html`<li>${statusMark.unknown}<div class="fine open"><b>${label}</b>: ${why}. Not used.</div></li>`)}</ul>`;
}

const shownProblems = 8;

function problems({ problems: all }: NightReport): Html | undefined {
  if (all.length === 0) return undefined;
  const more = all.length - shownProblems;
  return html`<h2>Problems in the input, ${all.length}</h2><ul class="rows">${all.slice(0, shownProblems).map((one) => html`<li><span>!</span><div class="fine">${problemText(one)}</div></li>`)}</ul>${more > 0 ? html`<p class="fine">And ${more} more, in the JSON of this night.</p>` : undefined}`;
}
