// Aparatos, venas, hábitos, y lo que se toma sin que ninguna guía hable de ello.
import type { Spanish } from "../shape.ts";

export const devicesAndVeins: Spanish["treatments"] = {
  "peroneal-nerve-stimulation": {
    title: "Estimulación del nervio de la pierna",
    plain:
      "Un aparato en las dos piernas manda impulsos a un nervio durante media hora por la noche. En un ensayo ayudó a casi la mitad de las personas. Necesita receta.",
  },
  "pneumatic-compression": {
    title: "Bomba de compresión en las piernas",
    plain:
      "Una bomba aprieta las piernas durante una hora antes de que empiecen los síntomas. Ayudó en un ensayo pequeño. Antes hay que saber que a los pies les llega bastante sangre.",
  },
  "vibration-pad": {
    title: "Almohadilla que vibra",
    plain: "Una almohadilla debajo de las piernas vibra. En estudios pequeños mejoró el sueño; las piernas, menos.",
  },
  "near-infrared-light": {
    title: "Luz infrarroja cercana",
    plain:
      "Se ilumina las piernas con una luz que no se ve, tres veces por semana durante un mes. Un ensayo pequeño vio algo de beneficio.",
  },
  "compression-stockings": {
    title: "Medias de compresión para las venas",
    plain:
      "Las medias pueden aliviar las piernas pesadas e hinchadas que vienen de las venas. No tratan las piernas inquietas. Antes hay que saber que a los pies les llega bastante sangre.",
  },
  "vein-intervention": {
    title: "Cerrar una vena que pierde, por la enfermedad de las venas",
    plain:
      "Una vena que pierde se puede cerrar para tratar las piernas pesadas e hinchadas y las varices. No se hace por las piernas inquietas. Nadie puede prometer que sus piernas descansen mejor después.",
  },
  sclerotherapy: {
    title: "Escleroterapia y piernas inquietas",
    plain:
      "Algunas clínicas de venas ofrecen inyecciones en las venas de las piernas para las piernas inquietas. Ninguna prueba justa ha mostrado que funcione. Trate las venas por sí mismas.",
  },
  "leg-raising-and-walking": {
    title: "Piernas en alto y caminar, para las piernas pesadas",
    plain:
      "Las piernas pesadas o hinchadas suelen mejorar si las pone en alto, las mantiene frescas y camina un poco cada día. Es para las venas, no para las piernas inquietas.",
  },
};

export const habits: Spanish["treatments"] = {
  exercise: {
    title: "Ejercicio moderado",
    plain:
      "Caminar o hacer ejercicio suave tres días por semana ayudó a personas con piernas inquietas en un ensayo pequeño. Evite el deporte intenso a última hora de la noche.",
  },
  "caffeine-change": {
    title: "De dos a cuatro semanas sin cafeína tarde en el día",
    plain:
      "Pruebe de dos a cuatro semanas sin café, té fuerte ni cola después del mediodía. Algunas personas duermen mejor. Es una prueba: si nada cambia, no hace falta que siga.",
  },
  "alcohol-change": {
    title: "Noches sin alcohol",
    plain:
      "Pruebe de dos a cuatro semanas sin alcohol por la noche. Puede alterar el sueño. Si bebe mucho cada día, no lo deje de golpe a solas: pregunte antes a un médico.",
  },
  "nicotine-change": {
    title: "Menos nicotina",
    plain:
      "Fumar se relaciona con las piernas inquietas. Nadie ha probado si dejarlo calma las piernas. Intentarlo no hace daño, y puede pedir ayuda para ello.",
  },
  "mental-alerting": {
    title: "Ocupar la mente cuando hay que estar sentado",
    plain:
      "Cuando tiene que estar sentado sin moverse, un pasatiempo, un juego o una labor de manos pueden frenar los síntomas. Reserve un asiento de pasillo para poder levantarse.",
  },
  "sleep-regularity": {
    title: "Las mismas horas para dormir",
    plain: "Acuéstese y levántese cada día más o menos a la misma hora. Si tiene libres las mañanas, puede probar a dormir más tarde.",
  },
  "cbt-i": {
    title: "Un curso para dormir mejor (TCC-I)",
    plain: "Un curso del sueño (TCC-I) ayuda a dormirse y a seguir dormido, también con piernas inquietas. No cambia las piernas en sí.",
  },
  "stress-reduction": {
    title: "Formas de relajarse",
    plain:
      "Respirar con calma o la atención plena pueden hacer más llevaderas las malas noches. Hacen poco contra la necesidad de moverse.",
  },
  massage: {
    title: "Masaje",
    plain:
      "Un masaje de pies o piernas por la noche alivió los síntomas en un ensayo pequeño. No dé masaje a una pierna con dolor o hinchazón nuevos.",
  },
  "warm-or-cool-bath": {
    title: "Un baño templado o fresco, o calor",
    plain:
      "Un baño antes de acostarse, templado o fresco, o una compresa caliente en las piernas pueden ayudar a algunas personas a dormirse.",
  },
  stretching: {
    title: "Estiramientos antes de acostarse",
    plain:
      "Estire las pantorrillas y la parte de atrás de los muslos unos minutos antes de acostarse. Apenas se ha probado, pero no hace daño.",
  },
  yoga: {
    title: "Yoga",
    plain: "Doce semanas de yoga con práctica en casa ayudaron más que ver películas en un ensayo pequeño.",
  },
  physiotherapy: {
    title: "Fisioterapia",
    plain:
      "Usted se siente inseguro al andar o se ha caído. Un fisioterapeuta puede ayudarle a moverse con seguridad y preparar el ejercicio que conviene a sus piernas.",
  },
  "weight-change": {
    title: "Comida y peso",
    plain:
      "Un peso más alto se relaciona con las piernas inquietas y con la apnea del sueño. Un nutricionista puede ayudar. Nadie ha probado si bajar de peso calma las piernas.",
  },
};

export const generalCare: Spanish["treatments"] = {
  "vitamin-d": {
    title: "Vitamina D baja",
    plain: "Su vitamina D está baja. Su médico puede tratarlo por el bien de sus huesos. Nadie puede prometer que sus piernas mejoren.",
  },
  "magnesium-replacement": {
    title: "Magnesio bajo",
    plain: "Su magnesio está bajo. Su médico puede tratarlo por sí mismo. Puede que sus piernas no cambien.",
  },
  magnesium: {
    title: "Magnesio para las piernas inquietas",
    plain:
      "Muchas personas prueban el magnesio para las piernas inquietas. Los estudios son muy pocos para decir si ayuda. Con los riñones débiles puede ser dañino.",
  },
  cannabis: {
    title: "Cannabis para las piernas inquietas",
    plain:
      "Algunas personas usan cannabis para sus piernas. Ningún buen estudio muestra que ayude. Puede dañar la mente y hace inseguro conducir. Diga a su médico que lo usa.",
  },
  perampanel: {
    title: "Perampanel para las piernas inquietas",
    plain:
      "El perampanel es una medicina para la epilepsia. Apenas se ha probado en las piernas inquietas. Siga tomándolo como se lo recetaron y hable con ese médico.",
  },
  clonidine: {
    title: "Clonidina para las piernas inquietas",
    plain:
      "La clonidina es una medicina para la presión de la sangre. Los consejos más nuevos no hablan de ella para las piernas inquietas. No la deje nunca de golpe: la presión puede subir mucho.",
  },
  "botulinum-toxin": {
    title: "Toxina botulínica para las piernas inquietas",
    plain: "La toxina botulínica se da por otros motivos. Ninguna guía dice que ayude, ni que no ayude, en las piernas inquietas.",
  },
};
