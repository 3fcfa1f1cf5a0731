// Las frases sin nombre propio, por su texto inglés.
import { diary } from "./sentences/diary.ts";
import { gatesAndTaken } from "./sentences/gates-and-taken.ts";
import { iron } from "./sentences/iron.ts";
import { medicines } from "./sentences/medicines.ts";
import { people } from "./sentences/people.ts";
import { stopping } from "./sentences/stopping.ts";
import { withoutMedicines } from "./sentences/without-medicines.ts";
import type { Spanish } from "./shape.ts";

export const sentences: Spanish["sentences"] = {
  ...gatesAndTaken,
  ...iron,
  ...medicines,
  ...withoutMedicines,
  ...stopping,
  ...diary,
  ...people,
};
