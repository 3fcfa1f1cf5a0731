// The night at a glance as one drawing: stages, the movements of both legs, their series, and the hours, on one axis of time.
import type { HourBin } from "../../sleep/distribution.ts";
import { type Made, madeOf } from "../../sleep/made-of.ts";
import type { NightMovement, RuleSetResult } from "../../sleep/night-result.ts";
import type { Span, Stage } from "../../sleep/night.ts";
import { stageRuns } from "../../sleep/stage-runs.ts";
import { Html, html } from "../report/page/markup.ts";
import type { NightReport } from "./report.ts";
import { clockText, rangeText, rulesName } from "./words.ts";

const left = 112;
const right = 992;
const y = { stage: 16, stageStep: 15, legs: 140, series: 196, seriesStep: 15 } as const;
const hourRoom = 62;

interface Frame {
  readonly x: (seconds: number) => number;
  readonly until: number;
  readonly hours: { readonly base: number };
  readonly bottom: number;
}

export function picture(night: NightReport): Html {
  const sets = Object.values(night.rules);
  const until = endOf(night);
  const base = y.series + y.seriesStep * sets.length + hourRoom + 18;
  const frame: Frame = { x: (seconds) => round(left + ((right - left) * seconds) / until), until, hours: { base }, bottom: base + 22 };
  return html`<svg class="night" viewBox="0 0 1000 ${frame.bottom + 4}" role="img" aria-label="The night at a glance: sleep stages, movements of the legs, series and movements per hour. The numbers stand in the table below."><defs><pattern id="open" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0v5" stroke="var(--likelyedge)" stroke-width="1.8"/></pattern><pattern id="unknown" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><path d="M0 0v6" stroke="var(--unknownedge)" stroke-width="1.2"/></pattern></defs>
${clockLines(night, frame)}${stages(night, frame)}${legs(night, frame)}${sets.map((set, i) => series(set, y.series + i * y.seriesStep, frame))}${hours(sets, frame)}</svg>`;
}

const round = (n: number): number => Math.round(n * 10) / 10;

function endOf({ analysed, events, recording, rules }: NightReport): number {
  const staged = events.stages;
  const last = Object.values(rules).flatMap(({ movements }) => movements.map(({ onset, duration }) => onset + duration));
  return Math.max(
    60,
    analysed.toSeconds ?? 0,
    staged === undefined ? 0 : staged.startSeconds + staged.epochSeconds * staged.stages.length,
    (recording.recordedHours ?? 0) * 3600,
    last.reduce((a, b) => Math.max(a, b), 0),
  );
}

function clockLines({ recording }: NightReport, { x, until, hours: { base }, bottom }: Frame): Html {
  const start = recording.start.secondsOfDay ?? 0;
  const step = until > 3 * 3600 ? 3600 : 600;
  const first = Math.ceil(start / step) * step - start;
  const times = Array.from({ length: Math.max(0, Math.floor((until - first) / step) + 1) }, (_, i) => first + i * step);
  return html`${times.map((at) => html`<path d="M${x(at)} 8V${base}" stroke="var(--line)"/><text x="${x(at)}" y="${bottom - 4}" text-anchor="middle">${clockText(at, recording.start.secondsOfDay)}</text>`)}`;
}

const rows: readonly (readonly [Stage, string])[] = [
  ["wake", "wake"],
  ["rem", "REM"],
  ["n1", "N1"],
  ["n2", "N2"],
  ["n3", "N3"],
];

function stages({ events }: NightReport, { x }: Frame): Html {
  const level = (stage: Stage): number => y.stage + y.stageStep * rows.findIndex(([one]) => one === stage);
  const names = rows.map(([stage, name]) => html`<text x="${left - 8}" y="${level(stage) + 4}" text-anchor="end">${name}</text>`);
  const label = html`<text x="0" y="${y.stage + 4}" class="k">Stage</text>${names}`;
  if (events.stages === undefined)
    return html`${label}${striped(left, y.stage - 4, right - left, 4 * y.stageStep + 8, "nobody staged the sleep")}`;
  const runs = stageRuns(events.stages);
  const known = runs.filter(({ stage }) => stage !== "unknown");
  const line = runs
    .map(({ stage, from, to }, i) =>
      stage === "unknown"
        ? ""
        : `${i === 0 || runs[i - 1]?.stage === "unknown" ? "M" : "L"}${x(from)} ${level(stage)}L${x(to)} ${level(stage)}`,
    )
    .join("");
  const rem = known.filter(({ stage }) => stage === "rem").map(({ from, to }) => `M${x(from)} ${level("rem")}H${x(to)}`);
  const unknown = runs.filter(({ stage }) => stage === "unknown");
  return html`${label}${unknown.map(({ from, to }) => striped(x(from), y.stage - 4, x(to) - x(from), 4 * y.stageStep + 8, ""))}<path d="${line}" fill="none" stroke="var(--ink)" stroke-width="1.3"/><path d="${rem.join("")}" stroke="var(--ink)" stroke-width="5"/>`;
}

