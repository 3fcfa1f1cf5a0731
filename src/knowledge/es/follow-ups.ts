// Qué toca y cuándo.
import type { Spanish } from "./shape.ts";

export const followUps: Spanish["followUps"] = {
  "call-oral-iron": {
    plain:
      "De dos a cuatro semanas después de empezar con el hierro, hable con su equipo de salud. Cuente cómo le sienta al estómago y cuántas veces lo olvida.",
  },
  "hemoglobin-after-oral-iron": {
    plain: "Que le hagan un hemograma tras dos semanas de hierro. Si sube con claridad, lo que faltaba era hierro.",
  },
  "recheck-iron": {
    plain:
      "Que le repitan el análisis de hierro de 8 a 12 semanas después de empezar. Vaya por la mañana y no tome el hierro el día anterior.",
  },
  "review-oral-iron": {
    plain:
      "Si su hierro no ha subido tras tres meses de comprimidos, pregunte por qué. Entonces, el hierro en vena puede ser mejor camino.",
  },
  "severity-6-weeks-after-infusion": {
    plain: "Seis semanas después del goteo de hierro, vuelva a puntuar sus piernas. A menudo tarda de cuatro a seis semanas en ayudar.",
  },
  "severity-12-weeks-after-infusion": {
    plain: "Puntúe sus piernas otra vez doce semanas después del goteo de hierro. Así, usted y su médico pueden ver si ayudó.",
  },
  "recheck-iron-after-infusion": {
    plain: "Que le repitan el análisis de hierro de 8 a 12 semanas después del goteo, no antes. Antes, el valor sale demasiado alto.",
  },
  "phosphate-after-infusion": {
    plain:
      "Que le miren en la sangre una sal llamada fosfato dos semanas después de este goteo de hierro. En su caso puede bajar demasiado.",
  },
  "maintain-iron": {
    plain: "Vigile su hierro: cada seis meses el primer año, después una vez al año, y cada vez que sus piernas empeoren.",
  },
  "call-alpha-2-delta-ligand": {
    plain:
      "De una a dos semanas después de empezar, cuente a su equipo de salud cómo se siente. Diga si tiene mareo, sueño o cambios de ánimo.",
  },
  "visit-alpha-2-delta-ligand": {
    plain: "Vea a su médico de cuatro a seis semanas después de empezar. Puntúe sus piernas antes de ir.",
  },
  "review-alpha-2-delta-ligand": {
    plain: "El primer año, vea a su médico cada tres meses por esta medicina.",
  },
  "kidney-check-half-yearly": {
    plain: "Que le miren los riñones cada seis meses mientras tome esta medicina. La dosis depende de ellos.",
  },
  "kidney-check-yearly": {
    plain: "Que le miren los riñones una vez al año mientras tome esta medicina. La dosis depende de ellos.",
  },
  "review-dopaminergic": {
    plain:
      "Vea a su médico cada tres a seis meses por esta medicina. Dígale si sus piernas empiezan más temprano en el día, si se duerme sin aviso o si crecen impulsos como comprar o jugar con dinero. Pregunte también a su pareja.",
  },
  "taper-contact": {
    plain:
      "Mientras se baja esta medicina, tenga contacto con su equipo de salud cada semana, hasta cuatro semanas después de la última dosis. Sus piernas pueden estar peor un tiempo. Diga cómo está su ánimo.",
  },
  "first-opioid-review": {
    plain: "Vea a su médico de dos a cuatro semanas después de empezar. Hable del sueño de día, de la respiración y del vientre.",
  },
  "opioid-review": { plain: "Vea a su médico al menos cada tres meses mientras tome esta medicina." },
  "methadone-ecg": { plain: "Que le hagan un electrocardiograma 30 días después de empezar con la metadona." },
  "methadone-ecg-yearly": { plain: "Que le hagan un electrocardiograma una vez al año mientras tome esta medicina." },
  "review-dipyridamole": {
    plain: "Cuente a su médico a las dos semanas si tiene dolor de cabeza, heces sueltas o sensación de desmayo.",
  },
  "review-clonazepam": {
    plain: "Vea a su médico en un plazo de dos a cuatro semanas. Esta medicina es para poco tiempo, y hay que bajarla paso a paso.",
  },
  "antenatal-review": {
    plain:
      "Hable de sus piernas en cada visita del embarazo y que le miren el hierro. Casi siempre se alivia después del parto. Llame el mismo día al equipo de su embarazo por un dolor de cabeza fuerte, sangrado o pérdida de líquido, un bebé que se mueve menos, picor en las palmas o una pierna hinchada.",
  },
  "review-after-birth": { plain: "Seis semanas después del parto, vuelva a hablar de sus piernas y que le miren el hierro." },
  "child-review": {
    plain: "Vean al médico de niños a los tres meses. Revisa el hierro, el crecimiento, el sueño y la conducta.",
  },
  "review-mild-disease": {
    plain: "Mire cómo van sus piernas dentro de unos tres meses. Si le molestan más a menudo, dígalo antes.",
  },
  "device-at-4-weeks": {
    plain: "Cuatro semanas después de empezar con el aparato, puntúe sus piernas y mire la piel que queda debajo.",
  },
  "device-at-8-weeks": {
    plain: "Ocho semanas después de empezar con el aparato, vuelva a puntuar sus piernas. Después decida con su médico si sigue.",
  },
  "confirm-worsening": {
    plain: "Su puntuación es más alta que antes. Vuelva a puntuar sus piernas en dos semanas para ver si sigue así.",
  },
};
