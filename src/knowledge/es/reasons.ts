// Todas las razones.
import { bloodReasons, nerveReasons, vesselReasons } from "./reasons/blood-and-nerves.ts";
import { habitReasons, medicineReasons } from "./reasons/medicines-and-habits.ts";
import type { Spanish } from "./shape.ts";

export const reasons: Spanish["reasons"] = { ...bloodReasons, ...nerveReasons, ...vesselReasons, ...medicineReasons, ...habitReasons };
