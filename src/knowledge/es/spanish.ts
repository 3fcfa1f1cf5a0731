// The medicine's Spanish texts in one object: nothing that a person reads is left in English.
import { alarms } from "./alarms.ts";
import { facts } from "./facts.ts";
import { followUps } from "./follow-ups.ts";
import { mimics } from "./mimics.ts";
import { readings } from "./readings.ts";
import { reasons } from "./reasons.ts";
import { referrals } from "./referrals.ts";
import { sentences } from "./sentences.ts";
import type { Spanish } from "./shape.ts";
import { statuses } from "./statuses.ts";
import { tests } from "./tests.ts";
import { treatments } from "./treatments.ts";

export const spanish: Spanish = {
  facts,
  statuses,
  mimics,
  alarms,
  reasons,
  tests,
  treatments,
  followUps,
  referrals,
  readings,
  sentences,
};
