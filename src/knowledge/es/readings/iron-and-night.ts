// Qué significan los resultados del hierro y de la noche.
import type { Spanish } from "../shape.ts";

export const ironReadings: Spanish["readings"] = {
  "ferritin-high-with-inflammation": {
    title: "Ferritina con inflamación",
    plain:
      "Una enfermedad o inflamación en el cuerpo sube la ferritina. Por eso este valor puede parecer mejor que sus reservas de hierro. Puede hacer falta otro análisis cuando esté bien.",
  },
  "ferritin-low-despite-inflammation": {
    title: "Ferritina baja a pesar de la inflamación",
    plain: "La ferritina está baja aunque una enfermedad la suba. Así que el valor bajo cuenta.",
  },
  "ferritin-below-who-limit": {
    title: "Reservas de hierro vacías",
    plain: "Esta ferritina es baja para cualquiera, con o sin piernas inquietas.",
  },
  "iron-restricted": {
    title: "Ferritina alta con saturación baja",
    plain:
      "Dos análisis de hierro apuntan en direcciones distintas. Uno dice que hay hierro guardado; el otro, que llega poco a donde hace falta. Su médico tiene que aclararlo.",
  },
  "ferritin-after-iv-iron": {
    title: "Ferritina poco después de un goteo de hierro",
    plain:
      "Durante unas ocho semanas tras poner hierro en vena, la ferritina sale demasiado alta. Un análisis en ese tiempo no dice nada de sus reservas.",
  },
  "iron-sample-not-morning": {
    title: "Muestra de hierro que no es de la mañana",
    plain: "El hierro de la sangre sube y baja durante el día. Una muestra de la mañana dice más.",
  },
  "iron-sample-after-iron": {
    title: "Hierro tomado antes de la muestra",
    plain:
      "Se tomaron pastillas de hierro el día antes del análisis. Eso hace que el resultado parezca demasiado bueno. Déjelas un día entero antes del próximo análisis.",
  },
  "iron-sample-not-fasting": {
    title: "Muestra de hierro que no es en ayunas",
    plain: "El análisis no se hizo en ayunas. No importa si fue por la mañana y sin hierro el día anterior.",
  },
  "ferritin-between-assays": {
    title: "Ferritina cerca de un límite",
    plain:
      "Los laboratorios usan aparatos distintos, y algunos dan una ferritina mucho más alta que otros. Con este valor, otro laboratorio podría haber quedado al otro lado del límite. Use siempre el mismo laboratorio.",
  },
  "saturation-high": {
    title: "Saturación de transferrina alta",
    plain:
      "Hay mucho hierro circulando en su sangre. No tome hierro ahora. El análisis se debería repetir en ayunas, y su médico debería buscar la causa.",
  },
  "hemochromatosis-enquiry": {
    title: "Hay que buscar un exceso de hierro",
    plain: "Los dos análisis de hierro están altos. Algunas familias acumulan demasiado hierro. Su médico puede comprobarlo.",
  },
};

export const nightReadings: Spanish["readings"] = {
  "plms-not-confirmed": {
    title: "Movimientos de piernas aún sin revisar",
    plain: "Un programa contó estos movimientos de piernas. Nadie ha revisado todavía el recuento.",
  },
  "plms-rule-set-unknown": {
    title: "Movimientos de piernas sin sus reglas",
    plain: "Hay dos formas de contar los movimientos de piernas al dormir. El informe no dice cuál se usó.",
  },
  "plms-above-limit": {
    title: "Muchos movimientos de piernas al dormir",
    plain:
      "Las piernas se mueven a menudo mientras duerme. La mayoría de las personas con piernas inquietas lo tiene. Muchas personas sin ellas también. Así que el número solo no demuestra nada.",
  },
  "plms-not-above-limit": {
    title: "Pocos movimientos de piernas al dormir",
    plain:
      "Las piernas se movieron poco esa noche. Las noches cambian mucho, y una de cada cinco personas con piernas inquietas tiene pocos movimientos. Así que esto no las descarta.",
  },
  "plmw-high": {
    title: "Muchos movimientos de piernas despierto",
    plain:
      "Las piernas se movieron a menudo mientras estaba acostado y despierto. Eso habla a favor de piernas inquietas. No lo demuestra.",
  },
  "immobilization-test-positive": {
    title: "Movimientos de piernas al estarse quieto",
    plain: "En la prueba de estarse quieto, las piernas se movieron a menudo. Eso habla a favor de piernas inquietas. No lo demuestra.",
  },
  "sleep-apnea-untreated": {
    title: "Apnea del sueño sin tratar",
    plain:
      "Su respiración se para mientras duerme, y no se está tratando. Eso puede empeorar las piernas inquietas y el cansancio, y hacer inseguras algunas medicinas.",
  },
  "sleepy-by-day": {
    title: "Sueño durante el día",
    plain:
      "De día tiene más sueño que la mayoría. Las piernas inquietas solas suelen dar menos sueño del que se pensaría. Así que hay que buscar un segundo problema del sueño.",
  },
  "medicine-and-leg-movements": {
    title: "Una medicina que añade movimientos de piernas",
    plain:
      "Algunas medicinas para el ánimo hacen que las piernas se muevan más al dormir. Por la suya, el recuento puede ser más alto. No la deje por su cuenta.",
  },
};
