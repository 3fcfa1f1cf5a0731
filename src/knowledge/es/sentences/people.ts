// Las personas inventadas con las que se puede mirar la aplicación.
import type { Spanish } from "../shape.ts";

export const people: Spanish["sentences"] = {
  "A woman of 34 with restless evenings about three times a month": "Una mujer de 34 años con noches inquietas unas tres veces al mes",
  "A man of 52, a lorry driver, five nights a week, with enough iron":
    "Un hombre de 52 años, camionero, cinco noches por semana, con hierro suficiente",
  "A woman of 71 with kidney disease on a full dose of gabapentin":
    "Una mujer de 71 años con enfermedad del riñón y una dosis completa de gabapentina",
  "A woman of 29, 30 weeks pregnant, with iron-deficiency anaemia":
    "Una mujer de 29 años, embarazada de 30 semanas, con anemia por falta de hierro",
  "A woman of 41 with heavy periods, low iron and a night-time antihistamine":
    "Una mujer de 41 años con reglas abundantes, hierro bajo y un antihistamínico para dormir",
  "A woman of 58, nightly symptoms, ferritin 90 after five months of iron tablets":
    "Una mujer de 58 años, síntomas cada noche, ferritina 90 tras cinco meses de comprimidos de hierro",
  "A man of 47 whose laboratory reports in molar units": "Un hombre de 47 años cuyo laboratorio informa en unidades molares",
  "A man of 63 whose pramipexole makes it worse": "Un hombre de 63 años a quien el pramipexol se lo empeora",
  "A woman of 38 whose legs began after a higher dose of escitalopram":
    "Una mujer de 38 años cuyas piernas empezaron tras una dosis más alta de escitalopram",
  "A woman of 54 with heavy legs after standing": "Una mujer de 54 años con las piernas pesadas tras estar de pie",
  "A man of 60 with restless legs for years and one painful, swollen calf after an operation":
    "Un hombre de 60 años con piernas inquietas desde hace años y una pantorrilla hinchada y dolorida tras una operación",
  "Somebody whose legs feel restless, and nothing else is known": "Alguien que nota las piernas inquietas, y no se sabe nada más",
};
