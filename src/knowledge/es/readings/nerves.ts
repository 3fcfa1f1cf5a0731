// Qué significan las pruebas de los nervios.
import type { Spanish } from "../shape.ts";

export const nerveReadings: Spanish["readings"] = {
  "nerve-study-polyneuropathy": {
    title: "Daño de los nervios de las piernas",
    plain: "La prueba muestra daño en los nervios largos de las piernas. Muchas personas lo tienen junto con piernas inquietas.",
  },
  "one-sensory-response-only": {
    title: "Una sola respuesta débil",
    plain: "Solo un nervio dio una respuesta débil. Con la edad puede ser normal. No demuestra daño de los nervios.",
  },
  "nerve-study-axonal": {
    title: "Patrón axonal",
    plain: "Parece que están dañadas las propias fibras de los nervios, más que la capa que las rodea.",
  },
  "nerve-study-demyelinating": {
    title: "Patrón desmielinizante",
    plain: "Parece que está dañada la capa que rodea los nervios. Eso necesita pronto un neurólogo.",
  },
  "nerve-study-length-dependent": {
    title: "Nervios de la sensibilidad, primero los pies",
    plain: "Están dañados los nervios más largos de la sensibilidad, por igual en los dos pies. Los brazos y los músculos están bien.",
  },
  "nerve-study-sensorimotor": {
    title: "Nervios de la sensibilidad y de los músculos, primero los pies",
    plain: "Están dañados tanto los nervios de la sensibilidad como los de los músculos de las piernas.",
  },
  "nerve-study-radicular": {
    title: "Patrón de raíz",
    plain: "La prueba apunta a una raíz nerviosa de la espalda, no a los nervios de la pierna.",
  },
  "nerve-study-within-limits": {
    title: "Estudio de los nervios dentro de los límites",
    plain:
      "Los dos nervios que se probaron dieron buenas respuestas. Esta prueba no puede ver las fibras finas de los nervios. Así que no descarta un problema ahí.",
  },
  "nerve-study-cold-limb": {
    title: "Pierna fría en el estudio de los nervios",
    plain:
      "La pierna estaba fría durante la prueba. El frío hace lentos los nervios. Puede que haya que repetir la prueba con la pierna caliente.",
  },
  "neuropathy-not-the-common-kind": {
    title: "Debilidad desigual o sobre todo de los músculos",
    plain: "Las dos piernas son distintas, o los músculos están más débiles que la sensibilidad. Debería mirarlo un neurólogo.",
  },
  "skin-biopsy-low": {
    title: "Pocas fibras nerviosas finas en la piel",
    plain: "La muestra de piel tiene menos fibras nerviosas finas de las que debería. Eso puede hacer que ardan los pies.",
  },
  "mnsi-questionnaire-high": {
    title: "Respuestas que apuntan a daño de los nervios",
    plain:
      "Sus respuestas apuntan a daño de los nervios de los pies. Algunas preguntas encajan también con piernas inquietas, así que un médico debería explorarle los pies.",
  },
  "mnsi-examination-high": {
    title: "Señales de daño de los nervios",
    plain: "La exploración de sus pies por el médico apunta a daño de los nervios.",
  },
  "toronto-score-high": {
    title: "Daño de los nervios por puntuación",
    plain: "Esta puntuación de la sensibilidad y los reflejos apunta a daño de los nervios.",
  },
  "dn4-high": { title: "Dolor del tipo de los nervios", plain: "El dolor tiene los rasgos del dolor de los nervios." },
  "monofilament-abnormal": {
    title: "No se nota el roce",
    plain: "No notó la mayoría de los roces ligeros en los pies. Eso apunta a daño de los nervios.",
  },
  "monofilament-between": {
    title: "El roce se nota en parte",
    plain: "No notó algunos de los roces ligeros. La prueba aún no puede decirlo.",
  },
  "monofilament-normal": { title: "El roce se nota bien", plain: "Notó bien los roces ligeros." },
  "neuropathy-and-questionnaire": {
    title: "Preguntas de piernas inquietas con daño de los nervios",
    plain:
      "Con daño de los nervios, los cuestionarios en papel encuentran piernas inquietas demasiado a menudo. Un médico tiene que preguntar por la necesidad de moverse, el alivio y la hora del día.",
  },
};
