// Lo que ya se toma: seguir, bajar, revisar con quien lo recetó.
import type { Spanish } from "../shape.ts";

const more = (name: string) => ({
  title: `${name}: una dosis más alta`,
  plain: `De momento, no suba la dosis de ${name.toLowerCase()}. Tampoco la deje de golpe. Pregunte al médico que se la receta.`,
});
const goingOn = (name: string) => ({
  title: `${name}: seguir con ella`,
  plain: `Usted toma ${name.toLowerCase()}. No la deje de golpe. Cuente a su médico si tiene sueño, mareo, caídas, ánimo bajo o hinchazón.`,
});

const agonistMore = (name: string) => ({
  title: `${name}: una dosis más alta, repartida o más temprana`,
  plain: `No tome más cantidad de ${name.toLowerCase()}, ni lo tome más temprano en el día. Ayudaría un tiempo y después empeoraría las cosas. Tampoco lo deje de golpe.`,
});
const agonistGoingOn = (name: string) => ({
  title: `${name}: seguir con vigilancia`,
  plain: `Usted toma ${name.toLowerCase()}. Nadie debería obligarle a dejarlo mientras funcione bien. En cada visita, cuente a su médico si los síntomas empiezan más temprano, o si tiene impulsos fuertes o sueño repentino.`,
});
const agonistTaper = (name: string) => ({
  title: `${name}: bajarlo paso a paso con un plan`,
  plain: `Puede que el ${name.toLowerCase()} esté empeorando las cosas. Su médico puede planear bajarlo en pasos pequeños. No lo deje nunca de golpe: puede ser peligroso. Es frecuente pasar una o dos semanas duras tras la última dosis.`,
});

const review = (title: string, subject: string, pronoun: "lo" | "la", protects: string) => ({
  title: `${title}: revisar con quien receta`,
  plain: `${subject} puede provocar piernas inquietas o empeorarlas. No ${pronoun} deje nunca por su cuenta: ${protects}. Pregunte al médico que se ${pronoun} receta si serviría otra cosa.`,
});

