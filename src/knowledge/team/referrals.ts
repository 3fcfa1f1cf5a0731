// When to refer, to whom, and which letter goes along.
import type { Expr } from "../../logic/expr.ts";
import { alarmIs } from "../alarms.ts";
import { augmentationSuspected } from "../derived/augmentation.ts";
import { diagnosisMet } from "../derived/diagnosis.ts";
import { anemia, ironDeficiencyAnemia, ironStop, ironTrigger, oralIronNotEnough } from "../derived/iron.ts";
import { child } from "../derived/reasons.ts";
import { medicationRefractory } from "../derived/risk.ts";
import { mimicIs } from "../diagnosis/mimics.ts";
import { childPossible, possible } from "../diagnosis/status.ts";
import { all, among, any, compare, holds, is, not, notEstablished, ordered } from "../language.ts";
import type { Ruled, Says, Who } from "../shape.ts";
import type { CareId } from "./care.ts";
import { arteriesNarrowed, kidneysFailing, nervesInvolved, sleepBreathing, veinsDiseased } from "./findings.ts";

export interface Referral extends Ruled {
  readonly id: `refer-${string}`;
  readonly title: string;
  readonly when: Expr;
  readonly who: Who;
  /** What the letter must hold besides the core. */
  readonly care: CareId;
  readonly says: Says;
}

const reviewed = "2026-11-22";

