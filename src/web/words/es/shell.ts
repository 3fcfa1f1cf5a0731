// Lo que rodea a cada página.
import type { shell as english } from "../en/shell.ts";
import type { Same } from "../same.ts";

export const shell: Same<typeof english> = {
  skip: "Ir al contenido",
  home: "Ekbom, al inicio",
  menu: "Páginas",
  reasons: "Motivos",
  log: "Diario nocturno",
  trends: "Evolución",
  next: "Para mi médico",
  guide: "Guía",
  more: "Más",
  answers: "Mis respuestas",
  triggers: "Mis desencadenantes",
  watch: "Vigilar la medicina",
  care: "Atención y datos",
  night: "Registro del sueño",
  scheme: "Claro u oscuro",
  dark: "Oscuro",
  light: "Claro",
  language: "Idioma",
  sample: "Esta persona es inventada. Lo que cambie no se guarda.",
  leaveSample: "Volver a mis respuestas",
  foot: "Ekbom informa. Decide un profesional. No es un producto sanitario certificado.",
  knowledge: "Conocimiento {{version}}, leído el {{day}}",
  wait: "Un momento",
  lost: "Esta página no existe.",
  lostHelp: "Puede que la dirección sea antigua. No se ha perdido nada suyo.",
  toStart: "Al inicio",
  fault: "Algo ha fallado en esta página.",
  faultHelp:
    "Lo que ha contado a Ekbom sigue guardado en este navegador. Vuelva a cargar la página; si se repite, descargue antes sus datos.",
  reload: "Volver a cargar",
  update: "Hay una versión nueva de Ekbom. Empieza cuando vuelva a cargar.",
};
