// Qué significan las puntuaciones y sus cambios, y las señales que apoyan.
import type { Spanish } from "../shape.ts";

const band = (title: string, score: string) => (name: string) => ({
  title: `${title}: ${name}`,
  plain: `Su puntuación de ${score} está en la franja llamada «${name}». Una puntuación es una ayuda y no un diagnóstico.`,
});
const irls = band("Gravedad de las piernas inquietas", "piernas inquietas");
const isi = band("Gravedad del insomnio", "problemas para dormir");
const ess = band("Sueño durante el día", "sueño durante el día");
const phq9 = band("Ánimo bajo", "ánimo bajo");
const gad7 = band("Ansiedad", "preocupación");
const stopBang = band("Riesgo de apnea del sueño", "riesgo de que se pare la respiración al dormir");

export const scoreReadings: Spanish["readings"] = {
  "family-with-restless-legs": {
    title: "Piernas inquietas en la familia",
    plain: "Su padre, su madre, un hermano o un hijo tiene piernas inquietas. Eso las hace más probables en usted.",
  },
  "improved-on-dopaminergic": {
    title: "Una medicina ayudó al principio",
    plain:
      "Una medicina del tipo de la dopamina ayudó, al menos al principio. Eso habla a favor de piernas inquietas. No es motivo para probar una solo por comprobarlo.",
  },
  "less-sleepy-than-expected": {
    title: "Menos sueño del que harían pensar las noches",
    plain:
      "Tras noches así, la mayoría de las personas tendría muchísimo sueño de día, y usted tiene menos. Eso encaja con piernas inquietas.",
  },
  "child-research-category": {
    title: "Posibles piernas inquietas en un niño",
    plain: "Están algunas de las señales, y no todas. En los niños pasa a menudo. Debería mirarlo un médico de niños.",
  },
  "child-own-words": {
    title: "Las palabras del propio niño",
    plain: "Deje que el niño cuente con sus palabras cómo nota las piernas. Un dibujo puede ayudar. No le ofrezca usted las palabras.",
  },
  "child-mimics": {
    title: "Qué otra cosa podría ser en un niño",
    plain:
      "En los niños, cuatro cosas se parecen a menudo: estar demasiado tiempo sentado igual, los calambres, las articulaciones doloridas y los músculos doloridos. Pregunte por cada una.",
  },
  "irls-none": irls("ninguna"),
  "irls-mild": irls("leve"),
  "irls-moderate": irls("moderada"),
  "irls-severe": irls("grave"),
  "irls-very-severe": irls("muy grave"),
  "isi-none": isi("ninguno"),
  "isi-below-the-threshold": isi("por debajo del umbral"),
  "isi-moderate": isi("moderado"),
  "isi-severe": isi("grave"),
  "ess-low-normal": ess("normal bajo"),
  "ess-high-normal": ess("normal alto"),
  "ess-mild": ess("leve"),
  "ess-moderate": ess("moderado"),
  "ess-severe": ess("grave"),
  "phq9-below-mild": phq9("menos que leve"),
  "phq9-mild": phq9("leve"),
  "phq9-moderate": phq9("moderado"),
  "phq9-moderately-severe": phq9("moderadamente grave"),
  "phq9-severe": phq9("grave"),
  "gad7-below-mild": gad7("menos que leve"),
  "gad7-mild": gad7("leve"),
  "gad7-moderate": gad7("moderada"),
  "gad7-severe": gad7("grave"),
  "stop-bang-low": stopBang("bajo"),
  "stop-bang-intermediate": stopBang("intermedio"),
  "stop-bang-high": stopBang("alto"),
  "clearly-better": {
    title: "Claramente mejor",
    plain: "Su puntuación ha bajado lo suficiente para llamarlo una mejoría real.",
  },
  "small-change": {
    title: "Mejor, pero muy poco para llamarlo respuesta",
    plain: "Su puntuación ha bajado un poco. Todavía no basta para llamarlo un cambio real.",
  },
  "much-better": {
    title: "Mucho mejor",
    plain: "Su puntuación ha bajado tanto como en las personas que se sienten mucho mejor.",
  },
  "nearly-free-of-symptoms": { title: "Casi sin síntomas", plain: "Su puntuación ha bajado a la franja leve." },
  "too-soon-to-compare-scores": {
    title: "Demasiado pronto para comparar puntuaciones",
    plain:
      "Es demasiado pronto para comparar sus puntuaciones. Espere dos semanas tras un goteo de hierro, o hasta que termine el cambio de medicina.",
  },
};

export const worseningReadings: Spanish["readings"] = {
  "augmentation-needs-baseline": {
    title: "Sin datos de antes del tratamiento",
    plain: "Nadie anotó cómo era antes del tratamiento. Intente recordar a qué hora empezaba, y cuánto tardaba tras sentarse.",
  },
  "worse-tolerance": {
    title: "Puede que la medicina pierda efecto",
    plain:
      "La misma dosis ayuda menos. Pero no es peor que antes de empezar, y no empieza más temprano. Puede que el cuerpo se haya acostumbrado a la medicina.",
  },
  "worse-rebound": {
    title: "El efecto se pasa hacia la mañana",
    plain: "Vuelve de madrugada. Para entonces puede haberse pasado el efecto de la toma. No es lo mismo que si la medicina lo empeora.",
  },
  "worse-natural-course": {
    title: "Altibajos de la enfermedad",
    plain:
      "Las piernas inquietas tienen por sí mismas épocas mejores y peores. En un ensayo, algunas personas que tomaban una pastilla sin medicina empeoraron igual.",
  },
  "worse-new-trigger": {
    title: "Un desencadenante nuevo",
    plain:
      "Puede que otra cosa lo empeore: hierro bajo, otra medicina, tomas olvidadas, noches cortas o un embarazo. Mire primero estas cosas.",
  },
  "worse-akathisia-or-neuropathy": {
    title: "Puede haberse sumado otra enfermedad",
    plain:
      "Algunas respuestas encajan con otra enfermedad: inquietud de todo el cuerpo por una medicina, o daño de los nervios de los pies. Puede haberse añadido.",
  },
  "augmentation-matters": {
    title: "Aumentación que necesita un cambio",
    plain:
      "La medicina ha empezado a empeorar sus piernas, y eso afecta a su vida o a su tratamiento. Más cantidad no es la respuesta. No la deje de golpe. Hable pronto con su médico.",
  },
  "augmentation-scale-high": {
    title: "Escala de aumentación",
    plain: "Esta puntuación es lo bastante alta para mirar si la medicina empeora sus piernas.",
  },
  "augmentation-rate": {
    title: "Con qué frecuencia el tratamiento lo empeora",
    plain:
      "Con este tipo de medicina, unas 8 de cada 100 personas empeoran en cada año de uso. Por eso se hacen las cuatro preguntas sobre ello en cada visita.",
  },
  "impulse-control-question": {
    title: "Impulsos que se van de las manos",
    plain:
      "Este tipo de medicina puede traer impulsos difíciles de parar: jugar con dinero, comprar, comer, el sexo o una afición. No es culpa suya. Cuénteselo a su médico y pida a alguien cercano que también lo vigile.",
  },
};