export const taken: Spanish["treatments"] = {
  "gabapentin-raise": more("Gabapentina"),
  "gabapentin-continue": goingOn("Gabapentina"),
  "pregabalin-raise": more("Pregabalina"),
  "pregabalin-continue": goingOn("Pregabalina"),
  "gabapentin-enacarbil-raise": more("Gabapentina enacarbilo"),
  "gabapentin-enacarbil-continue": goingOn("Gabapentina enacarbilo"),
  "pramipexole-raise": agonistMore("Pramipexol"),
  "pramipexole-continue": agonistGoingOn("Pramipexol"),
  "pramipexole-taper": agonistTaper("Pramipexol"),
  "ropinirole-raise": agonistMore("Ropinirol"),
  "ropinirole-continue": agonistGoingOn("Ropinirol"),
  "ropinirole-taper": agonistTaper("Ropinirol"),
  "rotigotine-raise": {
    title: "Rotigotina: una dosis más alta, repartida o más temprana",
    plain:
      "No use más cantidad de rotigotina, ni la use más temprano en el día. Ayudaría un tiempo y después empeoraría las cosas. Tampoco la deje de golpe.",
  },
  "rotigotine-continue": {
    title: "Rotigotina: seguir con vigilancia",
    plain:
      "Usted usa rotigotina. Nadie debería obligarle a dejarla mientras funcione bien. En cada visita, cuente a su médico si los síntomas empiezan más temprano, o si tiene impulsos fuertes o sueño repentino.",
  },
  "rotigotine-taper": {
    title: "Rotigotina: bajarla paso a paso con un plan",
    plain:
      "Puede que la rotigotina esté empeorando las cosas. Su médico puede planear bajarla en pasos pequeños. No la deje nunca de golpe: puede ser peligroso. Es frecuente pasar una o dos semanas duras tras la última dosis.",
  },
  "levodopa-raise": {
    title: "Levodopa: más cantidad o más días",
    plain:
      "No tome más cantidad de levodopa, ni la tome más días. Empeoraría las piernas inquietas. Si la toma todos los días, no la deje de golpe: pregunte a su médico.",
  },
  "levodopa-taper": {
    title: "Levodopa: salir del uso diario",
    plain:
      "Usted toma levodopa. Para las piernas inquietas sirve solo de vez en cuando. Si la toma a diario, su médico puede planear bajarla paso a paso. No la deje de golpe.",
  },
  "methadone-raise": {
    title: "Metadona: una dosis más alta",
    plain:
      "No tome más cantidad de metadona: con lo demás que se sabe, podría alterar el ritmo de su corazón. No la deje de golpe. Llame hoy al médico que se la receta.",
  },
  "opioid-continue": {
    title: "Opioide: seguir con vigilancia",
    plain: "Usted toma un opioide. No lo deje de golpe y no añada nada que dé sueño, como el alcohol. Tenga naloxona en casa.",
  },
  "sedative-review": {
    title: "Pastilla para dormir o benzodiazepina: revisar con quien receta",
    plain:
      "Usted toma una medicina para dormir o para calmarse. Pregunte al médico que se la receta si todavía la necesita. No la deje nunca de golpe.",
  },
  quinine: {
    title: "Quinina",
    plain:
      "La quinina no se aconseja para los calambres ni para las piernas inquietas. Si la toma, hable pronto con su médico o farmacéutico.",
  },
  "leave-out-antihistamine": {
    title: "Prescindir del antihistamínico que da sueño",
    plain:
      "Algunos comprimidos para dormir, el resfriado o el mareo pueden empeorar las piernas inquietas. Usted compró el suyo sin receta, así que puede prescindir de él. Si lo toma para dormir, es mejor un curso para dormir bien. Para la alergia, un farmacéutico puede ayudarle a encontrar otro.",
  },
  "review-antihistamine": {
    title: "Antihistamínico que da sueño: revisar con quien receta",
    plain:
      "Usted toma una medicina para la alergia, las náuseas o el sueño que puede empeorar las piernas inquietas. Pregunte al médico que se la receta si serviría otra. No la cambie por su cuenta.",
  },
  "non-sedating-antihistamine": {
    title: "En su lugar, un antihistamínico que dé menos sueño",
    plain:
      "Si necesita algo para la alergia, es menos probable que la fexofenadina o la loratadina molesten a las piernas. Puede bastar un aerosol para la nariz. Pregunte a un farmacéutico. Para dormir, es mejor un curso del sueño.",
  },
  "review-ssri": review("ISRS", "Un antidepresivo ISRS", "lo", "protege su ánimo"),
  "review-snri": review("IRSN", "Un antidepresivo IRSN", "lo", "protege su ánimo o alivia el dolor"),
  "review-tetracyclic": review("Mirtazapina o mianserina", "La mirtazapina o la mianserina", "la", "protege su ánimo"),
  "review-tricyclic": review("Antidepresivo tricíclico", "Un antidepresivo tricíclico", "lo", "protege su ánimo o alivia el dolor"),
  "review-antipsychotic": review("Antipsicótico", "Un antipsicótico", "lo", "protege su mente"),
  "review-antiemetic": review(
    "Medicina para las náuseas que bloquea la dopamina",
    "Una medicina para las náuseas que bloquea la dopamina",
    "la",
    "las náuseas pueden volver",
  ),
  "review-dopamine-blocking-calcium-antagonist": review(
    "Flunarizina o cinarizina",
    "La flunarizina o la cinarizina",
    "la",
    "la migraña o los mareos pueden volver",
  ),
  "review-dopamine-depleter": review(
    "Medicina que vacía la dopamina",
    "Una medicina que vacía las reservas de dopamina",
    "la",
    "trata otros movimientos",
  ),
  "review-lithium": review("Litio", "El litio", "lo", "protege su ánimo"),
  "review-tramadol": review("Tramadol", "El tramadol", "lo", "eso puede traer dolor y abstinencia"),
  "other-antiemetic": {
    title: "Ondansetrón o domperidona en lugar de la medicina que bloquea la dopamina",
    plain:
      "Hay medicinas para las náuseas que no bloquean la dopamina en el cerebro. Pueden alterar el ritmo del corazón, así que su médico tiene que comprobarlo antes.",
  },
  "bupropion-as-antidepressant": {
    title: "Bupropión en lugar del antidepresivo",
    plain:
      "Una medicina para la depresión, el bupropión, no parece empeorar las piernas inquietas. No le sienta bien a todo el mundo. Solo el médico que trata su ánimo puede decir si le conviene.",
  },
  cpap: {
    title: "Tratar la apnea del sueño (CPAP)",
    plain:
      "Usted tiene pausas al respirar por la noche que no se tratan. Tratarlas ayuda a dormir y puede aliviar las piernas inquietas. Una unidad del sueño puede prepararlo.",
  },
};
