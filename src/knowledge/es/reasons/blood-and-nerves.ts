// Razones de la sangre y la nutrición, de los nervios y la familia, y de las venas.
import type { Spanish } from "../shape.ts";

export const bloodReasons: Spanish["reasons"] = {
  "iron-deficiency": {
    title: "Falta de hierro",
    plain:
      "El hierro bajo es la razón mejor conocida de las piernas inquietas. El cerebro necesita hierro para funcionar bien por la noche. Su reserva puede ser demasiado baja para sus piernas aunque el laboratorio no la marque.",
  },
  "iron-deficiency-anemia": {
    title: "Anemia por falta de hierro",
    plain:
      "Tiene pocos glóbulos rojos, y el hierro también está bajo. Muchas personas con esto tienen piernas inquietas. Su médico debería buscar por dónde se va el hierro.",
  },
  "iron-restricted": {
    title: "Hierro retenido, ferritina no fiable",
    plain:
      "Su reserva de hierro sale alta, pero por la sangre se mueve poco hierro. Una enfermedad puede dejar así el hierro encerrado. Por eso a su cuerpo puede faltarle hierro de todos modos. Pregunte a su médico cuál es el siguiente paso.",
  },
  "ferritin-75-to-100": {
    title: "Ferritina entre 75 y 100",
    plain:
      "Su reserva de hierro está en una zona en la que a algunas personas con piernas inquietas todavía les falta hierro en el cerebro. Los comprimidos aportan poco aquí. El hierro por goteo es una opción, no una obligación, cuando las piernas molestan poco.",
  },
  "iron-loss-or-malabsorption": {
    title: "Hierro que se pierde o no se absorbe",
    plain:
      "El hierro bajo tiene una causa. Las más comunes son las reglas abundantes, donar sangre, un intestino que absorbe poco o poco hierro en la comida. Algunas medicinas contribuyen. Encontrar la causa evita que el hierro vuelva a bajar.",
  },
  "celiac-disease": {
    title: "Celiaquía",
    plain:
      "La celiaquía es una enfermedad del intestino que provoca el gluten. El intestino absorbe entonces menos hierro. En un estudio, las piernas inquietas eran frecuentes en quienes la tienen.",
  },
  "anemia-without-low-iron": {
    title: "Anemia por otra causa",
    plain:
      "Tiene pocos glóbulos rojos, y no está claro que sea por hierro bajo. Su médico debería buscar la causa. No se sabe si esto por sí solo pone inquietas las piernas.",
  },
  "kidney-disease": {
    title: "Enfermedad del riñón",
    plain:
      "Cuando los riñones están débiles, las piernas inquietas son más frecuentes. Sobre todo en diálisis. Sus riñones también deciden qué dosis son seguras para usted.",
  },
  diabetes: {
    title: "Diabetes",
    plain:
      "Las piernas inquietas son más frecuentes en personas con diabetes. El azúcar alto puede dañar los nervios de los pies, y eso puede sentirse muy parecido. Pueden estar las dos cosas a la vez.",
  },
  prediabetes: {
    title: "Azúcar en la sangre por encima de lo habitual",
    plain:
      "Su azúcar en la sangre está un poco por encima de lo habitual. No se sabe si esto por sí solo pone inquietas las piernas. Puede dañar los nervios pequeños de los pies, así que vale la pena mirarlo.",
  },
  "vitamin-d-low": {
    title: "Vitamina D baja",
    plain:
      "Su vitamina D está baja. Sus huesos la necesitan. Los estudios no se ponen de acuerdo en si influye en las piernas inquietas, así que no espere que sus piernas se calmen por ello.",
  },
  "b12-low": {
    title: "Vitamina B12 baja",
    plain:
      "Su vitamina B12 está baja o cerca del límite inferior. Si falta, se dañan los nervios. La relación con las piernas inquietas es débil, pero la B12 baja se debe tratar por sí misma.",
  },
  "folate-low": {
    title: "Folato bajo",
    plain:
      "Su folato está bajo. El cuerpo necesita esta vitamina para fabricar sangre. No hay buenas pruebas de que ponga inquietas las piernas, pero conviene corregirlo.",
  },
  "magnesium-low": {
    title: "Magnesio bajo",
    plain:
      "Su magnesio está bajo. Eso puede traer calambres y conviene corregirlo. No se sabe si influye en las piernas inquietas. Un análisis de sangre muestra solo una pequeña parte de lo que guarda el cuerpo.",
  },
  thyroid: {
    title: "Tiroides lenta",
    plain:
      "Una tiroides que trabaja demasiado despacio es algo más frecuente en personas con piernas inquietas. Se ve en un análisis de sangre. No se sabe si tratarla calma las piernas.",
  },
  pregnancy: {
    title: "Embarazo",
    plain:
      "Cerca de una de cada cinco mujeres tiene piernas inquietas durante el embarazo, sobre todo en los últimos tres meses. Casi siempre desaparecen en las semanas después del parto. El hierro bajo es frecuente entonces y vale la pena un análisis.",
  },
};

