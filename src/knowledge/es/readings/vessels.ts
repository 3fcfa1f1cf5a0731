// Qué significan las pruebas de las venas y de las arterias.
import type { Spanish } from "../shape.ts";

const afterClot = "Después de un coágulo en una vena profunda";

export const veinReadings: Spanish["readings"] = {
  "duplex-low-information": {
    title: "Ecografía de las venas con poca información",
    plain:
      "El informe no dice cómo se hizo la ecografía: de pie o acostado, y cómo se probó el flujo. Por eso dice menos de lo que podría. Pregunte por estos dos puntos.",
  },
  "reflux-superficial": {
    title: "Reflujo en una vena superficial",
    plain:
      "En una vena bajo la piel la sangre vuelve en sentido contrario. Eso puede poner las piernas pesadas e hinchadas. No demuestra que las ponga inquietas.",
  },
  "reflux-deep": {
    title: "Reflujo en una vena profunda",
    plain:
      "En una vena profunda de la pierna la sangre vuelve en sentido contrario. Debería mirarlo un médico de las venas. No demuestra que ponga inquietas las piernas.",
  },
  "reflux-perforator": {
    title: "Reflujo en una vena que comunica",
    plain:
      "Una vena que une las venas profundas con las superficiales deja pasar la sangre en sentido contrario. Un médico de las venas puede decir si importa.",
  },
  "reflux-perforator-small": {
    title: "Flujo hacia fuera en una pequeña vena que comunica",
    plain: "Una vena que une pierde un poco y es estrecha. Eso solo no cuenta como enfermedad.",
  },
  "reflux-axial": {
    title: "Reflujo a lo largo de toda la vena",
    plain:
      "La sangre va en sentido contrario por toda la vena, de la ingle a la pantorrilla. Es lo que buscan los médicos de las venas antes de tratar.",
  },
  "duplex-negative-lying": {
    title: "Sin reflujo, pero acostado",
    plain:
      "La ecografía no encontró sangre que vuelva, y se hizo con la persona acostada. Así puede quedar oculta. Se debería repetir de pie.",
  },
  "duplex-no-reflux": {
    title: "Sin reflujo en las venas medidas",
    plain: "En las venas que se midieron, la sangre va en el sentido correcto.",
  },
  "deep-vein-obstruction": {
    title: "Una vena profunda tapada",
    plain: "La ecografía apunta a una vena tapada, quizá más arriba. Debería estudiarlo un médico de las venas.",
  },
  "ceap-c0": { title: "Clase venosa C0", plain: "En esta pierna no se ve ni se toca ninguna enfermedad de las venas." },
  "ceap-c1": { title: "Clase venosa C1", plain: "Hay arañas vasculares. Por sí solas rara vez explican los síntomas de las piernas." },
  "ceap-c2": { title: "Clase venosa C2", plain: "Hay varices. Pueden ser lo que le molesta, o no." },
  "ceap-c3": { title: "Clase venosa C3", plain: "Las venas hacen que la pierna se hinche." },
  "ceap-c4": {
    title: "Clase venosa C4",
    plain: "Las venas han cambiado la piel cerca del tobillo. Debería verla un médico de las venas.",
  },
  "ceap-c5": {
    title: "Clase venosa C5",
    plain: "Hubo una llaga abierta por las venas, y se ha curado. Debería verla un médico de las venas.",
  },
  "ceap-c6": { title: "Clase venosa C6", plain: "Hay una llaga abierta por las venas. Necesita atención pronto." },
  "vcss-severe": {
    title: "Enfermedad grave de las venas por puntuación",
    plain: "Esta puntuación pone la enfermedad de las venas en la franja que los médicos de las venas han llamado grave.",
  },
  "vcss-and-stockings": {
    title: "La puntuación de las venas y las medias",
    plain: "Llevar las medias suma puntos a esta puntuación. Así que puede subir porque usted hace lo correcto.",
  },
  "villalta-without-clot": {
    title: "Una puntuación que no se aplica",
    plain: "Esta puntuación es solo para personas que tuvieron un coágulo en una vena profunda. Sin él no dice nada.",
  },
  "villalta-none": { title: afterClot, plain: "La puntuación está en la franja sin daño duradero por el coágulo." },
  "villalta-mild": { title: afterClot, plain: "La puntuación muestra un daño duradero leve por el coágulo." },
  "villalta-moderate": {
    title: afterClot,
    plain: "La puntuación muestra un daño duradero por el coágulo. Un médico de las venas puede ayudar.",
  },
  "villalta-severe": {
    title: afterClot,
    plain: "La puntuación muestra mucho daño duradero por el coágulo. Debería verlo un médico de las venas.",
  },
};

export const arteryReadings: Spanish["readings"] = {
  "abi-compression-stop": {
    title: "Llega muy poca sangre para apretar la pierna",
    plain:
      "Al pie le llega muy poca sangre. Las medias apretadas o las bombas de piernas podrían dañarlo. No las use. Vea a un médico de los vasos sanguíneos.",
  },
  "abi-abnormal": {
    title: "Arterias de las piernas estrechas",
    plain:
      "A la pierna le llega menos sangre de la que debería. Las arterias de la pierna están estrechas. Un médico de los vasos sanguíneos debería verle antes de ponerse medias apretadas.",
  },
  "abi-borderline": {
    title: "Arterias de las piernas en el límite",
    plain: "La sangre que llega a la pierna está justo en el límite. Una prueba después de caminar puede decir más.",
  },
  "abi-normal": {
    title: "Llega bastante sangre al tobillo",
    plain: "En reposo, a la pierna con el resultado más bajo le llega la sangre que debe.",
  },
  "abi-not-usable": {
    title: "Las arterias rígidas ocultan cuánta sangre llega",
    plain:
      "Las arterias están tan rígidas que esta prueba no puede mostrar cuánta sangre llega. Antes hay que hacer una prueba en el dedo del pie. Hasta entonces, nada de medias apretadas.",
  },
  "toe-index-low": {
    title: "Presión baja en el dedo del pie",
    plain:
      "La presión en el dedo del pie es baja. Puede que las arterias de la pierna estén estrechas. Debería mirarlo un médico de los vasos sanguíneos.",
  },
  "exercise-index-falls": {
    title: "Al caminar llega menos sangre",
    plain: "Después de caminar, al pie le llega menos sangre. Eso apunta a arterias estrechas en las piernas.",
  },
  "walking-pain-with-normal-index": {
    title: "Dolor al caminar con un buen resultado",
    plain:
      "Le duelen las piernas al caminar, y la prueba en reposo sale bien. La misma prueba después de caminar todavía puede encontrar algo.",
  },
};
