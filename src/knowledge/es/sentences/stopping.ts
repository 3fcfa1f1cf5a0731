// Cómo se deja cada medicina.
import type { Spanish } from "../shape.ts";

export const stopping: Spanish["sentences"] = {
  "Reduce over at least a week, longer from a high dose": "Reducir durante al menos una semana, y más tiempo desde una dosis alta",
  "From above 600 mg go to 600 mg for a week first; up to 600 mg the prescriber may stop it without a taper":
    "Desde más de 600 mg, pasar antes a 600 mg durante una semana; hasta 600 mg, quien receta puede retirarla sin bajar paso a paso",
  "Never all at once: 0.125 mg a step, 3 to 14 days each": "Nunca de golpe: 0,125 mg por paso, de 3 a 14 días cada uno",
  "0.125 mg a step, 3 to 14 days each; slower when withdrawal shows; never all at once":
    "0,125 mg por paso, de 3 a 14 días cada uno; más despacio si aparece abstinencia; nunca de golpe",
  "Never all at once: 0.25 to 0.5 mg a step, 3 to 14 days each": "Nunca de golpe: de 0,25 a 0,5 mg por paso, de 3 a 14 días cada uno",
  "0.25 to 0.5 mg a step, 3 to 14 days each; slower when withdrawal shows; never all at once":
    "De 0,25 a 0,5 mg por paso, de 3 a 14 días cada uno; más despacio si aparece abstinencia; nunca de golpe",
  "Never all at once: 1 mg in 24 hours a step, 3 to 14 days each": "Nunca de golpe: 1 mg en 24 horas por paso, de 3 a 14 días cada uno",
  "1 mg in 24 hours a step, 3 to 14 days each; slower when withdrawal shows; never all at once":
    "1 mg en 24 horas por paso, de 3 a 14 días cada uno; más despacio si aparece abstinencia; nunca de golpe",
  "Step by step as the prescriber plans, never all at once": "Paso a paso, como lo planee quien receta, nunca de golpe",
  "By 10 % every 1 to 4 weeks, never all at once": "Un 10 % cada 1 a 4 semanas, nunca de golpe",
  "If taken for longer than 2 to 4 weeks: step by step with the prescriber, never all at once":
    "Si se ha tomado más de 2 a 4 semanas: paso a paso con quien receta, nunca de golpe",
  "Only by its prescriber, step by step": "Solo quien receta, paso a paso",
  "Stop at a ferritin above 100 µg/L with a saturation of 20 to below 45 % once symptoms have settled, or at a saturation of 45 % or more":
    "Parar con una ferritina por encima de 100 µg/L y una saturación del 20 a menos del 45 % cuando los síntomas se hayan calmado, o con una saturación del 45 % o más",
  "Reduce over at least a week, longer from a high dose: a seizure can follow an abrupt stop":
    "Reducir durante al menos una semana, y más tiempo desde una dosis alta: dejarla de golpe puede causar una convulsión",
  "Up to 600 mg it may be stopped without a taper, with the prescriber; from above 600 mg go to 600 mg for a week first":
    "Hasta 600 mg se puede dejar sin bajar paso a paso, con quien receta; desde más de 600 mg, pasar antes a 600 mg durante una semana",
  "It may be stopped without a taper": "Se puede dejar sin bajar paso a paso",
  "If it has come to daily use, reduce as the prescriber plans, never all at once":
    "Si se ha llegado a un uso diario, reducir como lo planee quien receta, nunca de golpe",
  "Never all at once: 0.125 mg a step, 3 to 14 days each, and contact each week until four weeks after the last dose":
    "Nunca de golpe: 0,125 mg por paso, de 3 a 14 días cada uno, y contacto cada semana hasta cuatro semanas después de la última dosis",
  "Never all at once: 0.25 to 0.5 mg a step, 3 to 14 days each, and contact each week until four weeks after the last dose":
    "Nunca de golpe: de 0,25 a 0,5 mg por paso, de 3 a 14 días cada uno, y contacto cada semana hasta cuatro semanas después de la última dosis",
  "Never all at once: 1 mg in 24 hours a step, 3 to 14 days each, and contact each week until four weeks after the last dose":
    "Nunca de golpe: 1 mg en 24 horas por paso, de 3 a 14 días cada uno, y contacto cada semana hasta cuatro semanas después de la última dosis",
  "If taken: step by step with the prescriber, never all at once": "Si se toma: paso a paso con quien receta, nunca de golpe",
  "If taken: by 10 % every 1 to 4 weeks, never all at once": "Si se toma: un 10 % cada 1 a 4 semanas, nunca de golpe",
  "If it is taken for epilepsy or another reason: that prescriber decides, never all at once":
    "Si se toma por epilepsia u otro motivo: decide quien la receta por eso, nunca de golpe",
  "As its prescriber says, never all at once": "Como diga quien la receta, nunca de golpe",
  "Step by step with the prescriber, never all at once": "Paso a paso con quien receta, nunca de golpe",
};
