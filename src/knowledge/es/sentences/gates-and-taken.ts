// Lo que va antes que todo plan, y condiciones y cuidados de lo que ya se toma.
import type { Spanish } from "../shape.ts";

export const gatesAndTaken: Spanish["sentences"] = {
  "Ask whether it is still taken: it was last written down some time ago, and no end is on record":
    "Preguntar si todavía se toma: se anotó por última vez hace tiempo y no consta que se haya dejado",
  "Only once the contradiction in the record has been cleared up": "Solo cuando se haya aclarado la contradicción en los datos",
  "Only once this is known:": "Solo cuando se sepa esto:",
  "Cannot be ruled out while facts contradict each other:": "No se puede descartar mientras los datos se contradigan:",
  "It is not established that this is restless legs syndrome": "No está establecido que esto sea síndrome de piernas inquietas",
  "Restless legs syndrome is possible; a clinician has to confirm it first":
    "Puede ser síndrome de piernas inquietas; antes tiene que confirmarlo un profesional",
  "Only once a clinician has confirmed that this is restless legs syndrome":
    "Solo cuando un profesional haya confirmado que esto es síndrome de piernas inquietas",
  "There is an emergency: nothing is started or raised until it has been dealt with":
    "Hay una urgencia: no se empieza ni se sube nada hasta que esté atendida",
  "There is an emergency: nothing else is said until it has been dealt with":
    "Hay una urgencia: no se dice nada más hasta que esté atendida",
  "Only once a blood clot in the leg has been ruled out or treated": "Solo cuando se haya descartado o tratado un coágulo en la pierna",
  "Under 18: this software proposes no medicine for restless legs other than iron by mouth":
    "Menor de 18: este programa no propone ninguna medicina para las piernas inquietas que no sea hierro por boca",
  "The age is not known": "No se sabe la edad",
  "Only once a pregnancy has been ruled out": "Solo cuando se haya descartado un embarazo",
  "The dose is at or above the ceiling for this kidney function":
    "La dosis está en el máximo para esta función de los riñones o por encima",
  "Kidney clearance is not known, so no dose can be given":
    "No se sabe el aclaramiento de los riñones, así que no se puede dar ninguna dosis",
  "Thoughts of self-harm: no start and no raise until somebody has assessed them":
    "Pensamientos de hacerse daño: no se empieza ni se sube hasta que alguien los haya valorado",
  "Two medicines of this class are taken: the prescriber keeps one and reduces the other step by step":
    "Se toman dos medicinas de esta clase: quien receta mantiene una y baja la otra paso a paso",
  "Sleepiness, jerks or confusion can mean that the dose is too high already":
    "El sueño, las sacudidas o la confusión pueden indicar que la dosis ya es demasiado alta",
  "A clot in the leg is suspected or not ruled out: that comes first":
    "Se sospecha un coágulo en la pierna o no se ha descartado: eso va primero",
  "Pregnancy: too little is known of its safety; care without medicines and iron come first":
    "Embarazo: se sabe muy poco de su seguridad; primero van los cuidados sin medicinas y el hierro",
  "65 or older and taking an opioid: the two together can stop breathing":
    "65 años o más y toma un opioide: los dos juntos pueden parar la respiración",
  "Respiratory failure": "Insuficiencia respiratoria",
  "Under 18: only a specialist for children": "Menor de 18: solo un especialista en niños",
  "An opioid is taken: only after a prescriber's review, with a lower dose and naloxone at hand":
    "Se toma un opioide: solo después de que quien receta lo revise, con una dosis más baja y naloxona a mano",
  "A benzodiazepine or z-drug is taken: only after a prescriber's review of both":
    "Se toma una benzodiazepina o un fármaco Z: solo después de que quien receta revise los dos",
  "Heavy drinking: only after a prescriber's review": "Mucho alcohol: solo después de que quien receta lo revise",
  "Only at a dose within the ceiling for this kidney function: the prescriber reduces it step by step, starting today":
    "Solo con una dosis dentro del máximo para esta función de los riñones: quien receta la baja paso a paso, empezando hoy",
  "The dose is at or above the ceiling for restless legs, 0.5 mg salt a day":
    "La dosis está en el máximo para las piernas inquietas o por encima: 0,5 mg de sal al día",
  "Augmentation is suspected or present: never more, never split, never earlier in the day":
    "Se sospecha aumentación o ya la hay: nunca más cantidad, nunca repartida, nunca más temprano en el día",
  "Augmentation happened before": "Ya hubo aumentación antes",
  "An impulse control problem: a class effect, so no medicine of this class":
    "Un problema de control de impulsos: es un efecto de la clase, así que ninguna medicina de esta clase",
  "Sudden sleep attacks": "Ataques de sueño repentino",
  "Psychosis or hallucinations, now or before": "Psicosis o alucinaciones, ahora o antes",
  "Only while it helps, the dose stays low and every visit finds no augmentation, no impulse control problem and no sleep attack":
    "Solo mientras ayude, la dosis siga baja y en cada visita no se encuentre aumentación, ni un problema de control de impulsos, ni ataques de sueño",
  "Not every question has been asked: augmentation, impulse control, sleep attacks, psychosis":
    "No se ha preguntado todo: aumentación, control de impulsos, ataques de sueño, psicosis",
  "Parkinson disease: neurology plans all dopaminergic treatment":
    "Enfermedad de Parkinson: neurología planea todo el tratamiento con dopamina",
  "Sudden sleep can come without warning: no driving until the effect is known":
    "Puede venir sueño repentino sin aviso: no conducir hasta conocer el efecto",
  "Blood pressure falls on standing": "La presión de la sangre baja al ponerse de pie",
  "65 or older: confusion, falls and low pressure are more likely":
    "65 años o más: son más probables la confusión, las caídas y la presión baja",
  "It can cut the milk supply": "Puede cortar la leche materna",
  "A medicine that blocks dopamine is taken: the two work against each other":
    "Se toma una medicina que bloquea la dopamina: las dos actúan una contra la otra",
  "Melanoma, now or before: skin checks": "Melanoma, ahora o antes: revisiones de la piel",
  "Only if neurology agrees, which plans all dopaminergic treatment in Parkinson disease":
    "Solo si está de acuerdo neurología, que planea todo el tratamiento con dopamina en la enfermedad de Parkinson",
  "Severe: start the cover first (an alpha-2-delta ligand, or a low-dose opioid by a specialist), then step down":
    "Grave: empezar primero la medicina de apoyo (un ligando alfa-2-delta, o un opioide en dosis baja con un especialista) y después bajar paso a paso",
  "Mood first: withdrawal can bring thoughts of self-harm, so mental health goes along":
    "Primero el ánimo: la abstinencia puede traer pensamientos de hacerse daño, así que salud mental acompaña",
  "An impulse control problem is the main risk for withdrawal: slower, with money protected and a partner told":
    "Un problema de control de impulsos es el mayor riesgo de abstinencia: más despacio, con el dinero protegido y una persona cercana informada",
  "Signs of withdrawal: slow down": "Señales de abstinencia: ir más despacio",
  "The dose is at or above the ceiling for restless legs, 4 mg a day":
    "La dosis está en el máximo para las piernas inquietas o por encima: 4 mg al día",
  "The dose is at or above the ceiling for restless legs, 3 mg in 24 hours a day":
    "La dosis está en el máximo para las piernas inquietas o por encima: 3 mg en 24 horas al día",
  "The dose is at or above the ceiling for restless legs": "La dosis está en el máximo para las piernas inquietas o por encima",
  "Where it has come to daily use": "Cuando se ha llegado a un uso diario",
  "Parkinson disease: only neurology decides": "Enfermedad de Parkinson: solo decide neurología",
  "A specialist plans the reduction this week": "Un especialista planea la bajada esta semana",
  "QTc is 450 ms or more": "El QTc es de 450 ms o más",
  "A further risk for the heart rhythm is there": "Hay otro riesgo para el ritmo del corazón",
  "Only with naloxone at hand, regular visits and no second sedative":
    "Solo con naloxona a mano, visitas regulares y sin un segundo sedante",
  "Under 18: the prescriber looks at it now": "Menor de 18: quien receta lo revisa ahora",
  "Sleep apnoea is not treated: the prescriber looks at it now": "La apnea del sueño no se trata: quien receta lo revisa ahora",
  "Respiratory failure, severe lung disease or acute asthma: the prescriber looks at it now":
    "Insuficiencia respiratoria, enfermedad grave del pulmón o ataque de asma: quien receta lo revisa ahora",
  "Bowel obstruction or paralysis: the prescriber looks at it now": "Obstrucción o parálisis del intestino: quien receta lo revisa ahora",
  "Active substance use disorder: not without addiction medicine in the team: the prescriber looks at it now":
    "Trastorno activo por consumo de sustancias: no sin medicina de las adicciones en el equipo: quien receta lo revisa ahora",
  "A monoamine oxidase inhibitor is taken: the prescriber looks at it now":
    "Se toma un inhibidor de la monoaminooxidasa: quien receta lo revisa ahora",
  "Pregnancy: withdrawal in the newborn. Only a specialist decides, outside this software: the prescriber looks at it now":
    "Embarazo: abstinencia en el recién nacido. Solo decide un especialista, fuera de este programa: quien receta lo revisa ahora",
  "A second sedative is taken: one at a time, reduced step by step": "Se toma un segundo sedante: de uno en uno, bajando paso a paso",
  "Naloxone is not known to be at hand": "No se sabe si hay naloxona a mano",
  "Thoughts of self-harm: means within reach have to be made safe":
    "Pensamientos de hacerse daño: hay que dejar sin peligro los medios que estén al alcance",
  "Together with an opioid: one sedative at a time, step by step, naloxone at hand":
    "Junto con un opioide: un sedante cada vez, paso a paso, con naloxona a mano",
  "Sleep apnoea is not treated": "La apnea del sueño no se trata",
  "65 or older: falls and fractures": "65 años o más: caídas y fracturas",
  "It may be treating epilepsy: then neurology decides": "Puede estar tratando una epilepsia: entonces decide neurología",
  "Not from this software, for cramps or for restless legs": "No desde este programa, ni para calambres ni para piernas inquietas",
  "With the child's doctor or a pharmacist": "Con el médico del niño o un farmacéutico",
  "65 or older: it also brings confusion and falls": "65 años o más: también trae confusión y caídas",
  "Through the prescriber, or in pregnancy the obstetric team": "A través de quien receta o, en el embarazo, del equipo de obstetricia",
  "In pregnancy it may be needed against sickness: the obstetric team decides":
    "En el embarazo puede hacer falta contra las náuseas: decide el equipo de obstetricia",
  "If an allergy needs treatment at all": "Si es que una alergia necesita tratamiento",
  "Only with a doctor or pharmacist, who knows about age and pregnancy":
    "Solo con un médico o farmacéutico que sepa la edad y si hay embarazo",
  "Mood is not stable: only its prescriber decides, and not before mood is safe":
    "El ánimo no está estable: solo decide quien la receta, y no antes de que el ánimo esté a salvo",
  "It may be treating nerve pain: keep it, and tell the prescriber about the legs":
    "Puede estar tratando un dolor de los nervios: mantenerla, y contar lo de las piernas a quien la receta",
  "The picture of akathisia: see the alarm": "El cuadro de la acatisia: vea la alarma",
  "Only if the prescriber agrees and no risk for the heart rhythm is found: an ECG where there is doubt":
    "Solo si quien receta está de acuerdo y no se encuentra riesgo para el ritmo del corazón: un electrocardiograma si hay duda",
  "Pregnancy: the obstetric team chooses": "Embarazo: elige el equipo de obstetricia",
  "A risk for the heart rhythm is there: long QT, QTc of 450 ms or more, or another medicine that lengthens it":
    "Hay un riesgo para el ritmo del corazón: QT largo, QTc de 450 ms o más, u otra medicina que lo alarga",
  "The picture of akathisia: no other dopamine blocker, domperidone included":
    "El cuadro de la acatisia: ninguna otra medicina que bloquee la dopamina, tampoco la domperidona",
  "Only if its prescriber agrees, for the mood and not for the legs, and with no seizure disorder, no eating disorder now or before, no heavy drinking, no monoamine oxidase inhibitor and no sedative stopped of late":
    "Solo si quien la receta está de acuerdo, por el ánimo y no por las piernas, y sin trastorno con convulsiones, sin trastorno de la alimentación ahora ni antes, sin mucho alcohol, sin inhibidor de la monoaminooxidasa y sin un sedante dejado hace poco",
  "Heavy drinking: seizures are more likely": "Mucho alcohol: las convulsiones son más probables",
  "Mood is not stable: leave what is taken as it is": "El ánimo no está estable: dejar como está lo que se toma",
  "Pregnancy: the obstetric team and the prescriber decide": "Embarazo: deciden el equipo de obstetricia y quien receta",
  "Epilepsy: it makes seizures more likely": "Epilepsia: hace más probables las convulsiones",
  "An eating disorder, now or before: seizures are more likely":
    "Un trastorno de la alimentación, ahora o antes: las convulsiones son más probables",
  "A monoamine oxidase inhibitor is taken": "Se toma un inhibidor de la monoaminooxidasa",
  "A sedative was stopped suddenly: a seizure can follow": "Se dejó de golpe un sedante: puede venir una convulsión",
  "Through sleep medicine": "A través de medicina del sueño",
  "Under 18: paediatric sleep medicine": "Menor de 18: medicina del sueño para niños",
};
