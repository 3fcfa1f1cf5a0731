// Su tratamiento y cómo ha ido desde entonces.
import type { treatment as english } from "../en/treatment.ts";
import type { AskText } from "../shape.ts";

export const treatment: { readonly [Id in keyof typeof english]: AskText } = {
  "medicine-list-complete": { asks: "¿Está completa su lista de medicinas, con las que compra sin receta?" },
  "over-the-counter-antihistamine": {
    asks: "¿Usa pastillas sin receta para dormir, el resfriado o la alergia que le den sueño?",
  },
  "missed-doses": { asks: "¿Olvida a menudo una toma o la toma tarde?" },
  "medicine-stopped-abruptly": {
    asks: "En las últimas dos semanas, ¿dejó una medicina de golpe?",
    help: "Una para dormir, el dolor, la calma o las piernas inquietas.",
  },
  "oral-iron-months": { asks: "¿Cuánto tiempo ha tomado hierro por boca?", help: "Déjelo en blanco si nunca lo tomó." },
  "oral-iron-not-tolerated": { asks: "¿Tuvo que dejar los comprimidos de hierro porque le sentaban mal?" },
  "naloxone-at-hand": { asks: "¿Tiene naloxona en casa?" },
  "iron-sample-hours-off-iron": { asks: "¿Cuántas horas antes del análisis tomó el último comprimido de hierro?" },
  "iron-sample-fasting": { asks: "¿Se hizo en ayunas el análisis de hierro?" },
  "symptom-onset-hour": { asks: "¿A qué hora empieza ahora?" },
  "symptom-onset-hour-before-treatment": { asks: "¿A qué hora empezaba antes de este tratamiento?" },
  "rest-to-onset-minutes": { asks: "Al sentarse, ¿cuánto tarda en empezar ahora?" },
  "rest-to-onset-minutes-before-treatment": { asks: "Al sentarse, ¿cuánto tardaba en empezar antes de este tratamiento?" },
  "hours-of-relief": { asks: "¿Cuántas horas alivia ahora una toma?" },
  "hours-of-relief-at-start": { asks: "¿Cuántas horas aliviaba una toma al principio?" },
  "symptoms-start-earlier-than-before-treatment": { asks: "¿Empieza más temprano que antes de este tratamiento?" },
  "symptoms-stronger-than-before-treatment": { asks: "¿Es más fuerte que antes de este tratamiento?" },
  "spread-to-other-body-part": { asks: "¿Se ha extendido a los brazos, el tronco u otra parte desde este tratamiento?" },
  "shorter-latency-at-rest": { asks: "¿Aparece antes tras sentarse o acostarse que antes de este tratamiento?" },
  "shorter-relief-from-dose": { asks: "¿Alivia una toma durante menos tiempo que al principio?" },
  "needs-higher-or-earlier-dose": { asks: "¿Necesita más cantidad o tomarla antes?" },
  "worse-after-dose-increase": { asks: "¿Empeoró un tiempo después de subir la dosis?" },
  "better-after-dose-decrease": { asks: "¿Mejoró un tiempo después de bajar la dosis?" },
  "leg-movements-awake-new-or-worse": { asks: "¿Se le mueven solas las piernas estando despierto, más que antes de este tratamiento?" },
  "worse-days-in-last-week": { asks: "¿En cuántos de los últimos siete días fue peor?" },
  "symptoms-early-morning-rebound": { asks: "¿Vuelve de madrugada, cuando se pasa el efecto?" },
};
