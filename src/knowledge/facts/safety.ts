// Facts: what makes a treatment unsafe.
import type { Fact } from "./fact.ts";

const clinicianGives = { domain: "safety", askedOf: "clinician" } as const;
const clinicianSays = { domain: "safety", askedOf: "clinician", type: "boolean" } as const;
const personSays = { domain: "safety", askedOf: "person", type: "boolean" } as const;
const personGives = { domain: "safety", askedOf: "person" } as const;
const eitherGives = { domain: "safety", askedOf: "either" } as const;
const weConclude = { domain: "safety", askedOf: "nobody", derived: true, type: "boolean" } as const;
const weCompute = { domain: "safety", askedOf: "nobody", derived: true } as const;

export const safety = {
  qtc: {
    ...clinicianGives,
    type: "number",
    unit: "ms",
    min: 250,
    max: 700,
    freshDays: 90,
    says: "Corrected QT interval",
    rows: ["DR-16", "RF-26"],
  },
  "oxygen-saturation": {
    ...clinicianGives,
    type: "number",
    unit: "%",
    min: 50,
    max: 100,
    freshDays: 7,
    says: "Oxygen saturation at rest",
    rows: ["RF-11"],
  },
  "active-infection": { ...clinicianSays, freshDays: 14, says: "Serious infection now", rows: ["S-05"] },
  "fever-in-last-four-weeks": { ...personSays, freshDays: 14, says: "Feverish illness in the last four weeks", rows: ["B2-71", "S-10"] },
  "hemolytic-or-transfused": {
    ...clinicianSays,
    freshDays: 365,
    says: "Haemolytic anaemia without deficiency, or repeated transfusion",
    rows: ["DR-09"],
  },
  "asthma-or-atopy": { ...personSays, freshDays: 3650, says: "Asthma, eczema or other atopy", rows: ["DR-10"] },
  "glaucoma-narrow-angle": { ...clinicianSays, freshDays: 3650, says: "Narrow-angle glaucoma", rows: ["DR-07"] },
  "melanoma-ever": { ...clinicianSays, freshDays: 36500, says: "Melanoma, now or before", rows: ["DR-07", "DR-04", "DR-05", "DR-06"] },
  ileus: { ...clinicianSays, freshDays: 30, says: "Bowel obstruction or paralysis", rows: ["DR-15", "DR-16", "DR-17", "DR-18"] },
  "kidney-stones-or-oxalosis": { ...clinicianSays, freshDays: 3650, says: "Kidney stones or oxalosis", rows: ["DR-24", "DR-25"] },
  "g6pd-deficiency": { ...clinicianSays, freshDays: 36500, says: "G6PD deficiency", rows: ["DR-24", "DR-25"] },
  "hypercalcemia-or-granulomatous-disease": {
    ...clinicianSays,
    freshDays: 365,
    says: "High calcium or granulomatous disease",
    rows: ["DR-24", "DR-25"],
  },
  bradycardia: { ...clinicianSays, freshDays: 90, says: "Slow heart rate", rows: ["DR-28"] },
  "long-qt-syndrome": { ...clinicianSays, freshDays: 3650, says: "Long QT syndrome", rows: ["DR-16", "RF-26"] },
  "implanted-electronic-device": { ...personSays, freshDays: 3650, says: "Active implanted device anywhere", rows: ["N-01c"] },
  "metal-at-leg-site": {
    ...clinicianSays,
    freshDays: 3650,
    says: "Metal at the stimulation site, knee replacement excluded",
    rows: ["N-01c"],
  },
  "leg-skin-injury-or-infection": { ...personSays, freshDays: 14, says: "Sore, cellulitis or injury on the leg", rows: ["N-01c", "N-02"] },
  "adhesive-allergy": { ...personSays, freshDays: 3650, says: "Allergy to adhesive", rows: ["N-01c"] },
  "sulfite-allergy": { ...personSays, freshDays: 36500, says: "Sulfite allergy", rows: ["DR-06"] },
  "iv-iron-reaction": { ...clinicianSays, freshDays: 36500, says: "Reaction to any intravenous iron", rows: ["DR-10", "DR-11", "DR-12"] },
  "multiple-drug-allergies": { ...clinicianSays, freshDays: 3650, says: "Several drug allergies", rows: ["DR-11"] },
  "angioedema-or-dress-on-alpha-2-delta-ligand": {
    ...clinicianSays,
    freshDays: 36500,
    says: "Angioedema or DRESS on a drug of the class",
    rows: ["DR-01", "DR-02", "DR-03"],
  },
  hyperparathyroidism: { ...clinicianSays, freshDays: 1095, says: "Hyperparathyroidism", rows: ["DR-10"] },
  "falls-in-last-year": {
    ...personGives,
    type: "number",
    unit: "1",
    min: 0,
    max: 500,
    freshDays: 90,
    says: "Falls in the last year",
    rows: ["S-17", "S-28"],
  },
  "unsteady-gait": { ...personSays, freshDays: 90, says: "Unsteady walking", rows: ["S-17", "B2-05"] },
  "fracture-history": { ...personSays, freshDays: 3650, says: "Fragility fracture before", rows: ["BEERS23"] },
  "sleep-attack": { ...personSays, freshDays: 60, says: "Fell asleep suddenly", rows: ["RF-10"] },
  "drowsy-driving": { ...personSays, freshDays: 60, says: "Dozed or nearly dozed while driving", rows: ["RF-10"] },
  "drug-allergies": {
    ...eitherGives,
    type: "list",
    freshDays: 3650,
    says: "List of ingredients with a true allergy and the reaction",
    rows: ["S-02", "DR-01", "DR-02", "DR-03"],
  },
  "record-conflict": { ...weConclude, freshDays: 1, says: "Two facts cannot both be true; the affected branch stops", rows: ["S-02"] },
  "cns-active-medicines": {
    ...weCompute,
    type: "number",
    unit: "1",
    min: 0,
    max: 30,
    freshDays: 30,
    says: "Number of CNS-active medicines taken together",
    rows: ["BEERS23"],
  },
} as const satisfies Readonly<Record<string, Fact>>;
