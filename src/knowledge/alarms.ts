// All alarms, and each as a statement that other rules can hold.
import type { Expr } from "../logic/expr.ts";
import { malignantLikeState, withdrawalSeizure } from "./alarms/abrupt-stop.ts";
import {
  childIronIngestion,
  gastrointestinalBleeding,
  ironDeficiencyAnemiaWorkup,
  ironInfusionReaction,
  lowPhosphate,
  severeAnemia,
} from "./alarms/blood-and-iron.ts";
import { raised } from "./alarms/criterion.ts";
import { lowPotassium, qtDanger, serotoninOrQtEmergency } from "./alarms/heart-and-salts.ts";
import { unsafeAlpha2DeltaDose } from "./alarms/kidney-dose.ts";
import { acuteLimbIschemia, cellulitisOrSepsis, criticalLimbIschemia, pulmonaryEmbolism, suspectedDvt } from "./alarms/legs.ts";
import { akathisia, dopamineWithdrawal, impulseControlOnDopaminergic, psychosisOnDopaminergic, suicideRisk } from "./alarms/mind.ts";
import { caudaEquina, rapidWeakness, seriousBackPain } from "./alarms/nerves.ts";
import { pregnancyDanger } from "./alarms/pregnancy.ts";
import { drowsyDriving, opioidSedativeStack, respiratoryDepression } from "./alarms/sedation.ts";
import { any, holds } from "./language.ts";
import type { Alarm, Criterion, Urgency } from "./shape.ts";

const table = [
  suspectedDvt,
  pulmonaryEmbolism,
  acuteLimbIschemia,
  criticalLimbIschemia,
  caudaEquina,
  rapidWeakness,
  cellulitisOrSepsis,
  suicideRisk,
  impulseControlOnDopaminergic,
  psychosisOnDopaminergic,
  drowsyDriving,
  respiratoryDepression,
  severeAnemia,
  gastrointestinalBleeding,
  ironDeficiencyAnemiaWorkup,
  akathisia,
  pregnancyDanger,
  ironInfusionReaction,
  lowPhosphate,
  serotoninOrQtEmergency,
  malignantLikeState,
  childIronIngestion,
  withdrawalSeizure,
  seriousBackPain,
  unsafeAlpha2DeltaDose,
  qtDanger,
  lowPotassium,
  dopamineWithdrawal,
  opioidSedativeStack,
] as const;

export type AlarmId = (typeof table)[number]["id"];

export const alarms: readonly Alarm[] = table;

/** While one of these is present, tests and treatments wait: it is dealt with the same day. */
export const goesFirst: readonly Urgency[] = ["emergency", "same-day"];

/** One named statement per alarm: raised at any of its levels. */
export const alarmCriteria: readonly Criterion[] = alarms.map(raised);

const byId: ReadonlyMap<string, Criterion> = new Map(alarmCriteria.map((criterion) => [criterion.id, criterion]));

/** This alarm is raised. */
export function alarmIs(id: AlarmId): Expr {
  const criterion = byId.get(`alarm:${id}`);
  if (criterion === undefined) throw new ReferenceError(`no such alarm: ${id}`);
  return holds(criterion);
}

const emergencies = alarms.filter(({ levels }) => levels.some(({ urgency }) => urgency === "emergency"));
const [firstCall, ...otherCalls] = emergencies.flatMap(({ levels }) =>
  levels.filter(({ urgency }) => urgency === "emergency").map(({ when }) => when),
);
const [firstRow, ...otherRows] = new Set(emergencies.flatMap(({ rows }) => rows));
if (firstCall === undefined || firstRow === undefined) throw new RangeError("there is no emergency");

export const emergency: Criterion = {
  id: "emergency",
  says: "An alarm that is an emergency",
  rows: [firstRow, ...otherRows],
  reviewed: "2026-11-22",
  when: any(firstCall, ...otherCalls),
};
