// Alarmas del ánimo, del sueño y de las medicinas.
import type { Spanish } from "../shape.ts";

export const mindAndMedicineAlarms: Spanish["alarms"] = {
  "suicide-risk": {
    title: "Pensamientos de acabar con la propia vida",
    plain:
      "Los pensamientos de que no vale la pena vivir pueden venir con las malas noches y el ánimo bajo. No tiene que llevarlos a solas, y la ayuda funciona.",
    do: "Si cree que podría llevar a cabo esos pensamientos, llame ahora al número de emergencias de su zona o a una línea de ayuda, y quédese con alguien. Si no, hable hoy con su médico.",
  },
  "impulse-control-on-dopaminergic": {
    title: "Impulsos fuera de control con una medicina de la dopamina",
    plain:
      "Algunas medicinas para piernas inquietas pueden causar impulsos fuertes de jugar con dinero, comprar, comer o tener sexo. Es la medicina, no una debilidad suya.",
    do: "Vea esta semana al médico que se la receta. Pida a alguien de confianza que le ayude a vigilar su dinero. No deje la medicina por su cuenta: hay que bajarla poco a poco.",
  },
  "psychosis-on-dopaminergic": {
    title: "Psicosis y una medicina de la dopamina",
    plain: "Algunas medicinas para piernas inquietas pueden hacer que una persona vea, oiga o crea cosas que no existen.",
    do: "Hable esta semana con el médico que se la receta. No deje la medicina por su cuenta: hay que bajarla poco a poco.",
  },
  "drowsy-driving": {
    title: "Dormirse al volante",
    plain: "Si le entra mucho sueño o se queda dormido sin aviso, no es seguro conducir. Vale para usted y para los demás.",
    do: "De momento, no conduzca. Vea a su médico esta semana para encontrar la causa.",
  },
  "respiratory-depression": {
    title: "Respiración lenta por las medicinas",
    plain: "Las medicinas que calman o dan sueño pueden hacer más lenta la respiración, sobre todo cuando se suman.",
    do: "Si alguien respira despacio, tiene los labios azules, no se despierta, cuesta despertarlo o tiene el oxígeno por debajo de 90, llame ahora al número de emergencias. Dele naloxona si la tiene y esa persona toma un opioide. Si tiene mucho sueño pero está bien, llame hoy a su médico antes de la próxima toma. No deje ninguna medicina de golpe.",
  },
  akathisia: {
    title: "Inquietud por dentro causada por una medicina",
    plain:
      "Algunas medicinas para las náuseas o para la salud mental pueden causar inquietud en todo el cuerpo, todo el día. Empieza en las semanas siguientes a una medicina nueva o a una dosis más alta.",
    do: "Dígaselo esta semana al médico que se la recetó. Llame hoy si no lo soporta, si no puede estar sentado de ninguna manera o si piensa en hacerse daño. No deje la medicina por su cuenta.",
  },
  "serotonin-or-qt-emergency": {
    title: "Reacción grave a una mezcla de medicinas",
    plain:
      "Algunas mezclas de medicinas pueden causar sacudidas, sudor e inquietud. La metadona puede alterar el corazón y hacer que se desmaye. Las dos cosas son graves.",
    do: "Llame ahora al número de emergencias de su zona. Lleve su lista de medicinas.",
  },
  "malignant-like-state": {
    title: "Fiebre, rigidez y confusión",
    plain:
      "Tener a la vez fiebre, músculos rígidos y no pensar con claridad puede ser una reacción grave. Puede venir tras una medicina o tras dejarla de golpe.",
    do: "Llame ahora al número de emergencias de su zona. Diga qué medicina se cambió y cuándo.",
  },
  "withdrawal-seizure": {
    title: "Convulsión tras dejar una medicina",
    plain: "Cuando se deja una medicina de golpe puede venir una convulsión. Puede haber otra.",
    do: "Llame ahora al número de emergencias de su zona. Diga qué medicina se dejó y cuándo.",
  },
  "unsafe-alpha-2-delta-dose": {
    title: "Medicina del tipo de la gabapentina por encima de la dosis segura",
    plain:
      "La gabapentina, la pregabalina y otras parecidas salen del cuerpo por los riñones. La dosis puede ser demasiado alta para sus riñones, o dos de ellas se pueden sumar. Entonces puede notar sueño, sacudidas o falta de equilibrio.",
    do: "Llame hoy al médico que se la receta. Hay que bajar la dosis poco a poco. No la deje de golpe. Si a alguien cuesta despertarlo, llame al número de emergencias.",
  },
  "qt-danger": {
    title: "Posible ritmo peligroso del corazón (QT largo)",
    plain: "El trazado de su corazón, o una mezcla de sus medicinas, podría llevar a un ritmo del corazón que no es seguro.",
    do: "Llame hoy al médico que le receta la medicina y pida un electrocardiograma. No tome más cantidad ni la deje de golpe. Si se desmaya, llame al número de emergencias.",
  },
  "dopamine-withdrawal": {
    title: "Abstinencia de una medicina de la dopamina",
    plain:
      "El miedo, el ánimo bajo, el sudor, el dolor o el ansia mientras se baja una medicina de la dopamina pueden ser abstinencia. Se puede aliviar.",
    do: "Llame esta semana al médico que guía el cambio y pida ir más despacio. Si piensa en acabar con su vida, busque ayuda hoy.",
  },
  "opioid-sedative-stack": {
    title: "Un opioide junto con otro sedante",
    plain: "Un opioide y una segunda medicina que da sueño se suman. Juntos pueden hacer más lenta la respiración y causar caídas.",
    do: "Pida a su médico esta semana que revise con usted sus medicinas. Llame hoy si tiene muchísimo sueño. Si a alguien cuesta despertarlo, llame ahora al número de emergencias. No deje ninguna de golpe. Pregunte por la naloxona para tenerla en casa.",
  },
};
