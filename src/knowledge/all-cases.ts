// Every case of every rule: what a clinician can read, add to, and run. Two kinds of rule may share an id.
import type { RuleCase } from "./cases.ts";
import { cases as alarmsAbruptStop } from "./alarms/abrupt-stop.cases.ts";
import { cases as alarmsBloodAndIron } from "./alarms/blood-and-iron.cases.ts";
import { cases as alarmsHeartAndSalts } from "./alarms/heart-and-salts.cases.ts";
import { cases as alarmsKidneyDose } from "./alarms/kidney-dose.cases.ts";
import { cases as alarmsLegs } from "./alarms/legs.cases.ts";
import { cases as alarmsMind } from "./alarms/mind.cases.ts";
import { cases as alarmsNerves } from "./alarms/nerves.cases.ts";
import { cases as alarmsPregnancy } from "./alarms/pregnancy.cases.ts";
import { cases as alarmsSedation } from "./alarms/sedation.cases.ts";
import { cases as derivedAugmentation } from "./derived/augmentation.cases.ts";
import { cases as derivedConflicts } from "./derived/conflicts.cases.ts";
import { cases as derivedRisk } from "./derived/risk.cases.ts";
import { cases as diagnosisDiagnosis } from "./diagnosis/diagnosis.cases.ts";
import { cases as diagnosisMimicsMusclesAndJoints } from "./diagnosis/mimics/muscles-and-joints.cases.ts";
import { cases as diagnosisMimicsNerves } from "./diagnosis/mimics/nerves.cases.ts";
import { cases as diagnosisMimicsRestlessness } from "./diagnosis/mimics/restlessness.cases.ts";
import { cases as diagnosisMimicsVessels } from "./diagnosis/mimics/vessels.cases.ts";
import { cases as followUpIron } from "./follow-up/iron.cases.ts";
import { cases as followUpMedicines } from "./follow-up/medicines.cases.ts";
import { cases as followUpPeople } from "./follow-up/people.cases.ts";
import { cases as readingsArteries } from "./readings/arteries.cases.ts";
import { cases as readingsIron } from "./readings/iron.cases.ts";
import { cases as readingsNerves } from "./readings/nerves.cases.ts";
import { cases as readingsNight } from "./readings/night.cases.ts";
import { cases as readingsScores } from "./readings/scores.cases.ts";
import { cases as readingsVeins } from "./readings/veins.cases.ts";
import { cases as readingsWorsening } from "./readings/worsening.cases.ts";
import { cases as reasonsIron } from "./reasons/iron.cases.ts";
import { cases as reasonsLifestyle } from "./reasons/lifestyle.cases.ts";
import { cases as reasonsMedicines } from "./reasons/medicines.cases.ts";
import { cases as reasonsMetabolic } from "./reasons/metabolic.cases.ts";
import { cases as reasonsNeurological } from "./reasons/neurological.cases.ts";
import { cases as reasonsVascular } from "./reasons/vascular.cases.ts";
import { cases as teamCare } from "./team/care.cases.ts";
import { cases as teamReferrals } from "./team/referrals.cases.ts";
import { cases as testsTests } from "./tests/tests.cases.ts";
import { cases as treatmentsAlpha2Delta } from "./treatments/alpha-2-delta.cases.ts";
import { cases as treatmentsCulprits } from "./treatments/culprits.cases.ts";
import { cases as treatmentsDevicesAndVeins } from "./treatments/devices-and-veins.cases.ts";
import { cases as treatmentsDopaminergic } from "./treatments/dopaminergic.cases.ts";
import { cases as treatmentsHabits } from "./treatments/habits.cases.ts";
import { cases as treatmentsIron } from "./treatments/iron.cases.ts";
import { cases as treatmentsOtherMedicines } from "./treatments/other-medicines.cases.ts";

export type CaseKind =
  | "conflicts"
  | "criteria"
  | "mimics"
  | "alarms"
  | "readings"
  | "reasons"
  | "tests"
  | "treatments"
  | "followUps"
  | "referrals"
  | "care";

export const casesByKind: Readonly<Record<CaseKind, readonly RuleCase[]>> = {
  conflicts: derivedConflicts,
  criteria: [...derivedAugmentation, ...derivedRisk, ...diagnosisDiagnosis],
  mimics: [...diagnosisMimicsMusclesAndJoints, ...diagnosisMimicsNerves, ...diagnosisMimicsRestlessness, ...diagnosisMimicsVessels],
  alarms: [
    ...alarmsAbruptStop,
    ...alarmsBloodAndIron,
    ...alarmsHeartAndSalts,
    ...alarmsKidneyDose,
    ...alarmsLegs,
    ...alarmsMind,
    ...alarmsNerves,
    ...alarmsPregnancy,
    ...alarmsSedation,
  ],
  readings: [
    ...readingsArteries,
    ...readingsIron,
    ...readingsNerves,
    ...readingsNight,
    ...readingsScores,
    ...readingsVeins,
    ...readingsWorsening,
  ],
  reasons: [...reasonsIron, ...reasonsLifestyle, ...reasonsMedicines, ...reasonsMetabolic, ...reasonsNeurological, ...reasonsVascular],
  tests: testsTests,
  treatments: [
    ...treatmentsAlpha2Delta,
    ...treatmentsCulprits,
    ...treatmentsDevicesAndVeins,
    ...treatmentsDopaminergic,
    ...treatmentsHabits,
    ...treatmentsIron,
    ...treatmentsOtherMedicines,
  ],
  followUps: [...followUpIron, ...followUpMedicines, ...followUpPeople],
  referrals: teamReferrals,
  care: teamCare,
};

const byRule = Map.groupBy(Object.values(casesByKind).flat(), ({ rule }) => rule);
export const casesOf = (rule: string): readonly RuleCase[] => byRule.get(rule) ?? [];
