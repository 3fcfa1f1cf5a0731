// El diario: desencadenantes, pruebas planeadas y vigilancia de la medicina.
import type { Spanish } from "../shape.ts";

const triggers: Spanish["sentences"] = {
  "Caffeine after noon": "Cafeína después del mediodía",
  Alcohol: "Alcohol",
  Cigarettes: "Cigarrillos",
  Exercise: "Ejercicio",
  "More sitting than usual for you": "Más tiempo sentado de lo habitual en usted",
  "More stress than usual for you": "Más estrés de lo habitual en usted",
  "A missed or late dose": "Una toma olvidada o tardía",
  "Being ill": "Estar enfermo",
  "Days of the period": "Días de la regla",
  "A long journey": "Un viaje largo",
  "Not enough nights yet. Keep going, with good nights and bad ones.": "Aún no hay bastantes noches. Siga, con noches buenas y malas.",
  "We cannot tell yet. Your nights would fit a link, and they would fit none.":
    "Aún no lo podemos saber. Sus noches encajarían con una relación, y también con ninguna.",
  "If there is a link, it is small: less than one point on your scale of ten.":
    "Si hay una relación, es pequeña: menos de un punto en su escala de diez.",
  "This may be linked with your nights. It is not proof. Something else may lie behind both. A planned test can tell you more.":
    "Esto puede estar relacionado con sus noches. No es una prueba de ello. Puede haber otra cosa detrás de ambas cosas. Una prueba planeada puede decirle más.",
  "It may be the other way round: after a bad night you had more of it.":
    "Puede ser al revés: después de una mala noche, usted tuvo más de ello.",
  "A medicine changed in this time. We set apart what came with it, as far as we can.":
    "En este tiempo cambió una medicina. Separamos, hasta donde podemos, lo que vino con ella.",
  "On many nights nothing was noted. If those were other nights than the rest, this picture is wrong.":
    "En muchas noches no se anotó nada. Si esas noches fueron distintas de las demás, lo que se ve aquí no es correcto.",
};

const experiments: Spanish["sentences"] = {
  "Weeks without caffeine after noon": "Semanas sin cafeína después del mediodía",
  "In these weeks, no coffee, strong tea, cola or energy drink after noon. In the other weeks, live as you always do.":
    "En estas semanas, nada de café, té fuerte, cola ni bebida energética después del mediodía. En las otras semanas, viva como siempre.",
  "Weeks without alcohol": "Semanas sin alcohol",
  "In these weeks, drink no alcohol. In the other weeks, live as you always do, and drink no more than that.":
    "En estas semanas, no beba alcohol. En las otras semanas, viva como siempre, y no beba más que de costumbre.",
  "Weeks without sport in the evening": "Semanas sin deporte por la noche",
  "In these weeks, move your sport to the morning or the early afternoon. In the other weeks, live as you always do.":
    "En estas semanas, pase su deporte a la mañana o a primera hora de la tarde. En las otras semanas, viva como siempre.",
  "The test is still running. We look at the end, not before. A look half way would fool us both.":
    "La prueba sigue en marcha. Miramos al final, no antes. Mirar a mitad de camino nos engañaría a los dos.",
  "Too few nights were noted to judge this test.": "Se anotaron muy pocas noches para juzgar esta prueba.",
  "The test could not tell. Your nights would fit a change, and they would fit none. A longer test might.":
    "La prueba no pudo decirlo. Sus noches encajarían con un cambio, y también con ninguno. Una prueba más larga quizá sí.",
  "If it made a change, it was small: less than one point on your scale of ten.":
    "Si causó un cambio, fue pequeño: menos de un punto en su escala de diez.",
  "Tested, and likely for you: the weeks that changed it had better nights. Whether to go on is your choice.":
    "Probado, y probable en su caso: las semanas con el cambio tuvieron mejores noches. Seguir o no es decisión suya.",
  "Tested: the weeks that changed it had worse nights. There is no reason to go on with it.":
    "Probado: las semanas con el cambio tuvieron peores noches. No hay motivo para seguir.",
};

const watch: Spanish["sentences"] = {
  "Starts earlier in the day": "Empieza más temprano en el día",
  "It now starts earlier in the day than it did.": "Ahora empieza más temprano en el día que antes.",
  "Comes sooner when you rest": "Aparece antes al estar en reposo",
  "It now comes sooner after you sit or lie down.": "Ahora aparece antes tras sentarse o acostarse.",
  "Spreads beyond the legs": "Se extiende más allá de las piernas",
  "It now comes in more parts of the body than before.": "Ahora aparece en más partes del cuerpo que antes.",
  "Is stronger": "Es más fuerte",
  "It is now stronger than it was.": "Ahora es más fuerte que antes.",
  "A dose helps for a shorter time": "Una toma ayuda menos tiempo",
  "A dose now helps for a shorter time than it did.": "Ahora una toma ayuda menos tiempo que antes.",
  "Got worse after more of it": "Empeoró tras subir la dosis",
  "It got worse after the dose went up.": "Empeoró después de subir la dosis.",
  "Got better after less of it": "Mejoró tras bajar la dosis",
  "It got better after the dose went down.": "Mejoró después de bajar la dosis.",
  "Compared with the weeks before this medicine.": "En comparación con las semanas antes de esta medicina.",
  "Compared with the first weeks on this medicine.": "En comparación con las primeras semanas con esta medicina.",
  "Compared with what you told us about the time before.": "En comparación con lo que nos contó del tiempo anterior.",
  "Compared with the weeks before the dose changed.": "En comparación con las semanas antes de cambiar la dosis.",
  "Compared with the first weeks of your diary, when you took it already. We do not know how it was before.":
    "En comparación con las primeras semanas de su diario, cuando ya la tomaba. No sabemos cómo era antes.",
  "No medicine on your list is known to make restless legs worse over time in this way.":
    "De ninguna medicina de su lista se sabe que empeore así con el tiempo las piernas inquietas.",
  "Nobody has told us your medicines. Add them, and this watch can begin.":
    "Nadie nos ha dicho sus medicinas. Añádalas y esta vigilancia puede empezar.",
  "We do not know when you began this medicine. Add the day, and this watch can begin.":
    "No sabemos cuándo empezó con esta medicina. Añada el día y esta vigilancia puede empezar.",
  "The first four weeks are not over yet. The watch looks once every four weeks.":
    "Aún no han pasado las primeras cuatro semanas. La vigilancia mira una vez cada cuatro semanas.",
  "We cannot tell yet. Too few nights say how it was before, or how it is now.":
    "Aún no lo podemos saber. Muy pocas noches dicen cómo era antes o cómo es ahora.",
  "Your nights show no sign that the medicine makes your legs worse. We look again in four weeks.":
    "Sus noches no muestran ninguna señal de que la medicina empeore sus piernas. Volvemos a mirar en cuatro semanas.",
  "Your nights have changed. The medicine may have begun to make your legs worse. Do not take more of it, and do not stop it on your own. Show this to your doctor within the next weeks.":
    "Sus noches han cambiado. Puede que la medicina haya empezado a empeorar sus piernas. No tome más cantidad y no la deje por su cuenta. Enseñe esto a su médico en las próximas semanas.",
};

export const diary: Spanish["sentences"] = { ...triggers, ...experiments, ...watch };
