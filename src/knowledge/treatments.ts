// Every treatment, in the order of reasoning: what is taken already and may do harm, iron, medicines that need the
// diagnosis, devices and procedures, habits, general care. A later one never lifts an earlier stop.
import { bupropion, carbamazepine, quinine, valerian, valproate } from "./treatments/advised-against.ts";
import { gabapentin, gabapentinEnacarbil, pregabalin } from "./treatments/alpha-2-delta.ts";
import { alpha2DeltaTaken } from "./treatments/alpha-2-delta-taken.ts";
import { bath, massage, mentalAlerting, sleepRegularity, sleepTraining, stressReduction } from "./treatments/comfort-and-sleep.ts";
import { compressionStockings, pneumaticCompression } from "./treatments/compression.ts";
import { leaveOutAntihistamine, otherAntihistamine, reviewAntihistamine } from "./treatments/culprit-antihistamine.ts";
import { culprits } from "./treatments/culprit-prescribed.ts";
import { dipyridamole } from "./treatments/dipyridamole.ts";
import { dopamineAgonists } from "./treatments/dopamine-agonists.ts";
import { dopamineAgonistsTaken } from "./treatments/dopamine-agonists-taken.ts";
import { ferrousSulfate } from "./treatments/iron-by-mouth.ts";
import { ferricCarboxymaltose } from "./treatments/iron-by-vein.ts";
import { ferricDerisomaltose, ferumoxytol, ironDextran } from "./treatments/iron-by-vein-others.ts";
import { childIron } from "./treatments/iron-for-children.ts";
import { ironSucrose, vitaminC } from "./treatments/iron-in-kidney-failure.ts";
import { cabergoline, levodopa, levodopaRaise, levodopaReview, pergolide } from "./treatments/levodopa.ts";
import { exercise, physiotherapy, stretching, weight, yoga } from "./treatments/movement.ts";
import { nearInfraredLight, peronealNerveStimulation, vibrationPad } from "./treatments/nerve-stimulation.ts";
import { magnesium, magnesiumLow, silentLines, vitaminD } from "./treatments/no-guideline.ts";
import { buprenorphine, methadone, oxycodone } from "./treatments/opioids.ts";
import { codeine, methadoneRaise, opioidContinue, tramadol } from "./treatments/opioids-taken.ts";
import { clonazepam, sedativeReview, temazepam, triazolam, zDrug } from "./treatments/sedatives.ts";
import { cpap } from "./treatments/sleep-apnea.ts";
import { alcoholChange, caffeineChange, nicotineChange } from "./treatments/substances.ts";
import { otherAntidepressant, otherAntiemetic } from "./treatments/swaps.ts";
import { legRaisingAndWalking, sclerotherapy, veinIntervention } from "./treatments/veins.ts";
import type { Treatment } from "./shape.ts";

const takenAlready: readonly Treatment[] = [
  ...alpha2DeltaTaken,
  ...dopamineAgonistsTaken,
  levodopaRaise,
  levodopaReview,
  methadoneRaise,
  opioidContinue,
  sedativeReview,
  quinine,
];

const culpritMedicines: readonly Treatment[] = [
  leaveOutAntihistamine,
  reviewAntihistamine,
  otherAntihistamine,
  ...culprits,
  otherAntiemetic,
  otherAntidepressant,
  cpap,
];

const iron: readonly Treatment[] = [
  ferricCarboxymaltose,
  ferrousSulfate,
  ironDextran,
  ferumoxytol,
  ferricDerisomaltose,
  ironSucrose,
  vitaminC,
  childIron,
];

const medicines: readonly Treatment[] = [
  gabapentin,
  pregabalin,
  gabapentinEnacarbil,
  dipyridamole,
  oxycodone,
  methadone,
  buprenorphine,
  levodopa,
  ...dopamineAgonists,
  cabergoline,
  pergolide,
  clonazepam,
  tramadol,
  codeine,
  zDrug,
  triazolam,
  temazepam,
  bupropion,
  carbamazepine,
  valproate,
  valerian,
];

const devicesAndProcedures: readonly Treatment[] = [
  peronealNerveStimulation,
  pneumaticCompression,
  vibrationPad,
  nearInfraredLight,
  compressionStockings,
  veinIntervention,
  sclerotherapy,
  legRaisingAndWalking,
];

const habits: readonly Treatment[] = [
  exercise,
  caffeineChange,
  alcoholChange,
  nicotineChange,
  mentalAlerting,
  sleepRegularity,
  sleepTraining,
  stressReduction,
  massage,
  bath,
  stretching,
  yoga,
  physiotherapy,
  weight,
];

const generalCare: readonly Treatment[] = [vitaminD, magnesiumLow, magnesium, ...silentLines];

export const treatments: readonly Treatment[] = [
  ...takenAlready,
  ...culpritMedicines,
  ...iron,
  ...medicines,
  ...devicesAndProcedures,
  ...habits,
  ...generalCare,
];
