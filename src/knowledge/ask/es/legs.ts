// Las piernas: qué se siente, cuándo y desde cuándo.
import type { legs as english } from "../en/legs.ts";
import type { AskText } from "../shape.ts";

export const legs: { readonly [Id in keyof typeof english]: AskText } = {
  "urge-to-move-legs": { asks: "¿Siente una necesidad de mover las piernas?", help: "Con o sin una sensación desagradable." },
  "leg-sensations-unpleasant": { asks: "¿Esa necesidad viene con una sensación desagradable en las piernas?" },
  "legs-involved": { asks: "¿Lo nota en las piernas, y no solo en los brazos u otra parte?" },
  "arms-involved": { asks: "¿Lo nota también en los brazos o en otra parte?" },
  "worse-at-rest": { asks: "¿Empieza o empeora cuando está quieto, sentado o acostado?" },
  "relieved-by-movement": { asks: "¿Se alivia mientras se mueve o se estira?", help: "Puede volver al parar." },
  "relieved-by-movement-formerly": { asks: "Antes, ¿se aliviaba al moverse?" },
  "worse-in-evening": { asks: "¿Aparece solo, o más, por la tarde o por la noche?" },
  "worse-in-evening-formerly": { asks: "Antes, ¿era peor por la tarde o por la noche?" },
  "symptom-nights-per-week": {
    asks: "¿Cuántas noches de una semana normal le molestan las piernas?",
    help: "Piense en un tiempo sin tratamiento. Vale media noche.",
  },
  "symptom-nights-per-week-treated": { asks: "Con su tratamiento, ¿cuántas noches de una semana normal le molestan las piernas?" },
  "symptom-duration-months": { asks: "¿Cuánto hace que empezó?" },
  "lifetime-episodes": { asks: "¿Cuántas veces en su vida lo ha tenido, más o menos?", help: "Basta una idea aproximada." },
  "symptom-distress": {
    asks: "¿Cuánto le pesa?",
    choices: { none: "Nada", mild: "Un poco", moderate: "Algo", severe: "Mucho", "very-severe": "Muchísimo" },
  },
  "causes-concern": { asks: "¿Le preocupa?" },
  "disturbs-sleep": { asks: "¿Le altera el sueño?" },
  "impairs-function": { asks: "¿Perjudica su trabajo, su vida familiar, su energía, su ánimo o su atención?" },
  "irls-total": { asks: "Su total en el cuestionario IRLS", help: "Solo si se lo dieron en una consulta." },
  "rls-quality-of-life": {
    asks: "Su total en un cuestionario sobre la vida con piernas inquietas",
    help: "Solo si se lo dieron en una consulta. Más es mejor.",
  },
  painful: { asks: "¿Es dolorosa la sensación en las piernas?" },
  "onset-age": { asks: "¿Qué edad tenía cuando empezó?" },
  "first-degree-relative-with-rls": { asks: "¿Tiene piernas inquietas su padre, su madre, un hermano o un hijo?" },
  "daytime-sleepiness-less-than-expected": { asks: "¿Tiene de día menos sueño del que esperaría tras esas noches?" },
  "observed-leg-discomfort-at-rest": {
    asks: "Si se trata de un niño: ¿se ve que las piernas le molestan en reposo y por eso se mueve?",
  },
  "symptoms-one-sided": { asks: "¿Le pasa solo en una pierna?" },
  "symptom-change-last-months": {
    asks: "¿Cómo ha ido en los últimos tres meses?",
    choices: { better: "Mejor", same: "Igual", worse: "Peor" },
  },
};
