// Invented nights of a planned test, whose change does this much.
import { isoDay } from "../../src/record/day.ts";
import type { ExperimentPlan } from "../../src/record/diary/experiment-plan.ts";
import { type Night, nightsOf } from "../../src/record/diary/night.ts";
import { generator } from "../../src/record/diary/statistics/random.ts";
import { alike, dayEntry, FIRST, normal, type Truth, within } from "./invent.ts";

/** `effect`: points by which usual nights are worse. The test starts with the first night. */
export function inventTest(plan: ExperimentPlan, { rho, missing, effect, seed, spread = 1.8 }: Omit<Truth, "nights">): readonly Night[] {
  const random = generator(seed);
  const draw = normal(random);
  const nights = plan.periods.length * 7;
  const entries = alike(rho, nights, draw).flatMap((value, i) => {
    const arm = plan.periods.find(({ from, to }) => isoDay(FIRST + i) >= from && isoDay(FIRST + i) <= to)?.arm;
    const severity = within(Math.round(4.5 + spread * value + (arm === "usual" ? effect / 2 : -effect / 2)), 0, 10);
    return random() < missing ? [] : [dayEntry(i, { severity: { low: severity, high: severity } })];
  });
  return nightsOf(entries, isoDay(FIRST), isoDay(FIRST + nights - 1));
}
