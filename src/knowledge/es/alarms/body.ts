// Alarmas de las piernas, los nervios, la sangre, el corazón, los riñones y el embarazo.
import type { Spanish } from "../shape.ts";

export const bodyAlarms: Spanish["alarms"] = {
  "suspected-dvt": {
    title: "Posible coágulo en una vena profunda de la pierna",
    plain:
      "Una pierna que se acaba de hinchar o de empezar a doler puede tener un coágulo de sangre. También le puede pasar a quien tiene piernas inquietas.",
    do: "Vaya hoy a que le vea un médico y diga que una pierna está distinta y que es algo nuevo. Hasta entonces no frote la pierna, no se ponga medias apretadas y no use ningún aparato en la pierna. No cambie sus otras medicinas.",
  },
  "pulmonary-embolism": {
    title: "Posible coágulo en los pulmones",
    plain:
      "El dolor de pecho, la falta de aire repentina, la tos con sangre o un desmayo pueden ser señales de un coágulo en los pulmones.",
    do: "Llame ahora al número de emergencias de su zona. No conduzca usted.",
  },
  "acute-limb-ischemia": {
    title: "Pierna que de repente se queda sin riego",
    plain: "A una pierna que de repente se ha puesto fría, pálida, dormida o débil puede no llegarle suficiente sangre.",
    do: "Llame ahora al número de emergencias de su zona. No vende, apriete ni caliente la pierna.",
  },
  "critical-limb-ischemia": {
    title: "Llega muy poca sangre al pie",
    plain:
      "Un dolor de pie por la noche que se alivia al dejar colgar la pierna es un aviso. También lo es una llaga que no se cura. Puede que al pie le llegue muy poca sangre.",
    do: "Vea esta semana a un médico de los vasos sanguíneos. Vaya hoy si la piel se ha puesto negra o si le han dicho que le llega muy poca sangre. No se ponga medias apretadas.",
  },
  "cauda-equina": {
    title: "Presión sobre los nervios de la parte baja de la columna",
    plain:
      "Puede que algo apriete los nervios de la parte baja de la espalda. Las señales son piel dormida entre las piernas, problemas nuevos con la orina, las heces o el sexo, y piernas débiles o doloridas en los dos lados.",
    do: "Vaya ahora a un servicio de urgencias. Si empezó hace más de dos semanas y no empeora, que le vean hoy de todos modos.",
  },
  "rapid-weakness": {
    title: "Debilidad que crece deprisa",
    plain:
      "Una debilidad que crece en horas o semanas puede venir de nervios que fallan deprisa. También puede ser así si le cuesta respirar o tragar.",
    do: "Llame ahora al número de emergencias de su zona si está cada vez más débil o le cuesta respirar o tragar. Si un pie acaba de empezar a arrastrarse, que le vean hoy. Si una prueba de los nervios salió alterada, vea esta semana a un neurólogo.",
  },
  "cellulitis-or-sepsis": {
    title: "Infección de la piel que se extiende",
    plain:
      "Una piel caliente y roja que se extiende puede ser una infección. Con fiebre, escalofríos con temblor o confusión, puede haber llegado a la sangre.",
    do: "Que le vea hoy un médico. Si además tiene fiebre, escalofríos con temblor o confusión, llame ahora al número de emergencias de su zona.",
  },
  "severe-anemia": {
    title: "Anemia grave",
    plain: "Puede que su sangre lleve muy poco oxígeno. Con dolor de pecho, desmayo o dificultad para respirar, esto no puede esperar.",
    do: "Si tiene dolor de pecho, se ha desmayado o le falta el aire, o si su hemoglobina está por debajo de 70 g/L (7 g/dL), llame ahora al número de emergencias de su zona. Si no, que le vean hoy.",
  },
  "gi-bleeding": {
    title: "Posible sangrado en el aparato digestivo",
    plain:
      "Las heces negras o con sangre, o vomitar sangre, pueden ser un sangrado en el aparato digestivo. Los comprimidos de hierro también pueden oscurecer las heces.",
    do: "Llame al número de emergencias de su zona o vaya ahora a un hospital. Diga si toma comprimidos de hierro.",
  },
  "iron-deficiency-anemia-workup": {
    title: "Anemia por falta de hierro: hay que buscar la causa",
    plain: "Tiene anemia y poco hierro. Hay que buscar la causa, y lo primero que se mira es el aparato digestivo.",
    do: "Pida a su médico que revise su aparato digestivo en un plazo de dos semanas. Eso incluye un análisis de sangre de celiaquía. El hierro se puede dar al mismo tiempo.",
  },
  "pregnancy-danger": {
    title: "Señal de peligro en el embarazo o tras el parto",
    plain:
      "Algunas señales en el embarazo y en las seis semanas después del parto se tienen que revisar. Son la presión alta, un dolor de cabeza fuerte, cambios en la vista, dolor en la parte alta del vientre, sangrado, picor en las palmas o las plantas, y un bebé que se mueve menos.",
    do: "Llame hoy al equipo que lleva su embarazo. Llame ahora al número de emergencias de su zona si ha tenido una convulsión o si su presión es de 160 sobre 110 o más.",
  },
  "iv-iron-reaction": {
    title: "Reacción al hierro en vena",
    plain: "Sentirse mal mientras le ponen hierro en vena puede ser una alergia grave. Lo mismo vale para la media hora siguiente.",
    do: "Avise enseguida al personal para que pare el goteo. Si ya se ha ido, llame ahora al número de emergencias de su zona.",
  },
  "low-phosphate": {
    title: "Fosfato bajo tras el hierro en vena",
    plain: "Algunos tipos de hierro en vena bajan una sal llamada fosfato. Eso puede causar debilidad y dolor de huesos.",
    do: "Pida un análisis de sangre esta semana. Si el valor es muy bajo, le tienen que ver hoy.",
  },
  "child-iron-ingestion": {
    title: "Un niño ha tragado hierro",
    plain: "Los comprimidos de hierro pueden envenenar a un niño pequeño, aunque parezca que está bien.",
    do: "Llame ahora a su centro de toxicología o al número de emergencias de su zona. Tenga la caja a mano.",
  },
  "serious-back-pain": {
    title: "Dolor de espalda que hay que revisar",
    plain: "El dolor de espalda por la noche, junto con pérdida de peso, fiebre o un cáncer en el pasado, se tiene que estudiar.",
    do: "Vea a su médico esta semana. Que le vean hoy si tiene fiebre o si las dos piernas están débiles.",
  },
  "low-potassium": {
    title: "Potasio bajo",
    plain: "El potasio bajo puede causar calambres y debilidad en los músculos. Cuando está muy bajo puede alterar el corazón.",
    do: "Llame ahora al número de emergencias de su zona si el valor está por debajo de 2,5. Hágalo también si el corazón se le acelera o da saltos, si se siente débil en todo el cuerpo o si toma una medicina que actúa sobre el ritmo del corazón. Llame hoy a su médico si está por debajo de 3,0, y esta semana si es más alto.",
  },
};
