// What the results that are there mean: every reading in one list. A reading explains and decides nothing.
import { childReadings } from "./diagnosis/children.ts";
import { arteryReadings } from "./readings/arteries.ts";
import { ironReadings } from "./readings/iron.ts";
import { nerveReadings } from "./readings/nerves.ts";
import { nightReadings } from "./readings/night.ts";
import { scoreReadings, supportiveReadings } from "./readings/scores.ts";
import { veinScoreReadings } from "./readings/vein-scores.ts";
import { veinReadings } from "./readings/veins.ts";
import { worseningReadings } from "./readings/worsening.ts";
import type { Reading } from "./shape.ts";

export const readings: readonly Reading[] = [
  ...supportiveReadings,
  ...childReadings,
  ...scoreReadings,
  ...ironReadings,
  ...nightReadings,
  ...nerveReadings,
  ...veinReadings,
  ...veinScoreReadings,
  ...arteryReadings,
  ...worseningReadings,
];
