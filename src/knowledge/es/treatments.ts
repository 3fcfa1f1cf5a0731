// Todos los tratamientos. Una medicina que se toma aunque se sabe de un motivo en contra tiene su propia línea.
import { treatments as rules } from "../treatments.ts";
import { despiteStop, despiteStopTitle } from "../treatments/taken-despite-stop.ts";
import type { Spanish } from "./shape.ts";
import { iron, medicines } from "./treatments/iron-and-medicines.ts";
import { taken } from "./treatments/taken.ts";
import { devicesAndVeins, generalCare, habits } from "./treatments/without-medicines.ts";

const lines: Spanish["treatments"] = { ...taken, ...iron, ...medicines, ...devicesAndVeins, ...habits, ...generalCare };

const despiteStops: Spanish["treatments"] = Object.fromEntries(
  rules
    .filter(({ id, ingredient, kind }) => id === ingredient && kind === "medicine")
    .map(({ id }) => [
      despiteStop(id),
      {
        title: despiteStopTitle(
          lines[id]?.title ?? "",
          "Revisar con quien lo recetó: {medicine}, que se toma aunque se conoce un motivo en contra",
        ),
        plain: "Usted toma esto ahora, y algo de usted habla en contra. Llame pronto a la persona que se lo dio. No lo deje por su cuenta.",
      },
    ]),
);

export const treatments: Spanish["treatments"] = { ...lines, ...despiteStops };
