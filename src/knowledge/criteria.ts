// Every named statement, for the pages, the titles, and the checks of content.
import { alarmCriteria, emergency } from "./alarms.ts";
import * as always from "./derived/always.ts";
import * as augmentation from "./derived/augmentation.ts";
import * as diagnosis from "./derived/diagnosis.ts";
import * as iron from "./derived/iron.ts";
import * as kidney from "./derived/kidney.ts";
import * as reasons from "./derived/reasons.ts";
import * as risk from "./derived/risk.ts";
import * as sleep from "./derived/sleep.ts";
import * as children from "./diagnosis/children.ts";
import { mimicCriteria, mimicPresent } from "./diagnosis/mimics.ts";
import * as restlessness from "./diagnosis/mimics/restlessness.ts";
import * as severity from "./diagnosis/severity.ts";
import * as status from "./diagnosis/status.ts";
import * as systems from "./diagnosis/systems.ts";
import { ceilingCriteria } from "./medicines/alpha-2-delta-ceilings.ts";
import * as nerveStudy from "./readings/nerve-study.ts";
import type { Criterion } from "./shape.ts";

const isCriterion = (value: unknown): value is Criterion =>
  typeof value === "object" &&
  value !== null &&
  "id" in value &&
  "says" in value &&
  "when" in value &&
  "rows" in value &&
  typeof value.says === "string";

const rooms: readonly object[] = [
  always,
  diagnosis,
  augmentation,
  iron,
  kidney,
  risk,
  sleep,
  reasons,
  status,
  systems,
  severity,
  children,
  restlessness,
  nerveStudy,
];

export const criteria: readonly Criterion[] = [
  ...new Map(
    [
      ...rooms.flatMap((room) => Object.values(room).filter(isCriterion)),
      ...mimicCriteria,
      mimicPresent,
      emergency,
      ...ceilingCriteria,
      ...alarmCriteria,
    ].map((one) => [one.id, one]),
  ).values(),
];