export const nerveReasons: Spanish["reasons"] = {
  "family-history": {
    title: "Piernas inquietas en la familia",
    plain:
      "Las piernas inquietas vienen de familia. Si las tiene su padre, su madre o un hermano, su propia probabilidad es mayor. Los genes no se pueden cambiar, pero otras razones que se suman a ellos muchas veces sí.",
  },
  "dopamine-system": {
    title: "El sistema de la dopamina en el cerebro",
    plain:
      "La dopamina es un mensajero que ayuda a dirigir el movimiento. En las piernas inquietas parece que al cerebro le falta hierro y que maneja la dopamina de otra forma por la noche. No muere ninguna célula nerviosa. Ningún análisis ni imagen puede mostrar esto en una sola persona.",
  },
  "parkinson-disease": {
    title: "Enfermedad de Parkinson",
    plain:
      "Las piernas inquietas son más frecuentes en quienes tienen la enfermedad de Parkinson. Al revés, unas 5 de cada 10.000 personas con piernas inquietas la desarrollan en un año. Si hay temblor en reposo, lentitud o rigidez, debería verlo un neurólogo.",
  },
  "multiple-sclerosis": {
    title: "Esclerosis múltiple",
    plain:
      "Cerca de una de cada cuatro personas con esclerosis múltiple tiene piernas inquietas. Cuente a su neurólogo cómo están sus piernas por la noche.",
  },
  "spinal-cord-disease": {
    title: "Lesión o enfermedad de la médula espinal",
    plain: "Los nervios que dirigen las piernas pasan por la médula espinal. Cuando está dañada, las piernas inquietas son más frecuentes.",
  },
  "recent-spinal-anesthesia": {
    title: "Anestesia reciente en la espalda",
    plain: "Tras una anestesia con una aguja en la espalda, algunas personas tienen piernas inquietas durante unas semanas. Se pasa solo.",
  },
  radiculopathy: {
    title: "Nervio pinzado en la espalda",
    plain:
      "Un nervio apretado en la parte baja de la espalda manda dolor por una pierna. Puede parecerse a las piernas inquietas o venir con ellas. La pista es un dolor por un lado que cambia al toser o agacharse.",
  },
  neuropathy: {
    title: "Neuropatía periférica",
    plain:
      "Los nervios dañados de los pies arden, hormiguean o se duermen, tanto de día como de noche. Eso puede parecerse a las piernas inquietas o venir con ellas. Una exploración de los pies ayuda a distinguirlo.",
  },
  "diabetic-neuropathy": {
    title: "Neuropatía con diabetes",
    plain:
      "Años de azúcar alto pueden dañar los nervios de los pies. Arden, hormiguean o se duermen. Puede parecerse a las piernas inquietas o venir con ellas.",
  },
  "alcohol-neuropathy": {
    title: "Neuropatía con alcohol",
    plain:
      "Mucho alcohol durante años puede dañar los nervios. Si bebe mucho cada día, por favor no lo deje de golpe por su cuenta. Pregunte antes a un médico.",
  },
  "immune-neuropathy": {
    title: "Neuropatía por las defensas o por una proteína",
    plain:
      "A veces las propias defensas del cuerpo atacan los nervios. Unas piernas débiles o desiguales pueden ser una señal. Un neurólogo debería verlo pronto.",
  },
  "b12-neuropathy": {
    title: "Neuropatía con vitamina B12 baja",
    plain:
      "Los nervios necesitan vitamina B12. Cuando está baja, los pies pueden hormiguear o dormirse. Se ve en un análisis de sangre, y conviene corregirlo.",
  },
  "small-fiber-neuropathy": {
    title: "Neuropatía de fibras pequeñas",
    plain:
      "Los nervios más finos pueden estar dañados aunque la prueba habitual de los nervios salga bien. Los pies arden entonces, o las sábanas duelen. Una muestra muy pequeña de piel puede mostrarlo.",
  },
};

export const vesselReasons: Spanish["reasons"] = {
  "chronic-venous-insufficiency": {
    title: "Insuficiencia venosa crónica",
    plain:
      "Las venas cansadas dejan que la sangre se acumule en las piernas. Eso las vuelve pesadas e hinchadas, sobre todo tras estar de pie. Puede sumarse a las piernas inquietas. No se ha demostrado que las provoque.",
  },
  "varicose-veins": {
    title: "Varices",
    plain:
      "Las varices son venas anchas y retorcidas bajo la piel. Pueden hacer que duelan las piernas y sumarse a las piernas inquietas. Su aspecto dice poco de cómo se sienten las piernas.",
  },
  "venous-reflux": {
    title: "Reflujo en las venas de las piernas",
    plain:
      "Una ecografía puede mostrar sangre que corre en sentido contrario por las venas de las piernas. Esto puede sumarse a las piernas inquietas. Una ecografía hecha con la persona acostada puede no verlo.",
  },
  "post-thrombotic-syndrome": {
    title: "Después de un coágulo en la pierna",
    plain:
      "Un coágulo puede dejar dañadas las venas profundas de la pierna. Más tarde, la pierna se hincha, duele y hormiguea. Esto puede sumarse a las piernas inquietas. Un dolor o una hinchazón nuevos en una pierna necesitan un médico el mismo día.",
  },
  "leg-edema": {
    title: "Piernas hinchadas",
    plain:
      "El líquido en las piernas las pone tirantes al final de la tarde. Puede venir de las venas, del corazón, de los riñones o de las medicinas. Puede sumarse a las piernas inquietas, y conviene encontrar la causa.",
  },
};
