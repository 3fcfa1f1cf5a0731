// Todas las señales de alarma.
import { bodyAlarms } from "./alarms/body.ts";
import { mindAndMedicineAlarms } from "./alarms/mind-and-medicines.ts";
import type { Spanish } from "./shape.ts";

export const alarms: Spanish["alarms"] = { ...bodyAlarms, ...mindAndMedicineAlarms };
