// Quién más debería verlo.
import type { Spanish } from "./shape.ts";

export const referrals: Spanish["referrals"] = {
  "refer-uncertain-diagnosis": {
    plain: "Pueden ser piernas inquietas o algo que se les parece. Un especialista puede decirlo.",
  },
  "refer-child": { plain: "A los niños los atiende un médico de niños que sabe de sueño o de nervios." },
  "refer-severe-in-pregnancy": {
    plain: "Sus piernas le molestan mucho. El equipo que lleva su embarazo y un médico del sueño deberían planear juntos los cuidados.",
  },
  "refer-augmentation": {
    plain:
      "Puede que la medicina esté empeorando sus piernas con el tiempo. Un médico del sueño o del movimiento puede planear el cambio. Hasta entonces, siga tomándola.",
  },
  "refer-refractory": {
    plain: "Los pasos habituales no han ayudado lo suficiente. Un médico del sueño o del movimiento tiene otros.",
  },
  "refer-before-opioid": {
    plain: "Vea a un médico que conozca los opioides para piernas inquietas bastante antes de empezar con uno.",
  },
  "refer-impulse-control-or-psychosis": {
    plain: "Un equipo de salud mental puede ayudar mientras se cambia la medicina.",
  },
  "refer-suicide-risk": {
    plain: "Usted merece ayuda con estos pensamientos, y pronto. Un equipo de salud mental está para eso.",
  },
  "refer-kidney": { plain: "Su médico de los riñones debería guiar el hierro y las dosis." },
  "refer-iron-infusion": {
    plain: "El hierro por boca no bastó. Una clínica que pone hierro en vena puede encargarse, si la suya no lo hace.",
  },
  "refer-iron-overload": {
    plain:
      "Su sangre muestra mucho hierro, o tiene una enfermedad que lo acumula. Un especialista debería mirarlo antes de dar nada de hierro.",
  },
  "refer-iron-deficiency-anemia": { plain: "Tiene anemia y poco hierro. Necesitan atención el hierro y también su causa." },
  "refer-source-of-iron-loss": {
    plain: "Puede que el hierro se pierda o no se absorba en el aparato digestivo. Un médico digestivo puede averiguarlo.",
  },
  "refer-sleep-apnea": {
    plain:
      "Puede que deje de respirar por momentos mientras duerme. Una prueba del sueño puede mostrarlo, y tratarlo también puede ayudar a sus piernas.",
  },
  "refer-periodic-limb-movements": {
    plain: "Sus piernas se mueven al dormir, pero usted no siente la necesidad de moverlas. Un médico del sueño debería mirarlo.",
  },
  "refer-veins": { plain: "Las venas de sus piernas necesitan que se miren aparte. Es distinto de las piernas inquietas." },
  "refer-arteries": {
    plain: "Puede que a sus piernas les llegue poca sangre. Que se lo revisen antes de ponerse medias apretadas.",
  },
  "refer-neurology": { plain: "Algunas de sus señales vienen de los nervios y necesitan un neurólogo." },
};
