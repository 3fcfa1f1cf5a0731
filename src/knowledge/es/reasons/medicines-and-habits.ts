// Razones de las medicinas, de los hábitos, del sueño y del ánimo.
import type { Spanish } from "../shape.ts";

export const medicineReasons: Spanish["reasons"] = {
  ssri: {
    title: "Antidepresivo ISRS",
    plain:
      "Algunas personas tienen piernas inquietas con este tipo de medicina para el ánimo, a menudo en los primeros días. Muchas no. Por favor, no la deje por su cuenta. Pregunte al médico que se la dio.",
  },
  snri: {
    title: "Antidepresivo IRSN",
    plain:
      "Algunas personas tienen piernas inquietas con este tipo de medicina para el ánimo o el dolor de los nervios, a menudo en los primeros días. Si alivia su dolor, eso también cuenta. No la deje por su cuenta. Pregunte al médico que se la dio.",
  },
  tricyclic: {
    title: "Antidepresivo tricíclico",
    plain:
      "Este tipo más antiguo de medicina para el ánimo, el sueño o el dolor se relaciona con piernas inquietas en algunas personas. Por favor, no la deje por su cuenta. Pregunte al médico que se la dio.",
  },
  tetracyclic: {
    title: "Mirtazapina o una parecida",
    plain:
      "De las medicinas para el ánimo, esta es la que más se relaciona con piernas inquietas: más de una de cada cuatro personas que la empezaban en un estudio. A menudo empieza en los primeros días. No la deje por su cuenta. Pregunte al médico que se la dio.",
  },
  "antipsychotic-first-generation": {
    title: "Antipsicótico más antiguo",
    plain:
      "Esta medicina bloquea la dopamina, y eso puede inquietar las piernas. También puede causar inquietud en todo el cuerpo, que es otra cosa. No la deje por su cuenta. Pregunte al médico que se la dio.",
  },
  "antipsychotic-second-generation": {
    title: "Antipsicótico más nuevo",
    plain:
      "Esta medicina actúa sobre la dopamina, y algunas personas tienen piernas inquietas con ella. A veces se da en una dosis pequeña para dormir. No la deje por su cuenta. Pregunte al médico que se la dio.",
  },
  "dopamine-blocking-antiemetic": {
    title: "Medicina para las náuseas que bloquea la dopamina",
    plain:
      "Algunas medicinas para las náuseas bloquean la dopamina en el cerebro, y eso puede inquietar las piernas. Otras no. Pregunte a su médico o farmacéutico si otra le convendría.",
  },
  "dopamine-blocking-calcium-antagonist": {
    title: "Flunarizina o cinarizina",
    plain:
      "Estas medicinas para la migraña o los mareos también bloquean la dopamina. Eso puede inquietar las piernas. Pregunte al médico que se la dio; no la deje por su cuenta.",
  },
  "dopamine-depleter": {
    title: "Medicina que vacía la dopamina",
    plain:
      "Esta medicina baja la dopamina en el cerebro. Eso puede inquietar las piernas. No la deje por su cuenta. Pregunte al médico que se la dio.",
  },
  "sedating-antihistamine": {
    title: "Antihistamínico que da sueño",
    plain:
      "Muchas pastillas para dormir, el resfriado o el mareo que se compran sin receta llevan una medicina para la alergia que da sueño. Puede empeorar las piernas inquietas. Mire la etiqueta. Las pastillas más nuevas para la alergia, que no dan sueño, son mejores en este caso.",
  },
  lithium: {
    title: "Litio",
    plain:
      "Unas pocas personas tuvieron piernas inquietas con el litio. Es una medicina importante para el ánimo. No lo deje ni lo cambie por su cuenta. Pregunte al médico que se lo dio.",
  },
  tramadol: {
    title: "Tramadol",
    plain:
      "Esta medicina para el dolor puede empeorar con el tiempo las piernas inquietas en algunas personas. No la deje de golpe, porque eso también puede inquietar las piernas. Pregunte al médico que se la dio.",
  },
  "medicine-stopped-suddenly": {
    title: "Una medicina dejada de golpe",
    plain:
      "Las piernas pueden ponerse muy inquietas cuando se dejan de golpe algunas medicinas para el dolor, para dormir o para las piernas inquietas. Diga hoy a su médico qué dejó y cuándo.",
  },
  "serotonergic-uncertain": {
    title: "Medicina con un efecto incierto",
    plain:
      "No se sabe si esta medicina inquieta las piernas. No hace falta cambiarla por eso. Si sus piernas empeoraron poco después de empezarla, dígaselo a su médico.",
  },
  "case-report-medicine": {
    title: "Medicina citada en casos sueltos",
    plain:
      "Una o unas pocas personas tuvieron piernas inquietas mientras tomaban esta medicina. Es una prueba débil. Si sus piernas empeoraron poco después de empezarla, dígaselo a su médico. No la deje por su cuenta.",
  },
  "medicine-lowering-iron-or-b12": {
    title: "Medicina que baja el hierro o la B12",
    plain:
      "Algunas medicinas hacen que el cuerpo absorba menos hierro o vitamina B12, o causan pequeños sangrados. Eso puede sumarse a las piernas inquietas de forma indirecta. Puede necesitar un análisis de sangre. No deje la medicina por su cuenta.",
  },
  "dopaminergic-augmentation": {
    title: "Aumentación por el tratamiento",
    plain:
      "Una medicina que al principio ayudaba puede empeorar después las piernas inquietas: más temprano en el día, más fuerte o también en los brazos. Entonces, tomar más cantidad empeora las cosas. No la deje nunca de golpe. Pida a su médico un plan lento.",
  },
};

