// El nombre de cada dato.
import type { FactId } from "../facts.ts";
import { metabolic, neurological } from "./facts/blood-and-nerves.ts";
import { alarm, lifestyle, medicines } from "./facts/life-and-alarms.ts";
import { augmentation, diagnosis, mimic, person } from "./facts/picture.ts";
import { mood, safety, sleep, vascular } from "./facts/safety-and-vessels.ts";

export const facts: Readonly<Record<FactId, string>> = {
  ...diagnosis,
  ...augmentation,
  ...mimic,
  ...person,
  ...metabolic,
  ...neurological,
  ...safety,
  ...vascular,
  ...sleep,
  ...mood,
  ...lifestyle,
  ...medicines,
  ...alarm,
};
