// Condiciones y cuidados de aparatos, venas, hábitos y lo que ninguna guía nombra.
import type { Spanish } from "../shape.ts";

export const withoutMedicines: Spanish["sentences"] = {
  "Only if medicines of the first choice cannot be given: the trial took people whom medicines had failed":
    "Solo si no se pueden dar medicinas de primera elección: el ensayo incluyó a personas a quienes las medicinas no ayudaron",
  "Pregnancy: it has not been studied": "Embarazo: no se ha estudiado",
  "An active implanted device anywhere in the body": "Un aparato activo implantado en cualquier parte del cuerpo",
  "Metal at the site (a knee replacement is allowed)": "Metal en el lugar (se permite una prótesis de rodilla)",
  "Allergy to adhesive": "Alergia al adhesivo",
  "Sore, injured or infected skin at the site": "Piel con llagas, heridas o infección en el lugar",
  "No guideline recommends it now; it was level B in 2016, from one small trial. Only if it is wanted and the arteries allow it":
    "Ninguna guía lo recomienda ahora; en 2016 era de nivel B, por un ensayo pequeño. Solo si se quiere y las arterias lo permiten",
  "Only once the arteries have been measured (ankle-brachial index), because a risk is there or has not been ruled out":
    "Solo cuando se hayan medido las arterias (índice tobillo-brazo), porque hay un riesgo o no se ha descartado",
  "Only with lower pressure and a specialist: the index is 0.60 to 0.90":
    "Solo con menos presión y un especialista: el índice es de 0,60 a 0,90",
  "Only under watch: heart failure class III": "Solo con vigilancia: insuficiencia cardíaca de clase III",
  "The index of a leg is above 1.40, so it cannot be read: toe pressure first":
    "El índice de una pierna está por encima de 1,40, así que no se puede leer: antes, la presión en el dedo del pie",
  "A clot in a leg vein before: not within three months of it, and the date is not on record here":
    "Un coágulo en una vena de la pierna en el pasado: no en los tres meses siguientes, y aquí no consta la fecha",
  "Too little blood reaches the leg (index below 0.60, ankle pressure below 60, toe pressure below 30 or skin oxygen below 20 mmHg)":
    "A la pierna le llega muy poca sangre (índice por debajo de 0,60, presión en el tobillo por debajo de 60, presión en el dedo por debajo de 30 u oxígeno en la piel por debajo de 20 mmHg)",
  "The leg may lack blood: see the alarm": "A la pierna le puede faltar sangre: vea la alarma",
  "An arterial bypass lies under the skin": "Hay un puente arterial bajo la piel",
  "Heart failure class IV": "Insuficiencia cardíaca de clase IV",
  "Allergy to the material": "Alergia al material",
  "Severe neuropathy with loss of feeling: the skin can die unnoticed":
    "Neuropatía grave con pérdida de sensibilidad: la piel puede morir sin que se note",
  "Sore, injured or infected skin": "Piel con llagas, heridas o infección",
  "No guideline recommends it now; level C for sleep in 2016. Only for sleep, as it helps the legs less":
    "Ninguna guía lo recomienda ahora; nivel C para el sueño en 2016. Solo para el sueño, porque ayuda menos a las piernas",
  "No guideline recommends it now; level C in 2016. Only if it is wanted":
    "Ninguna guía lo recomienda ahora; nivel C en 2016. Solo si se quiere",
  "Sore or infected skin: treat it first": "Piel con llagas o infección: tratarla antes",
  "For the vein disease in its own right, never for restless legs": "Por la enfermedad de las venas en sí, nunca por las piernas inquietas",
  "Cannot walk": "No puede caminar",
  "A deep vein is blocked: the surface vein may be needed": "Una vena profunda está tapada: puede hacer falta la vena superficial",
  "Infected or injured skin": "Piel con infección o heridas",
  "Restless legs may or may not change: no controlled trial has tested it, and nobody should promise it":
    "Las piernas inquietas pueden cambiar o no: ningún ensayo con grupo de control lo ha probado, y nadie debería prometerlo",
  "No guideline speaks of sclerotherapy for restless legs: old studies without a control group cannot show that it works":
    "Ninguna guía habla de la escleroterapia para las piernas inquietas: estudios antiguos sin grupo de control no pueden mostrar que funcione",
  "On dialysis: during or between sessions, with the dialysis team":
    "En diálisis: durante las sesiones o entre ellas, con el equipo de diálisis",
  "Falls: with a physiotherapist": "Caídas: con un fisioterapeuta",
  "Heavy drinking: never stop from one day to the next alone, as withdrawal can be dangerous. Ask a doctor first":
    "Mucho alcohol: no dejarlo nunca de un día para otro a solas, porque la abstinencia puede ser peligrosa. Preguntar antes a un médico",
  "Shift work: the link with restless legs is not settled": "Trabajo a turnos: la relación con las piernas inquietas no está aclarada",
  "Very sleepy by day: look for the cause first": "Muchísimo sueño de día: buscar antes la causa",
  "Feet that feel less: test the water with the hand": "Pies que sienten menos: probar el agua con la mano",
  "An eating disorder, now or before: not without the team that treats it":
    "Un trastorno de la alimentación, ahora o antes: no sin el equipo que lo trata",
  "Pregnancy is no time to lose weight: ask the obstetric team":
    "El embarazo no es momento de bajar de peso: preguntar al equipo de obstetricia",
  "For bone health, by local guidance: studies link low vitamin D with restless legs, but do not show that replacing it helps":
    "Por la salud de los huesos, según las guías locales: los estudios relacionan la vitamina D baja con las piernas inquietas, pero no muestran que reponerla ayude",
  "High calcium or a granulomatous disease": "Calcio alto o una enfermedad granulomatosa",
  "Below 12 ng/mL: clearly deficient": "Por debajo de 12 ng/mL: falta clara",
  "By the laboratory's own range, and for its own sake: no promise for the legs":
    "Según los límites del propio laboratorio, y por sí mismo: sin promesa para las piernas",
  "Clearance below 30 mL/min: nephrology decides": "Aclaramiento por debajo de 30 mL/min: decide nefrología",
  "Kidney failure: only as nephrology says": "Si fallan los riñones: solo como diga nefrología",
  "Clearance below 30 mL/min: magnesium builds up": "Aclaramiento por debajo de 30 mL/min: el magnesio se acumula",
  "It binds quinolones and tetracyclines: hours apart": "Se une a quinolonas y tetraciclinas: con horas de separación",
  "Antacids with magnesium lower gabapentin: two hours apart": "Los antiácidos con magnesio bajan la gabapentina: dos horas de separación",
  "No guideline speaks of magnesium for restless legs: one small trial showed no effect, and no conclusion is possible":
    "Ninguna guía habla del magnesio para las piernas inquietas: un ensayo pequeño no mostró efecto, y no se puede concluir nada",
  "The guideline of 2025 does not speak of cannabis; the German-language one of 2022 advises against cannabinoids as therapy":
    "La guía de 2025 no habla del cannabis; la de lengua alemana de 2022 desaconseja los cannabinoides como terapia",
  "No guideline speaks of perampanel for restless legs: small open studies only":
    "Ninguna guía habla del perampanel para las piernas inquietas: solo estudios abiertos pequeños",
  "Slow heart rate or low blood pressure: the prescriber looks at it now; it is never stopped all at once":
    "Pulso lento o presión baja: quien receta lo revisa ahora; no se deja nunca de golpe",
  "No guideline in force speaks of clonidine for restless legs: it was an option in 2012":
    "Ninguna guía en vigor habla de la clonidina para las piernas inquietas: era una opción en 2012",
  "No guideline speaks of botulinum toxin for restless legs": "Ninguna guía habla de la toxina botulínica para las piernas inquietas",
};
