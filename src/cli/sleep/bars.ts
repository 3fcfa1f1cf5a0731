// Small bars of text: movements per hour of the night, and how far apart they are.
import type { HourBin, IntervalBin } from "../../sleep/distribution.ts";
import { aasm } from "../../sleep/rules-aasm.ts";
import { wasm2016 } from "../../sleep/rules-wasm-2016.ts";
import { heading, type Page, wrap } from "../report/layout.ts";
import type { NightReport } from "./report.ts";
import { clockText, rangeText, rulesName } from "./words.ts";

export function hourLines({ rules, recording }: NightReport, page: Page): string[] {
  const sets = Object.values(rules);
  const [first] = sets;
  if (first === undefined || first.byHour.length === 0) return [];
  const most = Math.max(1, ...sets.flatMap(({ byHour }) => byHour.map(({ high }) => high ?? 0)));
  const room = Math.floor((page.width - 7) / sets.length) - 14;
  const cell = (bin: HourBin | undefined): string => {
    const text = bin && rangeText(bin, 0);
    if (bin === undefined || text === undefined) return "no sleep".padStart(9).padEnd(room + 13);
    return `${text.padStart(9)} ${bar(bin, most, room)}`.padEnd(room + 13);
  };
  return [
    ...heading("Periodic movements per hour of sleep, hour by hour", page),
    `${" ".repeat(7)}${sets.map(({ rules: name }) => rulesName[name].padStart(9).padEnd(room + 14)).join("")}`.trimEnd(),
    ...first.byHour.map(({ fromSeconds }, i) =>
      `${clockText(fromSeconds, recording.start.secondsOfDay)}  ${sets.map(({ byHour }) => cell(byHour[i])).join(" ")}`.trimEnd(),
    ),
  ];
}

// Solid to the low end, shaded to the high end.
function bar({ low, high }: HourBin, most: number, room: number): string {
  const [solid, all] = [low, high].map((value) => Math.round(((value ?? 0) / most) * room));
  return `${"█".repeat(solid ?? 0)}${"░".repeat((all ?? 0) - (solid ?? 0))}`;
}

export function intervalLines({ rules }: NightReport, page: Page): string[] {
  const [first] = Object.values(rules);
  const bins = halfOctaves(first?.logIntervals ?? []);
  const busy = bins.filter((bin) => bin.sleep + bin.wake > 0);
  const [from, to] = [busy[0], busy.at(-1)];
  if (first === undefined || from === undefined || to === undefined) return [];
  const shown = bins.slice(bins.indexOf(from), bins.indexOf(to) + 1);
  const most = Math.max(...shown.map((bin) => bin.sleep + bin.wake));
  const room = page.width - 30;
  const long = (seconds: number) => seconds.toFixed(seconds < 10 ? 1 : 0).padStart(5);
  return [
    ...heading(`Seconds from onset to onset (${rulesName[first.rules]})`, page),
    ...shown.map(({ fromSeconds, toSeconds, sleep, wake }) => {
      const [asleep, awake] = [sleep, wake].map((count) => Math.round((count / most) * room));
      return `${long(fromSeconds)} to ${long(toSeconds)} ${String(sleep + wake).padStart(5)} ${"█".repeat(asleep ?? 0)}${"░".repeat(awake ?? 0)}`.trimEnd();
    }),
    ...wrap(
      `Solid asleep, shaded awake. WASM 2016 counts ${seconds(wasm2016.minInterval)} to ${seconds(wasm2016.maxInterval)} s, AASM ${seconds(aasm.minInterval)} to ${seconds(aasm.maxInterval)} s.`,
      page,
      "",
      "quiet",
    ),
  ];
}

export const seconds = ({ value }: { readonly value: number }): number => value / 1000;

// Two bins to a doubling are as many as a terminal shows well.
function halfOctaves(bins: readonly IntervalBin[]): readonly IntervalBin[] {
  return bins.flatMap((bin, i) => {
    const next = bins[i + 1];
    if (i % 2 === 1) return [];
    return next === undefined ? [bin] : [{ ...bin, toSeconds: next.toSeconds, sleep: bin.sleep + next.sleep, wake: bin.wake + next.wake }];
  });
}
