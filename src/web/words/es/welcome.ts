// La primera visita.
import type { welcome as english } from "../en/welcome.ts";
import type { Same } from "../same.ts";

export const welcome: Same<typeof english> = {
  headline: "¿Por qué no paran sus piernas?",
  is: "Ekbom le pregunta por sus piernas, sus análisis y sus medicinas, y muestra qué puede haber detrás.",
  stays: "No necesita cuenta, y sus respuestas se quedan con usted: en este navegador y en su propio Ekbom.",
  isNot: "No es un médico ni un producto sanitario certificado: informa, y decide un profesional.",
  start: "Empezar",
  minutes: "Unos diez minutos. Puede parar cuando quiera.",
  goOn: "Seguir con las preguntas",
  toReasons: "Ver mis motivos",
  sample: "Mirar con una persona de ejemplo",
  sampleLead: "Todas son inventadas. Lo que cambie no se guarda.",
  clinician: "Soy profesional sanitario",
  clinicianLead: "Lo que hay hoy para usted:",
  clinicianOne: "La línea de órdenes lee un historial FHIR y escribe una hoja: hallazgos, lagunas y plan, cada línea con su fuente.",
  clinicianTwo: "El servidor habla FHIR R4 y CDS Hooks, para que las mismas líneas aparezcan en su historia clínica.",
  clinicianThree: "La guía contiene cada regla con sus fuentes y hasta dónde se comprobó cada una.",
  clinicianSoon: "La lista de trabajo, las cartas y un plan compartido están por llegar.",
  guide: "Abrir la guía",
  night: "¿Una mala noche ahora mismo?",
  log: "Abrir el diario nocturno",
  read: "Cómo se lee",
  readLead: "Cuanta más tinta, más seguro.",
};