const striped = (at: number, top: number, width: number, height: number, words: string): Html =>
  html`<rect x="${at}" y="${top}" width="${round(width)}" height="${height}" fill="url(#unknown)" stroke="var(--unknownedge)" stroke-dasharray="3 2"/>${words === "" ? undefined : html`<text x="${at + 8}" y="${top + height / 2 + 4}" class="u">${words}</text>`}`;

export const ink: Readonly<Record<Made, string>> = {
  periodic: 'stroke="var(--found)" stroke-width="1.3"',
  single: 'stroke="var(--edge)" stroke-width="1"',
  breathing: 'stroke="var(--likelyedge)" stroke-width="1.5" stroke-dasharray="2 2"',
  "left-out": 'stroke="var(--against)" stroke-width="1" fill="var(--bg)"',
};

function legs(night: NightReport, { x }: Frame): Html {
  const [first] = Object.values(night.rules);
  const combined = night.legs.some(({ side }) => side === "combined");
  const tick = (made: Made, movement: NightMovement): string =>
    movement.members
      .map(({ onset, duration, side }) => {
        const length = 9 + Math.min(22, 6 * Math.log2(1 + duration));
        const down = side === "right" ? 1 : -1;
        const [from, to] = [y.legs + 3 * down, round(down * length)];
        return `M${x(onset)} ${from}v${to}${made === "left-out" ? `a2.2 2.2 0 1 ${down === 1 ? 0 : 1} .01 0` : ""}`;
      })
      .join("");
  const groups = Map.groupBy(first?.movements ?? [], madeOf);
  const lost = night.channels.flatMap(({ side, faults }) =>
    faults.filter(({ fault }) => fault !== "pop").map((span) => ({ ...span, side })),
  );
  return html`<text x="0" y="${y.legs - 16}" class="k">${combined ? "Legs" : "Left"}</text><text x="0" y="${y.legs - 3}">taller is longer</text>${combined ? undefined : html`<text x="0" y="${y.legs + 24}" class="k">Right</text>`}
${night.analysed.gaps.map((gap) => lostSignal(gap, x, y.legs - 34, 68))}${lost.map((span) => lostSignal(span, x, span.side === "right" ? y.legs : y.legs - 34, 34))}
<path d="M${left} ${y.legs}H${right}" stroke="var(--edge)"/>${(["left-out", "single", "periodic", "breathing"] as const).map((made) => html`<path d="${(groups.get(made) ?? []).map((one) => tick(made, one)).join("")}" ${new Html(ink[made])}/>`)}`;
}

const lostSignal = ({ onset, duration }: Span, x: (seconds: number) => number, top: number, height: number): Html =>
  striped(x(onset), top, Math.max(1, x(onset + duration) - x(onset)), height, duration > 1200 ? "no signal" : "");

function series({ rules, runs }: RuleSetResult, top: number, { x }: Frame): Html {
  const bars = runs.map(
    ({ fromSeconds, toSeconds }) =>
      html`<rect x="${x(fromSeconds)}" y="${top - 4}" width="${Math.max(1.5, round(x(toSeconds) - x(fromSeconds)))}" height="8" rx="2"/>`,
  );
  return html`<text x="0" y="${top + 4}" class="k">${rulesName[rules]}</text><g ${new Html(rules === "aasm" ? 'fill="none" stroke="var(--found)"' : 'fill="var(--found)"')}><title>${runs.length} series</title>${bars}</g>`;
}

function hours(sets: readonly RuleSetResult[], { x, hours: { base } }: Frame): Html {
  const most = Math.max(15, ...sets.flatMap(({ byHour }) => byHour.map(({ high }) => high ?? 0)));
  const height = (value: number): number => round((hourRoom * value) / most);
  const one = (bin: HourBin, i: number): Html | undefined => {
    const [from, to] = [x(bin.fromSeconds), x(bin.toSeconds)];
    const width = round((to - from - 8) / sets.length);
    const at = round(from + 4 + i * width);
    const text = rangeText(bin, 0);
    if (bin.low === null || bin.high === null || text === undefined) return undefined;
    const [low, high] = [height(bin.low), height(bin.high)];
    const fill = i === 0 ? "var(--line)" : "none";
    return html`<rect x="${at}" y="${base - low}" width="${width - 2}" height="${low}" fill="${fill}" stroke="var(--edge)" stroke-width=".6"/><path d="M${at} ${base - low}h${width - 2}" stroke="var(--ink)" stroke-width="1.5"/><rect x="${at}" y="${base - high}" width="${width - 2}" height="${round(high - low)}" fill="url(#open)"/><text x="${round(at + width / 2 - 1)}" y="${base - high - 4}" text-anchor="middle" class="fine k">${text}</text>`;
  };
  return html`<text x="0" y="${base - 40}" class="k">Per hour</text><text x="0" y="${base - 27}">periodic, asleep</text>${sets.length > 1 ? html`<text x="0" y="${base - 12}" class="fine">left WASM,</text><text x="0" y="${base - 1}" class="fine">right AASM</text>` : undefined}<path d="M${left} ${base}H${right}" stroke="var(--ink)"/>${sets.map(({ byHour }, i) => byHour.map((bin) => one(bin, i)))}`;
}