export const habitReasons: Spanish["reasons"] = {
  caffeine: {
    title: "Cafeína tarde en el día",
    plain:
      "La cafeína tarde en el día puede inquietar las piernas por la noche. Los médicos suelen aconsejar menos, pero un estudio grande no encontró relación. La mejor prueba es la suya: pruebe unas semanas sin ella.",
  },
  alcohol: {
    title: "Alcohol",
    plain:
      "El alcohol por la noche puede inquietar las piernas. Los estudios no se ponen de acuerdo. Unas semanas sin beber por la noche pueden mostrarle qué efecto tiene en usted.",
  },
  nicotine: {
    title: "Nicotina",
    plain:
      "Fumar se relaciona con las piernas inquietas. La nicotina también quita el sueño. Dejarlo le hace bien de muchas maneras, y las piernas pueden ser una de ellas.",
  },
  inactivity: {
    title: "Poco ejercicio",
    plain:
      "Las personas que se mueven poco tienen piernas inquietas más a menudo. En un ensayo pequeño, tres sesiones de ejercicio por semana ayudaron al cabo de unas semanas. Empiece con suavidad, y no a última hora de la noche.",
  },
  "long-sitting": {
    title: "Mucho tiempo sentado y noches sin moverse",
    plain:
      "El reposo hace aparecer las piernas inquietas: vuelos, películas, largas tardes en un sillón. Es un desencadenante, no la causa. Un asiento de pasillo, paseos cortos y tener las manos ocupadas ayudan a muchas personas.",
  },
  "sleep-loss": {
    title: "Sueño corto o irregular",
    plain:
      "Dormir muy poco, o acostarse cada día a una hora distinta, puede inquietar las piernas. Las piernas inquietas también roban sueño, así que puede ser un círculo. Un ritmo constante es algo seguro que se puede probar.",
  },
  "shift-work": {
    title: "Trabajo a turnos",
    plain:
      "El trabajo a turnos lleva su sueño a horas poco comunes. Un estudio encontró más piernas inquietas en quienes trabajan a turnos; otro no.",
  },
  "stress-and-anxiety": {
    title: "Estrés y ansiedad",
    plain:
      "Muchas personas notan más las piernas cuando la vida es tensa. La preocupación también quita el sueño. Sus piernas no están «solo en la mente»: el estrés puede subir el volumen, nada más.",
  },
  depression: {
    title: "Ánimo bajo",
    plain:
      "El ánimo bajo y las piernas inquietas vienen a menudo juntos. Las malas noches hunden el ánimo, y el ánimo bajo empeora las noches. Las dos cosas merecen atención. Algunas medicinas para el ánimo pueden inquietar las piernas: pregunte, y no las deje nunca por su cuenta.",
  },
  weight: {
    title: "Peso del cuerpo",
    plain:
      "Un peso alto se relaciona con las piernas inquietas. También hace más probables la apnea del sueño y las piernas hinchadas. Los pasos pequeños cuentan.",
  },
  "sleep-apnea": {
    title: "Apnea del sueño",
    plain:
      "Las pausas al respirar mientras duerme le despiertan una y otra vez. Eso puede empeorar las piernas inquietas. Las señales son ronquidos fuertes, pausas y días con sueño. Tratarla puede ayudar a las dos cosas.",
  },
};
