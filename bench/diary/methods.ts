// npm run methods: counts false alarms and power on invented diaries and writes each table into docs/methods.md when it is done.
// `npm run methods -- 50` counts with fewer diaries and writes nothing; names after the number choose tables.
import { readFileSync, writeFileSync } from "node:fs";
import { testFinds, triggerFalseAlarms, triggerPower, watchAlarms, watchFinds } from "./trials.ts";

const FULL = 300;
const asked = Number(process.argv[2] ?? FULL);
if (!Number.isInteger(asked) || asked < 1) throw new RangeError(`found "${process.argv[2]}": expected a whole number of diaries`);

const RHOS = [0, 0.3, 0.6, 0.8];
const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, head.map(() => "---:"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

const file = "docs/methods.md";
const chosen = process.argv.slice(3);

function part(name: string, make: () => string): void {
  if (chosen.length > 0 && !chosen.includes(name)) return;
  const made = make();
  console.log(`\n${name}\n${made}`);
  if (asked !== FULL) return;
  const text = readFileSync(file, "utf8");
  const place = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- end -->)`);
  if (!place.test(text)) throw new Error(`${file} has no place for ${name}`);
  writeFileSync(
    file,
    text.replace(place, (_, begin: string, end: string) => `${begin}\n${made}\n\n${end}`),
  );
}

const trials = (share: number): number => Math.max(1, Math.round(asked * share));

/** Likeness by missing nights, and all of them together in the last line: single cells hold few trials. */
function alarmTable(columns: readonly string[], alarms: (rho: number, missing: number, column: number) => number): string {
  const cells = RHOS.flatMap((rho) =>
    [0, 0.3].map((missing) => ({ rho, missing, shares: columns.map((_, i) => alarms(rho, missing, i)) })),
  );
  const together = columns.map((_, i) => cells.reduce((sum, { shares }) => sum + (shares[i] ?? 0), 0) / cells.length);
  return table(
    ["likeness of nights", "missing", ...columns],
    [...cells.map(({ rho, missing, shares }) => [rho, percent(missing), ...shares.map(percent)]), ["all", "all", ...together.map(percent)]],
  );
}

part("trigger-false-alarms", () =>
  alarmTable(["56 nights", "112 nights", "224 nights"], (rho, missing, column) =>
    triggerFalseAlarms(trials(1), { nights: [56, 112, 224][column] ?? 0, rho, missing }),
  ),
);

part("trigger-power", () =>
  table(
    ["true difference", "nights", "found, likeness 0.3", "found, likeness 0.6", "another called possible", "interval holds the truth"],
    [1, 1.5, 2].flatMap((effect) =>
      [56, 112, 168, 224].map((nights) => {
        const [low, high] = [0.3, 0.6].map((rho) => triggerPower(trials(0.3), { nights, rho, missing: 0.1, effect }));
        return [effect, nights, ...[low?.found, high?.found, high?.besides, high?.covered].map((value) => percent(value ?? Number.NaN))];
      }),
    ),
  ),
);

part("test-of-oneself", () =>
  table(
    ["pairs of weeks", "likeness of nights", "false alarms", "found: 1 point", "found: 2 points", "found: 3 points"],
    [3, 4, 6].flatMap((pairs) =>
      RHOS.map((rho) => [pairs, rho, ...[0, 1, 2, 3].map((effect) => percent(testFinds(trials(2), pairs, { rho, missing: 0.1, effect })))]),
    ),
  ),
);

part("watch-false-alarms", () =>
  alarmTable(["8 weeks noted before treatment", "nothing noted before"], (rho, missing, column) =>
    watchAlarms(trials(0.4), { before: [56, 0][column] ?? 0, after: 364, rho, missing, hoursEarlier: 0, pointsStronger: 0, helps: 0 }),
  ),
);

part("watch-power", () =>
  table(
    ["onset earlier by", "stronger by", "likeness of nights", "8 weeks noted before treatment", "nothing noted before"],
    [
      [2, 0],
      [3, 1],
      [4, 2],
    ].flatMap(([hoursEarlier = 0, pointsStronger = 0]) =>
      [0.3, 0.6, 0.8].map((rho) => [
        `${hoursEarlier} h`,
        `${pointsStronger} points`,
        rho,
        ...[56, 0].map((before) =>
          percent(watchFinds(trials(0.4), { before, after: 364, rho, missing: 0.1, hoursEarlier, pointsStronger, helps: 0 })),
        ),
      ]),
    ),
  ),
);
