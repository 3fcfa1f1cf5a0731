// Hierro y medicinas que se podrían empezar.
import type { Spanish } from "../shape.ts";

const opioid = (title: string, name: string) => ({
  title: `${title} en dosis baja`,
  plain: `${name} en dosis baja puede ayudar cuando nada más ha ayudado. Puede hacer lenta la respiración y cuesta dejarla, así que solo debería recetarla un médico con experiencia. No se debe dejar nunca de golpe.`,
});
const agonist = (title: string, name: string) => ({
  title,
  plain: `${name} ayuda al principio. Con los años puede hacer que las piernas inquietas empiecen más temprano y se sientan más fuertes. También puede causar impulsos de jugar con dinero, comprar o comer. Los consejos más nuevos son probar antes otras medicinas.`,
});
const valves = (title: string) => ({
  title,
  plain: `La ${title.toLowerCase()} puede dañar las válvulas del corazón, por eso no se usa para las piernas inquietas. Si ya la toma, no la deje de golpe: pregunte al médico que se la receta.`,
});
const noGoodChoice = (title: string, name: string, it: "lo" | "la") => ({
  title,
  plain: `${name} no es una buena opción para las piernas inquietas. Si ya ${it} toma, no ${it} deje de golpe: hable con el médico que se ${it} receta.`,
});
const onlySleep = (title: string, name: string) => ({
  title,
  plain: `${name} dan sueño por poco tiempo, pero no tratan las piernas inquietas. Pueden traer caídas y conductas extrañas durante el sueño. Si ya toma uno, no lo deje de golpe.`,
});

export const iron: Spanish["treatments"] = {
  "ferric-carboxymaltose": {
    title: "Hierro en vena (carboximaltosa férrica)",
    plain:
      "El hierro que se pone en una vena puede llenar su reserva más rápido que los comprimidos. Se hace en una clínica, y alguien le vigila durante media hora. Pregunte a su médico si es adecuado para usted.",
  },
  "ferrous-sulfate": {
    title: "Hierro por boca (sulfato ferroso)",
    plain:
      "La reserva de hierro de su cuerpo está baja para alguien con piernas inquietas. Los comprimidos de hierro pueden ayudar. Pregunte a su médico si son adecuados para usted. Guárdelos fuera del alcance de los niños.",
  },
  "iron-dextran-lmw": {
    title: "Hierro en vena (hierro dextrano de bajo peso molecular)",
    plain:
      "Es otro tipo de hierro que se pone en una vena. Empieza con una pequeña dosis de prueba, y el personal le vigila de cerca. Pregunte a su médico si es adecuado para usted.",
  },
  ferumoxytol: {
    title: "Hierro en vena (ferumoxitol)",
    plain:
      "Es otro tipo de hierro que se pone en una vena, en dos visitas. Cambia las imágenes de resonancia magnética durante unos meses. Pregunte a su médico si es adecuado para usted.",
  },
  "ferric-derisomaltose": {
    title: "Hierro en vena (derisomaltosa férrica)",
    plain:
      "Este tipo de hierro en vena baja con menos frecuencia una sal de la sangre llamada fosfato. No se ha probado mucho en piernas inquietas. Su médico puede contarle más.",
  },
  "iron-sucrose": {
    title: "Hierro en vena si fallan los riñones (hierro sacarosa)",
    plain:
      "Cuando fallan los riñones, el hierro se pone durante la diálisis si los dos valores de hierro están bajos. Decide su equipo de los riñones.",
  },
  "vitamin-c": {
    title: "Vitamina C si fallan los riñones",
    plain:
      "La vitamina C puede aliviar las piernas inquietas en personas en diálisis. Demasiada puede hacer daño, así que decide su equipo de los riñones.",
  },
  "child-oral-iron": {
    title: "Hierro por boca para un niño",
    plain:
      "La reserva de hierro está baja para un niño con piernas inquietas. El hierro por boca puede ayudar. Un médico de niños fija la dosis según el peso. Guárdelo bajo llave: demasiado hierro es peligroso para los niños.",
  },
};

export const medicines: Spanish["treatments"] = {
  gabapentin: {
    title: "Gabapentina",
    plain:
      "La gabapentina es una de las tres medicinas que los médicos prueban primero cuando las piernas están inquietas la mayoría de las noches. Puede dar mareo o sueño. Su médico fija la dosis según sus riñones.",
  },
  pregabalin: {
    title: "Pregabalina",
    plain:
      "La pregabalina es una de las tres medicinas que los médicos prueban primero cuando las piernas están inquietas la mayoría de las noches. Puede dar mareo o sueño, y el peso puede subir. Su médico fija la dosis según sus riñones.",
  },
  "gabapentin-enacarbil": {
    title: "Gabapentina enacarbilo",
    plain:
      "La gabapentina enacarbilo es una forma lenta de la gabapentina. Se toma con comida hacia las cinco de la tarde. Es una de las tres medicinas que los médicos prueban primero.",
  },
  dipyridamole: {
    title: "Dipiridamol",
    plain:
      "El dipiridamol es una medicina que hace la sangre menos espesa. En un ensayo alivió las piernas inquietas. Es para personas a quienes las medicinas habituales no ayudaron. Decide un especialista.",
  },
  oxycodone: opioid("Oxicodona", "La oxicodona"),
  methadone: opioid("Metadona", "La metadona"),
  buprenorphine: opioid("Buprenorfina", "La buprenorfina"),
  levodopa: {
    title: "Levodopa solo cuando hace falta",
    plain:
      "La levodopa puede ayudar en alguna noche mala poco frecuente o antes de un vuelo largo. Usada todos los días empeora las piernas inquietas. Necesita receta de un médico.",
  },
  pramipexole: agonist("Pramipexol", "El pramipexol"),
  ropinirole: agonist("Ropinirol", "El ropinirol"),
  rotigotine: agonist("Rotigotina", "La rotigotina"),
  cabergoline: valves("Cabergolina"),
  pergolide: valves("Pergolida"),
  clonazepam: {
    title: "Clonazepam",
    plain:
      "El clonazepam da sueño, pero no se ha demostrado que ayude en las piernas inquietas, y cuesta dejarlo. Si ya lo toma, no lo deje de golpe: pregunte a su médico.",
  },
  tramadol: noGoodChoice("Tramadol", "El tramadol", "lo"),
  codeine: noGoodChoice("Codeína", "La codeína", "la"),
  "z-drug": onlySleep("Fármacos Z (como el zolpidem)", "Los fármacos Z (como el zolpidem)"),
  triazolam: onlySleep("Comprimidos de triazolam", "Los comprimidos de triazolam"),
  temazepam: onlySleep("Comprimidos de temazepam", "Los comprimidos de temazepam"),
  bupropion: {
    title: "Bupropión para las piernas inquietas",
    plain:
      "El bupropión es una medicina para la depresión. No trata las piernas inquietas, pero tampoco las empeora. Si lo toma por su ánimo, siga tomándolo.",
  },
  carbamazepine: {
    title: "Carbamazepina",
    plain:
      "La carbamazepina no se aconseja para las piernas inquietas. Si la toma por otro motivo, siga tomándola y hable con el médico que se la receta.",
  },
  valproate: {
    title: "Valproato",
    plain:
      "El valproato no se aconseja para las piernas inquietas, y puede dañar a un bebé antes de nacer. Si lo toma por otro motivo, no lo deje: hable con el médico que se lo receta.",
  },
  valerian: {
    title: "Valeriana",
    plain: "La valeriana es una hierba para dormir. No se aconseja para las piernas inquietas. Se han comunicado daños en el hígado.",
  },
};
