// Disagreements about medicines for restless legs.
import type { Disagreement } from "../shape.ts";

const reviewed = "2026-11-22";

export const medicineDisagreements: readonly Disagreement[] = [
  {
    id: "D-01",
    question: "Which daily medicine comes first?",
    positions: [
      { says: "A dopamine agonist first", year: 2012, source: "AASM12" },
      { says: "Dopamine agonists and alpha-2-delta ligands side by side", year: 2012, source: "EFNS12" },
      { says: "Dopamine agonists with the highest level of evidence", year: 2016, source: "AAN16" },
      { says: "An alpha-2-delta ligand first, to prevent augmentation", year: 2016, source: "AUG16" },
      { says: "An alpha-2-delta ligand first, a dopamine agonist second", year: 2021, source: "MAYO21" },
      { says: "Alpha-2-delta ligands strongly for, dopamine agonists conditionally against standard use", year: 2025, source: "AASM25" },
    ],
    shown:
      "Older guidance (2012, 2016) favoured dopamine agonists. Current guidance (2021, 2025) puts alpha-2-delta ligands first, because dopamine agonists can make restless legs worse over time.",
    rows: ["D-01", "B1-12", "B1-13", "B1-14"],
    reviewed,
  },
  {
    id: "D-02",
    question: "Are dopamine agonists advised against?",
    positions: [
      { says: "Non-ergot dopamine agonists are licensed and effective; the lowest dose of one only", year: 2022, source: "S2K22" },
      { says: "Conditionally against standard use", year: 2025, source: "AASM25" },
    ],
    shown:
      "Conditionally against, not banned: the 2025 guideline leaves room for short use by informed people, and the German-language guideline of 2022 lists them as an option. The region matters.",
    rows: ["D-02", "B2-52", "B1-12"],
    reviewed,
  },
  {
    id: "D-03",
    question: "How is augmentation treated?",
    positions: [
      { says: "In mild cases split the dose, give it earlier, or change to rotigotine", year: 2016, source: "AUG16" },
      { says: "Move off dopaminergic medicines", year: 2021, source: "MAYO21" },
      { says: "Rotigotine too is conditionally against standard use", year: 2025, source: "AASM25" },
    ],
    shown:
      "The advice of 2016 to split the dose, give it earlier or use rotigotine in mild cases has been overtaken. A higher dose is never proposed here; rotigotine is a matter for a specialist.",
    rows: ["D-03", "B2-13", "B2-14", "S-24"],
    reviewed,
  },
  {
    id: "D-07",
    question: "Dopaminergic medicines in kidney failure?",
    positions: [
      { says: "Ropinirole and levodopa possibly effective", year: 2016, source: "AAN16" },
      { says: "Levodopa and rotigotine conditionally against standard use", year: 2025, source: "AASM25" },
    ],
    shown:
      "The 2025 guideline decides: levodopa and rotigotine conditionally against in kidney failure. In 2016 ropinirole and levodopa still had weak support.",
    rows: ["D-07", "B1-24", "B1-25", "B2-44"],
    reviewed,
  },
  {
    id: "D-09",
    question: "Is there a place for clonazepam?",
    positions: [
      { says: "A limited, short role in pregnancy when nothing else helps", year: 2015, source: "PREG15" },
      { says: "A limited role for intermittent symptoms", year: 2021, source: "MAYO21" },
      { says: "No benzodiazepine as treatment", year: 2022, source: "S2K22" },
      { says: "Conditionally against", year: 2025, source: "AASM25" },
    ],
    shown:
      "Short use, last resort, through a specialist; not in older people, not with sleep apnoea, not with an opioid. No usable trial supports it.",
    rows: ["D-09", "B1-17", "B2-52"],
    reviewed,
  },
  {
    id: "D-10",
    question: "Cabergoline?",
    positions: [
      { says: "Effective, but not advised because of serious harm", year: 2012, source: "EFNS12" },
      { says: "Highest level of evidence, rarely used because of valve disease", year: 2016, source: "AAN16" },
      { says: "Strongly against", year: 2025, source: "AASM25" },
    ],
    shown: "It works and it can damage heart valves. It is never proposed.",
    rows: ["D-10", "B1-20", "B2-40", "B2-50"],
    reviewed,
  },
  {
    id: "D-11",
    question: "What is the highest dose of pramipexole in restless legs?",
    positions: [
      { says: "0.5 mg of the salt a day, to prevent augmentation", year: 2016, source: "AUG16" },
      { says: "US label 0.5 mg; European and Asian labels 0.75 mg of the salt (0.54 mg of the base)", source: "LBL-PRA" },
    ],
    shown: "Labels allow 0.5 or 0.75 mg of the salt, depending on the region. Here 0.5 mg is the ceiling.",
    rows: ["D-11", "B2-15"],
    reviewed,
  },
  {
    id: "D-12",
    question: "Gabapentin enacarbil when the creatinine clearance is below 30?",
    positions: [
      { says: "US label of 2011: not recommended below 30 mL/min", year: 2011, source: "LBL-HOR" },
      { says: "Later US label: 300 mg a day at 15 to 29, 300 mg on alternate days below 15, not on dialysis", source: "LBL-HOR" },
    ],
    shown: "The newest label decides: a lower dose below 30 mL/min, none on dialysis. The label of 2011 advised against it below 30.",
    rows: ["D-12", "R-08", "R-09", "R-10"],
    reviewed,
  },
  {
    id: "D-14",
    question: "Who needs an ECG before methadone?",
    positions: [
      { says: "Everyone: before, at 30 days and yearly", year: 2009, source: "KRANTZ09" },
      { says: "Those with risk factors; to be considered for others", year: 2014, source: "APS14" },
    ],
    shown: "The safer of the two is used: everyone, before the start, at 30 days and every year.",
    rows: ["D-14", "M-OPI"],
    reviewed,
  },
  {
    id: "D-16",
    question: "Bupropion in restless legs?",
    positions: [
      { says: "As an antidepressant it did not worsen restless legs in a trial", year: 2011, source: "BAYARD2011" },
      { says: "Conditionally against as a treatment of restless legs", year: 2025, source: "AASM25" },
    ],
    shown:
      "Two different purposes: as an antidepressant it is neutral for the legs and a prescriber may prefer it; as a treatment of restless legs it is advised against.",
    rows: ["D-16", "B1-15", "RX-6"],
    reviewed,
  },
  {
    id: "D-18",
    question: "How often do antiseizure medicines bring suicidal thoughts?",
    positions: [
      { says: "0.43 % against 0.22 % on placebo", year: 2008, source: "FDA08" },
      { says: "Later class label: 0.43 % against 0.24 %", source: "LBL" },
    ],
    shown: "About twice as often as on placebo, and rare: the label says 0.43 % against 0.24 %.",
    rows: ["D-18"],
    reviewed,
  },
];
