// Condiciones y cuidados del hierro.
import type { Spanish } from "../shape.ts";

export const iron: Spanish["sentences"] = {
  "Ferritin 75 to 100 µg/L is a zone for iron by vein only; it is optional in intermittent or mild disease":
    "Una ferritina de 75 a 100 µg/L es una zona solo para hierro en vena; es opcional si la enfermedad va y viene o es leve",
  "Saturation is below 20 %: iron may not reach the tissues although ferritin is not low. A specialist decides, after the inflammation is treated and the test repeated":
    "La saturación está por debajo del 20 %: puede que el hierro no llegue a los tejidos aunque la ferritina no esté baja. Decide un especialista, después de tratar la inflamación y repetir el análisis",
  "Pregnant: the obstetric team leads, with monitoring of the baby": "Embarazada: dirige el equipo de obstetricia, con vigilancia del bebé",
  "Ferritin is above 100 µg/L with a saturation of 20 % or more: the limits for iron are not met":
    "La ferritina está por encima de 100 µg/L con una saturación del 20 % o más: no se cumplen los límites para dar hierro",
  "In pregnancy iron by vein is for a ferritin below 30 µg/L after iron by mouth failed or was not tolerated":
    "En el embarazo, el hierro en vena es para una ferritina por debajo de 30 µg/L después de que el hierro por boca fallara o no se tolerara",
  "In kidney failure iron follows the kidney rule, through nephrology":
    "Si fallan los riñones, el hierro sigue la regla de los riñones, a través de nefrología",
  "The last iron by vein did not help": "El último hierro en vena no ayudó",
  "Phosphate is already low, and this product lowers it further": "El fosfato ya está bajo, y este producto lo baja más",
  "Iron overload is known or transferrin saturation is 45 % or more: no iron by any route, whatever ferritin says":
    "Se conoce un exceso de hierro o la saturación de transferrina es del 45 % o más: nada de hierro por ninguna vía, diga lo que diga la ferritina",
  "Haemolytic anaemia without deficiency, or repeated transfusion": "Anemia hemolítica sin falta de hierro, o transfusiones repetidas",
  "Ferritin is above 300 µg/L": "La ferritina está por encima de 300 µg/L",
  "Serious infection now: wait until it has gone": "Infección grave ahora: esperar hasta que haya pasado",
  "First three months of pregnancy, or the weeks are not known": "Primeros tres meses de embarazo, o no se saben las semanas",
  "Under 18: no iron by vein from this software": "Menor de 18: este programa no propone hierro en vena",
  "Iron by vein was given less than 12 weeks ago": "Se puso hierro en vena hace menos de 12 semanas",
  "Allergy to this product is on record": "Consta una alergia a este producto",
  "A reaction to iron by vein happened before": "Ya hubo una reacción al hierro en vena",
  "Several drug allergies": "Varias alergias a medicinas",
  "Asthma, eczema or other atopy": "Asma, eccema u otra atopia",
  "Liver disease": "Enfermedad del hígado",
  "Ask about iron overload in the person and the family before the first dose":
    "Preguntar por un exceso de hierro en la persona y en la familia antes de la primera dosis",
  "Not together with iron by mouth: start that again five days later at the earliest":
    "No junto con hierro por boca: ese se vuelve a empezar como pronto cinco días después",
  "Low phosphate is more likely: check it two weeks later": "El fosfato bajo es más probable: comprobarlo dos semanas después",
  "Repeat course: check phosphate": "Si se repite: comprobar el fosfato",
  "Saturation is low, but iron by mouth is taken up poorly at this ferritin: only if iron by vein is not possible or not wanted":
    "La saturación está baja, pero con esta ferritina el hierro por boca se absorbe mal: solo si el hierro en vena no es posible o no se quiere",
  "Ferritin is above 100 µg/L: iron by mouth is not expected to help restless legs":
    "La ferritina está por encima de 100 µg/L: no se espera que el hierro por boca ayude a las piernas inquietas",
  "Ferritin is between 75 and 100 µg/L: by mouth too little is taken up, so only iron by vein is suggested here":
    "La ferritina está entre 75 y 100 µg/L: por boca se absorbe muy poco, así que aquí solo se sugiere hierro en vena",
  "Iron by mouth has failed or was not tolerated": "El hierro por boca falló o no se toleró",
  "Kidney failure: iron follows the kidney rule, by vein and through nephrology":
    "Si fallan los riñones: el hierro sigue la regla de los riñones, en vena y a través de nefrología",
  "Another iron by mouth is taken already: adjust that one": "Ya se toma otro hierro por boca: ajustar ese",
  "Inflammation: ferritin reads too high and uptake is blocked":
    "Inflamación: la ferritina sale demasiado alta y la absorción está bloqueada",
  "The gut may not take it up: iron by vein may be the better route":
    "Puede que el intestino no lo absorba: el hierro en vena puede ser la mejor vía",
  "Keep two hours apart from levothyroxine, levodopa, quinolones, tetracyclines, bisphosphonates and mycophenolate":
    "Separarlo dos horas de levotiroxina, levodopa, quinolonas, tetraciclinas, bisfosfonatos y micofenolato",
  "A proton pump inhibitor lowers the uptake": "Un inhibidor de la bomba de protones baja la absorción",
  "Ferritin 75 to 100 µg/L is a zone for iron by vein only, and this product is for those whom ferric carboxymaltose does not suit":
    "Una ferritina de 75 a 100 µg/L es una zona solo para hierro en vena, y este producto es para aquellos a quienes no les conviene la carboximaltosa férrica",
  "Pregnant: only if the obstetric team chooses this product": "Embarazada: solo si el equipo de obstetricia elige este producto",
  "Asthma, an inflammatory disease or several drug allergies: a severe reaction to dextran is more likely":
    "Asma, una enfermedad inflamatoria o varias alergias a medicinas: es más probable una reacción grave al dextrano",
  "A reaction or an allergy to any iron by vein: not this product":
    "Una reacción o una alergia a cualquier hierro en vena: este producto no",
  "An ACE inhibitor can make a reaction worse": "Un inhibidor de la ECA puede empeorar una reacción",
  "Inflammation: ferritin reads too high": "Inflamación: la ferritina sale demasiado alta",
  "65 or older with heart disease: a fall in blood pressure is more dangerous":
    "65 años o más con enfermedad del corazón: una bajada de la presión es más peligrosa",
  "Changes MRI pictures for up to three months: plan scans first":
    "Cambia las imágenes de resonancia magnética hasta tres meses: planear antes las que hagan falta",
  "No guideline speaks of it for restless legs. It is a choice where low phosphate after ferric carboxymaltose is the worry":
    "Ninguna guía habla de él para las piernas inquietas. Es una opción cuando preocupa el fosfato bajo tras la carboximaltosa férrica",
  "Through nephrology": "A través de nefrología",
  "No kidney failure: the evidence for this product in restless legs is not convincing":
    "No fallan los riñones: las pruebas de este producto en piernas inquietas no convencen",
  "Blood pressure can fall when it runs in fast": "La presión puede bajar si entra deprisa",
  "Kidney stones or oxalosis": "Piedras en el riñón u oxalosis",
  "G6PD deficiency": "Déficit de G6PD",
  "With a paediatrician": "Con un pediatra",
  "Ferritin 50 to 75 µg/L: only if a specialist decides so": "Ferritina de 50 a 75 µg/L: solo si lo decide un especialista",
  "Ferritin is above 100 µg/L: iron by mouth rarely works":
    "La ferritina está por encima de 100 µg/L: el hierro por boca rara vez funciona",
  "Kidney failure: iron goes through nephrology": "Fallan los riñones: el hierro va a través de nefrología",
  "Fever in the last four weeks makes ferritin read too high: repeat it; a value below 50 µg/L stands all the same":
    "La fiebre en las últimas cuatro semanas hace que la ferritina salga demasiado alta: repetirla; un valor por debajo de 50 µg/L vale de todos modos",
  "A chronic disease may block the uptake and makes ferritin unreliable":
    "Una enfermedad crónica puede bloquear la absorción y hace poco fiable la ferritina",
};
