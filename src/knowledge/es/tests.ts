// Las pruebas: qué muestran y cómo se hacen.
import type { Spanish } from "./shape.ts";

export const tests: Spanish["tests"] = {
  interview: {
    title: "Preguntas sobre sus piernas y su salud",
    plain:
      "Las piernas inquietas se encuentran preguntando. Ninguna imagen ni análisis de sangre puede hacerlo. Algunas preguntas son sobre señales de peligro, sueño, ánimo y hábitos.",
    how: "Tómese diez minutos con calma. Si no sabe una respuesta, déjela en blanco. Alguien que duerma cerca de usted puede ayudar.",
  },
  examination: {
    title: "Exploración de piernas y pies",
    plain:
      "Un médico o una enfermera mira sus venas y le toma el pulso en los pies. Comprueba la sensibilidad y los reflejos de sus pies. Esto distingue otros problemas de las piernas.",
    how: "Lleve ropa que pueda subirse hasta la rodilla. Quítese los calcetines.",
  },
  "medicine-review": {
    title: "Una mirada a todas sus medicinas",
    plain:
      "Algunas medicinas comunes pueden inquietar las piernas, también las pastillas para dormir y para el resfriado que se compran sin receta. Con una lista completa, su médico o farmacéutico puede buscarlas.",
    how: "Ponga todas las cajas en la mesa, también las gotas y lo que use para dormir. Anote cuándo empezó con cada una. No deje ninguna por su cuenta.",
  },
  diary: {
    title: "Diario de noches",
    plain: "Una línea por noche muestra con qué frecuencia le molestan las piernas y qué las mejora o empeora en su caso.",
    how: "Bastan dos toques cada noche. Una noche que se salte queda vacía; no la adivine después.",
  },
  "iron-studies": {
    title: "Ferritina, hierro y capacidad de fijación de hierro",
    plain:
      "Este análisis de sangre muestra cuánto hierro tiene su cuerpo guardado y en movimiento. Toda persona con piernas inquietas debería hacérselo.",
    how: "Vaya por la mañana. En las 24 horas anteriores no tome pastillas de hierro ni comida rica en hierro. Lo mejor es ir sin desayunar, pero no es obligatorio.",
  },
  "blood-count": {
    title: "Hemograma completo",
    plain: "Este análisis de sangre cuenta los glóbulos rojos. Muestra si el hierro bajo ya ha causado anemia.",
    how: "Sale del mismo tubo de sangre que el análisis de hierro. No necesita ninguna preparación.",
  },
  crp: {
    title: "Proteína C reactiva (inflamación)",
    plain: "Este análisis de sangre muestra si algo está inflamado. Cuando es así, la reserva de hierro sale más alta de lo que es.",
    how: "Sale del mismo tubo que el análisis de hierro. Diga si tuvo fiebre en las últimas cuatro semanas.",
  },
  "celiac-serology": {
    title: "Anticuerpos de celiaquía",
    plain: "Este análisis de sangre busca la celiaquía, una enfermedad del intestino que deja entrar poco hierro.",
    how: "Siga comiendo pan y otros alimentos con gluten antes de esta prueba. Sin gluten, la prueba puede no ver la enfermedad.",
  },
  "stool-blood-test": {
    title: "Prueba de sangre oculta en heces",
    plain:
      "Un sangrado lento en el aparato digestivo puede vaciar la reserva de hierro sin dolor. Esta prueba busca sangre que no se ve a simple vista.",
    how: "Usted recoge en casa una muestra pequeña con un kit. Las heces negras o con sangre son otra cosa: pida ayuda enseguida.",
  },
  "kidney-function": {
    title: "Función de los riñones",
    plain:
      "Este análisis de sangre muestra cómo trabajan sus riñones. Los riñones débiles se relacionan con piernas inquietas. También marcan qué dosis son seguras.",
    how: "Es un análisis de sangre sencillo. Que le tomen el peso el mismo día.",
  },
  glucose: {
    title: "Azúcar en la sangre",
    plain: "Este análisis de sangre busca la diabetes. Se relaciona con piernas inquietas y puede dañar los nervios de los pies.",
    how: "Para la prueba del azúcar, no coma ni beba nada más que agua durante la noche anterior. Si tiene el hierro bajo, esta prueba es mejor que el valor de largo plazo.",
  },
  thyroid: {
    title: "Tiroides (TSH)",
    plain:
      "Este análisis de sangre muestra si la tiroides trabaja demasiado despacio. Eso es algo más frecuente en personas con piernas inquietas.",
    how: "Puede hacerse con la misma sangre que las otras pruebas.",
  },
  "vitamin-b12": {
    title: "Vitamina B12",
    plain:
      "Este análisis de sangre muestra si la vitamina B12 está baja. Los nervios la necesitan. Comer poca carne, algunas pastillas para el estómago y la metformina pueden bajarla.",
    how: "Diga si toma pastillas de B12 o se pone inyecciones.",
  },
  "methylmalonic-acid": {
    title: "Ácido metilmalónico",
    plain: "Su B12 no está ni claramente baja ni claramente bien. Este segundo análisis de sangre dice cuál de las dos es.",
    how: "Es un análisis de sangre sencillo. Algunos laboratorios necesitan unos días.",
  },
  folate: {
    title: "Folato",
    plain: "Este análisis de sangre muestra si el folato está bajo. El cuerpo necesita esta vitamina para fabricar sangre.",
    how: "Puede salir de la misma sangre que el análisis de B12.",
  },
  "vitamin-d": {
    title: "Vitamina D, calcio y hormona paratiroidea",
    plain:
      "Este análisis de sangre mira lo que mantiene fuertes sus huesos. Importa si los riñones están débiles, si el intestino absorbe poco y antes de algunos goteos de hierro.",
    how: "Es un análisis de sangre sencillo. Diga si toma vitamina D.",
  },
  magnesium: {
    title: "Magnesio",
    plain:
      "Este análisis de sangre muestra si el magnesio está bajo. Solo ayuda en algunas personas, como las que tienen calambres o toman diuréticos.",
    how: "Es un análisis de sangre sencillo. Diga si toma magnesio.",
  },
  electrolytes: {
    title: "Potasio, calcio y fosfato",
    plain:
      "Este análisis de sangre revisa las sales de su sangre. Pueden causar calambres o debilidad. Importan para el corazón y antes de algunos goteos de hierro.",
    how: "Es un análisis de sangre sencillo.",
  },
  immunofixation: {
    title: "Búsqueda de una proteína anormal en la sangre",
    plain: "Algunos daños de los nervios vienen de una proteína extraña en la sangre. Esta prueba la busca.",
    how: "Es un análisis de sangre sencillo.",
  },
  "pregnancy-test": {
    title: "Prueba de embarazo",
    plain: "Un embarazo cambia qué cuidados son seguros. También puede traer piernas inquietas. Basta una prueba en casa.",
    how: "Use una prueba casera, mejor por la mañana. Si sabe que no está embarazada, dígalo sin más.",
  },
  "venous-duplex": {
    title: "Ecografía dúplex de las venas de las piernas",
    plain: "Esta prueba usa sonido para ver si la sangre corre en sentido contrario por las venas de sus piernas. No duele.",
    how: "Una parte se hace de pie. Ayuda llevar pantalones anchos.",
  },
  "ankle-brachial-index": {
    title: "Índice tobillo-brazo",
    plain:
      "Esta prueba compara la presión de la sangre en el tobillo y en el brazo. Muestra si las medias son seguras y si las arterias de las piernas están estrechas.",
    how: "Usted se acuesta y descansa. Le ponen manguitos en los dos brazos y los dos tobillos.",
  },
  "toe-pressure": {
    title: "Presión en el dedo del pie",
    plain:
      "Las arterias de sus tobillos están demasiado rígidas para el manguito, así que ese número no dice nada. Un manguito pequeño en el dedo del pie da uno verdadero.",
    how: "Usted se acuesta con los pies calientes. Le ponen un manguito pequeño y un sensor de luz en el dedo gordo.",
  },
  "nerve-conduction": {
    title: "Conducción de los nervios y electromiografía (EMG)",
    plain:
      "Esta prueba manda pequeños impulsos por los nervios de sus piernas para ver cómo funcionan. No muestra las piernas inquietas. Ayuda cuando los pies están dormidos o una pierna está débil.",
    how: "Nota golpes cortos. Puede que usen una aguja fina en un músculo. Mantenga las piernas calientes y no use crema ese día.",
  },
  "small-fiber-workup": {
    title: "Estudio de las fibras pequeñas",
    plain: "La prueba habitual de los nervios no puede ver los nervios más finos. Una muestra muy pequeña de piel de la pierna sí puede.",
    how: "Primero se duerme la piel. La muestra mide unos 3 mm de ancho.",
  },
  "home-apnea-test": {
    title: "Prueba de apnea del sueño en casa",
    plain:
      "Usted duerme en casa con un aparato pequeño que cuenta las pausas de la respiración. Las pausas pueden empeorar las piernas inquietas.",
    how: "Lleva durante una noche una banda, una pinza en el dedo y un tubo fino bajo la nariz. Acuéstese a su hora habitual.",
  },
  polysomnography: {
    title: "Noche en el laboratorio del sueño",
    plain:
      "Usted duerme una noche en un laboratorio. Muestra la respiración, los movimientos de las piernas y las fases del sueño. No puede demostrar ni descartar las piernas inquietas.",
    how: "Le pegan sensores en la cabeza, el pecho y las piernas. Lleve lo que necesite para dormir bien y una lista de sus medicinas.",
  },
  "immobilization-test": {
    title: "Estar sentado sin moverse por la noche (prueba de inmovilización)",
    plain:
      "Por la noche se sienta en la cama e intenta no moverse durante una hora. De vez en cuando dice cómo nota las piernas. Puede ayudar cuando el cuadro no está claro.",
    how: "Se hace antes de la hora de dormir, en un laboratorio del sueño. Usted sigue despierto, con las piernas estiradas.",
  },
  electrocardiogram: {
    title: "Electrocardiograma (intervalo QT)",
    plain: "Esta prueba muestra cómo late su corazón. Hace falta antes y durante la metadona.",
    how: "Se queda acostado sin moverse unos minutos. No duele.",
  },
};
