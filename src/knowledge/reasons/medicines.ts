// Reasons: other medicines that provoke or worsen restless legs, one line per class, and augmentation. A prescribed
// medicine is never stopped by the person: the prescriber weighs it.
import { any, holds, is, taking } from "../language.ts";
import { augmentationMpi, augmentationSuspected } from "../derived/augmentation.ts";
import type { Reason } from "../shape.ts";
import { antidepressants } from "./antidepressants.ts";
import { culprit, domain, reviewed, thin } from "./culprit.ts";

const dopamineBlockers: readonly Reason[] = [
  culprit({
    id: "antipsychotic-first-generation",
    title: "Older antipsychotic",
    of: ["antipsychotic-first-generation"],
    rows: ["RXL-FGA", "RX-5", "RX-9"],
    link: "weak",
    says: {
      plain:
        "This medicine blocks dopamine, and that can stir the legs. It can also make the whole body restless, which is something else. Do not stop it by yourself. Ask the doctor who gave it to you.",
      clinician:
        "First-generation antipsychotics block dopamine; signals in pharmacovigilance (thioridazine, loxapine), otherwise mechanism. They also cause akathisia: tell the two apart. Psychiatry decides.",
    },
  }),
  culprit({
    id: "antipsychotic-second-generation",
    title: "Newer antipsychotic",
    of: ["antipsychotic-second-generation"],
    rows: ["RXL-SGA", "RX-5", "RX-9"],
    link: "weak",
    says: {
      plain:
        "This medicine acts on dopamine, and some people get restless legs on it. It is sometimes given in a small dose for sleep. Do not stop it by yourself. Ask the doctor who gave it to you.",
      clinician:
        "Second-generation antipsychotics, aripiprazole among them: case reports and pharmacovigilance (risperidone, aripiprazole). No antipsychotic is named as a swap; psychiatry decides.",
    },
  }),
  culprit({
    id: "dopamine-blocking-antiemetic",
    title: "Dopamine-blocking medicine for nausea",
    of: [
      "metoclopramide",
      "prochlorperazine",
      "promethazine",
      "trimethobenzamide",
      "droperidol",
      "perphenazine",
      "levosulpiride",
      "alizapride",
      "bromopride",
    ],
    rows: ["RXL-EMET", "RXL-EMETOK", "RX-9"],
    link: "weak",
    says: {
      plain:
        "Some medicines for nausea block dopamine in the brain, and that can stir the legs. Others do not. Ask your doctor or pharmacist if another one would suit you.",
      clinician:
        "Metoclopramide, prochlorperazine and other dopamine-blocking antiemetics (reports and mechanism). Ondansetron, granisetron and domperidone have little central dopamine block; mind the QT interval.",
    },
  }),
  culprit({
    id: "dopamine-blocking-calcium-antagonist",
    title: "Flunarizine or cinnarizine",
    of: ["calcium-antagonist-dopamine-blocking"],
    rows: ["RXL-CCB", "RXL-BB", "RX-9"],
    link: "weak",
    says: {
      plain:
        "These medicines for migraine or dizzy spells also block dopamine. That may stir the legs. Ask the doctor who gave it to you; do not stop it by yourself.",
      clinician:
        "Flunarizine and cinnarizine also block dopamine (mechanism only); ordinary calcium-channel and beta blockers are not flagged.",
    },
  }),
  culprit({
    id: "dopamine-depleter",
    title: "Dopamine-depleting medicine",
    of: ["dopamine-depleter"],
    rows: ["RXL-VMAT", "RX-9"],
    link: "weak",
    says: {
      plain:
        "This medicine lowers dopamine in the brain. That may stir the legs. Do not stop it by yourself. Ask the doctor who gave it to you.",
      clinician: "Tetrabenazine, deutetrabenazine, valbenazine and reserpine deplete dopamine (mechanism only). Prescriber review.",
    },
  }),
];

