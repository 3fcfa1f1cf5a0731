// Las frases del puntuador en español, por su frase inglesa. Los números de la frase se escriben #, en el mismo orden.
export const spanish: Readonly<Record<string, string>> = {
  // índices
  "Periodic movements asleep, per hour": "Movimientos periódicos en sueño, por hora",
  "Periodic movements in NREM sleep, per hour": "Movimientos periódicos en sueño NREM, por hora",
  "Periodic movements in N1, per hour": "Movimientos periódicos en N1, por hora",
  "Periodic movements in N2, per hour": "Movimientos periódicos en N2, por hora",
  "Periodic movements in N3, per hour": "Movimientos periódicos en N3, por hora",
  "Periodic movements in REM sleep, per hour": "Movimientos periódicos en sueño REM, por hora",
  "Periodic movements asleep with an arousal, per hour": "Movimientos periódicos en sueño con un despertar breve, por hora",
  "Periodic movements asleep of the left leg alone, per hour": "Movimientos periódicos en sueño solo de la pierna izquierda, por hora",
  "Periodic movements asleep of the right leg alone, per hour": "Movimientos periódicos en sueño solo de la pierna derecha, por hora",
  "Periodic movements asleep of both legs, per hour": "Movimientos periódicos en sueño de las dos piernas, por hora",
  "All scored leg movements asleep, per hour": "Todos los movimientos puntuados en sueño, por hora",
  "Isolated movements asleep, per hour": "Movimientos aislados en sueño, por hora",
  "Mean duration of periodic movements asleep, seconds": "Duración media de los movimientos periódicos en sueño, segundos",
  "Mean duration of isolated movements asleep, seconds": "Duración media de los movimientos aislados en sueño, segundos",
  "Periodic movements awake after lights off, per hour": "Movimientos periódicos en vigilia con las luces apagadas, por hora",
  "Periodic movements asleep, scored again without breathing-related ones, per hour":
    "Movimientos periódicos en sueño, puntuados de nuevo sin los ligados a la respiración, por hora",
  "The same with an arousal, per hour": "Los mismos con un despertar breve, por hora",
  "Breathing-related candidate movements asleep, per hour": "Movimientos candidatos en sueño ligados a la respiración, por hora",
  "Candidate movements asleep, per hour": "Movimientos candidatos en sueño, por hora",
  "Candidate movements awake, per hour": "Movimientos candidatos en vigilia, por hora",
  "Candidates asleep less than # s after the one before, per hour": "Candidatos en sueño a menos de # s del anterior, por hora",
  "Candidates awake less than # s after the one before, per hour": "Candidatos en vigilia a menos de # s del anterior, por hora",
  "Isolated movements awake, per hour": "Movimientos aislados en vigilia, por hora",
  "Mean duration of periodic movements awake, seconds": "Duración media de los movimientos periódicos en vigilia, segundos",
  "Mean duration of short-interval movements asleep, seconds": "Duración media de los movimientos de intervalo corto en sueño, segundos",
  "Periodicity: periodic share of candidates asleep": "Periodicidad: parte periódica de los candidatos en sueño",
  "Periodicity of #: share of intervals that lie in series": "Periodicidad de #: parte de los intervalos que están en series",
  "Mean of the logarithm of intervals asleep": "Media del logaritmo de los intervalos en sueño",
  "Spread of the logarithm of intervals asleep": "Dispersión del logaritmo de los intervalos en sueño",
  // lecturas abiertas
  "May a movement that came after a short interval be the first of a series?":
    "¿Puede ser el primero de una serie un movimiento que llegó tras un intervalo corto?",
  "Does an interval of exactly # s still count?": "¿Cuenta todavía un intervalo de exactamente # s?",
  "Do both legs make one movement at a gap of exactly # s?": "¿Forman las dos piernas un solo movimiento con una pausa de exactamente # s?",
  "Are two movements of one leg less than # s apart one?": "¿Son uno solo dos movimientos de una pierna a menos de # s?",
  "A movement across lights off or on: by its onset, or cut there?":
    "Un movimiento al apagar o encender la luz: ¿por su comienzo, o cortado ahí?",
  "Window around the end of a breathing event.": "Ventana en torno al final de un evento respiratorio.",
  "Overlapping breathing events: the end of each, or of all.": "Eventos respiratorios solapados: el final de cada uno o el de todos.",
  "Scored again without breathing-related movements: candidates left out, or non-candidates too.":
    "Puntuado de nuevo sin los movimientos ligados a la respiración: se excluyen los candidatos, o también los demás.",
  "Does an arousal belong to a movement exactly # s away?": "¿Pertenece un despertar breve a un movimiento a exactamente # s?",
  "Isolated: in no series, or an interval above # s.": "Aislado: en ninguna serie, o con un intervalo de más de # s.",
  "AASM: a movement of the same leg within # s belongs to the one before, or breaks the series.":
    "AASM: un movimiento de la misma pierna antes de # s pertenece al anterior, o rompe la serie.",
  "AASM: a movement longer than # s is ignored, or breaks the series.": "AASM: un movimiento de más de # s se ignora, o rompe la serie.",
  // notas
  "No sleep stages: nothing can be counted per hour of sleep.": "Sin fases de sueño: nada se puede contar por hora de sueño.",
  "Part of the time has no stage. Movements in it are neither asleep nor awake.":
    "Una parte del tiempo no tiene fase. Sus movimientos no son ni de sueño ni de vigilia.",
  "Lights off or on is not known: everything that was staged or recorded is scored.":
    "No se sabe cuándo se apagó o encendió la luz: se puntúa todo lo que tiene fase o se registró.",
  "No arousals in the file: it cannot tell whether none happened or nobody looked.":
    "No hay despertares breves en el archivo: no dice si no hubo ninguno o si nadie miró.",
  "No breathing events in the file: which movements go with breathing is unknown.":
    "No hay eventos respiratorios en el archivo: no se sabe qué movimientos van con la respiración.",
  "AASM leaves out movements at breathing events. Breathing is unknown here, so the AASM numbers still hold them.":
    "AASM excluye los movimientos junto a eventos respiratorios. Aquí no se conoce la respiración, así que los números de AASM aún los contienen.",
  "Some movements have no side (one channel for both legs): they are never joined with another leg.":
    "Algunos movimientos no tienen lado (un canal para las dos piernas): nunca se unen con la otra pierna.",
  "Only one leg was recorded: movements of the other are missing, not absent.":
    "Solo se registró una pierna: los movimientos de la otra faltan, no es que no los haya.",
  "Fewer than # samples per second: the upper part of the muscle signal is missing.":
    "Menos de # muestras por segundo: falta la parte alta de la señal muscular.",
  "A leg rests above # uV (rectified) for more than half of the time. The thresholds were not raised.":
    "Una pierna reposa por encima de # uV (rectificados) más de la mitad del tiempo. Los umbrales no se subieron.",
  "Amplitudes are of the rectified signal, # to # Hz, smoothed over # s; the resting level follows the night.":
    "Las amplitudes son de la señal rectificada, de # a # Hz, suavizada en # s; el nivel de reposo sigue la noche.",
  "Nights differ much: one quiet night rules nothing out.": "Las noches varían mucho: una noche tranquila no descarta nada.",
  "No number of movements makes or excludes restless legs; a high number is common without it (C-SLP-#), a low one happens with it (C-SLP-#).":
    "Ningún número de movimientos confirma ni excluye las piernas inquietas; uno alto es frecuente sin ellas (C-SLP-#), uno bajo ocurre con ellas (C-SLP-#).",
  // por qué
  "longer than # s: not a candidate, and it ends a series": "más de # s: no es candidato y termina una serie",
  "a member is longer than # s: not a candidate, and it ends a series": "una parte dura más de # s: no es candidato y termina una serie",
  "# members, more than #: not a candidate, and it ends a series": "# partes, más de #: no es candidato y termina una serie",
  "both legs together longer than # s: not a candidate, and it ends a series":
    "las dos piernas juntas más de # s: no es candidato y termina una serie",
  "begins outside lights off to lights on": "comienza fuera del tiempo con las luces apagadas",
  "shorter than # s: no leg movement, and it breaks nothing": "menos de # s: no es un movimiento y no rompe nada",
  "no half second with a median of # uV above rest: no leg movement, and it breaks nothing":
    "ningún medio segundo con mediana de # uV sobre el reposo: no es un movimiento y no rompe nada",
  "cut where the signal ends or cannot be read": "cortado donde la señal termina o no se puede leer",
  "ends where # s stay under # uV above rest": "termina donde # s quedan por debajo de # uV sobre el reposo",
  "ends where # s stay under # uV above rest: the resting signal is louder than # uV":
    "termina donde # s quedan por debajo de # uV sobre el reposo: la señal en reposo supera # uV",
  "begins where the signal rises # uV above rest": "comienza donde la señal sube # uV sobre el reposo",
  "in no series of # or more": "en ninguna serie de # o más",
  "in a series of # or more, # to # s apart: periodic": "en una serie de # o más, separados de # a # s: periódico",
  "awake: not scored": "en vigilia: no se puntúa",
  "sleep stage unknown: not scored": "fase de sueño desconocida: no se puntúa",
  "from # s before to # s after a breathing event: not scored": "desde # s antes hasta # s después de un evento respiratorio: no se puntúa",
  "same leg, less than # s after the one before: belongs to it": "misma pierna, menos de # s después del anterior: pertenece a él",
  "longer than # s: ignored": "más de # s: se ignora",
  "lasts # to # s": "dura de # a # s",
  "longer than # s: ends a series": "más de # s: termina una serie",
  "both legs, onsets less than # s apart: one movement": "las dos piernas, comienzos a menos de # s: un solo movimiento",
  "with an arousal": "con un despertar breve",
  "# movements of both legs make one": "# movimientos de las dos piernas forman uno",
  "a candidate by its duration": "candidato por su duración",
  "# s after the one before: too short, ends that series": "# s después del anterior: demasiado corto, termina esa serie",
  "no usable interval before it": "sin intervalo utilizable antes",
  "# s after the one before: too long for one series": "# s después del anterior: demasiado largo para una serie",
  "breathing-related: in the window around the end of a breathing event":
    "ligado a la respiración: en la ventana en torno al final de un evento respiratorio",
};
