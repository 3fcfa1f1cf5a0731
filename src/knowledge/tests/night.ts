// Tests of sleep, leg movements and heart rhythm.
import { all, any, compare, holds, is, notEstablished, takingOrOrdered } from "../language.ts";
import { adult } from "../derived/reasons.ts";
import { sleepApneaSuspected } from "../derived/sleep.ts";
import { possible } from "../diagnosis/status.ts";
import type { Test } from "../shape.ts";

const reviewed = "2026-11-22";

export const nightTests: readonly Test[] = [
  {
    id: "home-apnea-test",
    title: "Sleep apnoea test at home",
    rows: ["B1-GPS2", "C-QST-009", "C-04", "N-13"],
    reviewed,
    gives: ["apnea-hypopnea-index"],
    when: all(adult, holds(sleepApneaSuspected), notEstablished(is("sleep-apnea-treated"))),
    burden: "moderate",
    says: {
      plain: "You sleep at home with a small device that counts pauses in breathing. Pauses can make restless legs worse.",
      clinician: "Suspected untreated sleep apnoea, an aggravator to deal with before medicines that sedate.",
    },
    how: {
      plain: "You wear a band, a finger clip and a thin tube under the nose for one night. Keep your usual bedtime.",
      clinician: "Through sleep medicine; a negative home test with strong suspicion goes on to polysomnography.",
    },
  },
  {
    id: "polysomnography",
    title: "Night in the sleep laboratory",
    rows: ["SF-EDS", "SF-PLMS", "C-SLP-100", "C-SLP-101", "C-SLP-102", "C-SLP-108", "C-SLP-112", "C-SLP-113", "C-04"],
    reviewed,
    gives: ["apnea-hypopnea-index", "plms-index"],
    when: any(is("movements-seen-only-by-partner"), compare("epworth-total", ">=", 11, "{score}"), is("rem-sleep-behavior-disorder")),
    burden: "high",
    says: {
      plain: "You sleep one night in a lab. It shows breathing, leg moves and sleep stages. It cannot prove or rule out restless legs.",
      clinician:
        "For another sleep disorder (marked sleepiness, movements seen only by a partner, dream enactment), never to diagnose RLS: an index above 15/h is found in about a quarter of adults, about one in five with RLS shows none, and one night excludes nothing.",
    },
    how: {
      plain: "Sensors are stuck to your head, chest and legs. Bring what you need to sleep well, and a list of your medicines.",
      clinician: "Both tibialis anterior muscles; rule set and medicine list with every index (serotonergic drugs raise it).",
    },
  },
  {
    id: "immobilization-test",
    title: "Sitting still in the evening (immobilisation test)",
    rows: ["C-SLP-103", "C-SLP-104", "C-SLP-105", "C-SLP-106", "C-SLP-107"],
    reviewed,
    gives: ["immobilization-test-index", "plmw-index"],
    when: all(adult, holds(possible)),
    burden: "moderate",
    says: {
      plain:
        "You sit in bed in the evening and try not to move for an hour. You say how your legs feel now and then. It can help when the picture is not clear.",
      clinician:
        "Supports a doubtful diagnosis and decides nothing alone: leg movements awake with discomfort reached 82 % sensitivity and 100 % specificity in one sample of 100 patients and 50 controls; research cut-offs.",
    },
    how: {
      plain: "It is done before bedtime in a sleep lab. You stay awake, legs stretched out.",
      clinician:
        "60 min before bedtime, sitting in bed with legs out, awake, EMG of both tibialis anterior muscles, discomfort scale at intervals.",
    },
  },
  {
    id: "electrocardiogram",
    title: "Electrocardiogram (QT interval)",
    rows: ["DR-16", "RF-26", "M-OPI"],
    reviewed,
    gives: ["qtc"],
    when: any(takingOrOrdered("methadone"), takingOrOrdered("levomethadone"), is("long-qt-syndrome")),
    burden: "low",
    says: {
      plain: "This test shows how your heart beats. It is needed before and during methadone.",
      clinician: "QTc before methadone, at 30 days and yearly; 500 ms or more excludes it, 450 ms or more asks for causes first.",
    },
    how: {
      plain: "You lie still for a few minutes. It does not hurt.",
      clinician: "Resting 12-lead, corrected QT; check potassium and other QT-prolonging medicines with it.",
    },
  },
];
