// Lo que se parece a las piernas inquietas.
import type { Spanish } from "./shape.ts";

export const mimics: Spanish["mimics"] = {
  "leg-cramps": {
    title: "Calambres en las piernas",
    plain:
      "Un calambre es un nudo repentino y doloroso en un músculo. El músculo se nota duro. Se pasa en segundos o minutos, y un estiramiento fuerte lo termina. Entre calambres no hay necesidad de moverse. Puede tener a la vez calambres y piernas inquietas.",
  },
  arthritis: {
    title: "Enfermedad de las articulaciones",
    plain:
      "Las articulaciones enfermas duelen en la cadera, la rodilla o el tobillo. Usarlas empeora el dolor. La articulación puede estar rígida o hinchada. No hay necesidad de moverse.",
  },
  myalgia: {
    title: "Dolor muscular",
    plain:
      "Los músculos resentidos duelen al tocarlos y más al usarlos. Puede venir de un esfuerzo grande. También de una medicina nueva para el colesterol (una estatina). Si toma una, hable con su médico antes de cambiar nada.",
  },
  "positional-discomfort": {
    title: "Molestia por una postura",
    plain:
      "Estar mucho rato sentado o acostado de una forma puede ser incómodo. Cambia de postura una vez y se quita del todo. Las piernas inquietas vuelven en cuanto se queda quieto otra vez.",
  },
  "growing-pains": {
    title: "Dolores de crecimiento",
    plain:
      "Muchos niños tienen dolor de piernas por la noche. Frotar ayuda, y no hay necesidad de moverse. Los niños con piernas inquietas también tienen a menudo esos dolores, así que pregunte al niño con palabras sencillas.",
  },
  "venous-stasis": {
    title: "Sangre estancada en las venas",
    plain:
      "Las venas cansadas ponen pesadas las piernas tras mucho tiempo de pie. Ayudan las piernas en alto, las medias o acostarse. En las piernas inquietas es al revés: estar acostado sin moverse trae la necesidad de moverse. Puede tener las dos cosas.",
  },
  "leg-edema": {
    title: "Hinchazón de las piernas",
    plain:
      "El líquido en las piernas las pone tirantes al final de la tarde. Se ve en las marcas del calcetín o de los dedos en la piel. Mejora con las piernas en alto. La hinchazón sola no trae necesidad de moverse.",
  },
  "vascular-claudication": {
    title: "Arterias de las piernas estrechas",
    plain:
      "Las arterias estrechas hacen que las piernas duelan tras andar cierta distancia. Pararse unos minutos quita el dolor. Las piernas inquietas hacen lo contrario: el reposo las provoca y caminar ayuda.",
  },
  "hypotensive-akathisia": {
    title: "Inquietud por presión baja",
    plain:
      "Cuando baja la presión de la sangre, algunas personas no pueden estar sentadas quietas. Pasa solo al estar sentadas. Acostarse lo quita. Las piernas inquietas suelen ser peores en la cama.",
  },
  "peripheral-neuropathy": {
    title: "Daño de los nervios de los pies",
    plain:
      "Los nervios dañados hacen que los pies ardan, hormigueen o se duerman. Está ahí tanto de día como de noche, y caminar no lo quita. Muchas personas tienen esto y piernas inquietas a la vez, así que vale la pena preguntar por las dos cosas.",
  },
  "lumbosacral-radiculopathy": {
    title: "Nervio pinzado en la espalda",
    plain:
      "Un nervio pinzado en la parte baja de la espalda manda dolor por una pierna, a menudo en una franja. Toser o agacharse lo empeora. La hora del día no importa mucho.",
  },
  "neurogenic-claudication": {
    title: "Canal de la columna estrecho",
    plain:
      "Un canal estrecho en la columna hace que las piernas duelan al estar de pie o al andar. Ayuda sentarse o apoyarse en un carrito. Las piernas inquietas empeoran al sentarse y mejoran al andar.",
  },
  fibromyalgia: {
    title: "Fibromialgia",
    plain:
      "La fibromialgia trae dolor en muchas partes del cuerpo durante meses, de día y de noche. Moverse no lo quita. A menudo viene junto con piernas inquietas.",
  },
  "painful-legs-moving-toes": {
    title: "Piernas dolorosas y dedos que se mueven",
    plain:
      "En esta enfermedad rara los dedos de los pies se mueven despacio todo el tiempo y no se pueden parar. El pie duele. No hay necesidad de moverse, y la hora del día no cambia nada.",
  },
  "orthostatic-tremor": {
    title: "Temblor al estar de pie sin moverse",
    plain:
      "A algunas personas les tiemblan las piernas solo cuando están de pie sin moverse. Caminar, sentarse o acostarse lo quita. Las piernas inquietas aparecen al sentarse o acostarse.",
  },
  akathisia: {
    title: "Acatisia por una medicina",
    plain:
      "Algunas medicinas para las náuseas o la salud mental pueden causar inquietud en todo el cuerpo, todo el día. Empieza en las semanas siguientes a una medicina nueva o a una dosis más alta. No la deje por su cuenta. Llame pronto al médico que se la dio.",
  },
  "habitual-foot-tapping": {
    title: "Costumbre de mover el pie",
    plain:
      "Muchas personas mueven un pie o balancean una pierna cuando se aburren o están tensas. No hay molestia ni necesidad. Pueden parar cuando quieren, y duermen bien.",
  },
  anxiety: {
    title: "Inquietud por preocupación",
    plain:
      "La preocupación puede hacerle andar de un lado a otro a cualquier hora. Calmarse ayuda más que moverse. No se trata de las piernas.",
  },
  "periodic-limb-movement-disorder": {
    title: "Movimientos de las piernas al dormir",
    plain:
      "Algunas personas dan patadas o sacudidas con las piernas mientras duermen y no lo saben. Lo ve su pareja. Despiertas no sienten necesidad de moverse. Una noche en un laboratorio del sueño puede contar los movimientos.",
  },
};
