// Facts: what is taken, what failed, what was stopped.
import type { Fact } from "./fact.ts";

const personSays = { domain: "medicines", askedOf: "person", type: "boolean" } as const;
const weCompute = { domain: "medicines", askedOf: "nobody", derived: true } as const;
const clinicianOrWeSay = { domain: "medicines", askedOf: "clinician", derived: true, type: "boolean" } as const;
const personGives = { domain: "medicines", askedOf: "person" } as const;
const clinicianSays = { domain: "medicines", askedOf: "clinician", type: "boolean" } as const;
const clinicianGives = { domain: "medicines", askedOf: "clinician" } as const;
const eitherGives = { domain: "medicines", askedOf: "either" } as const;

export const medicines = {
  "medicine-list-complete": {
    ...personSays,
    freshDays: 30,
    says: "The list of medicines, also over the counter, is complete",
    rows: ["N-12"],
  },
  "over-the-counter-antihistamine": {
    ...personSays,
    freshDays: 30,
    says: "Uses a sedating antihistamine bought without prescription",
    rows: ["RXL-H1", "RX-9"],
  },
  "years-on-dopaminergic": {
    ...weCompute,
    type: "number",
    unit: "a",
    min: 0,
    max: 60,
    freshDays: 365,
    says: "Years on a dopaminergic drug",
    rows: ["AU-R1"],
  },
  "suspect-medicine-start-precedes-symptoms": {
    ...clinicianOrWeSay,
    freshDays: 365,
    says: "A suspect medicine was started or raised before the symptoms",
    rows: ["RX-9", "MM-DRUG"],
  },
  "culprit-medicines-reviewed": {
    ...clinicianSays,
    freshDays: 365,
    says: "The prescriber has reviewed every medicine that can worsen restless legs",
    rows: ["B2-06", "S-13"],
  },
  "missed-doses": { ...personSays, freshDays: 30, says: "Doses are often missed or late", rows: ["AU-D4", "F-03"] },
  "oral-iron-months": {
    ...personGives,
    type: "number",
    unit: "mo",
    min: 0,
    max: 600,
    freshDays: 90,
    says: "Months of oral iron taken",
    rows: ["S-07", "F-03"],
  },
  "oral-iron-failed": {
    ...clinicianSays,
    freshDays: 365,
    says: "Oral iron for three months did not help or did not raise ferritin",
    rows: ["B2-24", "F-03"],
  },
  "oral-iron-not-tolerated": { ...personSays, freshDays: 1095, says: "Oral iron was not tolerated", rows: ["B2-24", "B2-62"] },
  "days-since-iv-iron": {
    ...clinicianGives,
    type: "number",
    unit: "d",
    min: 0,
    max: 36500,
    freshDays: 30,
    says: "Days since the last intravenous iron",
    rows: ["B2-27", "B2-28"],
  },
  "iv-iron-response": { ...clinicianSays, freshDays: 3650, says: "The last intravenous iron helped", rows: ["B2-27"] },
  "alpha-2-delta-ligand-failed": {
    ...clinicianSays,
    freshDays: 3650,
    says: "One drug of the class failed or was not tolerated at an adequate dose and time",
    rows: ["B2-06", "S-26"],
  },
  "dopamine-agonist-failed": {
    ...clinicianSays,
    freshDays: 3650,
    says: "A dopamine agonist failed, was not tolerated or caused augmentation",
    rows: ["B2-06"],
  },
  "opioid-risk-checked": {
    ...clinicianSays,
    freshDays: 90,
    says: "Risk tool, agreement and monitoring programme checked",
    rows: ["M-OPI", "S-27"],
  },
  "naloxone-at-hand": { ...personSays, freshDays: 180, says: "Naloxone is at hand", rows: ["M-OPI", "S-18"] },
  "opioid-prescriber-experienced": {
    ...clinicianSays,
    freshDays: 1095,
    says: "The prescriber has experience with opioids in restless legs",
    rows: ["S-27"],
  },
  "medicine-stopped-abruptly": {
    ...personSays,
    freshDays: 14,
    says: "A sedative, dopaminergic, opioid or alpha-2-delta drug was stopped suddenly in the last two weeks",
    rows: ["RF-21", "RF-23", "DR-22"],
  },
  "hla-b-1502-risk": { ...clinicianSays, freshDays: 36500, says: "HLA-B*1502 risk", rows: ["DR-26", "DR-27"] },
  medicines: {
    ...eitherGives,
    type: "list",
    freshDays: 30,
    says: "The medicines taken now, each with its dose and since when",
    rows: ["RX-9", "N-12"],
  },
} as const satisfies Readonly<Record<string, Fact>>;