const others: readonly Reason[] = [
  culprit({
    id: "sedating-antihistamine",
    title: "Sedating antihistamine",
    of: ["sedating-antihistamine"],
    also: is("over-the-counter-antihistamine"),
    rows: ["RXL-H1", "RXL-H1OK", "B1-GPS2", "RX-9", "N-12"],
    link: "weak",
    says: {
      plain:
        "Many sleep, cold and travel pills you can buy contain a drowsy allergy medicine. It can make restless legs worse. Look at the label. Newer allergy pills that do not make you drowsy are better here.",
      clinician:
        "Sedating antihistamines, also over the counter: named as aggravators in a good practice statement; reports and mechanism, no controlled incidence found. Fexofenadine, loratadine and other less sedating ones are preferred. Prescribed ones, and any in pregnancy, go to the prescriber.",
    },
  }),
  culprit({
    id: "lithium",
    title: "Lithium",
    of: ["lithium"],
    rows: ["RXL-LI", "RX-9"],
    link: "weak",
    says: {
      plain:
        "A few people got restless legs on lithium. It is an important medicine for mood. Do not stop or change it by yourself. Ask the doctor who gave it to you.",
      clinician: "Lithium: case reports only. Mood stability comes first; psychiatry decides.",
    },
  }),
  culprit({
    id: "tramadol",
    title: "Tramadol",
    of: ["tramadol"],
    rows: ["RXL-OPI", "RX-5", "RX-9"],
    link: "weak",
    says: {
      plain:
        "This pain medicine can make restless legs worse over time in some people. Do not stop it all at once, as that can stir the legs too. Ask the doctor who gave it to you.",
      clinician:
        "Tramadol: disproportionate reporting (odds ratio 18.2, few cases), and it can augment; never a default option for RLS. Taper, since opioid withdrawal provokes RLS too.",
    },
  }),
  {
    id: "medicine-stopped-suddenly",
    title: "A medicine stopped suddenly",
    domain,
    rows: ["RXL-OPI", "RX-5", "M-DA"],
    reviewed,
    suspected: is("medicine-stopped-abruptly"),
    settledBy: ["medicine-review"],
    link: "weak",
    says: {
      plain:
        "Legs can become very restless when some pain, sleep or restless legs medicines are stopped all at once. Tell your doctor today what you stopped and when.",
      clinician:
        "Withdrawal of any opioid provokes RLS (pharmacovigilance), and a dopamine agonist that is stopped brings rebound; clarify what was stopped within the last two weeks.",
    },
  },
  thin({
    id: "serotonergic-uncertain",
    title: "Medicine with an uncertain effect",
    taken: taking("rls-uncertain"),
    rows: ["RXL-OTHAD"],
    link: "weak",
    says: {
      plain:
        "It is not known if this medicine stirs the legs. There is no need to change it for that. If your legs got worse soon after you began it, tell your doctor.",
      clinician:
        "Vortioxetine, vilazodone, nefazodone, trazodone (probably neutral) and buspirone: effect on RLS uncertain, expert opinion only.",
    },
  }),
  thin({
    id: "case-report-medicine",
    title: "Medicine named in single case reports",
    taken: taking("rls-case-report"),
    rows: ["RXL-ASM", "RXL-OTH", "RX-8"],
    link: "weak",
    says: {
      plain:
        "One or a few people got restless legs while on this medicine. That is weak proof. If your legs got worse soon after you began it, tell your doctor. Do not stop it by yourself.",
      clinician:
        "Case reports only: phenytoin, zonisamide, topiramate, methsuximide, valpromide, interferon alfa, levothyroxine in excess, sodium oxybate, docetaxel, leuprorelin, trimetazidine, nicergoline, nitrofurantoin. Reports are confounded by indication.",
    },
  }),
  thin({
    id: "medicine-lowering-iron-or-b12",
    title: "Medicine that lowers iron or B12",
    taken: any(taking("lowers-iron-absorption"), taking("lowers-b12"), taking("nsaid"), taking("antiplatelet"), taking("anticoagulant")),
    rows: ["RXL-FE", "B12-MET"],
    link: "weak",
    says: {
      plain:
        "Some medicines make the body take up less iron or vitamin B12, or lead to small bleeds. That can add to restless legs by a detour. You may need a blood test. Do not stop the medicine by yourself.",
      clinician:
        "Acid blockers, metformin (B12), NSAID, aspirin and anticoagulants act indirectly through iron or B12: measure, and look for bleeding.",
    },
  }),
  {
    id: "dopaminergic-augmentation",
    title: "Augmentation by the treatment",
    domain,
    rows: [
      "AU-MPI",
      "AU-Q4",
      "AU-CORE",
      "AU-FE",
      "AU-D1",
      "AU-D2",
      "AU-D3",
      "AU-D4",
      "AU-D5",
      "AU-R1",
      "AU-R2",
      "AU-R3",
      "AU-R4",
      "RXL-DA",
      "S-24",
    ],
    reviewed,
    present: holds(augmentationMpi),
    suspected: holds(augmentationSuspected),
    against: any(is("worsening-explained-otherwise"), is("missed-doses")),
    settledBy: ["interview", "medicine-review", "diary"],
    link: "firm",
    says: {
      plain:
        "A medicine that helped at first can later make restless legs worse: earlier in the day, stronger, or in the arms too. More of it then makes things worse. Never stop it at once. Ask your doctor for a slow plan.",
      clinician:
        "Max Planck criteria decide; any earlier, stronger or spreading symptom is suspected. About 8 % a year on dopaminergics in the community; at 40 to 52 weeks 7.7 % on pramipexole 0.5 mg against 2.1 % on pregabalin. Rule out tolerance, early-morning rebound, missed doses, low iron and new culprits first. Never raise, never stop at once.",
    },
  },
];

export const medicineReasons: readonly Reason[] = [...antidepressants, ...dopamineBlockers, ...others];