export const referrals: readonly Referral[] = [
  {
    id: "refer-uncertain-diagnosis",
    title: "The diagnosis is not certain",
    when: all(holds(possible), notEstablished(holds(diagnosisMet)), notEstablished(child)),
    who: "neurology",
    care: "nerves",
    says: {
      plain: "It may be restless legs, or something that looks like it. A specialist can tell.",
      clinician: "Core symptoms present, mimics not excluded: interview and examination by neurology or sleep medicine.",
    },
    rows: ["DX-C5", "SC-RULE", "C-03"],
    reviewed,
  },
  {
    id: "refer-child",
    title: "A child with restless legs",
    when: all(child, any(holds(diagnosisMet), holds(childPossible))),
    who: "pediatrics",
    care: "child",
    says: {
      plain: "Children are cared for by a children's doctor who knows sleep or nerves.",
      clinician:
        "Under 18: paediatrics, with paediatric sleep medicine or neurology. This software proposes iron by mouth and habits only.",
    },
    rows: ["C-14", "S-22"],
    reviewed,
  },
  {
    id: "refer-severe-in-pregnancy",
    title: "Severe restless legs in pregnancy",
    when: all(is("pregnant"), holds(diagnosisMet), compare("irls-total", ">=", 21, "{score}")),
    who: "obstetrics",
    care: "pregnancy",
    says: {
      plain: "Your legs trouble you a lot. Your maternity team and a sleep doctor should plan the care together.",
      clinician: "IRLS ≥ 21 in pregnancy: obstetric lead with sleep medicine.",
    },
    rows: ["C-07", "S-20"],
    reviewed,
  },
  {
    id: "refer-augmentation",
    title: "Augmentation",
    when: holds(augmentationSuspected),
    who: "sleep-medicine",
    care: "advanced-treatment",
    says: {
      plain:
        "The medicine may be making your legs worse over time. A sleep or movement doctor can plan the change. Keep taking it until then.",
      clinician:
        "Suspected or definite augmentation: sleep medicine or movement neurology for a planned change; the dose is not raised meanwhile.",
    },
    rows: ["C-02", "S-24"],
    reviewed,
  },
  {
    id: "refer-refractory",
    title: "Treatment has not helped enough",
    when: holds(medicationRefractory),
    who: "sleep-medicine",
    care: "advanced-treatment",
    says: {
      plain: "The usual steps have not helped enough. A sleep or movement doctor has further ones.",
      clinician:
        "Refractory by the software's definition: sleep medicine or movement neurology for combination, stimulation or low-dose opioid.",
    },
    rows: ["C-02", "S-26", "S-27", "B2-06"],
    reviewed,
  },
  {
    id: "refer-before-opioid",
    title: "An opioid is being considered",
    when: all(holds(diagnosisMet), ordered("opioid")),
    who: "sleep-medicine",
    care: "advanced-treatment",
    says: {
      plain: "See a doctor who knows opioids for restless legs well before you start one.",
      clinician: "Opioid for restless legs only through an experienced prescriber, after the risk and safety list.",
    },
    rows: ["C-02", "S-27", "M-OPI"],
    reviewed,
  },
  {
    id: "refer-impulse-control-or-psychosis",
    title: "Impulse control disorder or psychosis on a dopamine medicine",
    when: any(alarmIs("impulse-control-on-dopaminergic"), alarmIs("psychosis-on-dopaminergic")),
    who: "mental-health",
    care: "mood-and-impulse",
    says: {
      plain: "A mental health team can help while the medicine is being changed.",
      clinician: "Mental health or addiction service alongside the prescriber's planned taper.",
    },
    rows: ["C-09", "S-25"],
    reviewed,
  },
  {
    id: "refer-suicide-risk",
    title: "Thoughts of ending one's life",
    when: alarmIs("suicide-risk"),
    who: "mental-health",
    care: "mood-and-impulse",
    says: {
      plain: "You deserve help with these thoughts, and soon. A mental health team is there for this.",
      clinician: "Mental health as stated by the alarm: emergency with plan or intent, otherwise the same day.",
    },
    rows: ["C-09", "RF-08"],
    reviewed,
  },
  {
    id: "refer-kidney",
    title: "Advanced kidney disease",
    when: kidneysFailing,
    who: "nephrology",
    care: "kidneys",
    says: {
      plain: "Your kidney doctor should guide iron and doses.",
      clinician:
        "Kidney disease stage 4 or 5 or dialysis: nephrology decides on iron, which goes by vein rather than by mouth in kidney disease, and on renally cleared doses.",
    },
    rows: ["C-06", "CK-G", "S-07", "S-11", "S-21"],
    reviewed,
  },
  {
    id: "refer-iron-infusion",
    title: "Iron by vein",
    when: all(holds(ironTrigger), holds(oralIronNotEnough), notEstablished(holds(ironStop))),
    who: "hematology",
    care: "iron-and-blood",
    says: {
      plain: "Iron by mouth did not do enough. A clinic that gives iron by vein can take over, if yours does not.",
      clinician: "Iron trigger met after oral iron failed or was not tolerated: refer where intravenous iron is outside the local pathway.",
    },
    rows: ["C-05", "B2-24"],
    reviewed,
  },
  {
    id: "refer-iron-overload",
    title: "Too much iron",
    when: holds(ironStop),
    who: "hematology",
    care: "iron-and-blood",
    says: {
      plain: "Your blood shows a lot of iron, or you have a condition that stores it. A specialist should look at this before any iron.",
      clinician: "Known overload or saturation ≥ 45 %: haematology or hepatology; no iron by any route meanwhile.",
    },
    rows: ["C-05", "S-04"],
    reviewed,
  },
  {
    id: "refer-iron-deficiency-anemia",
    title: "Anaemia from low iron",
    when: holds(ironDeficiencyAnemia),
    who: "hematology",
    care: "iron-and-blood",
    says: {
      plain: "You have anaemia and low iron. Both the iron and its cause need care.",
      clinician:
        "Iron deficiency anaemia: haematology for treatment; coeliac serology for all; the source is a gastrointestinal question by age and sex.",
    },
    rows: ["C-05", "RF-14"],
    reviewed,
  },
  {
    id: "refer-source-of-iron-loss",
    title: "Find where iron is lost",
    when: any(
      alarmIs("iron-deficiency-anemia-workup"),
      is("fecal-blood-test-positive"),
      is("celiac-serology-positive"),
      all(
        compare("ferritin", "<", 45, "ug/L"),
        not(holds(anemia)),
        compare("age", ">=", 50, "a"),
        any(among("sex", "male"), is("postmenopausal")),
      ),
    ),
    who: "gastroenterology",
    care: "iron-and-blood",
    says: {
      plain: "Iron may be lost or not taken up in the gut. A gut doctor can find out.",
      clinician:
        "Gastrointestinal source: two weeks for iron deficiency anaemia in men, after the menopause or from 50; without anaemia (ferritin < 45 µg/L, man or after the menopause, from 50) endoscopy is to be considered, not automatic.",
    },
    rows: ["C-05", "RF-14", "RF-15"],
    reviewed,
  },
  {
    id: "refer-sleep-apnea",
    title: "Possible or untreated sleep apnoea",
    when: sleepBreathing,
    who: "sleep-medicine",
    care: "sleep",
    says: {
      plain: "You may stop breathing for short times in sleep. A sleep test can show it, and treating it can help your legs too.",
      clinician: "Suspected or untreated sleep apnoea: sleep study; treat before sedatives and opioids are considered.",
    },
    rows: ["C-04", "B1-GPS2", "C-QST-009"],
    reviewed,
  },
  {
    id: "refer-periodic-limb-movements",
    title: "Leg movements in sleep without the urge to move",
    when: mimicIs("periodic-limb-movement-disorder"),
    who: "sleep-medicine",
    care: "sleep",
    says: {
      plain: "Your legs move in sleep, but you do not feel the urge to move them. A sleep doctor should look at this.",
      clinician: "Picture of periodic limb movement disorder: sleep medicine.",
    },
    rows: ["C-04", "MM-PLMD"],
    reviewed,
  },
  {
    id: "refer-veins",
    title: "Vein disease of the legs",
    when: veinsDiseased,
    who: "vascular",
    care: "veins-and-arteries",
    says: {
      plain: "Your leg veins need a look of their own. This is apart from restless legs.",
      clinician: "Venous signs or reflux: vascular assessment for the venous disease itself, not for restless legs.",
    },
    rows: ["C-08", "S-30", "C-VEN-066"],
    reviewed,
  },
  {
    id: "refer-arteries",
    title: "Narrowed leg arteries",
    when: arteriesNarrowed,
    who: "vascular",
    care: "veins-and-arteries",
    says: {
      plain: "The blood flow to your legs may be low. Have it checked before you wear tight stockings.",
      clinician: "Arterial disease, ABI ≤ 0.90 or claudication: vascular assessment; no compression before it.",
    },
    rows: ["C-08", "C-VEN-071"],
    reviewed,
  },
  {
    id: "refer-neurology",
    title: "Signs of a nerve disease",
    when: nervesInvolved,
    who: "neurology",
    care: "nerves",
    says: {
      plain: "Some of your signs come from nerves and need a nerve doctor.",
      clinician: "Progressive, asymmetric or motor signs, radicular pain, a demyelinating study or unclear akathisia: neurology.",
    },
    rows: ["C-03", "RF-06", "RF-16", "C-NRV-042"],
    reviewed,
  },
];
