// Condiciones y cuidados de las medicinas que se podrían empezar.
import type { Spanish } from "../shape.ts";

export const medicines: Spanish["sentences"] = {
  "Kidney failure: at the dialysis dose, through nephrology": "Si fallan los riñones: con la dosis de diálisis, a través de nefrología",
  "As cover before a dopamine agonist is reduced step by step": "Como apoyo antes de bajar paso a paso un agonista de la dopamina",
  "Less than twice a week: on demand only, not every day. If the number of nights is not known, ask it first":
    "Menos de dos veces por semana: solo cuando hace falta, no todos los días. Si no se sabe el número de noches, preguntarlo primero",
  "The list of medicines is not known whole: opioids and sedatives must be ruled out first":
    "No se conoce entera la lista de medicinas: antes hay que descartar opioides y sedantes",
  "Weight gain is common, and BMI is 30 or more": "Es frecuente subir de peso, y el IMC es de 30 o más",
  "Chronic lung or neuromuscular disease: breathing can slow":
    "Enfermedad crónica del pulmón o de los nervios y músculos: la respiración puede hacerse lenta",
  "Depression: mood is asked about before the start and at each visit":
    "Depresión: se pregunta por el ánimo antes de empezar y en cada visita",
  "Unsteady gait, falls or age of 75 or more: dizziness can bring on falls":
    "Andar inseguro, caídas o 75 años o más: el mareo puede causar caídas",
  "Substance use, now or before: it can be misused": "Consumo de sustancias, ahora o antes: se puede usar mal",
  "Heart failure class III or IV: swelling can get worse": "Insuficiencia cardíaca de clase III o IV: la hinchazón puede empeorar",
  "Breastfeeding: the prescriber decides and the infant is watched": "Lactancia: decide quien receta y se vigila al bebé",
  "On dialysis nephrology sets the dose": "En diálisis, nefrología fija la dosis",
  "Allergy to this medicine is on record": "Consta una alergia a esta medicina",
  "Angioedema or DRESS on a medicine of this class": "Angioedema o DRESS con una medicina de esta clase",
  "Another medicine of this class is taken or ordered: never two together":
    "Se toma o se ha recetado otra medicina de esta clase: nunca dos juntas",
  "The dose ordered is above the ceiling for this kidney function":
    "La dosis recetada está por encima del máximo para esta función de los riñones",
  "Ask about thoughts of self-harm before the start: not asked is not no":
    "Preguntar por pensamientos de hacerse daño antes de empezar: no haber preguntado no es un no",
  "No driving until the effect is known": "No conducir hasta conocer el efecto",
  "65 or older: the low start, with a look at falls and standing blood pressure":
    "65 años o más: el comienzo bajo, atendiendo a las caídas y a la presión de pie",
  "With this one, three or more medicines would act on the brain together, which is to be avoided from the age of 65":
    "Con esta, tres o más medicinas actuarían a la vez sobre el cerebro, y eso se debe evitar a partir de los 65 años",
  "Two hours apart from antacids with aluminium or magnesium": "Dos horas de separación con antiácidos de aluminio o magnesio",
  "Heart failure class III or IV: it can hold water": "Insuficiencia cardíaca de clase III o IV: puede retener agua",
  "Kidney failure: of this class only gabapentin is left": "Si fallan los riñones: de esta clase solo queda la gabapentina",
  "With pioglitazone: swelling": "Con pioglitazona: hinchazón",
  "Not on dialysis": "No en diálisis",
  "Not interchangeable with gabapentin: the doses differ": "No se puede cambiar sin más por gabapentina: las dosis son distintas",
  "Only if a medicine of the first choice has failed or cannot be given, and a specialist leads":
    "Solo si una medicina de primera elección ha fallado o no se puede dar, y dirige un especialista",
  "A blood thinner is taken: bleeding": "Se toma una medicina que hace la sangre menos espesa: sangrado",
  "Unstable heart disease, severe aortic stenosis or low blood pressure":
    "Enfermedad inestable del corazón, estenosis aórtica grave o presión baja",
  "Under 18": "Menor de 18",
  Pregnancy: "Embarazo",
  "Asthma: not together with adenosine": "Asma: no junto con adenosina",
  "Stop it before a stress test with adenosine or regadenoson": "Dejarlo antes de una prueba de esfuerzo con adenosina o regadenosón",
  "With a cholinesterase inhibitor: the two work against each other":
    "Con un inhibidor de la colinesterasa: los dos actúan uno contra otro",
  "Headache is common: ask about migraine": "El dolor de cabeza es frecuente: preguntar por la migraña",
  "Only after a medicine of the first choice has failed or with severe augmentation, and only from a prescriber with experience":
    "Solo después de que una medicina de primera elección haya fallado o con aumentación grave, y solo de alguien con experiencia en recetarlo",
  "A benzodiazepine, z-drug or alpha-2-delta ligand is taken: together they can stop breathing":
    "Se toma una benzodiazepina, un fármaco Z o un ligando alfa-2-delta: juntos pueden parar la respiración",
  "Heavy drinking": "Mucho alcohol",
  "65 or older with falls or a fracture": "65 años o más con caídas o una fractura",
  "Sleep apnoea is likely enough to be tested first": "La apnea del sueño es lo bastante probable como para comprobarla antes",
  "Chronic lung disease": "Enfermedad crónica del pulmón",
  "Respiratory failure, severe lung disease or acute asthma": "Insuficiencia respiratoria, enfermedad grave del pulmón o ataque de asma",
  "Bowel obstruction or paralysis": "Obstrucción o parálisis del intestino",
  "Active substance use disorder: not without addiction medicine in the team":
    "Trastorno activo por consumo de sustancias: no sin medicina de las adicciones en el equipo",
  "Pregnancy: withdrawal in the newborn. Only a specialist decides, outside this software":
    "Embarazo: abstinencia en el recién nacido. Solo decide un especialista, fuera de este programa",
  "Another opioid is taken: never two": "Se toma otro opioide: nunca dos",
  "Constipation from the first day: a bowel plan goes with it": "Estreñimiento desde el primer día: un plan para el vientre va con él",
  Depression: "Depresión",
  "Substance use disorder before": "Trastorno por consumo de sustancias en el pasado",
  "65 or older": "65 años o más",
  "A medicine that slows its breakdown is taken": "Se toma una medicina que hace más lenta su eliminación",
  "Liver disease: lower, slower, or not at all": "Enfermedad del hígado: menos, más despacio o nada",
  "Clearance below 60 mL/min: start at a third to half": "Aclaramiento por debajo de 60 mL/min: empezar con entre un tercio y la mitad",
  "QTc is 450 ms or more: find and mend the cause first": "El QTc es de 450 ms o más: encontrar y corregir antes la causa",
  "A further risk for the heart rhythm: long QT, another medicine that lengthens it or slows the breakdown, or low potassium":
    "Otro riesgo para el ritmo del corazón: QT largo, otra medicina que lo alarga o que hace más lenta la eliminación, o potasio bajo",
  "QTc is 500 ms or more": "El QTc es de 500 ms o más",
  "An ECG comes before the first dose": "Antes de la primera dosis va un electrocardiograma",
  "Only now and then, on at most two days a week, and never every day":
    "Solo de vez en cuando, como mucho dos días por semana, y nunca todos los días",
  "Severe in pregnancy with iron on target: only by an obstetric and a sleep specialist together, with carbidopa, for a short time and not every day":
    "Grave en el embarazo con el hierro en su meta: solo con especialistas de obstetricia y del sueño juntos, con carbidopa, por poco tiempo y no todos los días",
  "Guidance of 2025 advises against its usual use: taken daily it brings augmentation more than any other":
    "Las guías de 2025 desaconsejan su uso habitual: tomada a diario trae aumentación más que ninguna otra",
  "Kidney failure: a conditional recommendation against it": "Si fallan los riñones: una recomendación condicional en contra",
  "An impulse control problem before": "Un problema de control de impulsos en el pasado",
  "The picture of akathisia: the medicine that provoked it is the one to look at":
    "El cuadro de la acatisia: hay que mirar la medicina que la provocó",
  "Narrow-angle glaucoma": "Glaucoma de ángulo estrecho",
  "Another dopaminergic medicine is taken: only one": "Se toma otra medicina de la dopamina: solo una",
  "Two hours apart from iron by mouth": "Dos horas de separación con el hierro por boca",
  "Guidance of 2025 advises against its usual use. Only if a medicine of the first choice has failed, a specialist leads, and the person has weighed quick relief against worsening later":
    "Las guías de 2025 desaconsejan su uso habitual. Solo si una medicina de primera elección ha fallado, dirige un especialista, y la persona ha sopesado un alivio rápido frente a un empeoramiento posterior",
  "Guidance of 2025 advises against its usual use, because it can make restless legs worse over the years (augmentation)":
    "Las guías de 2025 desaconsejan su uso habitual, porque con los años puede empeorar las piernas inquietas (aumentación)",
  "Clearance below 20 mL/min or dialysis: not studied": "Aclaramiento por debajo de 20 mL/min o diálisis: no se ha estudiado",
  "Another dopaminergic medicine is taken: only one, and no switch within the class":
    "Se toma otra medicina de la dopamina: solo una, y sin cambiar dentro de la clase",
  "Cimetidine raises it": "La cimetidina sube su nivel",
  "Clearance below 30 mL/min without dialysis: not studied": "Aclaramiento por debajo de 30 mL/min sin diálisis: no se ha estudiado",
  "Ciprofloxacin, fluvoxamine and oestrogens raise it": "El ciprofloxacino, la fluvoxamina y los estrógenos suben su nivel",
  "Smoking lowers it": "Fumar baja su nivel",
  "Dialysis: a conditional recommendation against it": "Diálisis: una recomendación condicional en contra",
  "Sulfite allergy: the patch contains one": "Alergia a los sulfitos: el parche contiene uno",
  "The patch comes off before MRI and cardioversion; heat raises the dose":
    "El parche se quita antes de una resonancia magnética y de una cardioversión; el calor sube la dosis",
  "It can harm the heart valves: guidance is against it for restless legs":
    "Puede dañar las válvulas del corazón: las guías están en contra para las piernas inquietas",
  "Severe in the second or third three months of pregnancy with iron on target: only by an obstetric and a sleep specialist together, for a short time":
    "Grave en el segundo o tercer trimestre del embarazo con el hierro en su meta: solo con especialistas de obstetricia y del sueño juntos, por poco tiempo",
  "Guidance of 2025 advises against it: no usable trial shows that it helps restless legs":
    "Las guías de 2025 lo desaconsejan: ningún ensayo útil muestra que ayude en las piernas inquietas",
  "An opioid is taken: the two together can stop breathing": "Se toma un opioide: los dos juntos pueden parar la respiración",
  "Myasthenia or another neuromuscular disease": "Miastenia u otra enfermedad de los nervios y los músculos",
  "The infant is watched for sleepiness": "Se vigila si el bebé tiene sueño",
  "With an alpha-2-delta ligand: sedation adds up": "Con un ligando alfa-2-delta: el efecto sedante se suma",
  "Not proposed: the older advice for weak opioids on demand is not followed, and tramadol itself can provoke and augment restless legs":
    "No se propone: no se sigue el consejo más antiguo de usar opioides débiles cuando hace falta, y el propio tramadol puede provocar las piernas inquietas y llevar a aumentación",
  "A serotonergic medicine is taken: danger of serotonin syndrome and seizure":
    "Se toma una medicina que actúa sobre la serotonina: peligro de síndrome serotoninérgico y convulsión",
  Epilepsy: "Epilepsia",
  "No indication for restless legs": "Sin indicación para las piernas inquietas",
  "No indication for restless legs; guidance of 2025 advises against it for periodic limb movements":
    "Sin indicación para las piernas inquietas; las guías de 2025 lo desaconsejan para los movimientos periódicos de las piernas",
  "Guidance of 2025 advises against it as a treatment of restless legs":
    "Las guías de 2025 lo desaconsejan como tratamiento de las piernas inquietas",
  "Guidance of 2025 advises against it for restless legs": "Las guías de 2025 lo desaconsejan para las piernas inquietas",
  "Pregnancy: it can harm the child": "Embarazo: puede dañar al bebé",
  "A pregnancy is possible or planned": "Un embarazo es posible o está previsto",
  "HLA-B*1502: a severe skin reaction is more likely": "HLA-B*1502: es más probable una reacción grave de la piel",
  "Guidance of 2025 advises against it for restless legs and for periodic limb movements":
    "Las guías de 2025 la desaconsejan para las piernas inquietas y para los movimientos periódicos de las piernas",
  "Pregnancy: nothing is known of its safety": "Embarazo: no se sabe nada de su seguridad",
};
