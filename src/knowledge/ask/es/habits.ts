// Hábitos, sueño y ánimo.
import type { habits as english } from "../en/habits.ts";
import type { AskText } from "../shape.ts";

export const habits: { readonly [Id in keyof typeof english]: AskText } = {
  "sleep-hours": { asks: "¿Cuántas horas duerme entre el día y la noche?" },
  "sleep-cut-short": { asks: "¿Pasa a menudo en la cama menos tiempo del que necesita para descansar?" },
  "irregular-sleep-times": { asks: "¿Cambia mucho la hora a la que se acuesta?" },
  "shift-work": { asks: "¿Trabaja a turnos?" },
  "caffeine-cups-per-day": {
    asks: "¿Cuántas tazas de café, té fuerte, cola o bebida energética toma al día?",
    help: "Escriba 0 si ninguna.",
  },
  "last-caffeine-hour": { asks: "¿A qué hora toma la última?" },
  "alcohol-drinks-per-week": { asks: "¿Cuántas bebidas con alcohol toma a la semana?", help: "Escriba 0 si ninguna." },
  "alcohol-in-evening": { asks: "¿Bebe alcohol por la tarde o por la noche?" },
  "cigarettes-per-day": { asks: "¿Cuántos cigarrillos fuma al día?", help: "Escriba 0 si ninguno." },
  "nicotine-other": { asks: "¿Vapea o usa parches u otra nicotina?" },
  "cannabis-use": { asks: "¿Consume cannabis?" },
  "exercise-minutes-per-week": { asks: "¿Cuánto tiempo se mueve de forma que respira más deprisa, como al andar a buen paso?" },
  "exercise-end-hour": { asks: "¿A qué hora acaba el ejercicio?" },
  "sitting-hours-per-day": { asks: "¿Cuántas horas al día pasa sentado?" },
  stress: { asks: "¿Cuánto estrés siente, de 0 a 10?" },
  "still-in-the-evening": { asks: "¿Pasa la mayor parte de la tarde sentado o acostado, quieto?" },
  "long-rest-exposure": { asks: "¿Aparece con vuelos, películas o reuniones largas?" },
  "worse-when-stressed": { asks: "¿Están peor las piernas en épocas de estrés?" },
  insomnia: { asks: "¿Le cuesta dormirse o seguir dormido?" },
  "snores-loudly": { asks: "¿Ronca fuerte o alguien ha visto que deja de respirar dormido?" },
  "sleep-apnea-treated": { asks: "Si tiene apnea del sueño: ¿usa su tratamiento?" },
  "sleep-attack": { asks: "¿Se ha quedado dormido de golpe, en medio de algo?" },
  "drowsy-driving": { asks: "¿Se ha dormido, o casi, al volante?" },
  "suicidal-thoughts": { asks: "¿Ha pensado que estaría mejor muerto o en hacerse daño?" },
  "suicidal-plan-or-intent": { asks: "¿Tiene un plan o la intención de acabar con su vida?" },
  "impulse-control-problem": {
    asks: "¿Se le ha ido de las manos el juego, el gasto, la comida, el sexo o una afición?",
    help: "Cuente también si lo dice alguien cercano.",
  },
};
