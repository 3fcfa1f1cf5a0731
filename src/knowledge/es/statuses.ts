// Qué se puede decir del diagnóstico.
import type { Spanish } from "./shape.ts";

export const statuses: Spanish["statuses"] = {
  met: {
    title: "Es síndrome de piernas inquietas",
    plain:
      "Sus respuestas encajan con piernas inquietas: una necesidad de moverse que aparece en reposo, se alivia cuando usted se mueve y es peor por la tarde o por la noche. Primero va lo que lo empeora; después, el hierro y los hábitos. Una medicina diaria es para quien la necesita.",
  },
  "not-met": {
    title: "No es síndrome de piernas inquietas",
    plain:
      "Sus respuestas no encajan con piernas inquietas. Por eso, las medicinas y las metas de hierro para piernas inquietas no son para usted. Puede haber otra cosa detrás, y merece que se mire aparte.",
  },
  possible: {
    title: "Puede ser síndrome de piernas inquietas; tiene que confirmarlo un profesional",
    plain:
      "Esto puede ser piernas inquietas. Antes, un médico tiene que escuchar su historia y ver si otra cosa lo explica. Hasta entonces solo podemos hablar de hierro y de hábitos.",
  },
  undetermined: {
    title: "Aún no se puede decir si es síndrome de piernas inquietas",
    plain:
      "Aún no se puede decir si son piernas inquietas. Primero van las señales de peligro y luego unas pocas preguntas cortas. Hasta entonces solo hay consejos generales, seguros para todos.",
  },
};
