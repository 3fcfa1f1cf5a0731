// The whole medicine as one object: what is published as JSON, digested, and checked by the tests of content.
import { alarms } from "./alarms.ts";
import { conflicts } from "./derived/conflicts.ts";
import { formulas } from "./derived/formulas.ts";
import { mimics } from "./diagnosis/mimics.ts";
import { diary } from "./diary.ts";
import { statuses } from "./diagnosis/status.ts";
import { systems } from "./diagnosis/systems.ts";
import { disagreements } from "./disagreements.ts";
import { facts } from "./facts.ts";
import { followUps } from "./follow-up.ts";
import { growsBy, readableFrom } from "./freshness.ts";
import { gates } from "./gates.ts";
import { ingredients } from "./medicines.ts";
import { readings } from "./readings.ts";
import { reasons } from "./reasons.ts";
import { rows } from "./rows.ts";
import { sources } from "./sources.ts";
import { referrals } from "./team.ts";
import { tests } from "./tests.ts";
import { askNow } from "./alarms/ask-now.ts";
import { askStillTaken } from "./treatments/still-taken.ts";
import { takenDespiteStop } from "./treatments/taken-despite-stop.ts";
import { treatments } from "./treatments.ts";
import { bySubstance, byUnit } from "./units/accepted.ts";

export const medicine = {
  facts,
  units: { byUnit, bySubstance },
  ingredients,
  rows,
  sources,
  formulas,
  freshness: { growsBy, readableFrom },
  conflicts,
  systems,
  statuses,
  mimics,
  alarms,
  reasons,
  tests,
  gates,
  treatments,
  takenDespiteStop,
  askStillTaken,
  askNow,
  readings,
  followUps,
  referrals,
  disagreements,
  diary,
} as const;
