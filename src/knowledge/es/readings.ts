// Qué significan los resultados.
import { ironReadings, nightReadings } from "./readings/iron-and-night.ts";
import { nerveReadings } from "./readings/nerves.ts";
import { scoreReadings, worseningReadings } from "./readings/scores.ts";
import { arteryReadings, veinReadings } from "./readings/vessels.ts";
import type { Spanish } from "./shape.ts";

export const readings: Spanish["readings"] = {
  ...scoreReadings,
  ...ironReadings,
  ...nightReadings,
  ...nerveReadings,
  ...veinReadings,
  ...arteryReadings,
  ...worseningReadings,
};
