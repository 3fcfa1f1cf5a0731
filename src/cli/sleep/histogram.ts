// The intervals from onset to onset as a drawing, on a logarithmic axis, with the windows of both rule sets above it.
import { aasm } from "../../sleep/rules-aasm.ts";
import { wasm2016 } from "../../sleep/rules-wasm-2016.ts";
import { type Html, html } from "../report/page/markup.ts";
import { seconds } from "./bars.ts";
import type { NightReport } from "./report.ts";

const [least, greatest] = [2, 512];
const width = 420;
const base = 132;
const top = 44;

export function histogram({ rules }: NightReport): Html | undefined {
  const [first] = Object.values(rules);
  const bins = (first?.logIntervals ?? []).filter(({ fromSeconds }) => fromSeconds >= least);
  const most = Math.max(0, ...bins.map(({ sleep, wake }) => sleep + wake));
  if (most === 0) return undefined;
  const x = (value: number): number => Math.round((10 * width * Math.log(value / least)) / Math.log(greatest / least)) / 10;
  const tall = (count: number): number => Math.round(((base - top) * 10 * count) / most) / 10;
  const windows = [
    { name: "WASM 2016", from: seconds(wasm2016.minInterval), to: seconds(wasm2016.maxInterval), y: 30 },
    { name: "AASM", from: seconds(aasm.minInterval), to: seconds(aasm.maxInterval), y: 14 },
  ];
  return html`<svg class="night" viewBox="-10 0 ${width + 20} 160" role="img" aria-label="Intervals from the onset of one movement to the next, on a logarithmic axis of seconds.">
${windows.map(({ name, from, to, y }) => html`<path d="M${x(from)} ${y + 6}v-6H${x(to)}v6" fill="none" stroke="var(--ink)" stroke-width="1.2"/><text x="${width + 8}" y="${y + 5}" text-anchor="end" class="k">${name} ${from}–${to} s</text>`)}
${bins.map(({ fromSeconds, toSeconds, sleep, wake }) => html`<rect x="${x(fromSeconds) + 0.6}" y="${base - tall(sleep)}" width="${Math.round(10 * (x(toSeconds) - x(fromSeconds) - 1.2)) / 10}" height="${tall(sleep)}" fill="var(--found)"/><rect x="${x(fromSeconds) + 0.6}" y="${base - tall(sleep) - tall(wake)}" width="${Math.round(10 * (x(toSeconds) - x(fromSeconds) - 1.2)) / 10}" height="${tall(wake)}" fill="none" stroke="var(--edge)"/>`)}
<path d="M0 ${base}H${width}" stroke="var(--ink)"/>${[2, 5, 10, 20, 50, 90, 200, 500].map((value) => html`<path d="M${x(value)} ${base}v4" stroke="var(--edge)"/><text x="${x(value)}" y="${base + 17}" text-anchor="middle">${value}</text>`)}
</svg><p class="fine">Seconds from onset to onset, logarithmic. Solid: asleep. Outline: awake. Tallest bar: ${most}.</p>`;
}
